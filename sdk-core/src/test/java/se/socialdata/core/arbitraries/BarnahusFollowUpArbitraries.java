package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.CriminalCase;
import se.socialdata.core.barnahus.EarlierLog;
import se.socialdata.core.barnahus.ParticipationAim;
import se.socialdata.core.barnahus.ParticipationAssessment;
import se.socialdata.core.barnahus.ParticipationChecklist;

/** What the keeper of a log from a Barnahus follows up beside the events: with and without days, texts and ticks. */
public final class BarnahusFollowUpArbitraries extends ProvidedByType {

    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = ImmutableMap.of(
            ParticipationAssessment.class, BarnahusFollowUpArbitraries::assessments,
            CriminalCase.class, BarnahusFollowUpArbitraries::cases,
            EarlierLog.class, BarnahusFollowUpArbitraries::earlierLogs,
            ParticipationChecklist.class, BarnahusFollowUpArbitraries::checklists);

    /** Made by jqwik. */
    public BarnahusFollowUpArbitraries() {
        super(PROVIDED);
    }

    /** Assessments with and without extent, manner and day. */
    public static Arbitrary<ParticipationAssessment> assessments() {
        return Combinators.combine(
                        Arbitraries.of(BarnahusAuthority.class),
                        BarnahusArbitraries.days().optional(0.5),
                        BarnahusArbitraries.texts().optional(0.8),
                        BarnahusArbitraries.texts().optional(0.8))
                .as((authority, date, extent, manner) -> ParticipationAssessment.builder()
                        .authority(authority)
                        .date(date)
                        .extent(extent)
                        .manner(manner)
                        .build());
    }

    /** Cases that go on and cases that have come to an end. */
    public static Arbitrary<CriminalCase> cases() {
        return Combinators.combine(
                        BarnahusArbitraries.days().optional(0.6),
                        BarnahusArbitraries.days().optional(0.4))
                .as((closed, judged) -> CriminalCase.builder()
                        .investigationClosedDate(closed)
                        .judgmentDate(judged)
                        .build());
    }

    /** Earlier logs, retrieved and not. */
    public static Arbitrary<EarlierLog> earlierLogs() {
        return Combinators.combine(
                        Arbitraries.integers().between(100, 199),
                        BarnahusArbitraries.days().optional(0.7),
                        Arbitraries.of(true, false))
                .as((number, retrieved, attached) -> EarlierLog.builder()
                        .logId("log-" + number)
                        .retrievedDate(retrieved)
                        .attached(attached)
                        .build());
    }

    /** Checklists with none to all of the aims ticked. */
    public static Arbitrary<ParticipationChecklist> checklists() {
        return Combinators.combine(
                        Arbitraries.of(BarnahusAuthority.class),
                        Arbitraries.of(ParticipationAim.class).set())
                .as((authority, aims) -> ParticipationChecklist.builder()
                        .authority(authority)
                        .aims(aims)
                        .build());
    }

    /** Logs with what is followed up added at random. */
    static Arbitrary<BarnahusLog> followUp(Arbitrary<BarnahusLog> logs) {
        return Combinators.combine(
                        logs,
                        Arbitraries.of(true, false).optional(0.5),
                        assessments().list().ofMaxSize(2),
                        cases().optional(0.5),
                        earlierLogs().list().ofMaxSize(2),
                        checklists().list().ofMaxSize(3))
                .as((log, contributes, assessments, criminal, earlier, lists) -> BarnahusLog.builder()
                        .from(log)
                        .guardianContributes(contributes)
                        .participationAssessments(assessments)
                        .criminalCase(criminal)
                        .earlierLogs(earlier)
                        .checklists(lists)
                        .build());
    }
}
