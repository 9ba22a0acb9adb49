package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.core.decision.Decisions.DECIDED;
import static se.socialdata.core.decision.Decisions.FIRST_OVERDUE_DAY;
import static se.socialdata.core.decision.Decisions.LAST_DAY_IN_TIME;
import static se.socialdata.core.decision.Decisions.executed;
import static se.socialdata.core.decision.Decisions.lss;
import static se.socialdata.core.decision.Decisions.of;
import static se.socialdata.core.decision.Decisions.offer;
import static se.socialdata.core.decision.Decisions.partly;
import static se.socialdata.core.decision.InterventionType.LSS_CONTACT_PERSON;
import static se.socialdata.core.decision.InterventionType.SOL_SPECIAL_HOUSING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

class FavourableDecisionTest {

    @Test
    void a_decision_executed_on_the_last_day_in_time_is_never_overdue() {
        FavourableDecision decision =
                lss().addExecutions(executed(LAST_DAY_IN_TIME)).build();

        assertThat(decision.getOverdueDays().isEmpty()).isTrue();
        assertThat(decision.getFirstDayOfReportingDuty()).isEmpty();
    }

    @Test
    void a_decision_executed_a_day_late_is_overdue_on_that_day() {
        FavourableDecision decision =
                lss().addExecutions(executed(FIRST_OVERDUE_DAY)).build();

        assertThat(decision.getOverdueDays().getIntervals()).containsExactly(DateInterval.ofDay(FIRST_OVERDUE_DAY));
        assertThat(decision.getFirstDayOfReportingDuty()).contains(FIRST_OVERDUE_DAY);
    }

    @Test
    void a_decision_of_30_november_is_in_time_until_the_last_day_of_february() {
        Wait inLeapYear = of(LSS_CONTACT_PERSON, LocalDate.of(2023, 11, 30))
                .build()
                .getWaits()
                .get(0);
        Wait inCommonYear = of(LSS_CONTACT_PERSON, LocalDate.of(2024, 11, 30))
                .build()
                .getWaits()
                .get(0);

        assertThat(inLeapYear.lastDayInTime()).isEqualTo("2024-02-29");
        assertThat(inCommonYear.lastDayInTime()).isEqualTo("2025-02-28");
    }

    @Test
    void a_decision_not_executed_is_overdue_without_end() {
        assertThat(lss().build().getOverdueDays().getIntervals()).containsExactly(DateInterval.from(FIRST_OVERDUE_DAY));
    }

    @Test
    void three_months_count_from_the_day_of_the_interruption() {
        LocalDate interrupted = LocalDate.of(2025, 5, 31);
        FavourableDecision onTheLastDay = lss().addExecutions(
                        executed(DECIDED.plusDays(10), interrupted), executed(LocalDate.of(2025, 8, 31)))
                .build();
        FavourableDecision aDayLate = lss().addExecutions(
                        executed(DECIDED.plusDays(10), interrupted), executed(LocalDate.of(2025, 9, 1)))
                .build();

        assertThat(onTheLastDay.getOverdueDays().isEmpty()).isTrue();
        assertThat(aDayLate.getOverdueDays().getIntervals())
                .containsExactly(DateInterval.ofDay(LocalDate.of(2025, 9, 1)));
        assertThat(aDayLate.getWaits())
                .extracting(Wait::kind)
                .containsExactly(WaitKind.NOT_YET_EXECUTED, WaitKind.INTERRUPTED);
    }

    @Test
    void periods_that_follow_each_other_day_by_day_are_no_interruption() {
        FavourableDecision decision = lss().addExecutions(
                        executed(DECIDED.plusDays(1), DECIDED.plusDays(30)), executed(DECIDED.plusDays(31)))
                .build();

        assertThat(decision.getWaits()).hasSize(1);
    }

    @Test
    void a_missing_part_counts_as_an_interruption_from_its_first_day() {
        LocalDate partial = LocalDate.of(2025, 2, 1);
        FavourableDecision decision = lss().addExecutions(partly(partial)).build();

        assertThat(decision.getWaits()).hasSize(2);
        assertThat(decision.getOverdueDays().getIntervals())
                .containsExactly(DateInterval.from(LocalDate.of(2025, 5, 2)));
        assertThat(decision.stateOn(LocalDate.of(2025, 5, 1))).isEqualTo(DecisionState.PARTLY_EXECUTED);
        assertThat(decision.stateOn(LocalDate.of(2025, 5, 2))).isEqualTo(DecisionState.OVERDUE);
    }

    @Test
    void a_missing_part_goes_on_missing_when_the_rest_stops_too() {
        FavourableDecision decision = lss().addExecutions(ExecutionPeriod.builder()
                        .start(LocalDate.of(2025, 2, 1))
                        .end(LocalDate.of(2025, 4, 1))
                        .partial(true)
                        .build())
                .build();

        assertThat(decision.getOverdueDays().getIntervals())
                .containsExactly(DateInterval.from(LocalDate.of(2025, 5, 2)));
    }

    @Test
    void full_execution_beside_a_part_prevails() {
        FavourableDecision decision = lss().addExecutions(
                        partly(LocalDate.of(2025, 2, 1)), executed(LocalDate.of(2025, 3, 1)))
                .build();

        assertThat(decision.getOverdueDays().isEmpty()).isTrue();
        assertThat(decision.stateOn(LocalDate.of(2026, 1, 1))).isEqualTo(DecisionState.BEING_EXECUTED);
    }

    @Test
    void an_end_closes_the_duty_from_its_day() {
        FavourableDecision endedInTime =
                lss().end(DecisionEnd.of(FIRST_OVERDUE_DAY, EndReason.DECEASED)).build();
        FavourableDecision endedLater = lss().end(
                        DecisionEnd.of(FIRST_OVERDUE_DAY.plusDays(1), EndReason.WITHDRAWN_AT_REQUEST))
                .build();

        assertThat(endedInTime.getOverdueDays().isEmpty()).isTrue();
        assertThat(endedLater.getOverdueDays().getIntervals()).containsExactly(DateInterval.ofDay(FIRST_OVERDUE_DAY));
    }

    @Test
    void a_decision_executed_late_on_the_day_it_ended_is_not_overdue_on_that_day() {
        FavourableDecision decision = lss().addExecutions(executed(FIRST_OVERDUE_DAY.plusDays(1)))
                .end(DecisionEnd.of(FIRST_OVERDUE_DAY.plusDays(1), EndReason.EXECUTED))
                .build();

        assertThat(decision.getOverdueDays().getIntervals()).containsExactly(DateInterval.ofDay(FIRST_OVERDUE_DAY));
        assertThat(decision.getWaits().get(0).executedOn()).contains(FIRST_OVERDUE_DAY.plusDays(1));
    }

    @Test
    void a_declined_offer_does_not_end_the_duty() {
        FavourableDecision decision = lss().addOffers(offer(LocalDate.of(2025, 3, 1), OfferAnswer.DECLINED))
                .build();

        assertThat(decision.getFirstDayOfReportingDuty()).contains(FIRST_OVERDUE_DAY);
    }

    @Test
    void a_court_ruling_is_overdue_but_not_under_the_duty_to_report() {
        FavourableDecision decision = lss().decidedBy(DecidedBy.COURT).build();

        assertThat(decision.getOverdueDays().isEmpty()).isFalse();
        assertThat(decision.getFirstDayOfReportingDuty()).isEmpty();
    }

    @Test
    void the_state_changes_on_the_boundary_days() {
        FavourableDecision decision = lss().addExecutions(executed(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 6, 30)))
                .end(DecisionEnd.of(LocalDate.of(2025, 12, 1), EndReason.ENDED_AT_REQUEST))
                .build();

        assertThat(decision.stateOn(DECIDED.minusDays(1))).isEqualTo(DecisionState.NOT_YET_MADE);
        assertThat(decision.stateOn(DECIDED)).isEqualTo(DecisionState.WAITING);
        assertThat(decision.stateOn(LAST_DAY_IN_TIME)).isEqualTo(DecisionState.WAITING);
        assertThat(decision.stateOn(FIRST_OVERDUE_DAY)).isEqualTo(DecisionState.OVERDUE);
        assertThat(decision.stateOn(LocalDate.of(2025, 5, 1))).isEqualTo(DecisionState.BEING_EXECUTED);
        assertThat(decision.stateOn(LocalDate.of(2025, 6, 30))).isEqualTo(DecisionState.INTERRUPTED);
        assertThat(decision.stateOn(LocalDate.of(2025, 9, 30))).isEqualTo(DecisionState.INTERRUPTED);
        assertThat(decision.stateOn(LocalDate.of(2025, 10, 1))).isEqualTo(DecisionState.OVERDUE);
        assertThat(decision.stateOn(LocalDate.of(2025, 11, 30))).isEqualTo(DecisionState.OVERDUE);
        assertThat(decision.stateOn(LocalDate.of(2025, 12, 1))).isEqualTo(DecisionState.ENDED);
    }

    @Test
    void days_waited_count_from_the_decision_until_execution_or_the_day_asked_about() {
        FavourableDecision waiting = lss().build();
        FavourableDecision executed =
                lss().addExecutions(executed(DECIDED.plusDays(100))).build();

        assertThat(waiting.daysWaited(DECIDED)).isZero();
        assertThat(waiting.daysWaited(DECIDED.plusDays(40))).isEqualTo(40);
        assertThat(waiting.daysWaited(DECIDED.minusDays(1))).isZero();
        assertThat(executed.daysWaited(DECIDED.plusDays(400))).isEqualTo(100);
    }

    @Test
    void the_outcome_is_the_latest_statement() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        StatedDelay noPlace = StatedDelay.of(day, DelayReason.NO_PLACE_AVAILABLE);

        assertThat(lss().build().outcomeOn(day)).isEqualTo(ReportedOutcome.REASON_NOT_STATED);
        assertThat(lss().addStatedDelays(noPlace).build().outcomeOn(day)).isEqualTo(DelayReason.NO_PLACE_AVAILABLE);
        assertThat(lss().addStatedDelays(noPlace).build().outcomeOn(day.minusDays(1)))
                .isEqualTo(ReportedOutcome.REASON_NOT_STATED);
        assertThat(lss().addStatedDelays(noPlace)
                        .addOffers(offer(day, OfferAnswer.ACCEPTED))
                        .build()
                        .outcomeOn(day))
                .isEqualTo(ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED);
        assertThat(lss().addStatedDelays(noPlace)
                        .addOffers(offer(day, OfferAnswer.DECLINED))
                        .build()
                        .outcomeOn(day))
                .isEqualTo(DelayReason.NO_PLACE_AVAILABLE);
        assertThat(lss().addStatedDelays(noPlace)
                        .addOffers(offer(day.plusDays(1), OfferAnswer.DECLINED))
                        .build()
                        .outcomeOn(day.plusDays(1)))
                .isEqualTo(DelayReason.DECLINED_OFFER);
        assertThat(lss().addExecutions(executed(day)).build().outcomeOn(day)).isEqualTo(ReportedOutcome.EXECUTED);
    }

    @Test
    void a_person_who_dies_while_waiting_is_told_from_one_who_had_what_was_granted() {
        LocalDate died = LocalDate.of(2025, 6, 10);
        DecisionEnd end = DecisionEnd.of(died, EndReason.DECEASED);

        assertThat(lss().end(end).build().outcomeOn(died)).isEqualTo(ReportedOutcome.DECEASED);
        assertThat(lss().end(end).build().outcomeOn(died.minusDays(1))).isEqualTo(ReportedOutcome.REASON_NOT_STATED);
        assertThat(lss().addExecutions(executed(died.minusDays(1)))
                        .end(end)
                        .build()
                        .outcomeOn(died))
                .isEqualTo(ReportedOutcome.EXECUTED);
        assertThat(lss().addExecutions(executed(died)).end(end).build().outcomeOn(died))
                .isEqualTo(ReportedOutcome.DECEASED);
        assertThat(lss().addExecutions(executed(died.minusDays(9), died.minusDays(5)))
                        .end(end)
                        .build()
                        .outcomeOn(died))
                .isEqualTo(ReportedOutcome.DECEASED);
    }

    @Test
    void of_offers_answered_on_one_day_the_accepted_counts_in_whichever_order_they_stand() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        Offer accepted = offer(day, OfferAnswer.ACCEPTED);
        Offer declined = offer(day, OfferAnswer.DECLINED);
        Offer silent = offer(day, OfferAnswer.NO_ANSWER);

        assertThat(lss().addOffers(accepted, declined).build().outcomeOn(day))
                .isEqualTo(ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED);
        assertThat(lss().addOffers(declined, accepted).build().outcomeOn(day))
                .isEqualTo(ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED);
        assertThat(lss().addOffers(declined, silent).build().outcomeOn(day)).isEqualTo(DelayReason.DECLINED_OFFER);
        assertThat(lss().addOffers(silent, declined).build().outcomeOn(day)).isEqualTo(DelayReason.DECLINED_OFFER);
    }

    @Test
    void of_reasons_stated_from_one_day_the_last_in_the_list_counts() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        StatedDelay replaced = StatedDelay.of(day, DelayReason.STAFF_RELATED);
        StatedDelay last = StatedDelay.of(day, DelayReason.NO_PLACE_AVAILABLE);

        assertThat(lss().addStatedDelays(replaced, last).build().delayReasonOn(day))
                .hasValue(DelayReason.NO_PLACE_AVAILABLE);
        assertThat(lss().addStatedDelays(last, replaced).build().delayReasonOn(day))
                .hasValue(DelayReason.STAFF_RELATED);
    }

    @Test
    void a_stated_reason_holds_from_its_day_until_the_next() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        FavourableDecision decision = lss().addStatedDelays(
                        StatedDelay.of(day.plusDays(30), DelayReason.STAFF_RELATED),
                        StatedDelay.of(day, DelayReason.NO_PLACE_AVAILABLE))
                .build();

        assertThat(decision.delayReasonOn(day.minusDays(1))).isEmpty();
        assertThat(decision.delayReasonOn(day.plusDays(29))).contains(DelayReason.NO_PLACE_AVAILABLE);
        assertThat(decision.delayReasonOn(day.plusDays(30))).contains(DelayReason.STAFF_RELATED);
    }

    @Test
    void the_window_of_a_quarter_says_what_falls_due() {
        ReportingWindows windows = ReportingWindows.ofInspectorate();

        assertThat(windows.quarterDueOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(windows.quarterDueOn(LocalDate.of(2026, 1, 1))).contains(Quarter.of(2025, 4));
        assertThat(windows.quarterDueOn(LocalDate.of(2026, 1, 31))).contains(Quarter.of(2025, 4));
        assertThat(windows.quarterDueOn(LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(windows.quarterDueOn(LocalDate.of(2025, 8, 31))).contains(Quarter.of(2025, 2));
    }

    @Test
    void a_decision_under_sol_falls_under_the_act_in_force_on_its_day() {
        assertThat(of(SOL_SPECIAL_HOUSING, LocalDate.of(2025, 6, 30)).build().getStatute())
                .isEqualTo(Statutes.SOL_2001);
        assertThat(of(SOL_SPECIAL_HOUSING, LocalDate.of(2025, 7, 1)).build().getStatute())
                .isEqualTo(Statutes.SOL_2025);
        assertThat(lss().build().getStatute()).isEqualTo(Statutes.LSS);
    }

    @Test
    void what_has_no_meaning_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> executed(DECIDED, DECIDED.minusDays(1)))
                .withMessage("expected an end on or after the start 2025-01-15, got 2025-01-14");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offer.builder()
                        .date(DECIDED)
                        .answer(OfferAnswer.ACCEPTED)
                        .answerDate(DECIDED.minusDays(1))
                        .build())
                .withMessage("expected an answer on or after the offer 2025-01-15, got 2025-01-14");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Offer.builder().date(DECIDED).answerDate(DECIDED).build())
                .withMessage("expected an answer beside its date 2025-01-15");
    }

    @Test
    void what_is_odd_but_happened_is_recorded() {
        FavourableDecision decision = lss().addExecutions(executed(DECIDED.minusDays(30), DECIDED.minusDays(10)))
                .addOffers(offer(DECIDED.minusDays(1), OfferAnswer.ACCEPTED))
                .build();

        assertThat(decision.getWaits()).extracting(Wait::since).containsExactly(DECIDED);
    }
}
