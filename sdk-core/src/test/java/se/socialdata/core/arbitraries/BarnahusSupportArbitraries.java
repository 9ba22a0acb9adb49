package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.ChildInquiry;
import se.socialdata.core.barnahus.LogContact;
import se.socialdata.core.barnahus.LogIntervention;
import se.socialdata.core.barnahus.LogTreatment;

/** What is done for the child in a log from a Barnahus: interventions, treatments, inquiries and contacts. */
public final class BarnahusSupportArbitraries extends ProvidedByType {

    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = ImmutableMap.of(
            LogIntervention.class, BarnahusSupportArbitraries::interventions,
            LogTreatment.class, BarnahusSupportArbitraries::treatments,
            ChildInquiry.class, BarnahusSupportArbitraries::inquiries,
            LogContact.class, BarnahusSupportArbitraries::contacts);

    /** Made by jqwik. */
    public BarnahusSupportArbitraries() {
        super(PROVIDED);
    }

    /** Interventions, and statements that there is none. */
    public static Arbitrary<LogIntervention> interventions() {
        return Combinators.combine(
                        BarnahusArbitraries.truths(),
                        BarnahusArbitraries.texts().optional(),
                        BarnahusArbitraries.texts().optional(),
                        BarnahusArbitraries.truths().optional())
                .as((none, content, plan, accepted) -> LogIntervention.builder()
                        .none(none)
                        .content(content)
                        .plan(plan)
                        .accepted(accepted)
                        .build());
    }

    /** Treatments, offered or not. */
    public static Arbitrary<LogTreatment> treatments() {
        return Combinators.combine(
                        BarnahusArbitraries.truths().optional(),
                        BarnahusArbitraries.texts().optional(),
                        BarnahusArbitraries.texts().optional(),
                        BarnahusArbitraries.truths().optional(),
                        BarnahusArbitraries.texts().optional())
                .as((offered, need, plan, knows, effect) -> LogTreatment.builder()
                        .offered(offered)
                        .needAssessment(need)
                        .plan(plan)
                        .knowsOfInvestigation(knows)
                        .effectOnHealth(effect)
                        .build());
    }

    /** Inquiries, open and closed. */
    public static Arbitrary<ChildInquiry> inquiries() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 300);
        return Combinators.combine(BarnahusArbitraries.days(), lengths.optional(), lengths.optional(0.2))
                .as((opened, closed, extended) -> ChildInquiry.builder()
                        .openedDate(opened)
                        .closedDate(closed.map(opened::plusDays))
                        .extendedUntil(extended.map(opened::plusDays))
                        .build());
    }

    /** Contacts with and without details. */
    public static Arbitrary<LogContact> contacts() {
        return Combinators.combine(
                        Arbitraries.of(BarnahusAuthority.class),
                        BarnahusArbitraries.texts().optional())
                .as((authority, details) -> LogContact.builder()
                        .authority(authority)
                        .details(details)
                        .build());
    }
}
