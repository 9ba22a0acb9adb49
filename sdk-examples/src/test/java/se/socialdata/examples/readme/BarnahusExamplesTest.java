package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.BarnahusRules;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.InformationDuties;
import se.socialdata.core.barnahus.InformationDuty;
import se.socialdata.core.barnahus.LogAccess;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogReader;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.OmissionReason;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.reporting.barnahus.BarnahusReport;
import se.socialdata.reporting.barnahus.ChildForm;
import se.socialdata.reporting.barnahus.ChildText;
import se.socialdata.reporting.barnahus.CoordinationReport;
import se.socialdata.reporting.barnahus.LogStatistics;
import se.socialdata.reporting.barnahus.LogStatisticsBuilder;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.Language;

/** The examples of the README on the Barnahus log, as they stand there; {@link ReadmeTest} holds the two equal. */
class BarnahusExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    @Test
    void a_barnahus_log_is_checked_and_shown() {
        BarnahusLog moa = ExampleLogs.load().get(0);
        LocalDate today = LocalDate.of(2025, 12, 31);
        RuleSet<BarnahusLog> rules =
                BarnahusRules.inForce().plus(BarnahusRules.proposed().get("form"));
        rules.check(moa, today).getFindings().forEach(finding -> log(finding.getRuleId() + " " + finding.getPath()));
        // BAR-105 events[2].date, BAR-106 events[1].types and so on
        List<InformationDuty> left = InformationDuties.of(moa, today).getMissing(); // what the child has not been told
        LogReader mother =
                LogReader.builder().kind(LogReaderKind.GUARDIAN).key("mamma").build();
        LogAccess access = LogAccess.of(moa, mother, today);
        List<LogEvent> shown =
                access.getView().orElseThrow().getEvents(); // none: the log suspects her, and no entry is checked
        OmissionReason why =
                access.getOmissions().get(0).getReason(); // ACCOUNT_OF_CHILD, for the keeper and never for her
        assertThat(logged).hasSize(14).startsWith("BAR-105 events[2].date", "BAR-106 events[1].types");
        assertThat(left).hasSizeGreaterThan(moa.getEvents().size());
        assertThat(shown).isEmpty();
        assertThat(why).isEqualTo(OmissionReason.ACCOUNT_OF_CHILD);
    }

    @Test
    void a_log_is_rendered_for_a_child_and_for_professionals() {
        BarnahusLog andrej = ExampleLogs.load().get(1);
        LocalDate day = LocalDate.of(2025, 12, 31);
        VisibleLog forChild = LogAccess.of(andrej, LogReader.of(LogReaderKind.CHILD), day)
                .getView()
                .orElseThrow();
        String form = HtmlRenderer.of(RenderOptions.of(Language.SWEDISH)).render(ChildForm.of(forChild)); // ten rows
        ChildText.from(forChild)
                .forEach(text -> log(text.place().sv() + ": LIX "
                        + text.readability().getLix().orElse(0)));
        LogReader keeper = LogReader.of(LogReaderKind.SOCIAL_SERVICES);
        VisibleLog forKeeper = LogAccess.of(andrej, keeper, day).getView().orElseThrow();
        Report coordination = CoordinationReport.of(forKeeper, day); // who has told what, what is left, who should
        LogStatistics statistics = ExampleLogs.load().stream()
                .collect(LogStatisticsBuilder.collector())
                .build();
        Report published = BarnahusReport.of(statistics.protect(DisclosurePolicy.standard())); // two logs: all withheld
        assertThat(form).contains("<h1>Barnahuslogg för Andrej</h1>", "23 augusti 2025");
        assertThat(logged).contains("Vittnesförhör: LIX 45");
        assertThat(coordination.isPersonal()).isTrue();
        assertThat(JsonRenderer.of().render(published)).contains("SUPPRESSED").doesNotContain("\"value\":2,");
    }
}
