package se.socialdata.reporting.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.reporting.barnahus.ChildFormTest.column;
import static se.socialdata.reporting.barnahus.ChildFormTest.view;

import org.junit.jupiter.api.Test;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.reporting.report.Report;

class TrackReportTest {

    private static final BarnahusLog MOA = ExampleLogs.load().get(0);
    private static final BarnahusLog ANDREJ = ExampleLogs.load().get(1);

    private static Report report(BarnahusLog log, LogReaderKind reader) {
        return TrackReport.of(view(log, reader));
    }

    @Test
    void the_days_from_the_report_are_those_of_the_examples() {
        assertThat(column(report(MOA, LogReaderKind.SOCIAL_SERVICES), "track", "day"))
                .containsExactly("0", "2", "", "39", "45", "45", "63");
        assertThat(column(report(ANDREJ, LogReaderKind.SOCIAL_SERVICES), "track", "day"))
                .containsExactly("0", "0", "7", "8", "10", "18", "93", "161", "206", "220");
    }

    @Test
    void the_events_of_one_child_are_followed_across_the_authorities() {
        Report report = report(ANDREJ, LogReaderKind.SOCIAL_SERVICES);
        assertThat(column(report, "authorities", "authority"))
                .containsExactly("Socialtjänsten", "Polisen", "Åklagarmyndigheten", "BUP");
        assertThat(column(report, "authorities", "events")).containsExactly("2", "4", "3", "1");
        assertThat(column(report, "authorities", "first"))
                .containsExactly("2025-01-15", "2025-01-15", "2025-04-18", "2025-02-02");
        assertThat(column(report, "authorities", "last"))
                .containsExactly("2025-06-25", "2025-01-25", "2025-08-23", "2025-02-02");
        assertThat(column(report, "authorities", "contact"))
                .containsExactly("kontaktuppgifter", "kontaktuppgifter", "kontaktuppgifter", "");
        assertThat(column(report, "track", "participants").get(3))
                .isEqualTo("Anette (håller förhöret eller samtalet), mamma (vittnar)");
    }

    @Test
    void a_person_missing_from_the_list_is_named_as_the_event_names_it() {
        assertThat(column(report(MOA, LogReaderKind.SOCIAL_SERVICES), "track", "participants")
                        .get(4))
                .contains("Anneli (medhörning), Fredrik (medhörning), Therese (följer med barnet)");
    }

    @Test
    void an_authority_follows_its_own_events_only_and_counts_no_others() {
        Report report = report(ANDREJ, LogReaderKind.TREATMENT_PROVIDER);
        assertThat(column(report, "track", "event")).containsExactly("Kontakt med BUP");
        assertThat(column(report, "track", "day")).containsExactly("");
        assertThat(column(report, "authorities", "authority")).containsExactly("Socialtjänsten", "BUP");
        assertThat(column(report, "authorities", "events")).containsExactly("", "1");
    }

    @Test
    void the_description_for_professionals_comes_first() {
        assertThat(column(report(MOA, LogReaderKind.SOCIAL_SERVICES), "track", "description")
                        .get(0))
                .startsWith("Therese på förskolan hör Moa berätta saker");
    }
}
