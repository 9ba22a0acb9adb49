package se.socialdata.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.unexecuted.Lines;

class CheckCommandTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setFile() {
        file = folder.resolve("input.ndjson");
    }

    @Test
    void a_file_without_findings_gives_exit_code_0() throws IOException {
        Files.writeString(file, Lines.GOOD);
        assertThat(Run.of("check", file, "--as-of=2026-01-30"))
                .isEqualTo(new Run(
                        0,
                        """
                findings 0 under 0 rules, not determined 0
                read 1 = accepted 1 + rejected 0
                """,
                        ""));
    }

    @Test
    void findings_are_told_rule_by_rule_with_their_lines() throws IOException {
        Files.writeString(file, Lines.GOOD + "\n" + Lines.overdue("B-1") + "\n");
        Run run = Run.of("check", file, "--as-of=2025-04-11");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        """
                EVB-001 (warning, law): 1 x The decision is executed within three months from the day of the decision
                  line 2: decisionDate: Not executed in time, the last day in time was 2025-04-10
                """);
        assertThat(run.out()).endsWith("read 2 = accepted 2 + rejected 0\n").doesNotContain(Lines.IDENTITY);
    }

    @Test
    void the_last_day_in_time_depends_on_the_date_asked_about() throws IOException {
        Files.writeString(file, Lines.overdue("B-1"));
        assertThat(Run.of("check", file, "--as-of=2025-04-10").exitCode()).isZero();
    }

    @Test
    void of_many_findings_the_first_are_shown() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            text.append(Lines.overdue("B-" + i)).append('\n');
        }
        Files.writeString(file, text);
        assertThat(Run.of("check", file, "--as-of=2025-04-11").out())
                .contains("EVB-001 (warning, law): 7 x ")
                .contains("  line 5: ")
                .doesNotContain("  line 6: ")
                .contains("  ... and 2 more\n");
    }

    @Test
    void guidance_is_checked_when_asked_for() throws IOException {
        Files.writeString(file, Lines.extend(Lines.GOOD, "\"offers\":[{\"date\":\"2026-01-09\"}]"));
        assertThat(Run.of("check", file, "--as-of=2026-01-30").exitCode()).isZero();
        Run run = Run.of("check", file, "--as-of=2026-01-30", "--guidance");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        """
                EVB-012 (warning, guidance): 1 x An offer is made after the decision
                  line 1: offers[0].date: Offered on 2026-01-09, before the decision of 2026-01-10
                """);
    }

    @Test
    void the_date_has_no_default() {
        assertThat(Run.of("check", file))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata check: Missing required option: '--as-of=DATE'"
                                + " (see socialdata check --help)\n"));
    }
}
