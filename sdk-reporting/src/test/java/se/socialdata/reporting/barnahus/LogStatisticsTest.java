package se.socialdata.reporting.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.barnahus.AssessmentMoment;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.LogChild;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.LogTreatment;
import se.socialdata.core.barnahus.ProtectionAssessment;
import se.socialdata.core.barnahus.TemplateEvent;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.DerivedValue;
import se.socialdata.reporting.table.StatTable;

class LogStatisticsTest {

    private static final String EXAMPLE = "barnahus-exempel";
    private static final LogStatistics EXAMPLES = statistics(ExampleLogs.load());

    private static LogStatistics statistics(List<BarnahusLog> logs) {
        return logs.stream().collect(LogStatisticsBuilder.collector()).build();
    }

    private static CellValue cell(StatTable table, String... codes) {
        return table.getCell(CellKey.of(ImmutableList.copyOf(codes)));
    }

    private static CellValue example(StatTable table, String column) {
        return cell(table, EXAMPLE, "2025", column);
    }

    private static CellValue example(StatTable table, CodedTerm item, String column) {
        return cell(table, EXAMPLE, "2025", item.getCode(), column);
    }

    private static CellValue.Count count(long number) {
        return new CellValue.Count(number);
    }

    private static DerivedValue share(long part, long whole) {
        return share("part", part, whole);
    }

    private static DerivedValue share(String column, long part, long whole) {
        return new DerivedValue(Derivation.ofShare("total", column, 0), count(whole), count(part));
    }

    @Test
    void the_two_examples_have_seven_and_ten_events_and_wait_45_and_7_days_for_the_interview() {
        assertThat(example(EXAMPLES.overview(), "logs")).isEqualTo(count(2));
        assertThat(example(EXAMPLES.overview(), "events")).isEqualTo(count(17));
        assertThat(example(EXAMPLES.overview(), "median"))
                .isEqualTo(new CellValue.Median(ImmutableSortedMultiset.of(7, 10)));
        assertThat(example(EXAMPLES.interviews(), "timed")).isEqualTo(count(2));
        assertThat(example(EXAMPLES.interviews(), "median"))
                .isEqualTo(new CellValue.Median(ImmutableSortedMultiset.of(7, 45)));
    }

    @Test
    void the_examples_hold_no_protection_assessment_and_inform_the_child_of_nothing_but_where_to_read_more() {
        assertThat(example(EXAMPLES.protection(), AssessedMoment.ANY, "part")).isEqualTo(count(0));
        assertThat(example(EXAMPLES.protection(), AssessedMoment.ANY, "rest")).isEqualTo(count(2));
        assertThat(example(EXAMPLES.protection(), AssessedMoment.AT_REPORT, "share"))
                .isEqualTo(share(0, 2));
        assertThat(example(EXAMPLES.information(), LogInformationItem.INTERVIEW_PURPOSE, "share"))
                .isEqualTo(share(0, 2));
        assertThat(example(EXAMPLES.information(), LogInformationItem.RIGHTS, "share"))
                .isEqualTo(share(0, 2));
        assertThat(example(EXAMPLES.information(), LogInformationItem.WHERE_TO_READ_MORE, "share"))
                .isEqualTo(share(2, 2));
        assertThat(example(EXAMPLES.information(), LogInformationItem.JUDGMENT, "share"))
                .isEqualTo(share(0, 1));
        assertThat(example(EXAMPLES.information(), LogInformationItem.DISCONTINUATION, "share"))
                .isEqualTo(share(0, 0));
    }

    @Test
    void treatment_is_offered_to_one_of_two() {
        assertThat(example(EXAMPLES.treatment(), "offered")).isEqualTo(count(1));
        assertThat(example(EXAMPLES.treatment(), "not-stated")).isEqualTo(count(1));
        assertThat(example(EXAMPLES.treatment(), "share")).isEqualTo(share("offered", 1, 2));
    }

    @Test
    void the_template_covers_as_in_the_examples() {
        assertThat(example(EXAMPLES.template(), TemplateEvent.FETCHING, "part")).isEqualTo(count(2));
        assertThat(example(EXAMPLES.template(), TemplateEvent.CONSULTATION_MEETING, "part"))
                .isEqualTo(count(1));
        assertThat(example(EXAMPLES.template(), TemplateEvent.INTERVENTION, "part"))
                .isEqualTo(count(1));
        assertThat(example(EXAMPLES.template(), TemplateEvent.MEDICAL_EXAMINATION, "part"))
                .isEqualTo(count(0));
        long covered = 0;
        for (TemplateEvent event : TemplateEvent.values()) {
            covered += example(EXAMPLES.template(), event, "part").getObservations();
        }
        assertThat(covered).isEqualTo(9 + 8);
    }

    @Test
    void the_gaps_of_the_file_study_are_counted_where_they_apply() {
        assertThat(example(EXAMPLES.gaps(), DocumentationGap.INTERVIEW_PURPOSE, "share"))
                .isEqualTo(share(2, 2));
        assertThat(example(EXAMPLES.gaps(), DocumentationGap.PROTECTION_ASSESSMENT, "share"))
                .isEqualTo(share(2, 2));
        assertThat(example(EXAMPLES.gaps(), DocumentationGap.FETCHING, "share")).isEqualTo(share(0, 2));
        assertThat(example(EXAMPLES.gaps(), DocumentationGap.JUDGMENT, "share")).isEqualTo(share(0, 1));
        assertThat(example(EXAMPLES.gaps(), DocumentationGap.MEETING_POINTS, "share"))
                .isEqualTo(share(1, 1));
        assertThat(example(EXAMPLES.gaps(), DocumentationGap.REPRESENTATIVE_INFORMS, "share"))
                .isEqualTo(share(2, 2));
        assertThat(example(EXAMPLES.decisions(), "total")).isEqualTo(count(5));
        assertThat(example(EXAMPLES.gaps(), DocumentationGap.CHILD_INFLUENCE, "share"))
                .isEqualTo(share(5, 5));
        assertThat(example(EXAMPLES.decisions(), "share")).isEqualTo(share("unmotivated", 2, 5));
    }

    @Test
    void a_log_belongs_to_the_year_of_its_first_report_and_an_undated_one_to_none() {
        LogStatistics statistics = statistics(List.of(
                log("Väst", report(LocalDate.of(2024, 12, 31)), interview(LocalDate.of(2025, 1, 1))),
                log("Väst", report(LocalDate.of(2025, 1, 1))),
                log(" ", interview(LocalDate.of(2025, 3, 1))),
                log("Väst", event(LogEventType.PARENT_TALK).build())));
        StatTable table = statistics.overview();
        assertThat(cell(table, "barnahus-Väst", "2024", "logs")).isEqualTo(count(1));
        assertThat(cell(table, "barnahus-Väst", "2025", "logs")).isEqualTo(count(1));
        assertThat(cell(table, "barnahus-Väst", "not-stated", "logs")).isEqualTo(count(1));
        assertThat(cell(table, "not-stated", "2025", "logs")).isEqualTo(count(1));
        assertThat(cell(table, "total", "2025", "logs")).isEqualTo(count(2));
        assertThat(cell(table, "total", "total", "logs")).isEqualTo(count(4));
        assertThat(cell(statistics.interviews(), "total", "total", "median"))
                .isEqualTo(new CellValue.Median(ImmutableSortedMultiset.of(1)));
    }

    @Test
    void a_barnahus_may_have_the_name_of_a_total_and_an_odd_name_loses_no_log() {
        StatTable table = statistics(List.of(
                        log("total", report(LocalDate.of(2025, 1, 1))),
                        log("not-stated", report(LocalDate.of(2025, 1, 1))),
                        log("a\tb", report(LocalDate.of(2025, 1, 1)))))
                .overview();
        assertThat(cell(table, "barnahus-total", "2025", "logs")).isEqualTo(count(1));
        assertThat(cell(table, "barnahus-a b", "2025", "logs")).isEqualTo(count(1));
        assertThat(cell(table, "total", "2025", "logs")).isEqualTo(count(3));
    }

    @Test
    void protection_is_complete_only_with_all_three_moments_and_each_counts_once() {
        BarnahusLog complete = log(
                "A",
                report(LocalDate.of(2025, 1, 1)),
                assessment(AssessmentMoment.AT_REPORT),
                assessment(AssessmentMoment.DURING_INQUIRY),
                assessment(AssessmentMoment.DURING_INQUIRY),
                assessment(AssessmentMoment.AT_CLOSURE));
        BarnahusLog begun = log("A", report(LocalDate.of(2025, 1, 1)), assessment(AssessmentMoment.AT_REPORT));
        StatTable table = statistics(List.of(complete, begun)).protection();
        assertThat(cell(table, "barnahus-A", "2025", "ANY", "part")).isEqualTo(count(2));
        assertThat(cell(table, "barnahus-A", "2025", "AT_REPORT", "share")).isEqualTo(share(2, 2));
        assertThat(cell(table, "barnahus-A", "2025", "DURING_INQUIRY", "share")).isEqualTo(share(1, 2));
        assertThat(cell(table, "barnahus-A", "2025", "ALL", "share")).isEqualTo(share(1, 2));
    }

    @Test
    void information_counts_where_it_is_due_and_once_for_a_child() {
        LogEvent told = LogEvent.builder()
                .from(interview(LocalDate.of(2025, 2, 1)))
                .addInformation(
                        InformationGiven.builder()
                                .informedBy("a")
                                .addItems(LogInformationItem.INTERVIEW_PURPOSE)
                                .build(),
                        InformationGiven.builder()
                                .informedBy("b")
                                .addItems(LogInformationItem.INTERVIEW_PURPOSE)
                                .build())
                .build();
        StatTable table = statistics(List.of(
                        log("A", report(LocalDate.of(2025, 1, 1)), told),
                        log("A", report(LocalDate.of(2025, 1, 1)), interview(LocalDate.of(2025, 1, 9))),
                        log("A", report(LocalDate.of(2025, 1, 1)))))
                .information();
        String purpose = LogInformationItem.INTERVIEW_PURPOSE.getCode();
        assertThat(cell(table, "barnahus-A", "2025", purpose, "part")).isEqualTo(count(1));
        assertThat(cell(table, "barnahus-A", "2025", purpose, "rest")).isEqualTo(count(1));
        assertThat(cell(table, "barnahus-A", "2025", purpose, "total")).isEqualTo(count(2));
    }

    @Test
    void an_offer_made_once_counts_also_where_another_was_not_made() {
        StatTable table = statistics(List.of(
                        log("A", report(LocalDate.of(2025, 1, 1)), treatment(false), treatment(true)),
                        log("A", report(LocalDate.of(2025, 1, 1)), treatment(false))))
                .treatment();
        assertThat(cell(table, "barnahus-A", "2025", "offered")).isEqualTo(count(1));
        assertThat(cell(table, "barnahus-A", "2025", "not-offered")).isEqualTo(count(1));
        assertThat(cell(table, "barnahus-A", "2025", "not-stated")).isEqualTo(count(0));
    }

    @Test
    void without_logs_the_tables_are_empty() {
        LogStatistics none = LogStatisticsBuilder.empty().build();
        assertThat(cell(none.overview(), "total", "total", "logs").getAbsence()).contains(Absence.NONE_OBSERVED);
        assertThat(BarnahusReport.of(none).getBlocks()).hasSize(16);
    }

    @Test
    void small_numbers_are_withheld_in_every_table_that_holds_them() {
        LogStatistics safe = EXAMPLES.protect(DisclosurePolicy.standard());
        assertThat(example(safe.overview(), "logs").getAbsence()).contains(Absence.SUPPRESSED);
        assertThat(example(safe.interviews(), "total").getAbsence()).contains(Absence.SUPPRESSED);
        assertThat(example(safe.interviews(), "median").getAbsence()).contains(Absence.SUPPRESSED);
        assertThat(example(safe.template(), TemplateEvent.FETCHING, "total").getAbsence())
                .contains(Absence.SUPPRESSED);
        assertThat(JsonRenderer.of().render(BarnahusReport.of(safe))).doesNotContain("\"value\":2,");
    }

    @Test
    void tables_in_another_order_are_refused() {
        ImmutableList<StatTable> reversed = EXAMPLES.getTables().reverse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLES.withTables(reversed))
                .withMessageStartingWith("expected the tables barnahus-overview, barnahus-interviews");
    }

    private static BarnahusLog log(String barnahus, LogEvent... events) {
        return BarnahusLog.builder()
                .id("id")
                .barnahus(barnahus)
                .child(LogChild.builder().name("Namn").build())
                .addEvents(events)
                .build();
    }

    private static LogEvent.Builder event(LogEventType type) {
        return LogEvent.builder().reference("r").addTypes(type).authority(BarnahusAuthority.SOCIAL_SERVICES);
    }

    private static LogEvent report(LocalDate date) {
        return event(LogEventType.REPORT_TO_SOCIAL_SERVICES).date(date).build();
    }

    private static LogEvent interview(LocalDate date) {
        return event(LogEventType.CHILD_INTERVIEW).date(date).build();
    }

    private static LogEvent treatment(boolean offered) {
        return event(LogEventType.TREATMENT)
                .treatment(LogTreatment.builder().offered(offered).build())
                .build();
    }

    private static LogEvent assessment(AssessmentMoment moment) {
        return event(LogEventType.PROTECTION_ASSESSMENT)
                .assessment(ProtectionAssessment.builder().moment(moment).build())
                .build();
    }
}
