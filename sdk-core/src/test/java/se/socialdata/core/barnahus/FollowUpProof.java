package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static se.socialdata.core.barnahus.CompleteLog.DAY;
import static se.socialdata.core.barnahus.CompleteLog.OPENED;
import static se.socialdata.core.barnahus.CompleteLog.builder;
import static se.socialdata.core.barnahus.CompleteLog.log;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

/** Proves the rules on what is followed up beside the events. */
final class FollowUpProof {

    private static final RuleContext ON_DAY = RuleContext.of(DAY);

    private FollowUpProof() {}

    static void add(RuleProof<BarnahusLog> proof) {
        prosecution(proof);
        judgment(proof);
        assessment(proof);
        aims(proof);
        earlierLogs(proof);
    }

    static BarnahusLog without(BarnahusLog log, LogEventType... types) {
        return BarnahusLog.builder()
                .from(log)
                .events(log.getEvents().stream()
                        .filter(event -> Arrays.stream(types).noneMatch(event::isOf))
                        .collect(toImmutableList()))
                .build();
    }

    private static void prosecution(RuleProof<BarnahusLog> proof) {
        LocalDate closed = OPENED.plusDays(45);
        BarnahusLog missing = without(log(), LogEventType.PROSECUTION_DECISION, LogEventType.JUDGMENT);
        BarnahusLog goingOn = BarnahusLog.builder()
                .from(missing)
                .criminalCase(CriminalCase.builder().build())
                .build();
        proof.passes("BAR-222", log(), DAY)
                .passes("BAR-222", CompleteLog.discontinued(), DAY)
                .passes("BAR-222", missing, closed)
                .fails("BAR-222", missing, closed.plusDays(1))
                .example("BAR-222", Outcome.PASSED, missing, entryDays(closed.plusDays(14), 14))
                .example("BAR-222", Outcome.FAILED, missing, entryDays(closed.plusDays(15), 14))
                .fails("BAR-222", without(log(), LogEventType.PROSECUTION_DECISION), closed)
                .example("BAR-222", Outcome.NOT_APPLICABLE, goingOn, ON_DAY);
    }

    private static RuleContext entryDays(LocalDate asOf, int days) {
        return RuleContext.of(asOf).withParameter(BarnahusRules.ENTRY_DAYS, days);
    }

    private static void judgment(RuleProof<BarnahusLog> proof) {
        LocalDate given = OPENED.plusDays(90);
        BarnahusLog missing = without(log(), LogEventType.JUDGMENT);
        BarnahusLog notKnown = BarnahusLog.builder()
                .from(missing)
                .criminalCase(Optional.empty())
                .build();
        proof.passes("BAR-223", log(), DAY)
                .passes("BAR-223", missing, given)
                .fails("BAR-223", missing, given.plusDays(1))
                .example("BAR-223", Outcome.PASSED, missing, entryDays(given.plusDays(7), 7))
                .example("BAR-223", Outcome.FAILED, missing, entryDays(given.plusDays(8), 7))
                .example("BAR-223", Outcome.UNDETERMINED, notKnown, ON_DAY)
                .example(
                        "BAR-223",
                        Outcome.NOT_APPLICABLE,
                        BarnahusLog.builder()
                                .from(without(CompleteLog.discontinued(), LogEventType.JUDGMENT))
                                .criminalCase(Optional.empty())
                                .build(),
                        ON_DAY);
    }

    private static BarnahusLog assessed(UnaryOperator<ParticipationAssessment.Builder> change) {
        ImmutableList<ParticipationAssessment> old = log().getParticipationAssessments();
        return builder()
                .participationAssessments(ImmutableList.<ParticipationAssessment>builder()
                        .addAll(old.subList(1, old.size()))
                        .add(change.apply(ParticipationAssessment.builder().from(old.get(0)))
                                .build())
                        .build())
                .build();
    }

    private static void assessment(RuleProof<BarnahusLog> proof) {
        BarnahusLog none = builder().participationAssessments(List.of()).build();
        BarnahusLog empty = BarnahusLog.builder().from(none).events(List.of()).build();
        proof.passes("BAR-437", log(), DAY)
                .passes("BAR-437", assessed(changed -> changed.date(DAY)), DAY)
                .fails("BAR-437", assessed(changed -> changed.extent(" ")), DAY)
                .fails("BAR-437", assessed(changed -> changed.manner(Optional.empty())), DAY)
                .fails("BAR-437", assessed(changed -> changed.authority(BarnahusAuthority.SCHOOL)), DAY)
                .fails("BAR-437", none, DAY)
                .fails("BAR-437", empty, DAY)
                .passes(
                        "BAR-437",
                        BarnahusLog.builder()
                                .from(empty)
                                .addParticipationAssessments(
                                        CompleteLog.participation(BarnahusAuthority.SOCIAL_SERVICES))
                                .build(),
                        DAY)
                .example(
                        "BAR-437",
                        Outcome.NOT_APPLICABLE,
                        BarnahusLog.builder()
                                .from(none)
                                .guardianContributes(true)
                                .build(),
                        ON_DAY)
                .example(
                        "BAR-437",
                        Outcome.NOT_APPLICABLE,
                        BarnahusLog.builder()
                                .from(none)
                                .guardianContributes(Optional.empty())
                                .build(),
                        ON_DAY);
    }

    private static void aims(RuleProof<BarnahusLog> proof) {
        for (ParticipationAim aim : ParticipationAim.values()) {
            String rule = "BAR-50" + (aim.ordinal() + 1);
            BarnahusLog others = checklists(checklist -> checklist.aims(Arrays.stream(ParticipationAim.values())
                    .filter(other -> other != aim)
                    .toList()));
            proof.passes(rule, log(), DAY)
                    .fails(rule, others, DAY)
                    .example(
                            rule,
                            Outcome.UNDETERMINED,
                            builder().checklists(List.of()).build(),
                            ON_DAY)
                    .example(
                            rule,
                            Outcome.NOT_APPLICABLE,
                            without(
                                    log(),
                                    LogEventType.CHILD_TALK,
                                    LogEventType.CHILD_INTERVIEW,
                                    LogEventType.MEDICAL_EXAMINATION,
                                    LogEventType.TREATMENT),
                            ON_DAY);
        }
    }

    /** The checklist of social services changed. */
    private static BarnahusLog checklists(UnaryOperator<ParticipationChecklist.Builder> change) {
        return builder()
                .checklists(log().getChecklists().stream()
                        .map(checklist -> checklist.getAuthority() == BarnahusAuthority.SOCIAL_SERVICES
                                ? change.apply(ParticipationChecklist.builder().from(checklist))
                                        .build()
                                : checklist)
                        .toList())
                .build();
    }

    private static BarnahusLog earlier(UnaryOperator<EarlierLog.Builder> change) {
        return builder()
                .earlierLogs(List.of(change.apply(
                                EarlierLog.builder().from(log().getEarlierLogs().get(0)))
                        .build()))
                .build();
    }

    private static void earlierLogs(RuleProof<BarnahusLog> proof) {
        LocalDate meeting = OPENED.plusDays(5);
        BarnahusLog late = earlier(earlier -> earlier.retrievedDate(meeting.plusDays(1)));
        proof.passes("BAR-601", earlier(earlier -> earlier.retrievedDate(meeting)), DAY)
                .fails("BAR-601", late, DAY)
                .passes("BAR-601", without(late, LogEventType.CONSULTATION_MEETING), DAY)
                .fails("BAR-601", earlier(earlier -> earlier.retrievedDate(Optional.empty())), DAY)
                .fails("BAR-601", earlier(earlier -> earlier.attached(false)), DAY)
                .example(
                        "BAR-601",
                        Outcome.NOT_APPLICABLE,
                        builder().earlierLogs(List.of()).build(),
                        ON_DAY);
    }
}
