package se.socialdata.examples.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.decision.DecidedBy;
import se.socialdata.core.decision.DecisionState;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.OfferAnswer;
import se.socialdata.core.decision.ReportedOutcome;
import se.socialdata.core.decision.ReportingWindows;
import se.socialdata.core.decision.StatedDelay;
import se.socialdata.core.decision.SubmittedNotice;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.decision.Wait;
import se.socialdata.core.decision.WaitKind;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

/** The rules in force on decisions, as somebody would write them without rules: a chain of ifs. The baseline. */
final class HandWrittenCheck {

    private static final LocalDate LSS_DUTY = LocalDate.of(2008, 7, 1);
    private static final LocalDate SOL_DUTY = LocalDate.of(2002, 1, 1);

    private HandWrittenCheck() {}

    static List<Finding> check(FavourableDecision decision, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        boolean board = decision.getDecidedBy() == DecidedBy.BOARD;
        Law law = decision.getIntervention().getLaw();
        if (board) {
            for (Wait wait : decision.getWaits()) {
                if (wait.kind() == WaitKind.NOT_YET_EXECUTED && wait.isLateBy(asOf)) {
                    findings.add(finding(
                            "EVB-001",
                            Severity.WARNING,
                            "decisionDate",
                            "Inte verkställt i tid, sista dag i tid var " + wait.lastDayInTime(),
                            "Not executed in time, the last day in time was " + wait.lastDayInTime(),
                            law.getReportingDuty().on(asOf)));
                    break;
                }
            }
            for (Wait wait : decision.getWaits()) {
                if (wait.kind() == WaitKind.INTERRUPTED && wait.isLateBy(asOf)) {
                    findings.add(finding(
                            "EVB-002",
                            Severity.WARNING,
                            "executions",
                            "Inte verkställt på nytt i tid, sista dag i tid var " + wait.lastDayInTime(),
                            "Not executed again in time, the last day in time was " + wait.lastDayInTime(),
                            law.getReportingDuty().on(asOf)));
                    break;
                }
            }
            if (!decision.isPreliminary()) {
                String missing = missingReports(decision, asOf);
                if (!missing.isEmpty()) {
                    findings.add(finding(
                            "EVB-004",
                            Severity.ERROR,
                            "reports",
                            "Rapport saknas för " + missing,
                            "No report for " + missing,
                            law.getReportingDuty().on(asOf)));
                }
            }
        }
        for (int i = 0; i < decision.getReports().size(); i++) {
            Quarter quarter = decision.getReports().get(i).getQuarter();
            int count = 0;
            for (SubmittedReport other : decision.getReports()) {
                if (other.getQuarter().equals(quarter)) {
                    count++;
                }
            }
            if (count > 1) {
                findings.add(finding(
                        "EVB-006",
                        Severity.WARNING,
                        "reports[" + i + "].quarter",
                        "Mer än en rapport för " + quarter,
                        "More than one report for " + quarter,
                        law.getReportingDuty().on(asOf)));
            }
        }
        DecisionState state = decision.stateOn(asOf);
        if (board
                && ((state == DecisionState.OVERDUE && decision.outcomeOn(asOf) == ReportedOutcome.REASON_NOT_STATED)
                        || isReportedWithoutReason(decision, asOf))) {
            findings.add(finding(
                    "EVB-008",
                    Severity.ERROR,
                    "statedDelays",
                    "För varje beslut som rapporteras anges kortfattat skälen för dröjsmålet",
                    "The reasons for the delay are stated in brief for each decision that is reported",
                    law.getReportingDuty().on(asOf)));
        }
        if (board && !decision.getReports().isEmpty()) {
            for (Wait wait : decision.getWaits()) {
                Optional<LocalDate> executed = wait.executedOn();
                if (executed.isPresent()
                        && !executed.get().isAfter(asOf)
                        && isReported(decision, wait)
                        && !isNotified(decision, executed.get())) {
                    findings.add(finding(
                            "EVB-009",
                            Severity.ERROR,
                            "notices",
                            "Verkställigheten " + executed.get() + " är inte anmäld",
                            "The execution on " + executed.get() + " has not been notified",
                            law.getNoticeDuty().on(asOf)));
                    break;
                }
            }
        }
        if (!board && !decision.getReports().isEmpty()) {
            findings.add(finding(
                    "EVB-014",
                    Severity.INFORMATION,
                    "reports",
                    "En domstols avgörande omfattas inte av rapporteringsskyldigheten, men av bestämmelserna om särskild"
                            + " avgift",
                    "A court's ruling is outside the duty to report, but inside the provisions on a special fee",
                    law.getReportingDuty().on(asOf)));
        }
        if (law == Law.LSS && state == DecisionState.OVERDUE) {
            LocalDate limit = feeLimit(decision, asOf);
            if (limit != null && !asOf.isAfter(limit)) {
                findings.add(finding(
                        "EVB-015",
                        Severity.WARNING,
                        "decisionDate",
                        "En ansökan om särskild avgift kan delges till och med " + limit,
                        "An application for a special fee can be served up to and including " + limit,
                        Statutes.LSS.section("28 e §")));
            }
        }
        if (PersonIdentity.isContainedIn(decision.getId(), asOf)) {
            findings.add(finding(
                    "EVB-019",
                    Severity.WARNING,
                    "id",
                    "Beteckningen innehåller vad som ser ut som ett person- eller samordningsnummer",
                    "The id contains what looks like a personal identity number or coordination number",
                    Statutes.DATA_PROTECTION_ACT.section("3 kap. 10 §")));
        }
        return findings;
    }

    private static boolean isReportedWithoutReason(FavourableDecision decision, LocalDate asOf) {
        for (SubmittedReport report : decision.getReports()) {
            if (!report.getDate().isAfter(asOf) && !hasReasonOn(decision, report.getDate())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasReasonOn(FavourableDecision decision, LocalDate day) {
        for (StatedDelay delay : decision.getStatedDelays()) {
            if (!delay.getDate().isAfter(day)) {
                return true;
            }
        }
        Offer latest = null;
        LocalDate answered = LocalDate.MIN;
        for (Offer offer : decision.getOffers()) {
            Optional<LocalDate> answeredOn = offer.getAnsweredOn();
            if (answeredOn.isPresent()
                    && !answeredOn.get().isAfter(day)
                    && !answeredOn.get().isBefore(answered)) {
                latest = offer;
                answered = answeredOn.get();
            }
        }
        return latest != null && latest.getAnswer().orElseThrow() != OfferAnswer.NO_ANSWER;
    }

    /** The last day of the two years, or null for a ruling whose day of legal force would decide and is not known. */
    private static @Nullable LocalDate feeLimit(FavourableDecision decision, LocalDate asOf) {
        for (Wait wait : decision.getWaits()) {
            if (wait.isRunningOn(asOf) && wait.kind() != WaitKind.NOT_YET_EXECUTED) {
                return wait.since().plusYears(2);
            }
        }
        if (decision.getDecidedBy() == DecidedBy.BOARD) {
            return decision.getDecisionDate().plusYears(2);
        }
        return decision.getLegalForceDate().map(day -> day.plusYears(2)).orElse(null);
    }

    private static String missingReports(FavourableDecision decision, LocalDate asOf) {
        StringBuilder missing = new StringBuilder();
        for (Wait wait : decision.getWaits()) {
            if (!wait.isLateBy(asOf)) {
                continue;
            }
            DateInterval overdue = wait.overdue().orElseThrow();
            LocalDate duty = decision.getIntervention().getLaw() == Law.LSS ? LSS_DUTY : SOL_DUTY;
            Quarter quarter = Quarter.from(overdue.getStart().isBefore(duty) ? duty : overdue.getStart());
            while (quarter.toInterval().overlaps(overdue)
                    && ReportingWindows.ofInspectorate().isClosed(quarter, asOf)) {
                Quarter current = quarter;
                if (decision.getReports().stream()
                        .noneMatch(report -> report.getQuarter().equals(current))) {
                    missing.append(missing.length() == 0 ? "" : ", ").append(quarter);
                }
                quarter = quarter.plus(1);
            }
        }
        return missing.toString();
    }

    private static boolean isReported(FavourableDecision decision, Wait wait) {
        Optional<DateInterval> overdue = wait.overdue();
        if (overdue.isEmpty()) {
            return false;
        }
        for (SubmittedReport report : decision.getReports()) {
            if (report.getQuarter().toInterval().overlaps(overdue.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNotified(FavourableDecision decision, LocalDate executed) {
        for (SubmittedNotice notice : decision.getNotices()) {
            if (notice.getExecutionDate().equals(executed)) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(
            String rule, Severity severity, String path, String sv, String en, Provision provision) {
        return Finding.builder()
                .ruleId(rule)
                .outcome(Outcome.FAILED)
                .severity(severity)
                .path(path)
                .messageSv(sv)
                .messageEn(en)
                .provision(provision)
                .build();
    }
}
