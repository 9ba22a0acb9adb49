package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.RuleSet;

/** What the study's two printed logs show, worked out from the logs as they stand (avsnitt 5.5.2 och 5.5.3). */
class BarnahusExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final BarnahusLog MOA = ExampleLogs.load().get(0);
    private static final BarnahusLog ANDREJ = ExampleLogs.load().get(1);

    private static ImmutableList<String> findings(BarnahusLog log, RuleSet<BarnahusLog> rules) {
        return rules.check(log, DAY).getFindingsAndUndetermined().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getPath())
                .collect(toImmutableList());
    }

    /** The law and the form of the log. */
    private static RuleSet<BarnahusLog> form() {
        return BarnahusRules.inForce().plus(BarnahusRules.proposed().get("form"));
    }

    private static String message(BarnahusLog log, String ruleId) {
        return form().check(log, DAY).getFindings().stream()
                .filter(finding -> finding.getRuleId().equals(ruleId))
                .map(Finding::getMessageSv)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_log_of_moa_has_seven_rows_five_adults_and_exactly_these_findings() {
        assertThat(MOA.getEvents()).hasSize(7);
        assertThat(MOA.getAdultRows()).hasSize(5);
        assertThat(findings(MOA, form()))
                .containsExactly(
                        "BAR-105 events[2].date",
                        "BAR-106 events[1].types",
                        "BAR-107 events[4].participants",
                        "BAR-108 adults",
                        "BAR-109 adults",
                        "BAR-110 events[0].information",
                        "BAR-110 events[1].information",
                        "BAR-110 events[2].information",
                        "BAR-110 events[3].information",
                        "BAR-110 events[4].information",
                        "BAR-110 events[5].information",
                        "BAR-110 events[6].information",
                        "BAR-111 events[4].information",
                        "BAR-112 events");
    }

    @Test
    void the_log_of_andrej_has_ten_rows_seven_adults_in_six_rows_and_exactly_these_findings() {
        assertThat(ANDREJ.getEvents()).hasSize(10);
        assertThat(ANDREJ.getAdults()).hasSize(7);
        assertThat(ANDREJ.getAdultRows()).hasSize(6);
        assertThat(findings(ANDREJ, form()))
                .containsExactly(
                        "BAR-001 inquiry.closedDate",
                        "BAR-102 events[8].date",
                        "BAR-102 events[9].date",
                        "BAR-104 contacts",
                        "BAR-106 events[4].types",
                        "BAR-109 adults",
                        "BAR-110 events[0].information",
                        "BAR-110 events[1].information",
                        "BAR-110 events[2].information",
                        "BAR-110 events[3].information",
                        "BAR-110 events[4].information",
                        "BAR-110 events[5].information",
                        "BAR-110 events[6].information",
                        "BAR-110 events[7].information",
                        "BAR-110 events[8].information",
                        "BAR-110 events[9].information",
                        "BAR-111 events[2].information",
                        "BAR-112 events",
                        "BAR-113 adults[2].function",
                        "BAR-114 closingWords",
                        "BAR-115 adults[2].function",
                        "BAR-116 adults[4].function",
                        "BAR-117 adults[2].function");
    }

    @Test
    void the_findings_say_how_much_and_how_late() {
        assertThat(message(ANDREJ, "BAR-001"))
                .isEqualTo("Utredningen skulle ha varit slutförd senast 2025-05-15, 41 dagar tidigare");
        assertThat(message(ANDREJ, "BAR-104")).isEqualTo("Utan kontakt: BUP");
        assertThat(message(MOA, "BAR-112")).isEqualTo("0 av 3 skyddsbedömningar");
        assertThat(message(ANDREJ, "BAR-112")).isEqualTo("0 av 3 skyddsbedömningar");
        assertThat(message(MOA, "BAR-109")).isEqualTo("Bara ett namn för 5 av 5");
        assertThat(message(ANDREJ, "BAR-109")).isEqualTo("Bara ett namn för 7 av 7");
    }

    @Test
    void the_inquiry_on_moa_is_in_time_and_would_be_until_the_first_of_july() {
        LocalDate lastDay = LocalDate.of(2025, 7, 1);

        assertThat(MOA.getInquiry().orElseThrow().getOpenedDate().orElseThrow().plus(Period.ofMonths(4)))
                .isEqualTo(lastDay);
        assertThat(findings(closed(lastDay), BarnahusRules.inForce())).isEmpty();
        assertThat(findings(closed(lastDay.plusDays(1)), BarnahusRules.inForce()))
                .containsExactly("BAR-001 inquiry.closedDate");
    }

    private static BarnahusLog closed(LocalDate date) {
        return BarnahusLog.builder()
                .from(MOA)
                .inquiry(ChildInquiry.builder()
                        .from(MOA.getInquiry().orElseThrow())
                        .closedDate(date)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "0,REPORT_TO_SOCIAL_SERVICES,REPORT_TO_POLICE,2,2",
        "0,REPORT_TO_POLICE,CONSULTATION_MEETING,37,37",
        "0,REPORT_TO_POLICE,CHILD_INTERVIEW,43,43",
        "0,REPORT_TO_SOCIAL_SERVICES,CHILD_INTERVIEW,45,45",
        "0,REPORT_TO_SOCIAL_SERVICES,CLOSING_ASSESSMENT,63,63",
        "1,REPORT_TO_SOCIAL_SERVICES,CHILD_INTERVIEW,7,7",
        "1,REPORT_TO_SOCIAL_SERVICES,WITNESS_INTERVIEW,8,8",
        "1,REPORT_TO_SOCIAL_SERVICES,SUSPECT_INTERVIEW,10,10",
        "1,REPORT_TO_SOCIAL_SERVICES,TREATMENT,18,18",
        "1,REPORT_TO_SOCIAL_SERVICES,PROSECUTION_DECISION,93,94",
        "1,REPORT_TO_SOCIAL_SERVICES,CLOSING_ASSESSMENT,161,162",
        "1,REPORT_TO_SOCIAL_SERVICES,TRIAL,206,207",
        "1,REPORT_TO_SOCIAL_SERVICES,JUDGMENT,220,221",
        "1,CLOSING_ASSESSMENT,TRIAL,45,45",
        "1,CLOSING_ASSESSMENT,JUDGMENT,59,59"
    })
    void the_days_between_events_are_those_of_an_ordinary_year_and_a_leap_year(
            int log, LogEventType from, LogEventType to, long days, long daysOfLeapYear) {
        BarnahusLog example = ExampleLogs.load().get(log);

        assertThat(days(example, from, to, 2025)).isEqualTo(days);
        assertThat(days(example, from, to, 2024)).isEqualTo(daysOfLeapYear);
    }

    private static long days(BarnahusLog log, LogEventType from, LogEventType to, int year) {
        return ChronoUnit.DAYS.between(
                CompleteLog.find(log, from).getDate().orElseThrow().withYear(year),
                CompleteLog.find(log, to).getDate().orElseThrow().withYear(year));
    }

    @Test
    void the_template_covers_nine_kinds_of_events_for_moa() {
        TemplateCoverage coverage = TemplateCoverage.of(MOA);

        assertThat(covered(coverage))
                .containsExactly(
                        TemplateEvent.REPORT_TO_SOCIAL_SERVICES,
                        TemplateEvent.REPORT_TO_POLICE,
                        TemplateEvent.CONSULTATION_MEETING,
                        TemplateEvent.CHILD_TALK,
                        TemplateEvent.CHILD_INTERVIEW,
                        TemplateEvent.FETCHING,
                        TemplateEvent.PROSECUTION,
                        TemplateEvent.CLOSING_ASSESSMENT,
                        TemplateEvent.INTERVENTION);
        assertThat(coverage.countCovered()).isEqualTo(9);
        assertThat(coverage.getState(TemplateEvent.FETCHING)).isEqualTo(CoverageState.CONTENT);
        assertThat(coverage).hasToString("TemplateCoverage[9 of 15]");
    }

    @Test
    void the_template_covers_eight_kinds_of_events_for_andrej_and_nine_with_the_stated_absence() {
        TemplateCoverage coverage = TemplateCoverage.of(ANDREJ);

        assertThat(covered(coverage))
                .containsExactly(
                        TemplateEvent.REPORT_TO_SOCIAL_SERVICES,
                        TemplateEvent.REPORT_TO_POLICE,
                        TemplateEvent.CHILD_INTERVIEW,
                        TemplateEvent.FETCHING,
                        TemplateEvent.SUSPECT,
                        TemplateEvent.PROSECUTION,
                        TemplateEvent.CLOSING_ASSESSMENT,
                        TemplateEvent.TREATMENT);
        assertThat(coverage.countCovered()).isEqualTo(8);
        assertThat(coverage.getState(TemplateEvent.INTERVENTION)).isEqualTo(CoverageState.STATED_NONE);
        assertThat(coverage.countCovered() + coverage.count(CoverageState.STATED_NONE))
                .isEqualTo(9);
        assertThat(coverage.getRows().get(12).getExplanationSv())
                .isEqualTo("Socialtjänstens insatser: uttryckligen ingen (andrej-8)");
        assertThat(coverage.getRows().get(6).getExplanationEn()).isEqualTo("Medical examination: missing");
    }

    private static List<TemplateEvent> covered(TemplateCoverage coverage) {
        return Arrays.stream(TemplateEvent.values())
                .filter(kind -> coverage.getState(kind) == CoverageState.EVENT
                        || coverage.getState(kind) == CoverageState.CONTENT)
                .toList();
    }

    @Test
    void the_child_should_have_been_told_more_than_the_form_asks_for() {
        assertThat(findings(ANDREJ, BarnahusRules.proposed().get("information")))
                .contains(
                        "BAR-406 events[2].information",
                        "BAR-410 events[2].information",
                        "BAR-412 events[6].information",
                        "BAR-413 events[9].information",
                        "BAR-418 events[7].information",
                        "BAR-420 ",
                        "BAR-431 assignments")
                .doesNotContain("BAR-427 ", "BAR-432 assignments");
    }

    @Test
    void the_decisions_of_the_examples_lack_what_files_lack() {
        assertThat(findings(ANDREJ, BarnahusRules.proposed().get("template")))
                .contains(
                        "BAR-211 events[6].ruling.motivation",
                        "BAR-211 events[9].ruling.motivation",
                        "BAR-212 events[7].ruling.childInfluence")
                .doesNotContain("BAR-211 events[7].ruling.motivation", "BAR-206 events[2].participants");
    }
}
