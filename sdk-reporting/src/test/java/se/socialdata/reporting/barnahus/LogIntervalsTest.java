package se.socialdata.reporting.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.barnahus.LogEventType.JUDGMENT;
import static se.socialdata.core.barnahus.LogEventType.MEDICAL_EXAMINATION;
import static se.socialdata.core.barnahus.LogEventType.PARENT_TALK;
import static se.socialdata.core.barnahus.LogEventType.REPORT_TO_POLICE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.TemplateEvent;

/** The intervals and the coverage of the template in the two printed examples. */
class LogIntervalsTest {

    private static final BarnahusLog MOA = ExampleLogs.load().get(0);
    private static final BarnahusLog ANDREJ = ExampleLogs.load().get(1);

    @ParameterizedTest
    @CsvSource({
        "REPORT_TO_SOCIAL_SERVICES, REPORT_TO_POLICE, 2",
        "REPORT_TO_POLICE, CONSULTATION_MEETING, 37",
        "REPORT_TO_POLICE, CHILD_INTERVIEW, 43",
        "REPORT_TO_SOCIAL_SERVICES, CHILD_INTERVIEW, 45",
        "REPORT_TO_SOCIAL_SERVICES, CLOSING_ASSESSMENT, 63"
    })
    void the_intervals_of_the_first_example(LogEventType from, LogEventType to, long days) {
        assertThat(LogIntervals.daysBetween(MOA, from, to)).hasValue(days);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT_TO_SOCIAL_SERVICES, CHILD_INTERVIEW, 7",
        "REPORT_TO_SOCIAL_SERVICES, WITNESS_INTERVIEW, 8",
        "REPORT_TO_SOCIAL_SERVICES, SUSPECT_INTERVIEW, 10",
        "REPORT_TO_SOCIAL_SERVICES, TREATMENT, 18",
        "REPORT_TO_SOCIAL_SERVICES, PROSECUTION_DECISION, 93",
        "REPORT_TO_SOCIAL_SERVICES, CLOSING_ASSESSMENT, 161",
        "REPORT_TO_SOCIAL_SERVICES, TRIAL, 206",
        "REPORT_TO_SOCIAL_SERVICES, JUDGMENT, 220",
        "CLOSING_ASSESSMENT, TRIAL, 45",
        "CLOSING_ASSESSMENT, JUDGMENT, 59",
        "JUDGMENT, CLOSING_ASSESSMENT, -59"
    })
    void the_intervals_of_the_second_example(LogEventType from, LogEventType to, long days) {
        assertThat(LogIntervals.daysBetween(ANDREJ, from, to)).hasValue(days);
    }

    @Test
    void an_event_without_a_date_or_one_that_is_missing_gives_no_interval() {
        assertThat(LogIntervals.daysBetween(MOA, REPORT_TO_POLICE, PARENT_TALK)).isEmpty();
        assertThat(LogIntervals.daysBetween(MOA, MEDICAL_EXAMINATION, JUDGMENT)).isEmpty();
    }

    @Test
    void the_way_begins_with_the_first_report_wherever_it_was_made() {
        assertThat(LogIntervals.daysFromReportToInterview(MOA)).hasValue(45);
        assertThat(LogIntervals.daysFromReportToInterview(ANDREJ)).hasValue(7);
    }

    @Test
    void the_examples_cover_nine_and_eight_of_the_fifteen_events_of_the_template() {
        assertThat(TemplateCoverage.eventsOf(MOA))
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
        assertThat(TemplateCoverage.eventsOf(ANDREJ))
                .containsExactly(
                        TemplateEvent.REPORT_TO_SOCIAL_SERVICES,
                        TemplateEvent.REPORT_TO_POLICE,
                        TemplateEvent.CHILD_INTERVIEW,
                        TemplateEvent.FETCHING,
                        TemplateEvent.SUSPECT,
                        TemplateEvent.PROSECUTION,
                        TemplateEvent.CLOSING_ASSESSMENT,
                        TemplateEvent.TREATMENT);
    }
}
