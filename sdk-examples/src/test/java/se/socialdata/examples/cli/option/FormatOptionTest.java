package se.socialdata.examples.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.examples.cli.Run;

class FormatOptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"unexecuted", "assistance", "costs", "placements", "barnahus"})
    void every_report_can_be_made_in_the_formats_that_are_named(String report) {
        assertThat(Run.of("report", report, "--help").out()).contains("--format=FORMAT[,FORMAT...]", "json-stat");
        assertThat(Run.of("report", report, "--format", "pdf").err())
                .contains("expected formats among text, csv, html, json, xlsx, json-stat, px");
    }
}
