package se.socialdata.core.decision;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.time.Quarter;

/**
 * What the rules ask about a decision on a date. The methods that run on every check give {@code null} for "nothing
 * found", since an {@link Optional} for each rule and record would be felt over millions of records.
 */
final class ReportingFacts {

    private static final int YEARS_TO_APPLY_FOR_FEE = 2;

    private ReportingFacts() {}

    /** The first wait of a kind that was overdue on or before a day. */
    static @Nullable Wait overdueSince(FavourableDecision decision, WaitKind kind, LocalDate asOf) {
        for (Wait wait : decision.getWaits()) {
            if (wait.kind() == kind && wait.isLateBy(asOf)) {
                return wait;
            }
        }
        return null;
    }

    static LocalDate lastDayInTime(FavourableDecision decision, WaitKind kind, LocalDate asOf) {
        Wait wait = overdueSince(decision, kind, asOf);
        return wait == null ? asOf : wait.lastDayInTime();
    }

    /** The first quarter for which a report should have been handed in by a day, and has not. */
    static @Nullable Quarter firstMissingReport(FavourableDecision decision, RuleContext context) {
        for (Wait wait : decision.getWaits()) {
            if (wait.isLateBy(context.asOf())) {
                Quarter first = firstQuarter(decision, wait);
                Quarter missing = missingReport(decision, wait, first, context);
                if (missing != null) {
                    return missing;
                }
            }
        }
        return null;
    }

    /** All quarters for which a report is missing, as text. */
    static String missingReports(FavourableDecision decision, RuleContext context) {
        Set<Quarter> quarters = new LinkedHashSet<>();
        for (Wait wait : decision.getWaits()) {
            if (wait.isLateBy(context.asOf())) {
                Quarter next = firstQuarter(decision, wait);
                for (Quarter missing = missingReport(decision, wait, next, context);
                        missing != null;
                        missing = missingReport(decision, wait, missing.plus(1), context)) {
                    quarters.add(missing);
                }
            }
        }
        return quarters.stream().map(Quarter::toString).collect(joining(", "));
    }

    /** The quarter of the first overdue day, or that in which the duty to report came into force if it is later. */
    private static Quarter firstQuarter(FavourableDecision decision, Wait wait) {
        LocalDate overdue = wait.lastDayInTime().plusDays(1);
        LocalDate reportable =
                ReportingDuties.firstReportableDay(decision.getIntervention().getLaw());
        return Quarter.from(overdue.isBefore(reportable) ? reportable : overdue);
    }

    /** The first quarter from one on in which the wait was overdue, whose window has closed, and that lacks a report. */
    private static @Nullable Quarter missingReport(
            FavourableDecision decision, Wait wait, Quarter first, RuleContext context) {
        Quarter quarter = first;
        while (wait.lastDay().isEmpty()
                || !quarter.getFirstDay().isAfter(wait.lastDay().get())) {
            if (!isReported(decision, quarter)) {
                return windows(context).isClosed(quarter, context.asOf()) ? quarter : null;
            }
            quarter = quarter.plus(1);
        }
        return null;
    }

    private static boolean isReported(FavourableDecision decision, Quarter quarter) {
        for (SubmittedReport report : decision.getReports()) {
            if (report.getQuarter().equals(quarter)) {
                return true;
            }
        }
        return false;
    }

    static boolean isReportedBy(FavourableDecision decision, LocalDate asOf) {
        for (SubmittedReport report : decision.getReports()) {
            if (!report.getDate().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reason is known while the decision is overdue, and was when each report was handed in. */
    static boolean isReasonStated(FavourableDecision decision, LocalDate asOf) {
        for (SubmittedReport report : decision.getReports()) {
            if (!report.getDate().isAfter(asOf) && isWithoutReason(decision, report.getDate())) {
                return false;
            }
        }
        return decision.stateOn(asOf) != DecisionState.OVERDUE || !isWithoutReason(decision, asOf);
    }

    private static boolean isWithoutReason(FavourableDecision decision, LocalDate day) {
        return Outcomes.whileWaiting(decision, day) == ReportedOutcome.REASON_NOT_STATED;
    }

    static boolean isOnlyOneOfItsQuarter(FavourableDecision decision, SubmittedReport report) {
        return decision.getReports().stream()
                        .filter(other -> other.getQuarter().equals(report.getQuarter()))
                        .count()
                == 1;
    }

    /** Whether the last wait was reported for a quarter before this one, and its end was not told then. */
    static boolean isClosedBy(FavourableDecision decision, Quarter quarter) {
        List<Wait> waits = decision.getWaits();
        if (decision.getEnd().isEmpty()
                || waits.isEmpty()
                || waits.get(waits.size() - 1).executedOn().isPresent()) {
            return false;
        }
        Wait endedUnexecuted = waits.get(waits.size() - 1);
        LocalDate end = decision.getEnd().get().getDate();
        boolean reported = false;
        for (SubmittedReport report : decision.getReports()) {
            if (report.getQuarter().compareTo(quarter) < 0) {
                if (!report.getDate().isBefore(end)) {
                    return false;
                }
                reported |= endedUnexecuted.isOverdueIn(report.getQuarter().toInterval());
            }
        }
        return reported;
    }

    /** The quarter whose window is open on the date asked about, if it asks for a report that has not been handed in. */
    static @Nullable Quarter reportDue(FavourableDecision decision, RuleContext context) {
        Quarter quarter = openQuarter(context);
        boolean due = quarter != null
                && !isReported(decision, quarter)
                && (decision.isOverdueIn(quarter.toInterval())
                        || (decision.isEndedOn(context.asOf()) && isClosedBy(decision, quarter)));
        return due ? quarter : null;
    }

    static @Nullable Quarter openQuarter(RuleContext context) {
        return windows(context).quarterDueOn(context.asOf()).orElse(null);
    }

    static String reportDueBy(FavourableDecision decision, RuleContext context, String between) {
        Quarter quarter = reportDue(decision, context);
        return quarter == null
                ? ""
                : quarter
                        + between
                        + windows(context)
                                .windowOf(quarter)
                                .getEnd()
                                .map(LocalDate::toString)
                                .orElse("");
    }

    static ReportingWindows windows(RuleContext context) {
        return context.get(DecisionRules.REPORTING_WINDOWS).orElse(ReportingWindows.ofInspectorate());
    }

    /** The day of an execution that ended a reported wait, and that no notice states. */
    static @Nullable LocalDate executionNotNotified(FavourableDecision decision, LocalDate asOf) {
        for (Wait wait : decision.getWaits()) {
            Optional<LocalDate> executed = wait.executedOn();
            if (executed.isPresent()
                    && !executed.get().isAfter(asOf)
                    && decision.isReported(wait)
                    && !isNotified(decision, executed.get())) {
                return executed.get();
            }
        }
        return null;
    }

    static String executionNotNotifiedText(FavourableDecision decision, LocalDate asOf) {
        return String.valueOf(executionNotNotified(decision, asOf));
    }

    private static boolean isNotified(FavourableDecision decision, LocalDate executed) {
        return decision.getNotices().stream()
                .anyMatch(notice -> notice.getExecutionDate().equals(executed));
    }

    static boolean isEndedForOtherReasonOnDecline(FavourableDecision decision) {
        return decision.getEnd()
                .filter(end -> end.getReason() == EndReason.OTHER)
                .map(end -> decision.getOffers().stream()
                        .filter(offer -> offer.getAnswer().equals(Optional.of(OfferAnswer.DECLINED)))
                        .anyMatch(offer -> offer.getAnsweredOn().equals(Optional.of(end.getDate()))))
                .orElse(false);
    }

    /**
     * The day from which the two years for a special fee run, LSS 28 e §, for the wait that runs on a day: the interruption
     * where there is one, otherwise the decision, or the legal force of a ruling, which is missing if it is not recorded.
     */
    static Optional<LocalDate> feeBegins(FavourableDecision decision, LocalDate asOf) {
        Optional<LocalDate> begins = decision.getDecidedBy() == DecidedBy.COURT
                ? decision.getLegalForceDate()
                : Optional.of(decision.getDecisionDate());
        for (Wait wait : decision.getWaits()) {
            if (wait.isRunningOn(asOf) && wait.kind() != WaitKind.NOT_YET_EXECUTED) {
                begins = Optional.of(wait.since());
            }
        }
        return begins;
    }

    /** The last day on which an application for a special fee can be served, counted from where the two years begin. */
    static LocalDate feeLimit(LocalDate begins) {
        return begins.plusYears(YEARS_TO_APPLY_FOR_FEE);
    }

    static String feeLimitText(FavourableDecision decision, LocalDate asOf) {
        return feeBegins(decision, asOf)
                .map(begins -> feeLimit(begins).toString())
                .orElse("");
    }
}
