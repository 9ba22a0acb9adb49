package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.decision.Decisions.DECIDED;
import static se.socialdata.core.decision.Decisions.FIRST_OVERDUE_DAY;
import static se.socialdata.core.decision.Decisions.LAST_DAY_IN_TIME;
import static se.socialdata.core.decision.Decisions.executed;
import static se.socialdata.core.decision.Decisions.lss;
import static se.socialdata.core.decision.Decisions.partly;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

class WaitTest {

    private static final LocalDate EXECUTED = LocalDate.of(2025, 5, 10);

    @Test
    void a_running_wait_is_overdue_in_every_interval_that_reaches_its_first_overdue_day() {
        FavourableDecision running = lss().build();

        assertThat(running.isOverdueIn(DateInterval.of(DECIDED, LAST_DAY_IN_TIME)))
                .isFalse();
        assertThat(running.isOverdueIn(DateInterval.of(DECIDED, FIRST_OVERDUE_DAY)))
                .isTrue();
        assertThat(running.isOverdueIn(DateInterval.from(DECIDED))).isTrue();
        assertThat(running.isOverdueIn(DateInterval.ofDay(LocalDate.of(2031, 1, 1))))
                .isTrue();
    }

    @Test
    void an_executed_wait_is_overdue_until_the_day_of_execution_inclusive() {
        FavourableDecision late = lss().addExecutions(executed(EXECUTED)).build();

        assertThat(late.isOverdueIn(DateInterval.from(EXECUTED))).isTrue();
        assertThat(late.isOverdueIn(DateInterval.from(EXECUTED.plusDays(1)))).isFalse();
        assertThat(late.overdueWaitIn(DateInterval.ofDay(FIRST_OVERDUE_DAY)))
                .contains(late.getWaits().get(0));
        assertThat(late.overdueWaitIn(DateInterval.ofDay(LAST_DAY_IN_TIME))).isEmpty();
    }

    @Test
    void a_wait_executed_on_the_last_day_in_time_is_overdue_in_no_interval() {
        FavourableDecision inTime =
                lss().addExecutions(executed(LAST_DAY_IN_TIME)).build();

        assertThat(inTime.isOverdueIn(DateInterval.from(DECIDED))).isFalse();
        assertThat(inTime.getWaits()).noneMatch(wait -> wait.isLateBy(LocalDate.of(2031, 1, 1)));
    }

    @Test
    void a_wait_is_late_by_its_first_overdue_day_and_not_before() {
        Wait wait = lss().build().getWaits().get(0);

        assertThat(wait.isLateBy(LAST_DAY_IN_TIME)).isFalse();
        assertThat(wait.isLateBy(FIRST_OVERDUE_DAY)).isTrue();
    }

    @Test
    void a_wait_runs_from_its_first_day_to_the_day_before_execution_or_end() {
        Wait executed =
                lss().addExecutions(executed(EXECUTED)).build().getWaits().get(0);
        Wait ended = lss().end(DecisionEnd.of(EXECUTED, EndReason.DECEASED))
                .build()
                .getWaits()
                .get(0);

        for (Wait wait : new Wait[] {executed, ended}) {
            assertThat(wait.isRunningOn(DECIDED.minusDays(1))).isFalse();
            assertThat(wait.isRunningOn(DECIDED)).isTrue();
            assertThat(wait.isRunningOn(EXECUTED.minusDays(1))).isTrue();
            assertThat(wait.isRunningOn(EXECUTED)).isFalse();
        }
        assertThat(executed.lastDay()).contains(EXECUTED);
        assertThat(ended.lastDay()).contains(EXECUTED.minusDays(1));
    }

    @Test
    void a_part_executed_beside_full_execution_is_not_missing() {
        FavourableDecision both = lss().addExecutions(
                        executed(DECIDED.plusDays(1), LocalDate.of(2025, 9, 30)), partly(LocalDate.of(2025, 3, 1)))
                .build();

        assertThat(both.stateOn(LocalDate.of(2025, 9, 30))).isEqualTo(DecisionState.BEING_EXECUTED);
        assertThat(both.getWaits())
                .extracting(Wait::kind)
                .containsExactly(WaitKind.NOT_YET_EXECUTED, WaitKind.PARTLY_EXECUTED);
        assertThat(both.getWaits().get(1).since()).isEqualTo("2025-10-01");
    }

    @Test
    void a_wait_is_reported_by_a_report_of_a_quarter_in_which_it_was_overdue() {
        FavourableDecision.Builder late = lss().addExecutions(executed(EXECUTED));
        FavourableDecision before = late.reports(
                        List.of(SubmittedReport.of(Quarter.of(2025, 1), LocalDate.of(2025, 4, 1))))
                .build();
        FavourableDecision within = late.reports(
                        List.of(SubmittedReport.of(Quarter.of(2025, 2), LocalDate.of(2025, 7, 1))))
                .build();
        FavourableDecision after = late.reports(
                        List.of(SubmittedReport.of(Quarter.of(2025, 3), LocalDate.of(2025, 10, 1))))
                .build();

        assertThat(before.isReported(before.getWaits().get(0))).isFalse();
        assertThat(within.isReported(within.getWaits().get(0))).isTrue();
        assertThat(after.isReported(after.getWaits().get(0))).isFalse();
    }
}
