package se.socialdata.reporting.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.barnahus.LogEventType.JUDGMENT;
import static se.socialdata.core.barnahus.LogEventType.MEDICAL_EXAMINATION;
import static se.socialdata.core.barnahus.LogEventType.PARENT_TALK;
import static se.socialdata.core.barnahus.LogEventType.REPORT_TO_POLICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;

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
    void a_log_belongs_to_the_year_of_its_first_report_or_else_of_its_first_dated_event() {
        assertThat(LogIntervals.yearOf(MOA)).hasValue(2025);
        BarnahusLog later = BarnahusLog.builder()
                .from(MOA)
                .addEvents(LogEvent.builder()
                        .reference("earlier")
                        .addTypes(LogEventType.PARENT_TALK)
                        .authority(BarnahusAuthority.SOCIAL_SERVICES)
                        .date(LocalDate.of(2024, 12, 31))
                        .build())
                .build();
        assertThat(LogIntervals.yearOf(later)).hasValue(2025);
        assertThat(LogIntervals.yearOf(BarnahusLog.builder()
                        .from(later)
                        .events(later.getEvents().subList(0, 1))
                        .build()))
                .hasValue(2024);
        assertThat(LogIntervals.yearOf(
                        BarnahusLog.builder().from(MOA).events(List.of()).build()))
                .isEmpty();
    }
}
