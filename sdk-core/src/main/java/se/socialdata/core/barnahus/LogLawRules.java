package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.retention.RetentionDecision;
import se.socialdata.core.retention.RetentionOutcome;
import se.socialdata.core.retention.RetentionPolicy;
import se.socialdata.core.retention.RetentionStart;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.OpaqueIds;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.core.time.Deadlines;

/** What the law asks of the inquiry in which a log is kept, and of how long it is kept. */
final class LogLawRules {

    private static final Period FOUR_MONTHS = Period.ofMonths(4);

    static final Rule<BarnahusLog> INQUIRY_IN_FOUR_MONTHS = LogSources.law(
                    "BAR-001",
                    LogSources.INQUIRY_TIME,
                    "Barnavårdsutredningen är slutförd inom fyra månader, om nämnden inte har beslutat om längre tid",
                    "The inquiry is completed within four months, unless the board has decided on a longer time")
            .appliesWhen(log -> log.getInquiry().isPresent())
            .requiresFact(
                    Fact.of(
                            "inquiry.openedDate",
                            "dag då utredningen inleddes",
                            "opening of the inquiry",
                            log -> log.getInquiry().flatMap(ChildInquiry::getOpenedDate)),
                    (log, opened, context) -> daysLate(log, context) <= 0)
            .at("inquiry.closedDate")
            .explaining(
                    (log, context) -> "Utredningen skulle ha varit slutförd senast "
                            + lastDay(log).orElseThrow() + ", " + daysLate(log, context) + " dagar tidigare",
                    (log, context) -> "The inquiry was to be completed by "
                            + lastDay(log).orElseThrow() + ", " + daysLate(log, context) + " days earlier");

    static final Rule<BarnahusLog> DESTROYED_IN_TIME = LogSources.law(
                    "BAR-002",
                    RetentionPolicy.findBasis(),
                    "En logg vars tid har gått ut är gallrad senast vid utgången av kalenderåret därefter",
                    "A log whose time has run out is destroyed by the end of the next calendar year")
            .requiresTruth((log, context) -> isNot(RetentionOutcome.OVERDUE, log, context))
            .at("lastEntryDate")
            .explaining(
                    (log, context) -> "Loggen skulle ha varit gallrad senast " + completeBy(log, context),
                    (log, context) -> "The log was to be destroyed by " + completeBy(log, context));

    static final Rule<BarnahusLog> DUE_FOR_DESTRUCTION = LogSources.law(
                    "BAR-003",
                    RetentionPolicy.findBasis(),
                    "Loggens tid har inte gått ut, eller loggen ska bevaras",
                    "The time of the log has not run out, or the log is to be kept")
            .severity(Severity.INFORMATION)
            .requiresTruth((log, context) -> isNot(RetentionOutcome.DUE, log, context))
            .at("lastEntryDate")
            .explaining(
                    (log, context) -> "Loggen ska gallras senast " + completeBy(log, context),
                    (log, context) -> "The log is to be destroyed by " + completeBy(log, context));

    static final Rule<BarnahusLog> ID_WITHOUT_IDENTITY_NUMBER =
            OpaqueIds.rule("BAR-004", BarnahusLog.class, "id", BarnahusLog::getId);

    static final ImmutableList<Rule<BarnahusLog>> ALL = ImmutableList.of(
            INQUIRY_IN_FOUR_MONTHS, DESTROYED_IN_TIME, DUE_FOR_DESTRUCTION, ID_WITHOUT_IDENTITY_NUMBER);

    private LogLawRules() {}

    /** The last of the four months' days, or of the extension if that is later. */
    private static Optional<LocalDate> lastDay(BarnahusLog log) {
        Optional<ChildInquiry> inquiry = log.getInquiry();
        return Stream.concat(
                        inquiry.flatMap(ChildInquiry::getOpenedDate).stream()
                                .map(opened -> Deadlines.lastDayWithin(opened, FOUR_MONTHS)),
                        inquiry.flatMap(ChildInquiry::getExtendedUntil).stream())
                .max(Comparator.naturalOrder());
    }

    private static long daysLate(BarnahusLog log, RuleContext context) {
        LocalDate end = log.getInquiry().flatMap(ChildInquiry::getClosedDate).orElse(context.asOf());
        return ChronoUnit.DAYS.between(lastDay(log).orElse(end), end);
    }

    private static RetentionDecision decide(BarnahusLog log, RuleContext context) {
        RetentionStart start = context.get(BarnahusParameters.RETENTION_START).orElse(RetentionStart.LAST_ENTRY);
        return RetentionPolicy.of(start).decide(log.toRetentionFacts(), context.asOf());
    }

    private static Truth isNot(RetentionOutcome outcome, BarnahusLog log, RuleContext context) {
        RetentionOutcome actual = decide(log, context).getOutcome();
        return actual == RetentionOutcome.UNDETERMINED ? Truth.UNKNOWN : Truth.of(actual != outcome);
    }

    private static LocalDate completeBy(BarnahusLog log, RuleContext context) {
        return decide(log, context).getCompleteBy().orElseThrow();
    }
}
