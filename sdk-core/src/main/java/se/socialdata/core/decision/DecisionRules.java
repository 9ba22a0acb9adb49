package se.socialdata.core.decision;

import static se.socialdata.core.rule.RuleStatus.GUIDANCE;
import static se.socialdata.core.rule.RuleStatus.LAW;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import se.socialdata.core.law.Statute;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.OpaqueIds;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleParameter;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.Severity;

/**
 * What the law and the inspectorate's practice say about favourable decisions, in the order of the law.
 *
 * <p>LSS 28 a-28 i §§; SoL (2001:453) 16 kap. 6 f-6 i §§ and SoL (2025:400) 34 kap. 1-4 §§ run parallel. What
 * only the inspectorate (IVO) says is guidance.
 */
public final class DecisionRules implements RuleProvider {

    /** The windows in which reports are handed in; those of the inspectorate where the caller sets none. */
    public static final RuleParameter<ReportingWindows> REPORTING_WINDOWS =
            RuleParameter.of("reporting-windows", ReportingWindows.class, "rapporteringsperioder", "reporting windows");

    private static final Statute PRACTICE = Statute.of(
            "IVO",
            "",
            "Inspektionen för vård och omsorg, ej verkställda beslut",
            "Health and Social Care Inspectorate, decisions not executed");

    private static final Fact<FavourableDecision, LocalDate> LEGAL_FORCE = Fact.ofContext(
            "legalForceDate",
            "dag då avgörandet fick laga kraft",
            "day of legal force",
            (decision, context) -> ReportingFacts.feeBegins(decision, context.asOf()));

    /** EVB-001: executed within three months from the day of the decision. */
    static final Rule<FavourableDecision> EXECUTED_WITHIN_THREE_MONTHS = Rule.of("EVB-001", FavourableDecision.class)
            .titled(
                    "Beslutet verkställs inom tre månader från dagen för beslutet",
                    "The decision is executed within three months from the day of the decision")
            .status(LAW)
            .citing(ReportingDuties.REPORT, ReportingDuties.reports())
            .severity(Severity.WARNING)
            .appliesWhen(FavourableDecision::isUnderReportingDuty)
            .requires((decision, context) ->
                    ReportingFacts.overdueSince(decision, WaitKind.NOT_YET_EXECUTED, context.asOf()) == null)
            .explaining(
                    (decision, context) -> "Inte verkställt i tid, sista dag i tid var "
                            + ReportingFacts.lastDayInTime(decision, WaitKind.NOT_YET_EXECUTED, context.asOf()),
                    (decision, context) -> "Not executed in time, the last day in time was "
                            + ReportingFacts.lastDayInTime(decision, WaitKind.NOT_YET_EXECUTED, context.asOf()))
            .at("decisionDate");

    /** EVB-002: executed again within three months from an interruption. */
    static final Rule<FavourableDecision> EXECUTED_AGAIN_WITHIN_THREE_MONTHS = Rule.of(
                    "EVB-002", FavourableDecision.class)
            .titled(
                    "Ett avbrutet beslut verkställs på nytt inom tre månader från avbrottet",
                    "An interrupted decision is executed again within three months from the interruption")
            .status(LAW)
            .citing(ReportingDuties.REPORT, ReportingDuties.reports())
            .severity(Severity.WARNING)
            .appliesWhen(FavourableDecision::isUnderReportingDuty)
            .requires((decision, context) ->
                    ReportingFacts.overdueSince(decision, WaitKind.INTERRUPTED, context.asOf()) == null)
            .explaining(
                    (decision, context) -> "Inte verkställt på nytt i tid, sista dag i tid var "
                            + ReportingFacts.lastDayInTime(decision, WaitKind.INTERRUPTED, context.asOf()),
                    (decision, context) -> "Not executed again in time, the last day in time was "
                            + ReportingFacts.lastDayInTime(decision, WaitKind.INTERRUPTED, context.asOf()))
            .at("executions");

    /** EVB-003: a part missing for three months counts as an interruption. */
    static final Rule<FavourableDecision> MISSING_PART_COUNTS_AS_INTERRUPTION = Rule.of(
                    "EVB-003", FavourableDecision.class)
            .titled(
                    "En del som saknas i tre månader räknas som avbrott",
                    "A part that has been missing for three months counts as an interruption")
            .status(GUIDANCE)
            .citing(PRACTICE.section("delvis verkställighet"))
            .appliesWhen(FavourableDecision::isUnderReportingDuty)
            .requires((decision, context) ->
                    ReportingFacts.overdueSince(decision, WaitKind.PARTLY_EXECUTED, context.asOf()) == null)
            .explaining(
                    (decision, context) -> "En del saknas, sista dag i tid var "
                            + ReportingFacts.lastDayInTime(decision, WaitKind.PARTLY_EXECUTED, context.asOf()),
                    (decision, context) -> "A part is missing, the last day in time was "
                            + ReportingFacts.lastDayInTime(decision, WaitKind.PARTLY_EXECUTED, context.asOf()))
            .at("executions");

    /** EVB-004: reported once per quarter until executed or ended. */
    static final Rule<FavourableDecision> REPORTED_EVERY_QUARTER = Rule.of("EVB-004", FavourableDecision.class)
            .titled(
                    "Ett beslut som inte har verkställts i tid rapporteras en gång per kvartal tills det är verkställt eller"
                            + " avslutat",
                    "A decision not executed in time is reported once per quarter until it is executed or ended")
            .status(LAW)
            .citing(ReportingDuties.REPORT, ReportingDuties.reports())
            .appliesWhen(decision -> decision.isUnderReportingDuty() && !decision.isPreliminary())
            .requires((decision, context) -> ReportingFacts.firstMissingReport(decision, context) == null)
            .explaining(
                    (decision, context) -> "Rapport saknas för " + ReportingFacts.missingReports(decision, context),
                    (decision, context) -> "No report for " + ReportingFacts.missingReports(decision, context))
            .at("reports");

    /** EVB-005: a preliminary decision is reported like any other. */
    static final Rule<FavourableDecision> PRELIMINARY_DECISION_REPORTED = Rule.of("EVB-005", FavourableDecision.class)
            .titled(
                    "Ett förhandsbesked som inte har verkställts i tid rapporteras en gång per kvartal",
                    "A preliminary decision not executed in time is reported once per quarter")
            .status(GUIDANCE)
            .citing(PRACTICE.section("förhandsbesked"))
            .appliesWhen(decision -> decision.isUnderReportingDuty() && decision.isPreliminary())
            .requires((decision, context) -> ReportingFacts.firstMissingReport(decision, context) == null)
            .explaining(
                    (decision, context) -> "Rapport saknas för " + ReportingFacts.missingReports(decision, context),
                    (decision, context) -> "No report for " + ReportingFacts.missingReports(decision, context))
            .at("reports");

    /** EVB-006: not reported twice for the same quarter. */
    static final Rule<FavourableDecision> REPORTED_ONCE = Rule.of("EVB-006", FavourableDecision.class)
            .titled("Ett beslut rapporteras en gång per kvartal", "A decision is reported once per quarter")
            .status(LAW)
            .citing(ReportingDuties.REPORT, ReportingDuties.reports())
            .severity(Severity.WARNING)
            .requiresEach(Each.<FavourableDecision, SubmittedReport>of("reports", FavourableDecision::getReports)
                    .requires((decision, report) -> ReportingFacts.isOnlyOneOfItsQuarter(decision, report))
                    .explaining(
                            (decision, report) -> "Mer än en rapport för " + report.getQuarter(),
                            (decision, report) -> "More than one report for " + report.getQuarter())
                    .at("quarter"));

    /** EVB-007: reported within the window of the quarter. */
    static final Rule<FavourableDecision> REPORTED_WITHIN_WINDOW = Rule.of("EVB-007", FavourableDecision.class)
            .titled(
                    "Rapporten lämnas inom kvartalets rapporteringsperiod",
                    "The report is handed in within the reporting window of the quarter")
            .status(GUIDANCE)
            .citing(PRACTICE.section("rapporteringsperioder"))
            .requiresEach(Each.<FavourableDecision, SubmittedReport>of("reports", FavourableDecision::getReports)
                    .requires((decision, report, context) -> ReportingFacts.windows(context)
                            .windowOf(report.getQuarter())
                            .contains(report.getDate()))
                    .explaining(
                            (decision, report) -> "Rapporten för " + report.getQuarter() + " lämnades "
                                    + report.getDate() + ", utanför rapporteringsperioden",
                            (decision, report) -> "The report for " + report.getQuarter() + " was handed in on "
                                    + report.getDate() + ", outside the reporting window")
                    .at("date"));

    /** EVB-018: in an open window, what falls due. */
    static final Rule<FavourableDecision> REPORT_FALLS_DUE = Rule.of("EVB-018", FavourableDecision.class)
            .titled(
                    "I en öppen rapporteringsperiod är det som ska rapporteras rapporterat",
                    "While a reporting window is open, what it asks for has been reported")
            .status(GUIDANCE)
            .citing(PRACTICE.section("rapporteringsperioder"))
            .severity(Severity.INFORMATION)
            .appliesWhen((decision, context) ->
                    decision.isUnderReportingDuty() && ReportingFacts.openQuarter(context) != null)
            .requires((decision, context) -> ReportingFacts.reportDue(decision, context) == null)
            .explaining(
                    (decision, context) ->
                            "Rapport lämnas för " + ReportingFacts.reportDueBy(decision, context, " senast "),
                    (decision, context) -> "A report is handed in for "
                            + ReportingFacts.reportDueBy(decision, context, " no later than "))
            .at("reports");

    /** EVB-008: a reason for the delay is stated for each decision that must be reported. */
    static final Rule<FavourableDecision> DELAY_REASON_STATED = Rule.of("EVB-008", FavourableDecision.class)
            .titled(
                    "För varje beslut som rapporteras anges kortfattat skälen för dröjsmålet",
                    "The reasons for the delay are stated in brief for each decision that is reported")
            .status(LAW)
            .citing(ReportingDuties.REPORT, ReportingDuties.reports())
            .appliesWhen((decision, context) -> decision.isUnderReportingDuty()
                    && (decision.stateOn(context.asOf()) == DecisionState.OVERDUE
                            || ReportingFacts.isReportedBy(decision, context.asOf())))
            .requires((decision, context) -> ReportingFacts.isReasonStated(decision, context.asOf()))
            .at("statedDelays");

    /** EVB-009: the execution of a reported decision is notified with its date. */
    static final Rule<FavourableDecision> EXECUTION_NOTIFIED = Rule.of("EVB-009", FavourableDecision.class)
            .titled(
                    "När ett rapporterat beslut har verkställts anmäls det med datum för verkställigheten",
                    "When a reported decision has been executed, this is notified with the date of execution")
            .status(LAW)
            .citing(ReportingDuties.NOTICE, ReportingDuties.notices())
            .appliesWhen((decision, context) ->
                    decision.isUnderReportingDuty() && !decision.getReports().isEmpty())
            .requires((decision, context) -> ReportingFacts.executionNotNotified(decision, context.asOf()) == null)
            .explaining(
                    (decision, context) -> "Verkställigheten "
                            + ReportingFacts.executionNotNotifiedText(decision, context.asOf())
                            + " är inte anmäld",
                    (decision, context) -> "The execution on "
                            + ReportingFacts.executionNotNotifiedText(decision, context.asOf())
                            + " has not been notified")
            .at("notices");

    /** EVB-010: an end closes the duty from its day; one report more, which tells of the end, closes the case. */
    static final Rule<FavourableDecision> END_CLOSES_THE_DUTY = Rule.of("EVB-010", FavourableDecision.class)
            .titled(
                    "Ett avslutat beslut rapporteras inte för kvartal som börjar på eller efter avslutsdagen, när avslutet är"
                            + " rapporterat",
                    "An ended decision is not reported for quarters that begin on or after the day of the end, once the end"
                            + " has been reported")
            .status(GUIDANCE)
            .citing(PRACTICE.section("avslut av annan anledning"))
            .appliesWhen(decision -> decision.getEnd().isPresent())
            .requiresEach(Each.<FavourableDecision, SubmittedReport>of("reports", FavourableDecision::getReports)
                    .requires((decision, report) ->
                            !decision.isEndedOn(report.getQuarter().getFirstDay())
                                    || decision.isClosedBy(report.getQuarter()))
                    .explaining(
                            (decision, report) -> "Beslutet var avslutat när " + report.getQuarter() + " började",
                            (decision, report) -> "The decision had ended when " + report.getQuarter() + " began")
                    .at("quarter"));

    /** EVB-011: a declined offer does not end the duty. */
    static final Rule<FavourableDecision> DECLINED_OFFER_DOES_NOT_END_THE_DUTY = Rule.of(
                    "EVB-011", FavourableDecision.class)
            .titled(
                    "Att den enskilde tackar nej till ett erbjudande avslutar inte ärendet",
                    "That the person declines an offer does not end the case")
            .status(GUIDANCE)
            .citing(PRACTICE.section("tackat nej till erbjudande"))
            .appliesWhen((decision, context) -> decision.isEndedOn(context.asOf()))
            .requires((decision, context) -> !ReportingFacts.isEndedForOtherReasonOnDecline(decision))
            .explaining(
                    decision -> "Avslutat av annan anledning samma dag som ett erbjudande avböjdes",
                    decision -> "Ended for another reason on the day an offer was declined")
            .at("end.reason");

    /** EVB-012: an offer lies on or after the decision. */
    static final Rule<FavourableDecision> OFFERS_AFTER_DECISION = Rule.of("EVB-012", FavourableDecision.class)
            .titled("Ett erbjudande lämnas efter beslutet", "An offer is made after the decision")
            .status(GUIDANCE)
            .citing(PRACTICE.section("erbjudanden"))
            .requiresEach(Each.<FavourableDecision, Offer>of("offers", FavourableDecision::getOffers)
                    .requires((decision, offer) -> !offer.getDate().isBefore(decision.getDecisionDate()))
                    .explaining(
                            (decision, offer) ->
                                    "Erbjudet " + offer.getDate() + ", före beslutet " + decision.getDecisionDate(),
                            (decision, offer) -> "Offered on " + offer.getDate() + ", before the decision of "
                                    + decision.getDecisionDate())
                    .at("date"));

    /** EVB-013: execution begins on or after the decision. */
    static final Rule<FavourableDecision> EXECUTIONS_AFTER_DECISION = Rule.of("EVB-013", FavourableDecision.class)
            .titled("Verkställigheten börjar efter beslutet", "Execution begins after the decision")
            .status(GUIDANCE)
            .citing(PRACTICE.section("verkställighet"))
            .requiresEach(Each.<FavourableDecision, ExecutionPeriod>of("executions", FavourableDecision::getExecutions)
                    .requires((decision, period) -> !period.getStart().isBefore(decision.getDecisionDate()))
                    .explaining(
                            (decision, period) -> "Verkställigheten började " + period.getStart() + ", före beslutet "
                                    + decision.getDecisionDate(),
                            (decision, period) -> "Execution began on " + period.getStart()
                                    + ", before the decision of " + decision.getDecisionDate())
                    .at("start"));

    /** EVB-014: a court's ruling is outside the duty to report. */
    static final Rule<FavourableDecision> COURT_RULING_NOT_REPORTED = Rule.of("EVB-014", FavourableDecision.class)
            .titled(
                    "En domstols avgörande omfattas inte av rapporteringsskyldigheten, men av bestämmelserna om särskild"
                            + " avgift",
                    "A court's ruling is outside the duty to report, but inside the provisions on a special fee")
            .status(LAW)
            .citing(ReportingDuties.REPORT, ReportingDuties.reports())
            .severity(Severity.INFORMATION)
            .appliesWhen(decision -> decision.getDecidedBy() == DecidedBy.COURT)
            .requires(decision -> decision.getReports().isEmpty())
            .at("reports");

    /** EVB-015: within two years an application for a special fee may be served. */
    static final Rule<FavourableDecision> SPECIAL_FEE_LIMIT = Rule.of("EVB-015", FavourableDecision.class)
            .titled(
                    "Särskild avgift får dömas ut om ansökan delgetts inom två år",
                    "A special fee may be imposed if the application was served within two years")
            .status(LAW)
            .citing(Statutes.LSS.section("28 e §"))
            .severity(Severity.WARNING)
            .appliesWhen((decision, context) -> decision.getIntervention().getLaw() == Law.LSS
                    && decision.stateOn(context.asOf()) == DecisionState.OVERDUE)
            .requiresFact(
                    LEGAL_FORCE, (decision, begins, context) -> context.asOf().isAfter(ReportingFacts.feeLimit(begins)))
            .explaining(
                    (decision, context) -> "En ansökan om särskild avgift kan delges till och med "
                            + ReportingFacts.feeLimitText(decision, context.asOf()),
                    (decision, context) -> "An application for a special fee can be served up to and including "
                            + ReportingFacts.feeLimitText(decision, context.asOf()))
            .at("decisionDate");

    /** EVB-016: the municipality of stay has the duty too. */
    static final Rule<FavourableDecision> MUNICIPALITY_OF_STAY_REPORTS_TOO = Rule.of(
                    "EVB-016", FavourableDecision.class)
            .titled(
                    "När en vistelsekommun har ombetts att verkställa beslutet är även den rapporteringsskyldig",
                    "When a municipality of stay has been asked to execute the decision, it has the duty to report too")
            .status(LAW)
            .citing(Statutes.LSS.section("28 i §"))
            .severity(Severity.INFORMATION)
            .informational();

    /** EVB-017: the council gets a statistical report once per quarter. */
    static final Rule<FavourableDecision> STATISTICS_TO_THE_COUNCIL = Rule.of("EVB-017", FavourableDecision.class)
            .titled(
                    "Fullmäktige får en statistikrapport en gång per kvartal",
                    "The council gets a statistical report once per quarter")
            .status(LAW)
            .citing(ReportingDuties.STATISTICS, ReportingDuties.statistics())
            .severity(Severity.INFORMATION)
            .informational();

    /** EVB-019: the id, which stands in reports, is no person's number. */
    static final Rule<FavourableDecision> ID_WITHOUT_IDENTITY_NUMBER =
            OpaqueIds.rule("EVB-019", FavourableDecision.class, "id", FavourableDecision::getId);

    private static final RuleSet<FavourableDecision> ALL = RuleSet.of(
            "Ej verkställda gynnande beslut",
            "Favourable decisions not executed",
            FavourableDecision.class,
            ImmutableList.of(
                    EXECUTED_WITHIN_THREE_MONTHS,
                    EXECUTED_AGAIN_WITHIN_THREE_MONTHS,
                    MISSING_PART_COUNTS_AS_INTERRUPTION,
                    REPORTED_EVERY_QUARTER,
                    PRELIMINARY_DECISION_REPORTED,
                    REPORTED_ONCE,
                    REPORTED_WITHIN_WINDOW,
                    REPORT_FALLS_DUE,
                    DELAY_REASON_STATED,
                    EXECUTION_NOTIFIED,
                    END_CLOSES_THE_DUTY,
                    DECLINED_OFFER_DOES_NOT_END_THE_DUTY,
                    OFFERS_AFTER_DECISION,
                    EXECUTIONS_AFTER_DECISION,
                    COURT_RULING_NOT_REPORTED,
                    SPECIAL_FEE_LIMIT,
                    MUNICIPALITY_OF_STAY_REPORTS_TOO,
                    STATISTICS_TO_THE_COUNCIL,
                    ID_WITHOUT_IDENTITY_NUMBER));

    private static final RuleSet<FavourableDecision> IN_FORCE = ALL.inForce();

    private static final RuleSet<FavourableDecision> GUIDANCE_RULES = ALL.withStatus(GUIDANCE);

    /** Created by {@link java.util.ServiceLoader}. */
    public DecisionRules() {}

    /**
     * All rules of the area.
     *
     * @return the rules, in the order of the law
     */
    public static RuleSet<FavourableDecision> all() {
        return ALL;
    }

    /**
     * The rules of law and regulation.
     *
     * @return the rules in force
     */
    public static RuleSet<FavourableDecision> inForce() {
        return IN_FORCE;
    }

    /**
     * The rules that rest on the inspectorate's practice; their findings are warnings.
     *
     * @return the guidance
     */
    public static RuleSet<FavourableDecision> guidance() {
        return GUIDANCE_RULES;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }
}
