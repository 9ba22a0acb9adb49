package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.core.decision.Decisions.DECIDED;
import static se.socialdata.core.decision.Decisions.FIRST_OVERDUE_DAY;
import static se.socialdata.core.decision.Decisions.executed;
import static se.socialdata.core.decision.Decisions.lss;
import static se.socialdata.core.decision.Decisions.offer;
import static se.socialdata.core.decision.Decisions.partly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import se.socialdata.core.decision.ReportingWindows.Window;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.time.Quarter;

/** The cases that lie next to the ones a rule is about, and that it must leave alone or not be satisfied with. */
class DecisionNeighboursTest {

    private static final LocalDate EXECUTED = LocalDate.of(2025, 7, 10);
    private static final LocalDate INTERRUPTED = LocalDate.of(2025, 3, 31);
    private static final SubmittedReport Q2 = SubmittedReport.of(Quarter.of(2025, 2), LocalDate.of(2025, 7, 1));
    private static final SubmittedReport Q3 = SubmittedReport.of(Quarter.of(2025, 3), LocalDate.of(2025, 10, 1));

    @Test
    void reports_of_two_quarters_are_not_two_reports_of_one() {
        assertThat(outcome(DecisionRules.REPORTED_ONCE, lss().addReports(Q2, Q3).build(), Q3.getDate()))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_notice_of_another_execution_does_not_notify_this_one() {
        FavourableDecision.Builder reported = lss().addReports(Q2).addExecutions(executed(EXECUTED));
        FavourableDecision otherNotified = reported.addNotices(SubmittedNotice.of(EXECUTED.minusDays(1), EXECUTED))
                .build();

        assertThat(messages(otherNotified, "EVB-009", EXECUTED))
                .containsExactly("The execution on 2025-07-10 has not been notified");
    }

    @Test
    void an_execution_whose_wait_was_not_reported_needs_no_notice() {
        FavourableDecision executedInJune = lss().addReports(Q3)
                .addExecutions(executed(LocalDate.of(2025, 6, 30)))
                .build();
        FavourableDecision executedInJuly = lss().addReports(Q3)
                .addExecutions(executed(LocalDate.of(2025, 7, 1)))
                .build();

        assertThat(outcome(DecisionRules.EXECUTION_NOTIFIED, executedInJune, Q3.getDate()))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(DecisionRules.EXECUTION_NOTIFIED, executedInJuly, Q3.getDate()))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void only_an_end_for_another_reason_on_the_day_of_a_declined_offer_is_questioned() {
        LocalDate day = DECIDED.plusDays(5);
        FavourableDecision.Builder declined = lss().addOffers(offer(day, OfferAnswer.DECLINED));

        assertThat(outcome(
                        DecisionRules.DECLINED_OFFER_DOES_NOT_END_THE_DUTY,
                        declined.end(DecisionEnd.of(day, EndReason.DECEASED)).build(),
                        day))
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(
                        DecisionRules.DECLINED_OFFER_DOES_NOT_END_THE_DUTY,
                        lss().addOffers(offer(day, OfferAnswer.ACCEPTED))
                                .end(DecisionEnd.of(day, EndReason.OTHER))
                                .build(),
                        day))
                .isEqualTo(Outcome.PASSED);
    }

    /** LSS 28 e §: within two years from the decision, or from the interruption. */
    @Test
    void the_two_years_for_a_special_fee_run_from_the_interruption_where_there_is_one() {
        FavourableDecision interrupted =
                lss().addExecutions(executed(DECIDED.plusDays(1), INTERRUPTED)).build();
        FavourableDecision missingPart =
                lss().addExecutions(partly(INTERRUPTED)).build();

        for (FavourableDecision decision : new FavourableDecision[] {interrupted, missingPart}) {
            assertThat(messages(decision, "EVB-015", LocalDate.of(2027, 3, 31)))
                    .containsExactly("An application for a special fee can be served up to and including 2027-03-31");
            assertThat(messages(decision, "EVB-015", LocalDate.of(2027, 4, 1))).isEmpty();
        }
    }

    /** LSS 28 e § second paragraph: for a ruling, from its legal force, or from the interruption of its execution. */
    @Test
    void the_two_years_of_an_interrupted_ruling_need_no_day_of_legal_force() {
        FavourableDecision interrupted = lss().decidedBy(DecidedBy.COURT)
                .addExecutions(executed(DECIDED.plusDays(1), INTERRUPTED))
                .build();
        FavourableDecision missingPart = lss().decidedBy(DecidedBy.COURT)
                .addExecutions(partly(INTERRUPTED))
                .build();
        FavourableDecision withLegalForce = lss().decidedBy(DecidedBy.COURT)
                .legalForceDate(DECIDED.plusDays(20))
                .addExecutions(executed(DECIDED.plusDays(1), INTERRUPTED))
                .build();

        for (FavourableDecision ruling : new FavourableDecision[] {interrupted, missingPart, withLegalForce}) {
            assertThat(specialFee(ruling, LocalDate.of(2025, 6, 30))).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(specialFee(ruling, LocalDate.of(2025, 7, 1))).isEqualTo(Outcome.FAILED);
            assertThat(messages(ruling, "EVB-015", LocalDate.of(2027, 3, 31)))
                    .containsExactly("An application for a special fee can be served up to and including 2027-03-31");
            assertThat(specialFee(ruling, LocalDate.of(2027, 4, 1))).isEqualTo(Outcome.PASSED);
        }
    }

    @Test
    void the_two_years_of_a_ruling_never_executed_need_its_day_of_legal_force() {
        FavourableDecision.Builder ruling = lss().decidedBy(DecidedBy.COURT);
        FavourableDecision unknown = ruling.build();
        FavourableDecision known = ruling.legalForceDate(INTERRUPTED).build();

        assertThat(specialFee(unknown, FIRST_OVERDUE_DAY.minusDays(1))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(specialFee(unknown, FIRST_OVERDUE_DAY)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(specialFee(unknown, LocalDate.of(2030, 1, 1))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(messages(known, "EVB-015", LocalDate.of(2027, 3, 31)))
                .containsExactly("An application for a special fee can be served up to and including 2027-03-31");
        assertThat(specialFee(known, LocalDate.of(2027, 4, 1))).isEqualTo(Outcome.PASSED);
    }

    @Test
    void an_interruption_still_to_come_leaves_the_two_years_to_the_legal_force() {
        FavourableDecision ruling = lss().decidedBy(DecidedBy.COURT)
                .addExecutions(executed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .build();

        assertThat(specialFee(ruling, LocalDate.of(2025, 12, 31))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(specialFee(ruling, LocalDate.of(2026, 5, 1))).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_past_interruption_does_not_move_the_two_years_of_a_later_one() {
        FavourableDecision twice = lss().addExecutions(
                        executed(DECIDED.plusDays(1), INTERRUPTED),
                        executed(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 30)))
                .build();

        assertThat(messages(twice, "EVB-015", LocalDate.of(2025, 10, 1)))
                .containsExactly("An application for a special fee can be served up to and including 2027-06-30");
    }

    @Test
    void a_finding_states_the_last_day_in_time() {
        LocalDate late = LocalDate.of(2025, 12, 31);

        assertThat(messages(lss().build(), "EVB-001", late))
                .containsExactly("Not executed in time, the last day in time was 2025-04-15");
        assertThat(messages(
                        lss().addExecutions(executed(DECIDED.plusDays(1), INTERRUPTED))
                                .build(),
                        "EVB-002",
                        late))
                .containsExactly("Not executed again in time, the last day in time was 2025-06-30");
        assertThat(messages(lss().addExecutions(partly(INTERRUPTED)).build(), "EVB-003", late))
                .containsExactly("A part is missing, the last day in time was 2025-06-30");
    }

    @Test
    void an_accepted_offer_is_the_outcome_until_a_later_reason_is_stated() {
        FavourableDecision.Builder accepted = lss().addOffers(offer(FIRST_OVERDUE_DAY, OfferAnswer.ACCEPTED));
        LocalDate nextDay = FIRST_OVERDUE_DAY.plusDays(1);

        assertThat(accepted.build().outcomeOn(nextDay)).isEqualTo(ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED);
        assertThat(accepted.addStatedDelays(StatedDelay.of(nextDay, DelayReason.STAFF_RELATED))
                        .build()
                        .outcomeOn(nextDay))
                .isEqualTo(DelayReason.STAFF_RELATED);
    }

    @Test
    void a_declined_offer_alone_is_the_outcome_and_an_unanswered_one_is_not() {
        FavourableDecision declined =
                lss().addOffers(offer(FIRST_OVERDUE_DAY, OfferAnswer.DECLINED)).build();
        FavourableDecision unanswered =
                lss().addOffers(Offer.builder().date(FIRST_OVERDUE_DAY).build()).build();

        assertThat(declined.outcomeOn(FIRST_OVERDUE_DAY)).isEqualTo(DelayReason.DECLINED_OFFER);
        assertThat(declined.outcomeOn(FIRST_OVERDUE_DAY.minusDays(1))).isEqualTo(ReportedOutcome.REASON_NOT_STATED);
        assertThat(unanswered.outcomeOn(LocalDate.of(2026, 1, 1))).isEqualTo(ReportedOutcome.REASON_NOT_STATED);
    }

    @Test
    void windows_are_four_and_begin_before_they_end() {
        Window april = Window.of(MonthDay.of(4, 1), MonthDay.of(4, 1));

        assertThat(april.last()).isEqualTo(MonthDay.of(4, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.of(MonthDay.of(4, 2), MonthDay.of(4, 1)))
                .withMessage("expected a last day on or after --04-02, got --04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingWindows.of(ImmutableList.of(april, april, april)))
                .withMessage("expected the windows of four quarters, got 3");
    }

    private static Outcome outcome(Rule<FavourableDecision> rule, FavourableDecision decision, LocalDate asOf) {
        return rule.check(decision, RuleContext.of(asOf));
    }

    private static Outcome specialFee(FavourableDecision decision, LocalDate asOf) {
        return outcome(DecisionRules.SPECIAL_FEE_LIMIT, decision, asOf);
    }

    private static ImmutableList<String> messages(FavourableDecision decision, String ruleId, LocalDate asOf) {
        return DecisionRules.all().check(decision, asOf).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(ruleId))
                .map(Finding::getMessageEn)
                .collect(ImmutableList.toImmutableList());
    }
}
