package se.socialdata.examples.cli.barnahus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleResources;

class BarnahusStatisticsCommandTest {

    @TempDir
    Path folder;

    private Path input;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("logs.ndjson");
        out = folder.resolve("reports");
        Files.writeString(input, Resources.toString(SampleResources.getBarnahusLogs(), StandardCharsets.UTF_8));
    }

    private Run report(Object... more) {
        return Run.of(Stream.concat(Stream.of("report", "barnahus", "--input", input, "--out", out), Stream.of(more))
                .toArray());
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void the_statistics_of_a_year_are_written_in_five_formats_without_a_name() throws IOException {
        assertThat(report("--year=2025"))
                .isEqualTo(new Run(
                        0,
                        """
                read 2 = accepted 2 + rejected 0
                2025: of 2 logs 2 counted, 0 of other years, 0 without a date
                wrote %1$s/barnahus-2025.txt
                wrote %1$s/barnahus-2025.csv
                wrote %1$s/barnahus-2025.html
                wrote %1$s/barnahus-2025.json
                wrote %1$s/barnahus-2025.xlsx
                """
                                .formatted(out),
                        ""));
        assertThat(read("barnahus-2025.txt"))
                .startsWith("Barnahusloggar: statistik\n")
                .doesNotContain("Moa", "Andrej", "Anneli");
        assertThat(read("barnahus-2025.csv")).contains("barnahus-exempel;exempel;2025;2025;2;0;2;26\r\n");
    }

    @Test
    void logs_of_other_years_are_counted_and_left_aside() throws IOException {
        Files.writeString(input, Files.readString(input).replace("\"2025-01-15\"", "\"2024-01-15\""));
        assertThat(report("--year=2024").out())
                .contains("2024: of 2 logs 1 counted, 1 of other years, 0 without a date");
    }

    @Test
    void small_counts_are_withheld_when_asked_for() throws IOException {
        assertThat(report("--year=2025", "--suppress=3", "--language=en").exitCode())
                .isZero();
        assertThat(read("barnahus-2025.txt"))
                .startsWith("Barnahus logs: statistics\n")
                .contains("x = suppressed");
    }

    @Test
    void a_report_on_a_part_of_the_logs_says_so() throws IOException {
        Files.writeString(input, Files.readString(input) + "{}\n");
        Run run = report("--year=2025");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("line 3: ");
        assertThat(read("barnahus-2025.txt")).contains("1 av 3 rader i underlaget kunde inte läsas");
    }

    @Test
    void no_report_is_made_of_nothing() throws IOException {
        Files.writeString(input, "{}\n");
        Run run = report("--year=2025");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .endsWith("socialdata report barnahus: " + input
                        + ": expected at least one log that can be read, got none; nothing is written\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_threshold_below_one_is_refused() {
        Run run = report("--year=2025", "--suppress=-1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("socialdata report barnahus: Invalid value for option '--suppress': expected");
    }
}
