package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.DecisionState;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.time.Quarter;
import se.socialdata.examples.sample.SampleDecisions;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.render.CsvRenderer;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.render.XlsxRenderer;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.unexecuted.BoardMatter;
import se.socialdata.reporting.unexecuted.CouncilReport;
import se.socialdata.reporting.unexecuted.CouncilStatistics;
import se.socialdata.reporting.unexecuted.ExecutionNotice;
import se.socialdata.reporting.unexecuted.IndividualReport;
import se.socialdata.reporting.unexecuted.InspectorateReport;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** The examples of the README on decisions not executed in time, as they stand there; {@link ReadmeTest} holds the two equal. */
class DecisionExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    private static FavourableDecision example() {
        FavourableDecision decision = FavourableDecision.builder()
                .id("LSS-2025-17")
                .municipality(Municipality.of("2580"))
                .intervention(InterventionType.LSS_DAILY_ACTIVITY)
                .serviceArea(ServiceArea.DISABILITY_CARE)
                .person(Person.of(PersonIdentity.parse("189001089813")))
                .decisionDate(LocalDate.of(2024, 11, 30))
                .build();
        Optional<LocalDate> overdueFrom = decision.getFirstDayOfReportingDuty(); // 2025-03-01
        DecisionState state = decision.stateOn(LocalDate.of(2025, 2, 28)); // WAITING, on the last day in time
        assertThat(overdueFrom).contains(LocalDate.of(2025, 3, 1));
        assertThat(state).isEqualTo(DecisionState.WAITING);
        return decision;
    }

    @Test
    void a_decision_is_checked() {
        FavourableDecision decision = example();
        Assessment assessment = DecisionRules.inForce().check(decision, LocalDate.of(2025, 12, 31));
        for (Finding finding : assessment.getFindings()) {
            log(finding.getRuleId() + " " + finding.getPath() + ": " + finding.getMessageSv());
        }
        // EVB-001 decisionDate: Inte verkställt i tid, sista dag i tid var 2025-02-28
        // EVB-004 reports: Rapport saknas för 2025Q1, 2025Q2, 2025Q3
        // EVB-008 (the reasons for the delay) and EVB-015 (the special fee) follow
        assertThat(logged)
                .startsWith(
                        "EVB-001 decisionDate: Inte verkställt i tid, sista dag i tid var 2025-02-28",
                        "EVB-004 reports: Rapport saknas för 2025Q1, 2025Q2, 2025Q3")
                .satisfiesExactly(
                        first -> {},
                        second -> {},
                        third -> assertThat(third).startsWith("EVB-008 "),
                        fourth -> assertThat(fourth).startsWith("EVB-015 "));
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        String good = JsonWriter.of(
                        DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict().engine())
                .write(example());
        Path file = Files.writeString(folder.resolve("decisions.ndjson"), good + "\n" + good.replace("-30", "-31"));
        List<FavourableDecision> decisions = new ArrayList<>();
        BatchSummary summary = NdjsonReader.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict())
                .read(file, decisions::add);
        summary.rejects().forEach(reject -> log(reject.toString())); // line 2: /decisionDate: expected an ISO date
        assertThat(decisions).containsExactly(example());
        assertThat(logged).containsExactly("line 2: /decisionDate: expected an ISO date");
    }

    @Test
    void a_report_is_made() {
        List<FavourableDecision> decisions = SampleDecisions.generate(SampleDecisions.SEED);
        UnexecutedSettings settings = UnexecutedSettings.of(Law.LSS, Quarter.of(2025, 4), LocalDate.of(2026, 1, 30));
        CouncilStatistics statistics = decisions.stream()
                .collect(UnexecutedBuilder.collector(settings))
                .buildStatistics();
        Report report = CouncilReport.of(statistics.protect(DisclosurePolicy.standard()));
        String page = HtmlRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report);
        byte[] workbook =
                XlsxRenderer.of(RenderOptions.of(Language.SWEDISH)).render(report); // the same bytes each time
        assertThat(page).startsWith("<!DOCTYPE html>").contains("28 h § LSS (1993:387)");
        assertThat(workbook).startsWith('P', 'K');
        UnexecutedBuilder cases = UnexecutedBuilder.of(settings).withIndividualReports();
        decisions.forEach(cases::add);
        List<IndividualReport> reports = cases.buildIndividualReports(); // new, follow-up, executed, ended
        List<ExecutionNotice> notices =
                cases.buildExecutionNotices(); // of reported decisions, with the day of execution
        Report list = InspectorateReport.ofReports(settings, reports); // says from when to when they are handed in
        String csv = CsvRenderer.of(RenderOptions.of(Language.SWEDISH))
                .render(list); // with identities, for entitled receivers
        BoardMatter matter = BoardMatter.builder().caseNumber("2026/129").build();
        String text = TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(matter.toReport(statistics));
        assertThat(reports).hasSize(36);
        assertThat(notices).isEmpty();
        assertThat(csv).contains("LSS-0001;2025Q4;");
        assertThat(text)
                .contains("Ärendenummer: 2026/129", "Kommunfullmäktige", "Kommunrevisorerna")
                .doesNotContain(
                        reports.get(0).getPerson().getIdentity().orElseThrow().toCanonical());
    }

    @Test
    void any_validator_checks_the_rules() {
        FavourableDecision decision = example();
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Set<ConstraintViolation<FavourableDecision>> violations = validator.validate(decision);
        violations.forEach(violation -> log(violation.getPropertyPath() + ": " + violation.getMessage()));
        assertThat(logged).anyMatch(line -> line.startsWith("decisionDate: "));
    }
}
