package se.socialdata.core.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.placement.CareBasis;
import se.socialdata.core.placement.CareGround;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.DecisionMaker;
import se.socialdata.core.placement.ImmediateCare;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementDecision;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.Review;
import se.socialdata.core.placement.ReviewKind;

/**
 * Cases of placed children for property tests: children born from 2005 to 2020, placed from 2023 to 2026, with and without
 * what the law asks for. Placements may overlap and grounds may be missing, as in real registers.
 */
public final class PlacementArbitraries extends ProvidedByType {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 3 * 365;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            ChildCase.class, PlacementArbitraries::cases,
            Placement.class, PlacementArbitraries::placements,
            PlacementDecision.class, PlacementArbitraries::decisions,
            CareBasis.class, PlacementArbitraries::careBases,
            ImmediateCare.class, PlacementArbitraries::immediateCares);

    /** Made by jqwik. */
    public PlacementArbitraries() {
        super(PROVIDED);
    }

    /** Days on which things happen in the cases. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Placements of every form, ended and running. */
    public static Arbitrary<Placement> placements() {
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(0, 900).optional(0.7);
        Arbitrary<String> homes = Arbitraries.of("home-1", "home-2", "home-3");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(PlacementForm.class),
                        days(),
                        lengths,
                        homes,
                        Arbitraries.of(true, false))
                .as((number, form, start, length, home, acute) -> Placement.builder()
                        .reference("placement-" + number)
                        .decisionReference("decision-" + number)
                        .form(form)
                        .startDate(start)
                        .endDate(length.map(start::plusDays))
                        .homeKey(home)
                        .acute(acute)
                        .build());
    }

    /** Decisions on placement, few of them complete. */
    public static Arbitrary<PlacementDecision> decisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(PlacementForm.class),
                        days(),
                        Arbitraries.integers().between(1, 6))
                .as((number, form, date, children) -> PlacementDecision.builder()
                        .reference("decision-" + number)
                        .form(form)
                        .date(date)
                        .bestInterestsAssessedDate(date)
                        .placedChildrenInHome(children)
                        .build());
    }

    /** Grounds of care other than immediate care. */
    public static Arbitrary<CareBasis> careBases() {
        Arbitrary<Set<CareGround>> grounds = Arbitraries.of(
                        CareGround.SOL, CareGround.LVU_2, CareGround.LVU_3, CareGround.LVU_9A)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(0, 900).optional(0.6);
        return Combinators.combine(grounds, days(), lengths).as((set, start, length) -> CareBasis.builder()
                .grounds(set)
                .decisionDate(start)
                .decidedBy(set.contains(CareGround.SOL) ? DecisionMaker.BOARD : DecisionMaker.COURT)
                .startDate(start)
                .endDate(length.map(start::plusDays))
                .build());
    }

    /** Immediate takings into care, submitted in time, late or not at all. */
    public static Arbitrary<ImmediateCare> immediateCares() {
        Arbitrary<Optional<Integer>> daysToSubmission =
                Arbitraries.integers().between(0, 14).optional(0.8);
        Arbitrary<Optional<Integer>> daysToEnd =
                Arbitraries.integers().between(0, 60).optional(0.8);
        return Combinators.combine(days(), daysToSubmission, daysToEnd)
                .as((date, submission, end) -> ImmediateCare.builder()
                        .decisionDate(date)
                        .executionDate(date)
                        .submittedDate(submission.map(date::plusDays))
                        .endDate(end.map(date::plusDays))
                        .build());
    }

    private static Arbitrary<Person> children() {
        return IdentityArbitraries.personalIdentityNumbers(LocalDate.of(2005, 1, 1), LocalDate.of(2020, 12, 31))
                .map(Person::of);
    }

    /** Cases with up to four placements. */
    public static Arbitrary<ChildCase> cases() {
        Arbitrary<List<Review>> reviews = Combinators.combine(Arbitraries.of(ReviewKind.class), days())
                .as((kind, date) -> Review.builder().kind(kind).date(date).build())
                .list()
                .ofMaxSize(4);
        Arbitrary<Optional<Boolean>> unaccompanied = Arbitraries.frequency(
                Tuple.of(6, Optional.of(false)), Tuple.of(2, Optional.of(true)), Tuple.of(1, Optional.empty()));
        return Combinators.combine(
                        Arbitraries.of(Municipality.all()),
                        children(),
                        unaccompanied,
                        placements().list().ofMaxSize(4),
                        decisions().list().ofMaxSize(4),
                        careBases().list().ofMaxSize(3),
                        immediateCares().list().ofMaxSize(2),
                        reviews)
                .as((municipality, child, alone, placements, decisions, bases, immediate, reviewed) ->
                        ChildCase.builder()
                                .id("case-" + municipality.getCode())
                                .municipality(municipality)
                                .child(child)
                                .unaccompanied(alone)
                                .placements(placements)
                                .decisions(decisions)
                                .careBases(bases)
                                .immediateCares(immediate)
                                .reviews(reviewed)
                                .build());
    }
}
