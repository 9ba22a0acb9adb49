package se.socialdata.reporting.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.reporting.unexecuted.SampleWaits.LSS;
import static se.socialdata.reporting.unexecuted.SampleWaits.SOL;
import static se.socialdata.reporting.unexecuted.SampleWaits.lss;
import static se.socialdata.reporting.unexecuted.SampleWaits.sol;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.ProtectedIdentity;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.render.CsvRenderer;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class CouncilReportTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/reporting/unexecuted/schema");

    @Test
    void a_copy_of_settings_for_the_other_law_cites_that_law_and_takes_its_layout() {
        UnexecutedSettings copy =
                UnexecutedSettings.builder().from(SOL).law(LSS.getLaw()).build();

        assertThat(copy.getCitation()).isEqualTo(LSS.getCitation()).isNotEqualTo(SOL.getCitation());
        assertThat(copy.getLayout()).isEqualTo(LSS.getLayout()).isNotEqualTo(SOL.getLayout());
    }

    @Test
    void the_report_holds_what_the_law_asks_for() {
        String text = render(CouncilReport.of(statistics(20, 2)));

        assertThat(text).contains("28 h § LSS (1993:387)");
        assertThat(text).contains("22 gynnande beslut hade inte verkställts");
        assertThat(text).contains("9.4 Biträde av kontaktperson");
        assertThat(text).contains("Median");
        assertThat(text).contains("- 20 skäl ej angivet");
    }

    @Test
    void a_report_under_sol_cites_the_act_in_force_at_the_end_of_the_quarter() {
        String text = render(CouncilReport.of(Stream.of(sol("A").build())
                .collect(UnexecutedBuilder.collector(SOL))
                .buildStatistics()));

        assertThat(text).contains("34 kap. 1–4 §§ SoL (2025:400)");
    }

    @Test
    void a_small_number_is_withheld_in_every_table_that_shows_it() {
        CouncilStatistics published = statistics(20, 2).protect(DisclosurePolicy.standard());

        for (StatTable table : published.getTables()) {
            String column = table.getHead().getId().equals("comparison") ? "2025Q4" : "total";
            assertThat(table.getCell(CellKey.of("LSS-9.10", column)))
                    .as(table.getHead().getId())
                    .isInstanceOf(CellValue.Suppressed.class);
            table.getCells().values().forEach(value -> assertThat(value)
                    .isNotEqualTo(new CellValue.Count(1))
                    .isNotEqualTo(new CellValue.Count(2)));
        }
        assertThat(render(CouncilReport.of(published))).doesNotContain("- 2 ");
    }

    @Test
    void a_withheld_total_is_not_given_away_by_the_words_around_the_tables() {
        CouncilStatistics published = statistics(0, 2).protect(DisclosurePolicy.standard());

        assertThat(render(CouncilReport.of(published)))
                .contains("x gynnande beslut hade inte verkställts")
                .doesNotContain("2 gynnande", "procent");
    }

    @Test
    void the_board_matter_follows_the_template() {
        Report matter =
                BoardMatter.builder().caseNumber("2026/129-3.9.6.2").build().toReport(statistics(20, 2));

        assertThat(headings(matter))
                .containsExactly(
                        "Socialförvaltningen: förslag till beslut",
                        "Sammanfattning av ärendet",
                        "Beskrivning av ärendet",
                        "Jämförelse",
                        "Dialog",
                        "Beslutet skickas till");
        assertThat(render(matter)).contains("2026/129-3.9.6.2", "- Kommunfullmäktige", "- Kommunrevisorerna");
    }

    @Test
    void the_list_for_the_inspectorate_is_sensitive_and_says_when_it_is_due() {
        UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
        builder.add(lss("A").build());
        Report report = InspectorateReport.ofReports(LSS, builder.buildIndividualReports());

        assertThat(report.isSensitive()).isTrue();
        assertThat(render(report)).contains("2026-01-01 till och med 2026-01-31", "189002029800");
        assertThat(report.toString()).doesNotContain("189002029800");
        assertThat(render(report.withoutSensitiveBlocks())).doesNotContain("189002029800");
    }

    @Test
    void no_renderer_shows_the_identity_of_a_protected_person_unless_the_receiver_is_entitled_to_it() {
        for (ProtectedIdentity protection : ProtectedIdentity.values()) {
            UnexecutedBuilder builder = UnexecutedBuilder.of(LSS).withIndividualReports();
            builder.add(lss("A").person(Person.builder()
                            .identity(PersonIdentity.parse("189002029800"))
                            .protection(protection)
                            .build())
                    .addReports(SubmittedReport.of(LSS.getQuarter(), SampleWaits.REPORTING_DATE))
                    .addExecutions(ExecutionPeriod.builder()
                            .start(LocalDate.of(2026, 1, 2))
                            .build())
                    .build());
            List<IndividualReport> reports = builder.buildIndividualReports();
            List<ExecutionNotice> notices = builder.buildExecutionNotices();
            boolean shown = protection == ProtectedIdentity.NONE;

            assertThat(notices).hasSize(1);
            for (Report list :
                    List.of(InspectorateReport.ofReports(LSS, reports), InspectorateReport.ofNotices(LSS, notices))) {
                assertThat(renderings(list)).allSatisfy(text -> assertThat(text.contains("189002029800"))
                        .isEqualTo(shown));
                assertThat(renderings(list).get(1).contains(";" + protection.getTermSv() + ";"))
                        .isEqualTo(!shown);
            }
            for (Report list : List.of(
                    InspectorateReport.ofReportsWithProtected(LSS, reports),
                    InspectorateReport.ofNoticesWithProtected(LSS, notices))) {
                assertThat(renderings(list)).allSatisfy(text -> assertThat(text).contains("189002029800"));
            }
        }
    }

    private static List<String> renderings(Report report) {
        RenderOptions options = RenderOptions.of(Language.SWEDISH);
        return Stream.of(TextRenderer.of(options), CsvRenderer.of(options), HtmlRenderer.of(options), JsonRenderer.of())
                .map(renderer -> renderer.render(report))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> individual_reports_are_read_and_written_alike_on_every_path() {
        return GoldenJson.tests(UnexecutedJson.INDIVIDUAL_REPORT, IndividualReport.class, "IndividualReport");
    }

    @TestFactory
    Stream<DynamicTest> notices_are_read_and_written_alike_on_every_path() {
        return GoldenJson.tests(UnexecutedJson.EXECUTION_NOTICE, ExecutionNotice.class, "ExecutionNotice");
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(UnexecutedJson.INDIVIDUAL_REPORT, SCHEMAS);
        SchemaFiles.assertCurrent(UnexecutedJson.EXECUTION_NOTICE, SCHEMAS);
    }

    /** Statistics of so many contact persons, and so many daily activities. */
    private static CouncilStatistics statistics(int contactPersons, int dailyActivities) {
        List<FavourableDecision> decisions = new ArrayList<>();
        for (int i = 0; i < contactPersons; i++) {
            decisions.add(lss("C-" + i).build());
        }
        for (int i = 0; i < dailyActivities; i++) {
            decisions.add(lss("D-" + i)
                    .intervention(InterventionType.LSS_DAILY_ACTIVITY)
                    .build());
        }
        return decisions.stream().collect(UnexecutedBuilder.collector(LSS)).buildStatistics();
    }

    private static List<String> headings(Report report) {
        return report.getBlocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().in(Language.SWEDISH))
                .toList();
    }

    private static String render(Report report) {
        return TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report);
    }
}
