package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.socialdata.core.decision.Decisions.DECIDED;
import static se.socialdata.core.decision.Decisions.FIRST_OVERDUE_DAY;
import static se.socialdata.core.decision.Decisions.LAST_DAY_IN_TIME;
import static se.socialdata.core.decision.Decisions.executed;
import static se.socialdata.core.decision.Decisions.lss;
import static se.socialdata.core.decision.Decisions.of;
import static se.socialdata.core.decision.Decisions.offer;
import static se.socialdata.core.decision.Decisions.partly;
import static se.socialdata.core.decision.Decisions.sol;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.decision.ReportingWindows.Window;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.time.Quarter;

class DecisionRulesTest {

    private static final Quarter Q2 = Quarter.of(2025, 2);
    private static final LocalDate WINDOW_OF_Q2_CLOSES = LocalDate.of(2025, 8, 31);
    private static final SubmittedReport Q2_REPORTED = SubmittedReport.of(Q2, LocalDate.of(2025, 7, 1));
    private static final LocalDate INTERRUPTED = LocalDate.of(2025, 3, 31);

    @Test
    void every_rule_is_proved_on_the_boundary_day() {
        RuleProof<FavourableDecision> proof = RuleProof.of(DecisionRules.all());
        executionInTime(proof);
        reporting(proof);
        noticesAndReasons(proof);
        orderOfEvents(proof);
        courtAndFee(proof);
        proof.passes("EVB-019", lss().id("20250115-0017").build(), DECIDED)
                .fails("EVB-019", lss().id("198101052390").build(), DECIDED)
                .fails("EVB-019", lss().id("LSS/810105-2390/1").build(), DECIDED);
        proof.verify();
    }

    private static void executionInTime(RuleProof<FavourableDecision> proof) {
        FavourableDecision waiting = lss().build();
        FavourableDecision interrupted =
                lss().addExecutions(executed(DECIDED.plusDays(1), INTERRUPTED)).build();
        FavourableDecision missingPart =
                lss().addExecutions(partly(INTERRUPTED)).build();
        proof.passes("EVB-001", waiting, LAST_DAY_IN_TIME)
                .fails("EVB-001", waiting, FIRST_OVERDUE_DAY)
                .passes(
                        "EVB-001",
                        lss().addExecutions(executed(LAST_DAY_IN_TIME)).build(),
                        LocalDate.of(2025, 12, 31))
                .passes("EVB-002", interrupted, LocalDate.of(2025, 6, 30))
                .fails("EVB-002", interrupted, LocalDate.of(2025, 7, 1))
                .passes("EVB-003", missingPart, LocalDate.of(2025, 6, 30))
                .fails("EVB-003", missingPart, LocalDate.of(2025, 7, 1));
    }

    private static void reporting(RuleProof<FavourableDecision> proof) {
        FavourableDecision unreported = lss().build();
        FavourableDecision preliminary = lss().preliminary(true).build();
        LocalDate afterTheWindow = WINDOW_OF_Q2_CLOSES.plusDays(1);
        proof.passes("EVB-004", unreported, WINDOW_OF_Q2_CLOSES)
                .fails("EVB-004", unreported, afterTheWindow)
                .passes("EVB-004", lss().addReports(Q2_REPORTED).build(), afterTheWindow)
                .fails("EVB-004", lss().addReports(Q2_REPORTED).build(), LocalDate.of(2025, 11, 1))
                .example("EVB-004", Outcome.NOT_APPLICABLE, preliminary, RuleContext.of(afterTheWindow))
                .passes("EVB-005", preliminary, WINDOW_OF_Q2_CLOSES)
                .fails("EVB-005", preliminary, afterTheWindow)
                .passes("EVB-006", lss().addReports(Q2_REPORTED).build(), afterTheWindow)
                .fails("EVB-006", lss().addReports(Q2_REPORTED, Q2_REPORTED).build(), afterTheWindow)
                .passes(
                        "EVB-007",
                        lss().addReports(SubmittedReport.of(Q2, WINDOW_OF_Q2_CLOSES))
                                .build(),
                        afterTheWindow)
                .fails(
                        "EVB-007",
                        lss().addReports(SubmittedReport.of(Q2, afterTheWindow)).build(),
                        afterTheWindow)
                .passes(
                        "EVB-010",
                        lss().addReports(Q2_REPORTED)
                                .end(DecisionEnd.of(LocalDate.of(2025, 4, 2), EndReason.DECEASED))
                                .build(),
                        afterTheWindow)
                .fails(
                        "EVB-010",
                        lss().addReports(Q2_REPORTED)
                                .end(DecisionEnd.of(LocalDate.of(2025, 4, 1), EndReason.DECEASED))
                                .build(),
                        afterTheWindow)
                .passes("EVB-010", closedBy(LocalDate.of(2025, 7, 2), "2025Q4"), LocalDate.of(2025, 11, 1))
                .fails("EVB-010", closedBy(LocalDate.of(2025, 7, 1), "2025Q4"), LocalDate.of(2025, 11, 1))
                .fails("EVB-010", closedBy(LocalDate.of(2025, 7, 1), "2025Q3"), LocalDate.of(2025, 11, 1))
                .example("EVB-018", Outcome.NOT_APPLICABLE, unreported, RuleContext.of(LocalDate.of(2025, 6, 30)))
                .fails("EVB-018", unreported, LocalDate.of(2025, 7, 1))
                .fails("EVB-018", unreported, WINDOW_OF_Q2_CLOSES)
                .example("EVB-018", Outcome.NOT_APPLICABLE, unreported, RuleContext.of(afterTheWindow))
                .passes("EVB-018", lss().addReports(Q2_REPORTED).build(), WINDOW_OF_Q2_CLOSES)
                .fails("EVB-018", lss().addReports(Q2_REPORTED).build(), LocalDate.of(2025, 10, 1))
                .passes("EVB-018", endedOn(LocalDate.of(2025, 7, 1)), LocalDate.of(2025, 10, 1))
                .fails("EVB-018", endedOn(LocalDate.of(2025, 7, 2)), LocalDate.of(2025, 10, 1));
    }

    private static FavourableDecision endedOn(LocalDate end) {
        return lss().addReports(Q2_REPORTED)
                .end(DecisionEnd.of(end, EndReason.OTHER))
                .build();
    }

    /** Reported for the second quarter on 2025-07-01, and again for a later one. */
    private static FavourableDecision closedBy(LocalDate end, String quarter) {
        return lss().addReports(Q2_REPORTED, SubmittedReport.of(Quarter.parse(quarter), LocalDate.of(2025, 10, 5)))
                .end(DecisionEnd.of(end, EndReason.DECEASED))
                .build();
    }

    private static void noticesAndReasons(RuleProof<FavourableDecision> proof) {
        LocalDate executed = LocalDate.of(2025, 7, 10);
        FavourableDecision.Builder reported = lss().addReports(Q2_REPORTED).addExecutions(executed(executed));
        proof.passes("EVB-009", reported.build(), executed.minusDays(1))
                .fails("EVB-009", reported.build(), executed)
                .passes(
                        "EVB-009",
                        reported.addNotices(SubmittedNotice.of(executed, executed))
                                .build(),
                        executed)
                .example("EVB-008", Outcome.NOT_APPLICABLE, lss().build(), RuleContext.of(LAST_DAY_IN_TIME))
                .fails("EVB-008", lss().build(), FIRST_OVERDUE_DAY)
                .passes(
                        "EVB-008",
                        lss().addStatedDelays(StatedDelay.of(FIRST_OVERDUE_DAY, DelayReason.STAFF_RELATED))
                                .build(),
                        FIRST_OVERDUE_DAY)
                .fails(
                        "EVB-008",
                        lss().addStatedDelays(StatedDelay.of(FIRST_OVERDUE_DAY.plusDays(1), DelayReason.STAFF_RELATED))
                                .build(),
                        FIRST_OVERDUE_DAY)
                .passes("EVB-008", executedAfterReport(Q2_REPORTED.getDate()), executed)
                .fails("EVB-008", executedAfterReport(Q2_REPORTED.getDate().plusDays(1)), executed);
    }

    private static FavourableDecision executedAfterReport(LocalDate reasonStated) {
        return lss().addReports(Q2_REPORTED)
                .addExecutions(executed(LocalDate.of(2025, 7, 10)))
                .addStatedDelays(StatedDelay.of(reasonStated, DelayReason.STAFF_RELATED))
                .build();
    }

    private static void orderOfEvents(RuleProof<FavourableDecision> proof) {
        LocalDate asOf = LocalDate.of(2025, 6, 1);
        FavourableDecision.Builder declined = lss().addOffers(offer(DECIDED.plusDays(5), OfferAnswer.DECLINED));
        proof.passes(
                        "EVB-011",
                        declined.end(DecisionEnd.of(DECIDED.plusDays(6), EndReason.OTHER))
                                .build(),
                        asOf)
                .fails(
                        "EVB-011",
                        declined.end(DecisionEnd.of(DECIDED.plusDays(5), EndReason.OTHER))
                                .build(),
                        asOf)
                .passes(
                        "EVB-012",
                        lss().addOffers(offer(DECIDED, OfferAnswer.ACCEPTED)).build(),
                        asOf)
                .fails(
                        "EVB-012",
                        lss().addOffers(offer(DECIDED.minusDays(1), OfferAnswer.ACCEPTED))
                                .build(),
                        asOf)
                .passes("EVB-013", lss().addExecutions(executed(DECIDED)).build(), asOf)
                .fails(
                        "EVB-013",
                        lss().addExecutions(executed(DECIDED.minusDays(1))).build(),
                        asOf);
    }

    private static void courtAndFee(RuleProof<FavourableDecision> proof) {
        LocalDate limit = LocalDate.of(2027, 1, 15);
        FavourableDecision ruling = lss().decidedBy(DecidedBy.COURT).build();
        proof.passes("EVB-014", ruling, FIRST_OVERDUE_DAY)
                .fails(
                        "EVB-014",
                        lss().decidedBy(DecidedBy.COURT).addReports(Q2_REPORTED).build(),
                        FIRST_OVERDUE_DAY)
                .fails("EVB-015", lss().build(), limit)
                .passes("EVB-015", lss().build(), limit.plusDays(1))
                .example("EVB-015", Outcome.UNDETERMINED, ruling, RuleContext.of(limit))
                .fails(
                        "EVB-015",
                        lss().decidedBy(DecidedBy.COURT)
                                .addExecutions(executed(DECIDED.plusDays(1), LocalDate.of(2025, 3, 31)))
                                .build(),
                        LocalDate.of(2027, 3, 31))
                .example("EVB-015", Outcome.NOT_APPLICABLE, sol().build(), RuleContext.of(limit))
                .fails(
                        "EVB-015",
                        lss().decidedBy(DecidedBy.COURT)
                                .legalForceDate(DECIDED.plusDays(20))
                                .build(),
                        limit.plusDays(20));
    }

    @Test
    void a_decision_with_a_number_as_its_id_is_stored_and_reported_without_the_number() {
        FavourableDecision decision = lss().id("19810105-2390").build();

        assertThat(DecisionRules.inForce().check(decision, DECIDED).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getRuleId() + " " + finding.getPath() + " " + finding.getMessageEn())
                            .isEqualTo("EVB-019 id The id contains what looks like a personal identity number or"
                                    + " coordination number");
                    assertThat(finding.getMessageSv())
                            .isEqualTo(
                                    "Beteckningen innehåller vad som ser ut som ett person- eller samordningsnummer");
                    assertThat(finding.toString()).doesNotContain("2390");
                });
    }

    @Test
    void a_finding_cites_the_law_of_the_decision_on_the_date_asked_about() {
        assertThat(citationOf(lss().build(), LocalDate.of(2025, 12, 31))).isEqualTo("28 f § LSS (1993:387)");
        assertThat(citationOf(sol().build(), LocalDate.of(2025, 6, 30))).isEqualTo("16 kap. 6 f–6 i §§ SoL (2001:453)");
        assertThat(citationOf(sol().build(), LocalDate.of(2025, 7, 1))).isEqualTo("34 kap. 1–4 §§ SoL (2025:400)");
    }

    private static String citationOf(FavourableDecision decision, LocalDate asOf) {
        Finding finding =
                DecisionRules.inForce().check(decision, asOf).getFindings().get(0);
        return finding.getProvision().orElseThrow().toString();
    }

    @Test
    void a_finding_says_which_quarters_lack_a_report() {
        assertThat(DecisionRules.inForce()
                        .check(lss().build(), LocalDate.of(2026, 2, 1))
                        .getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("EVB-004"))
                .extracting(Finding::getMessageEn)
                .containsExactly("No report for 2025Q2, 2025Q3, 2025Q4");
    }

    @Test
    void a_finding_says_what_falls_due_and_by_when() {
        assertThat(DecisionRules.guidance()
                        .check(lss().build(), LocalDate.of(2026, 1, 1))
                        .getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("EVB-018"))
                .extracting(Finding::getMessageSv, Finding::getMessageEn)
                .containsExactly(tuple(
                        "Rapport lämnas för 2025Q4 senast 2026-01-31",
                        "A report is handed in for 2025Q4 no later than 2026-01-31"));
    }

    @Test
    void no_report_is_asked_for_the_time_before_the_duty_came_into_force() {
        LocalDate firstWindowCloses = LocalDate.of(2008, 10, 31);
        FavourableDecision lss = of(InterventionType.LSS_CONTACT_PERSON, LocalDate.of(2005, 1, 15))
                .build();
        FavourableDecision sol = of(InterventionType.SOL_SPECIAL_HOUSING, LocalDate.of(2001, 1, 15))
                .build();

        assertThat(DecisionRules.REPORTED_EVERY_QUARTER.check(lss, RuleContext.of(firstWindowCloses)))
                .isEqualTo(Outcome.PASSED);
        assertThat(missingReports(lss, firstWindowCloses.plusDays(1))).containsExactly("No report for 2008Q3");
        assertThat(missingReports(sol, LocalDate.of(2002, 4, 30))).isEmpty();
        assertThat(missingReports(sol, LocalDate.of(2002, 5, 1))).containsExactly("No report for 2002Q1");
    }

    @Test
    void a_decision_executed_before_the_duty_came_into_force_is_never_reported() {
        FavourableDecision.Builder old = of(InterventionType.LSS_CONTACT_PERSON, LocalDate.of(2005, 1, 15));

        assertThat(missingReports(
                        old.addExecutions(executed(LocalDate.of(2008, 6, 30))).build(), LocalDate.of(2025, 6, 1)))
                .isEmpty();
        assertThat(missingReports(
                        old.executions(ImmutableList.of(executed(LocalDate.of(2008, 7, 1))))
                                .build(),
                        LocalDate.of(2025, 6, 1)))
                .containsExactly("No report for 2008Q3");
    }

    @Test
    void a_year_that_no_quarter_has_stops_no_check() {
        FavourableDecision mistyped =
                of(InterventionType.LSS_CONTACT_PERSON, LocalDate.of(0, 1, 15)).build();

        assertThat(missingReports(mistyped, LocalDate.of(2008, 11, 1))).containsExactly("No report for 2008Q3");
    }

    private static List<String> missingReports(FavourableDecision decision, LocalDate asOf) {
        return DecisionRules.inForce().check(decision, asOf).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("EVB-004"))
                .map(Finding::getMessageEn)
                .toList();
    }

    @Test
    void guidance_is_off_until_it_is_added() {
        FavourableDecision decision =
                lss().addExecutions(executed(DECIDED.minusDays(1))).build();

        assertThat(DecisionRules.inForce().check(decision, DECIDED).getFindings())
                .isEmpty();
        assertThat(DecisionRules.inForce()
                        .plus(DecisionRules.guidance())
                        .check(decision, DECIDED)
                        .getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("EVB-013");
    }

    @Test
    void a_municipality_can_set_other_windows() {
        ReportingWindows later = ReportingWindows.of(ImmutableList.of(
                Window.of(MonthDay.of(4, 1), MonthDay.of(4, 30)),
                Window.of(MonthDay.of(7, 1), MonthDay.of(9, 15)),
                Window.of(MonthDay.of(10, 1), MonthDay.of(10, 31)),
                Window.of(MonthDay.of(1, 1), MonthDay.of(1, 31))));
        RuleContext context =
                RuleContext.of(LocalDate.of(2025, 9, 15)).withParameter(DecisionRules.REPORTING_WINDOWS, later);

        assertThat(DecisionRules.REPORTED_EVERY_QUARTER.check(lss().build(), context))
                .isEqualTo(Outcome.PASSED);
        assertThat(DecisionRules.REPORTED_EVERY_QUARTER.check(
                        lss().build(), context.withAsOf(LocalDate.of(2025, 9, 16))))
                .isEqualTo(Outcome.FAILED);
    }
}
