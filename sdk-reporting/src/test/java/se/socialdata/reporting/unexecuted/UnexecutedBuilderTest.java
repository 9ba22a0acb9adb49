package se.socialdata.reporting.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static se.socialdata.reporting.unexecuted.SampleWaits.LSS;
import static se.socialdata.reporting.unexecuted.SampleWaits.Q4;
import static se.socialdata.reporting.unexecuted.SampleWaits.REPORTING_DATE;
import static se.socialdata.reporting.unexecuted.SampleWaits.SOL;
import static se.socialdata.reporting.unexecuted.SampleWaits.lss;
import static se.socialdata.reporting.unexecuted.SampleWaits.sol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.socialdata.core.decision.DecidedBy;
import se.socialdata.core.decision.DecisionEnd;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.EndReason;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.decision.StatedDelay;
import se.socialdata.core.decision.SubmittedNotice;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.identity.Person;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class UnexecutedBuilderTest {

    private static final LocalDate LAST_OVERDUE_DAY_OF_QUARTER = LocalDate.of(2025, 12, 31);

    @Test
    void the_bases_differ_for_a_decision_executed_within_the_quarter() {
        FavourableDecision executed = lss("A").addExecutions(ExecutionPeriod.builder()
                        .start(LAST_OVERDUE_DAY_OF_QUARTER.minusDays(1))
                        .build())
                .build();
        UnexecutedSettings lastDay = UnexecutedSettings.builder()
                .from(LSS)
                .countingBasis(CountingBasis.LAST_DAY)
                .build();

        assertThat(statistics(LSS, executed).selection().counted()).isEqualTo(1);
        assertThat(statistics(lastDay, executed).selection().counted()).isZero();
        assertThat(statistics(lastDay, lss("B").build()).selection().counted()).isEqualTo(1);
    }

    @Test
    void every_decision_added_is_counted_or_left_aside_by_a_named_reason() {
        CouncilStatistics statistics = statistics(
                LSS,
                lss("counted").build(),
                lss("in time")
                        .end(DecisionEnd.of(LocalDate.of(2025, 9, 1), EndReason.DECEASED))
                        .build(),
                lss("court").decidedBy(DecidedBy.COURT).build(),
                sol("other law").build());

        assertThat(statistics.selection()).isEqualTo(new Selection(4, 1, 1, 1, 1));
    }

    @Test
    void a_decision_whose_sex_is_unknown_gets_a_column_of_its_own() {
        StatTable table = statistics(
                        LSS, lss("A").person(Person.builder().build()).build(), lss("B").build())
                .bySex();

        assertThat(number(table, "LSS-9.4", "unknown")).contains(1L);
        assertThat(number(table, "LSS-9.4", "K")).contains(1L);
        assertThat(number(table, "total", "total")).contains(2L);
    }

    @Test
    void an_intervention_outside_the_layout_gets_a_row_in_its_area() {
        FavourableDecision contactFamilyForElders =
                sol("A").serviceArea(ServiceArea.ELDER_CARE).build();
        StatTable table = statistics(SOL, contactFamilyForElders).bySex();

        assertThat(number(table, "ÄO/SOL-HOUSING", "total")).contains(1L);
        assertThat(number(table, "ÄO", "total")).contains(1L);
    }

    @Test
    void an_intervention_under_lss_has_one_row_whatever_the_service_area() {
        StatTable table = statistics(
                        LSS,
                        lss("A").build(),
                        lss("B").serviceArea(ServiceArea.ELDER_CARE).build())
                .bySex();

        assertThat(number(table, "LSS-9.4", "total")).contains(2L);
    }

    @Test
    void a_row_divided_into_units_keeps_the_decisions_without_a_unit() {
        StatTable table = statistics(
                        SOL,
                        sol("A").localUnit("Fyren").build(),
                        sol("B").localUnit("Fyren").build(),
                        sol("C").build())
                .comparison();

        assertThat(number(table, "IFO/SOL-HOUSING/Fyren", "2025Q4")).contains(2L);
        assertThat(number(table, "IFO/SOL-HOUSING/", "2025Q4")).contains(1L);
        assertThat(number(table, "IFO/SOL-HOUSING", "2025Q4")).contains(3L);
    }

    @Test
    void elapsed_time_falls_into_bands_by_calendar_months_with_the_limit_inclusive() {
        UnexecutedSettings onTheDay = UnexecutedSettings.of(Law.LSS, Q4, LocalDate.of(2025, 12, 30));
        UnexecutedSettings aDayLater = UnexecutedSettings.of(Law.LSS, Q4, LocalDate.of(2025, 12, 31));

        assertThat(number(statistics(onTheDay, lss("A").build()).byElapsedTime(), "LSS-9.4", "band-0"))
                .contains(1L);
        assertThat(number(statistics(aDayLater, lss("A").build()).byElapsedTime(), "LSS-9.4", "band-1"))
                .contains(1L);
        assertThat(statistics(aDayLater, lss("A").build())
                        .byElapsedTime()
                        .getCell(CellKey.of("total", "median"))
                        .toNumber())
                .contains(new BigDecimal("184.0"));
    }

    @Test
    void what_happens_after_the_reporting_date_is_not_known_yet() {
        UnexecutedSettings early = UnexecutedSettings.of(Law.LSS, Q4, LocalDate.of(2025, 10, 1));

        assertThat(statistics(early, lss("A").build()).selection().counted()).isEqualTo(1);
        assertThat(statistics(
                                early,
                                lss("B").decisionDate(LocalDate.of(2025, 7, 1)).build())
                        .selection()
                        .counted())
                .isZero();
    }

    @Test
    void the_comparison_counts_each_decision_in_the_quarters_in_which_it_was_overdue() {
        FavourableDecision untilSeptember = lss("A").decisionDate(LocalDate.of(2025, 3, 31))
                .addExecutions(ExecutionPeriod.builder()
                        .start(LocalDate.of(2025, 9, 30))
                        .build())
                .build();
        FavourableDecision fromJune =
                lss("B").decisionDate(LocalDate.of(2025, 3, 29)).build();
        StatTable table = statistics(LSS, untilSeptember, fromJune).comparison();

        assertThat(number(table, "LSS-9.4", "2025Q2")).contains(1L);
        assertThat(number(table, "LSS-9.4", "2025Q3")).contains(2L);
        assertThat(number(table, "LSS-9.4", "2025Q4")).contains(1L);
    }

    @Test
    void the_bands_of_elapsed_time_say_their_limits() {
        StatTable table = statistics(LSS, lss("A").build()).byElapsedTime();

        assertThat(table.getColumns())
                .extracting(column -> column.label().in(Language.ENGLISH))
                .containsExactly(
                        "at most 6 months",
                        "over 6 to 12 months",
                        "over 12 to 24 months",
                        "over 24 months",
                        "Grand total",
                        "Median, days");
    }

    @Test
    void a_notice_is_due_for_a_reported_execution_until_that_day_is_notified() {
        SubmittedReport reported = SubmittedReport.of(Q4, LocalDate.of(2026, 1, 5));
        LocalDate executed = LocalDate.of(2026, 1, 20);
        FavourableDecision.Builder decision = lss("A").addReports(reported)
                .addExecutions(ExecutionPeriod.builder().start(executed).build());

        assertThat(ExecutionNotice.due(decision.build(), executed.minusDays(1))).isEmpty();
        assertThat(ExecutionNotice.due(decision.build(), executed)).hasSize(1);
        assertThat(ExecutionNotice.due(
                        decision.addNotices(SubmittedNotice.of(executed.minusDays(1), executed))
                                .build(),
                        executed))
                .hasSize(1);
        assertThat(ExecutionNotice.due(
                        decision.addNotices(SubmittedNotice.of(executed, executed))
                                .build(),
                        executed))
                .isEmpty();
    }

    @Test
    void an_individual_report_tells_the_interruption_and_the_events_until_the_reporting_date() {
        LocalDate interrupted = LocalDate.of(2025, 8, 31);
        UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
        builder.add(lss("A").addExecutions(ExecutionPeriod.builder()
                        .start(LocalDate.of(2025, 7, 1))
                        .end(interrupted)
                        .build())
                .addOffers(
                        Offer.builder().date(REPORTING_DATE.plusDays(1)).build(),
                        Offer.builder().date(REPORTING_DATE).build(),
                        Offer.builder().date(LocalDate.of(2025, 12, 1)).build())
                .addStatedDelays(
                        StatedDelay.of(REPORTING_DATE, DelayReason.NO_PLACE_AVAILABLE),
                        StatedDelay.of(LocalDate.of(2025, 12, 1), DelayReason.STAFF_RELATED),
                        StatedDelay.of(REPORTING_DATE.plusDays(1), DelayReason.HEALTH_OBSTACLE))
                .addReports(SubmittedReport.of(Q4, LocalDate.of(2026, 1, 5)))
                .build());

        IndividualReport report = builder.buildIndividualReports().get(0);
        assertThat(report.getInterruptionDate()).contains(interrupted);
        assertThat(report.getOffers())
                .extracting(Offer::getDate)
                .containsExactly(LocalDate.of(2025, 12, 1), REPORTING_DATE);
        assertThat(report.getDelayReasons()).containsExactly(DelayReason.STAFF_RELATED, DelayReason.NO_PLACE_AVAILABLE);
        assertThat(report.getEarlierReports()).isEmpty();
        assertThat(report.getKind()).isEqualTo(ReportKind.NEW);
    }

    @Test
    void individual_reports_say_whether_they_are_new_or_follow_up_or_the_last() {
        SubmittedReport earlier = SubmittedReport.of(Quarter.of(2025, 3), LocalDate.of(2025, 10, 2));
        StatedDelay delay = StatedDelay.of(LocalDate.of(2025, 10, 1), DelayReason.STAFF_RELATED);
        UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
        builder.add(lss("1-new").addStatedDelays(delay).build());
        builder.add(lss("2-follow-up").addReports(earlier).build());
        builder.add(lss("3-executed")
                .addReports(SubmittedReport.of(Q4, LocalDate.of(2026, 1, 5)))
                .addExecutions(ExecutionPeriod.builder().start(REPORTING_DATE).build())
                .build());
        builder.add(lss("4-ended")
                .end(DecisionEnd.of(REPORTING_DATE, EndReason.OTHER))
                .build());

        List<IndividualReport> reports = builder.buildIndividualReports();
        assertThat(reports)
                .extracting(IndividualReport::getKind)
                .containsExactly(ReportKind.NEW, ReportKind.FOLLOW_UP, ReportKind.EXECUTED, ReportKind.ENDED);
        assertThat(reports.get(0).getDelayReasons()).containsExactly(DelayReason.STAFF_RELATED);
        assertThat(reports.get(1).getEarlierReports()).containsExactly(Quarter.of(2025, 3));
        assertThat(reports.get(2).getExecutionDate()).contains(REPORTING_DATE);
        assertThat(reports.get(3).getEndReason()).contains(EndReason.OTHER);
        assertThat(builder.buildExecutionNotices())
                .extracting(ExecutionNotice::getDecisionId, ExecutionNotice::getExecutionDate)
                .containsExactly(tuple("3-executed", REPORTING_DATE));
    }

    @Test
    void an_individual_report_tells_the_execution_also_of_a_decision_that_ended_or_was_interrupted_later() {
        LocalDate executed = LocalDate.of(2025, 10, 15);
        LocalDate later = LocalDate.of(2025, 12, 20);
        UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
        builder.add(lss("1-died-later")
                .addExecutions(ExecutionPeriod.builder().start(executed).build())
                .end(DecisionEnd.of(later, EndReason.DECEASED))
                .build());
        builder.add(lss("2-interrupted-later")
                .addExecutions(
                        ExecutionPeriod.builder().start(executed).end(later).build())
                .build());
        builder.add(lss("3-in-part")
                .addExecutions(
                        ExecutionPeriod.builder().start(executed).partial(true).build())
                .build());
        builder.add(lss("4-after-the-reporting-date")
                .addExecutions(ExecutionPeriod.builder()
                        .start(REPORTING_DATE.plusDays(1))
                        .build())
                .build());
        builder.add(lss("5-executed-and-over")
                .end(DecisionEnd.of(later, EndReason.EXECUTED))
                .build());

        assertThat(builder.buildIndividualReports())
                .extracting(
                        IndividualReport::getKind,
                        IndividualReport::getExecutionDate,
                        IndividualReport::getEndDate,
                        IndividualReport::getInterruptionDate)
                .containsExactly(
                        tuple(ReportKind.EXECUTED, Optional.of(executed), Optional.of(later), Optional.empty()),
                        tuple(ReportKind.EXECUTED, Optional.of(executed), Optional.empty(), Optional.empty()),
                        tuple(ReportKind.EXECUTED, Optional.of(executed), Optional.empty(), Optional.empty()),
                        tuple(ReportKind.NEW, Optional.empty(), Optional.empty(), Optional.empty()),
                        tuple(ReportKind.EXECUTED, Optional.empty(), Optional.of(later), Optional.empty()));
    }

    @Test
    void a_reported_decision_that_ended_between_two_reports_gets_a_report_that_closes_its_case() {
        LocalDate firstDay = Q4.getFirstDay();
        SubmittedReport third = SubmittedReport.of(Quarter.of(2025, 3), LocalDate.of(2025, 10, 2));
        LocalDate decided = LocalDate.of(2025, 5, 31);
        UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
        builder.add(lss("1-end-not-told")
                .decisionDate(decided)
                .addReports(third)
                .end(DecisionEnd.of(LocalDate.of(2025, 10, 3), EndReason.DECEASED))
                .build());
        builder.add(lss("2-ended-on-the-first-day")
                .decisionDate(decided)
                .addReports(SubmittedReport.of(Quarter.of(2025, 3), firstDay.minusDays(1)))
                .end(DecisionEnd.of(firstDay, EndReason.DECEASED))
                .build());
        builder.add(lss("3-end-told")
                .decisionDate(decided)
                .addReports(third)
                .end(DecisionEnd.of(firstDay, EndReason.DECEASED))
                .build());
        builder.add(lss("4-never-reported")
                .decisionDate(decided)
                .end(DecisionEnd.of(firstDay, EndReason.DECEASED))
                .build());
        builder.add(lss("5-ends-after-the-reporting-date")
                .decisionDate(decided)
                .addReports(third)
                .addExecutions(ExecutionPeriod.builder()
                        .start(LocalDate.of(2025, 9, 30))
                        .build())
                .end(DecisionEnd.of(REPORTING_DATE.plusDays(1), EndReason.DECEASED))
                .build());
        builder.add(lss("6-executed")
                .decisionDate(decided)
                .addReports(third)
                .addExecutions(ExecutionPeriod.builder()
                        .start(LocalDate.of(2025, 9, 30))
                        .build())
                .end(DecisionEnd.of(LocalDate.of(2025, 12, 1), EndReason.DECEASED))
                .build());

        List<IndividualReport> reports = builder.buildIndividualReports();
        assertThat(reports)
                .extracting(IndividualReport::getDecisionId, IndividualReport::getKind)
                .containsExactly(
                        tuple("1-end-not-told", ReportKind.ENDED), tuple("2-ended-on-the-first-day", ReportKind.ENDED));
        assertThat(reports.get(1).getEarlierReports()).containsExactly(Quarter.of(2025, 3));
        assertThat(reports.get(1).getEndDate()).contains(firstDay);
        assertThat(builder.getSelection().counted()).isEqualTo(1);
        assertThat(builder.buildExecutionNotices())
                .extracting(ExecutionNotice::getDecisionId)
                .containsExactly("5-ends-after-the-reporting-date", "6-executed");
    }

    @Test
    void an_individual_report_masks_the_person_in_its_text() {
        UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
        builder.add(lss("A").build());

        assertThat(builder.buildIndividualReports().get(0).toString()).doesNotContain("189002029800", "9800");
    }

    @Test
    void builders_with_other_settings_are_not_merged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnexecutedBuilder.of(LSS).merge(UnexecutedBuilder.of(SOL)))
                .withMessage("expected a builder with the same settings");
        assertThatIllegalStateException()
                .isThrownBy(() -> UnexecutedBuilder.of(LSS).buildIndividualReports())
                .withMessage("this builder collects statistics only; begin with withIndividualReports()");
    }

    @Test
    void settings_without_meaning_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnexecutedSettings.of(Law.LSS, Q4, LocalDate.of(2025, 9, 30)))
                .withMessage("expected a reporting date on or after 2025-10-01, got 2025-09-30");
        UnexecutedSettings.Builder lastDay =
                UnexecutedSettings.builder().law(Law.LSS).quarter(Q4).countingBasis(CountingBasis.LAST_DAY);
        assertThat(lastDay.reportingDate(LocalDate.of(2025, 12, 31)).build().getReportingDate())
                .isEqualTo(Q4.getLastDay());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> lastDay.reportingDate(LocalDate.of(2025, 12, 30)).build())
                .withMessage("expected a reporting date on or after 2025-12-31, got 2025-12-30");
        for (List<Integer> bands :
                List.of(List.<Integer>of(), List.of(0), List.of(6, 6), List.of(12, 6), List.of(0, 6))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnexecutedSettings.builder()
                            .from(LSS)
                            .bandMonths(bands)
                            .build())
                    .withMessage("expected ascending bands of one month or more");
        }
        assertThat(UnexecutedSettings.builder()
                        .from(LSS)
                        .bandMonths(List.of(1))
                        .build()
                        .getBandMonths())
                .containsExactly(1);
    }

    private static CouncilStatistics statistics(UnexecutedSettings settings, FavourableDecision... decisions) {
        return Stream.of(decisions)
                .collect(UnexecutedBuilder.collector(settings))
                .buildStatistics();
    }

    private static Optional<Long> number(StatTable table, String row, String column) {
        return CouncilReport.count(table, row, column);
    }
}
