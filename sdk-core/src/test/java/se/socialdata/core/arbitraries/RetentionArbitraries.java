package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.retention.RetentionDecision;
import se.socialdata.core.retention.RetentionFacts;
import se.socialdata.core.retention.RetentionGround;
import se.socialdata.core.retention.RetentionPolicy;
import se.socialdata.core.retention.RetentionReason;

/** Facts about files whose time began from 2015 to 2026, known and not known, and the decisions on them. */
public final class RetentionArbitraries extends ProvidedByType {

    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = ImmutableMap.of(
            RetentionFacts.class, RetentionArbitraries::facts,
            RetentionReason.class, RetentionArbitraries::reasons,
            RetentionDecision.class, RetentionArbitraries::decisions);

    /** Made by jqwik. */
    public RetentionArbitraries() {
        super(PROVIDED);
    }

    /** Days from 2015 to 2026. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 12 * 365).map(LocalDate.of(2015, 1, 1)::plusDays);
    }

    /** Facts of files. */
    public static Arbitrary<RetentionFacts> facts() {
        Arbitrary<Boolean> truths = Arbitraries.of(true, false);
        Arbitrary<Boolean> rare = Arbitraries.of(true, false, false, false);
        return Combinators.combine(
                        Arbitraries.of(Municipality.all()).optional(0.9),
                        Arbitraries.integers()
                                .between(0, 6000)
                                .map(LocalDate.of(2005, 1, 1)::plusDays)
                                .optional(0.9),
                        days().optional(0.9),
                        days().optional(0.3),
                        days().optional(0.3),
                        rare.optional(0.9),
                        rare,
                        truths.optional(0.9))
                .as((municipality, birth, last, ended, closed, placed, paternity, others) -> RetentionFacts.builder()
                        .municipality(municipality)
                        .birthDate(birth)
                        .lastEntryDate(last)
                        .circumstancesEndedDate(ended)
                        .caseClosedDate(closed)
                        .placedOutsideHome(placed)
                        .paternityOrAdoption(paternity)
                        .otherRecordsKept(others)
                        .build());
    }

    /** Reasons of every ground. */
    public static Arbitrary<RetentionReason> reasons() {
        return Arbitraries.of(RetentionGround.class).map(ground -> RetentionReason.builder()
                .ground(ground)
                .provision(ground.getSource())
                .build());
    }

    /** Decisions as the standard policy makes them. */
    public static Arbitrary<RetentionDecision> decisions() {
        return Combinators.combine(facts(), days()).as(RetentionPolicy.standard()::decide);
    }
}
