package se.socialdata.examples.cli.barnahus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleResources;

class BarnahusRenderCommandTest {

    private static final String DATE = "--date=2026-01-30";

    @TempDir
    Path folder;

    private static Run render(Object... args) {
        return Run.of(
                Stream.concat(Stream.of("barnahus", "render"), Stream.of(args)).toArray());
    }

    private Path sampleFile() throws IOException {
        Path file = folder.resolve("logs.ndjson");
        Files.writeString(file, Resources.toString(SampleResources.getBarnahusLogs(), StandardCharsets.UTF_8));
        return file;
    }

    @Test
    void the_child_gets_its_form_from_the_sample() {
        Run run = render("--line=1", "--reader=child", "--view=child", DATE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Barnahuslogg för Moa\n====")
                .contains(
                        "Moas väg genom barnahus", "15 april 2025  Barnförhör polisen", "- Polisen: kontaktuppgifter");
    }

    @Test
    void a_file_gives_the_same_as_the_sample() throws IOException {
        assertThat(render(sampleFile(), "--line=2", "--reader=child", "--view=child", DATE))
                .isEqualTo(render("--line=2", "--reader=child", "--view=child", DATE));
    }

    @Test
    void the_page_is_written_to_a_file_whose_name_tells_nothing_of_the_child() throws IOException {
        Path out = folder.resolve("out");
        Run run = render("--line=2", "--reader=child", "--view=child", "--format=html", "--out", out, DATE);
        assertThat(run).isEqualTo(new Run(0, "wrote " + out.resolve("barnahus-child-line-2.html") + "\n", ""));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("barnahus-child-line-2.html");
        }
        assertThat(Files.readString(out.resolve("barnahus-child-line-2.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"sv\"", "noindex", "<h1>Barnahuslogg för Andrej</h1>", "23 augusti 2025");
    }

    @Test
    void a_suspected_guardian_never_gets_what_the_child_has_said_and_the_keeper_is_told_why() throws IOException {
        Path file = sampleFile();
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"reference\":\"moa-3\"", "\"reference\":\"moa-3\",\"freeOfChildAccount\":true"));
        Run run = render(file, "--line=1", "--reader=suspected-guardian", "--view=track", "--explain", DATE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Föräldrasamtal", "mamma och")
                .doesNotContain("Barnförhör", "gör henne illa", "left out", "Lise");
        assertThat(run.err())
                .contains("left out events[0]: tells a suspect what the child has said\n")
                .doesNotContain("Moa", "mamma");
    }

    @Test
    void a_text_that_nobody_has_checked_is_not_shown_to_a_suspect() {
        assertThat(render("--line=1", "--reader=suspected-guardian", "--view=track", DATE)
                        .out())
                .contains("Inga uppgifter.")
                .doesNotContain("Föräldrasamtal");
    }

    @Test
    void a_suspect_who_says_to_be_a_guardian_is_known_from_the_log() {
        assertThat(render("--line=1", "--reader=guardian", "--view=track", DATE).out())
                .isEqualTo(render("--line=1", "--reader=suspected-guardian", "--view=track", DATE)
                        .out());
    }

    @Test
    void another_authority_gets_its_own_events_and_with_consent_those_that_it_opens() {
        assertThat(render("--line=2", "--reader=treatment-provider", "--view=track", DATE)
                        .out())
                .contains("tillbaka till")
                .doesNotContain("Vittnesförhör");
        assertThat(render("--line=2", "--reader=treatment-provider", "--consent=police", "--view=track", DATE)
                        .out())
                .contains("Vittnesförhör")
                .doesNotContain("Rättegång");
        assertThat(render(
                                "--line=2",
                                "--reader=treatment-provider",
                                "--opens=prosecution-authority,police",
                                "--provision=10 kap. 18 a § offentlighets- och sekretesslagen",
                                "--view=track",
                                DATE)
                        .out())
                .contains("Vittnesförhör", "Rättegång");
    }

    @Test
    void the_professionals_see_what_is_left_to_tell() {
        Run run = render(
                "--line=1", "--reader=social-services", "--view=coordination", "--language=en", "--explain", DATE);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Information to Moa", "What is left to tell", "Police", "nobody");
        assertThat(run.err()).contains("Talk with the parents: LIX 21, very easy");
    }

    @Test
    void who_is_shown_nothing_gives_exit_code_1() {
        assertThat(render("--line=1", "--reader=treatment-provider", "--view=track", DATE))
                .isEqualTo(new Run(1, "", "line 1: this reader gets nothing of the log\n"));
    }

    @Test
    void an_event_that_the_keeper_withholds_is_not_shown() {
        assertThat(render("--line=2", "--reader=child", "--withhold=andrej-10", "--view=child", DATE)
                        .out())
                .contains("Rättegång")
                .doesNotContain("23 augusti 2025");
    }

    @Test
    void of_several_logs_one_must_be_chosen() {
        assertThat(render("--reader=child", "--view=child", DATE))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata barnahus render: Missing required option: '--line=N', since there are 2 logs"
                                + " (see socialdata barnahus render --help)\n"));
        assertThat(render("--line=3", "--reader=child", "--view=child", DATE))
                .isEqualTo(new Run(
                        2, "", "socialdata barnahus render: the sample: expected a log that can be read in line 3\n"));
    }

    @Test
    void a_line_that_cannot_be_read_is_told_without_its_contents() throws IOException {
        Path file = sampleFile();
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1).replace("\"CHILD_INTERVIEW\"", "\"Andrej\"")));
        Run run = render(file, "--reader=child", "--view=child", DATE);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("Barnahuslogg för Moa");
        assertThat(run.err())
                .startsWith("line 2: /events/2/types/0: expected one of ")
                .doesNotContain("Andrej");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --reader=nobody | Invalid value for option '--reader': expected one of child, guardian, suspected-guardian,
            --consent=nobody | Invalid value for option '--consent' (AUTHORITY): expected one of social-services, police,
            --provision=x | expected --opens and --provision together: whose entries, and by what
            --authority=police | expected an authority that the kind of reader reads for
            --view=all | Invalid value for option '--view': expected one of child, coordination, track
            --view=coordination | --view coordination: expected a reader who is an authority or represents the child
            --format=pdf | Invalid value for option '--format': expected one of text, html
            """)
    void a_wrong_option_is_told_in_one_line(String option, String message) {
        Run run = option.startsWith("--reader")
                ? render("--line=1", option, "--view=child", DATE)
                : option.startsWith("--view")
                        ? render("--line=1", "--reader=child", option, DATE)
                        : render("--line=1", "--reader=child", "--view=child", option, DATE);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("socialdata barnahus render: " + message)
                .hasLineCount(1);
    }

    @Test
    void the_group_names_its_commands() {
        assertThat(Run.of("barnahus"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata barnahus: expected the name of a command, one of render, check, research"
                                + " (see socialdata barnahus --help)\n"));
    }
}
