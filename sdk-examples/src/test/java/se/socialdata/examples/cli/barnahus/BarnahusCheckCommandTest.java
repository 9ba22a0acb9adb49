package se.socialdata.examples.cli.barnahus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleResources;

class BarnahusCheckCommandTest {

    private static final String DATE = "--date=2025-08-31";

    @TempDir
    Path folder;

    private static Run check(Object... args) {
        return Run.of(
                Stream.concat(Stream.of("barnahus", "check"), Stream.of(args)).toArray());
    }

    @Test
    void the_law_is_checked_and_the_inquiry_on_andrej_took_too_long() {
        Run run = check(DATE);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("law): 1 x ", "  line 2: inquiry", "2025-05-15")
                .endsWith("read 2 = accepted 2 + rejected 0\n")
                .doesNotContain("Moa", "Andrej", "Marja");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_parts_of_the_proposal_are_checked_when_chosen() {
        Run form = check("--proposed=form", DATE);
        Run all = check("--proposed=all", DATE);
        assertThat(form.out()).contains("BAR-1").doesNotContain("BAR-4");
        assertThat(all.out()).contains("BAR-1", "BAR-2", "BAR-4").doesNotContain("Moa", "Andrej", "Fredrik");
        assertThat(check("--proposed=form,template,plain,information,participation,renewed", DATE))
                .isEqualTo(all);
        assertThat(check("--proposed=form,form", DATE)).isEqualTo(form);
    }

    @Test
    void texts_are_judged_by_the_limits_that_are_set() {
        assertThat(check("--proposed=plain", DATE).out()).doesNotContain("BAR-302", "BAR-303");
        assertThat(check("--proposed=plain", "--most-words=30", "--highest-lix=25", DATE)
                        .out())
                .contains("BAR-302 ", "BAR-303 ");
    }

    @Test
    void an_entry_is_due_on_the_day_itself_unless_days_are_given() throws IOException {
        String closed = Resources.toString(SampleResources.getBarnahusLogs(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceFirst("^\\{", "{\"criminalCase\":{\"judgmentDate\":\"2025-08-21\"},");
        Path file = Files.writeString(folder.resolve("logs.ndjson"), closed);
        assertThat(check(file, "--proposed=template", DATE).out()).contains("BAR-223 ", "2025-08-21");
        assertThat(check(file, "--proposed=template", DATE, "--entry-days=9").out())
                .contains("BAR-223 ");
        assertThat(check(file, "--proposed=template", DATE, "--entry-days=10").out())
                .doesNotContain("BAR-223 ");
        for (String wrong : new String[] {"-1", "a week", "1234567890"}) {
            assertThat(check(file, DATE, "--entry-days=" + wrong))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "socialdata barnahus check: Invalid value for option '--entry-days': expected a whole number of 0 or"
                                    + " more (see socialdata barnahus check --help)\n"));
        }
    }

    @Test
    void a_file_without_findings_gives_exit_code_0() throws IOException {
        Path file = folder.resolve("logs.ndjson");
        Files.writeString(
                file,
                Resources.toString(SampleResources.getBarnahusLogs(), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertThat(check(file, DATE))
                .isEqualTo(new Run(
                        0,
                        """
                findings 0 under 0 rules, not determined 0
                read 1 = accepted 1 + rejected 0
                """,
                        ""));
    }

    @Test
    void a_line_that_cannot_be_read_is_told() throws IOException {
        Path file = folder.resolve("logs.ndjson");
        Files.writeString(file, "{\"id\":\"x\"}\n");
        Run run = check(file, DATE);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("line 1: /child: required property is missing\n");
    }

    @Test
    void a_wrong_call_is_told_in_one_line() {
        assertThat(check("--proposed=everything", DATE))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata barnahus check: --proposed: expected one of form, template, plain, information, participation, renewed, all"
                                + " (see socialdata barnahus check --help)\n"));
        assertThat(check().err())
                .isEqualTo("socialdata barnahus check: Missing required option: '--as-of=DATE'"
                        + " (see socialdata barnahus check --help)\n");
    }
}
