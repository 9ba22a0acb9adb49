package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static se.socialdata.core.barnahus.LogSources.proposed;
import static se.socialdata.core.barnahus.LogTexts.isWritten;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.Truth;

/**
 * What is followed up beside the events: the criminal case to its end (222-223), a guardian who does not contribute (437),
 * knowledge, control and community (501-503), and a log from before (601).
 */
final class LogFollowUpRules {

    static final Rule<BarnahusLog> PROSECUTION_DECIDED = proposed(
                    "BAR-222",
                    "4.1",
                    "När förundersökningen är avslutad har loggen beslutet i åtalsfrågan, eller att den lades ned",
                    "Once the preliminary investigation is closed the log has the decision on prosecution, or that it was discontinued")
            .appliesWhen(log -> closed(log).isPresent() || isBeyondProsecution(log))
            .requires((log, context) -> hasProsecutionEntry(log) || !isProsecutionEntryDue(log, context))
            .at("events")
            .explaining(
                    log -> "Beslutet i åtalsfrågan saknas"
                            + closed(log)
                                    .map(day -> "; förundersökningen avslutades " + day)
                                    .orElse(""),
                    log -> "The decision on prosecution is missing"
                            + closed(log)
                                    .map(day -> "; the investigation was closed " + day)
                                    .orElse(""));

    static final Rule<BarnahusLog> JUDGMENT_ENTERED = proposed(
                    "BAR-223",
                    "4.1",
                    "När åtal har väckts har loggen domen, när den har meddelats",
                    "Where there is a prosecution the log has the judgment, once it is given")
            .appliesWhen(log -> isProsecuted(log) || judged(log).isPresent())
            .requiresTruth((log, context) -> has(log, LogEventType.JUDGMENT)
                    ? Truth.TRUE
                    : Truth.of(judged(log).map(day -> !isEntryDue(day, context))))
            .at("events")
            .explaining(
                    log -> "Domen saknas"
                            + judged(log).map(day -> "; den meddelades " + day).orElse(""),
                    log -> "The judgment is missing"
                            + judged(log).map(day -> "; it was given " + day).orElse(""));

    /** The decisions and judgments that files lack. */
    static final ImmutableList<Rule<BarnahusLog>> CASE = ImmutableList.of(PROSECUTION_DECIDED, JUDGMENT_ENTERED);

    static final Rule<BarnahusLog> PARTICIPATION_ASSESSED = proposed(
                    "BAR-437",
                    "2.4",
                    "När en vårdnadshavare inte medverkar har den ansvariga myndigheten bedömt i vilken utsträckning och på vilket sätt barnets rätt till information och delaktighet ska säkerställas",
                    "Where a guardian does not contribute, the responsible authority has assessed to what extent and in what way the child's right to information and participation is to be secured")
            .appliesWhen(log -> log.getGuardianContributes()
                    .filter(contributes -> !contributes)
                    .isPresent())
            .requires(log -> withoutAssessment(log).isEmpty())
            .at("participationAssessments")
            .explaining(
                    log -> "Utan bedömning: " + LogFormRules.termsSv(withoutAssessment(log)),
                    log -> "Without assessment: " + LogFormRules.termsEn(withoutAssessment(log)));

    /** The three points of support for the child's participation, one rule for each. */
    static final ImmutableList<Rule<BarnahusLog>> PARTICIPATION = ImmutableList.of(
            aim("BAR-501", ParticipationAim.KNOWLEDGE),
            aim("BAR-502", ParticipationAim.CONTROL),
            aim("BAR-503", ParticipationAim.COMMUNITY));

    static final Rule<BarnahusLog> EARLIER_LOG_AT_HAND = proposed(
                    "BAR-601",
                    "5.4.2",
                    "Vid en ny brottsmisstanke eller återaktualisering är den tidigare loggen hämtad, senast till samrådsmötet, och bifogad",
                    "For a new suspicion or a case taken up again, the earlier log is retrieved, by the consultation meeting, and attached")
            .appliesWhen(log -> !log.getEarlierLogs().isEmpty())
            .requiresEach(Each.<BarnahusLog, EarlierLog>of("earlierLogs", BarnahusLog::getEarlierLogs)
                    .requires(LogFollowUpRules::isAtHand)
                    .explaining(
                            (log, earlier) -> earlier.getRetrievedDate().isPresent()
                                    ? "Den tidigare loggen är hämtad "
                                            + earlier.getRetrievedDate().get()
                                            + (earlier.isAttached() ? ", efter samrådsmötet" : " men inte bifogad")
                                    : "Den tidigare loggen är inte hämtad",
                            (log, earlier) -> earlier.getRetrievedDate().isPresent()
                                    ? "The earlier log was retrieved "
                                            + earlier.getRetrievedDate().get()
                                            + (earlier.isAttached()
                                                    ? ", after the consultation meeting"
                                                    : " but is not attached")
                                    : "The earlier log has not been retrieved"));

    /** The log as the basis of what comes after. */
    static final ImmutableList<Rule<BarnahusLog>> RENEWED = ImmutableList.of(EARLIER_LOG_AT_HAND);

    private LogFollowUpRules() {}

    private static boolean has(BarnahusLog log, LogEventType type) {
        return log.getEvents().stream().anyMatch(event -> event.isOf(type));
    }

    private static Optional<LocalDate> closed(BarnahusLog log) {
        return log.getCriminalCase().flatMap(CriminalCase::getInvestigationClosedDate);
    }

    private static Optional<LocalDate> judged(BarnahusLog log) {
        return log.getCriminalCase().flatMap(CriminalCase::getJudgmentDate);
    }

    private static boolean hasProsecutionEntry(BarnahusLog log) {
        return has(log, LogEventType.PROSECUTION_DECISION) || has(log, LogEventType.INVESTIGATION_DISCONTINUED);
    }

    /** What comes after a prosecution tells that there was a decision, whatever is known of its day. */
    private static boolean isBeyondProsecution(BarnahusLog log) {
        return has(log, LogEventType.TRIAL) || has(log, LogEventType.JUDGMENT);
    }

    private static boolean isProsecutionEntryDue(BarnahusLog log, RuleContext context) {
        return isBeyondProsecution(log)
                || closed(log).filter(day -> isEntryDue(day, context)).isPresent();
    }

    private static boolean isProsecuted(BarnahusLog log) {
        return isBeyondProsecution(log)
                || log.getEvents().stream()
                        .flatMap(event -> event.getRuling().flatMap(Ruling::getOutcome).stream())
                        .anyMatch(outcome -> outcome == RulingOutcome.INDICTED);
    }

    /** Whether the days that an entry may take have passed. */
    private static boolean isEntryDue(LocalDate day, RuleContext context) {
        return context.asOf()
                .isAfter(day.plusDays(context.get(BarnahusParameters.ENTRY_DAYS).orElse(0)));
    }

    private static ImmutableSet<BarnahusAuthority> authorities(BarnahusLog log, Predicate<LogEvent> wanted) {
        return log.getEvents().stream()
                .filter(wanted)
                .map(LogEvent::getAuthority)
                .sorted()
                .collect(toImmutableSet());
    }

    /** Each authority answers for its own measures and decisions; where there is no event yet, the keeper of the log. */
    private static ImmutableSet<BarnahusAuthority> withoutAssessment(BarnahusLog log) {
        ImmutableSet<BarnahusAuthority> own = authorities(log, event -> true);
        ImmutableSet<BarnahusAuthority> responsible =
                own.isEmpty() ? ImmutableSet.of(log.getKeeper().orElse(BarnahusAuthority.SOCIAL_SERVICES)) : own;
        ImmutableSet<BarnahusAuthority> assessed = log.getParticipationAssessments().stream()
                .filter(assessment -> isWritten(assessment.getExtent()) && isWritten(assessment.getManner()))
                .map(ParticipationAssessment::getAuthority)
                .collect(toImmutableSet());
        return ImmutableSet.copyOf(Sets.difference(responsible, assessed));
    }

    private static boolean isMeetingChild(LogEvent event) {
        return event.getTypes().stream().anyMatch(LogEventType::isContactWithChild);
    }

    /** An authority without a checklist leaves the rule undetermined: an empty list does not tell that the child got nothing. */
    private static Rule<BarnahusLog> aim(String id, ParticipationAim aim) {
        return proposed(
                        id,
                        "3.2.2",
                        "Varje myndighet som möter barnet har sett till: " + aim.getTermSv(),
                        "Each authority that meets the child has seen to: " + aim.getTermEn())
                .appliesWhen(log ->
                        !authorities(log, LogFollowUpRules::isMeetingChild).isEmpty())
                .requiresTruth((log, context) -> authorities(log, LogFollowUpRules::isMeetingChild).stream()
                        .map(authority -> isSeenTo(log, authority, aim))
                        .reduce(Truth.TRUE, Truth::and))
                .at("checklists")
                .explaining(
                        log -> "Inte av: " + LogFormRules.termsSv(without(log, aim)),
                        log -> "Not by: " + LogFormRules.termsEn(without(log, aim)));
    }

    private static Truth isSeenTo(BarnahusLog log, BarnahusAuthority authority, ParticipationAim aim) {
        ImmutableSet<ParticipationChecklist> own = log.getChecklists().stream()
                .filter(checklist -> checklist.getAuthority() == authority)
                .collect(toImmutableSet());
        return own.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(
                        own.stream().anyMatch(checklist -> checklist.getAims().contains(aim)));
    }

    private static ImmutableSet<BarnahusAuthority> without(BarnahusLog log, ParticipationAim aim) {
        return authorities(log, LogFollowUpRules::isMeetingChild).stream()
                .filter(authority -> isSeenTo(log, authority, aim) != Truth.TRUE)
                .collect(toImmutableSet());
    }

    private static boolean isAtHand(BarnahusLog log, EarlierLog earlier) {
        Optional<LocalDate> meeting = log.getEvents().stream()
                .filter(event -> event.isOf(LogEventType.CONSULTATION_MEETING))
                .flatMap(event -> event.getDate().stream())
                .min(Comparator.naturalOrder());
        return earlier.isAttached()
                && earlier.getRetrievedDate()
                        .filter(day -> meeting.filter(day::isAfter).isEmpty())
                        .isPresent();
    }
}
