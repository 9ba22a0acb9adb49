package se.socialdata.examples.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.examples.cli.unexecuted.Lines.ALSO_GOOD;
import static se.socialdata.examples.cli.unexecuted.Lines.GOOD;
import static se.socialdata.examples.cli.unexecuted.Lines.IDENTITY;
import static se.socialdata.examples.cli.unexecuted.Lines.extend;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.cli.unexecuted.Lines;

/**
 * Input that is not as it should be: the exact words, and the good records around it kept and counted, by the check and by
 * the report alike.
 */
class BadInputTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_file() {
        assertRefused(folder.resolve("decisions.ndjson"), "no such file");
    }

    @Test
    void a_folder_in_place_of_a_file() {
        assertRefused(folder, "expected a file, got a folder");
    }

    @Test
    void an_empty_file() throws IOException {
        assertRefused(write(""), "expected one decision a line, got an empty file");
    }

    @Test
    void a_file_of_blank_lines() throws IOException {
        assertRefused(write("\n \r\n\n"), "expected one decision a line, got an empty file");
    }

    @Test
    void a_file_in_utf_16_with_and_without_a_byte_order_mark() throws IOException {
        for (Charset wide : new Charset[] {UTF_16, UTF_16LE, UTF_16BE}) {
            assertRefused(write(wide, GOOD), "expected text in UTF-8, got UTF-16 or UTF-32");
        }
        assertRefused(write(UTF_16LE, "\uFEFF" + GOOD), "expected text in UTF-8, got UTF-16 or UTF-32");
    }

    @Test
    void a_line_in_latin_1() throws IOException {
        String line = GOOD.replace("\"person\"", "\"localUnit\":\"Ängen\",\"person\"");
        assertRejected(write(ISO_8859_1, around(line)), "/localUnit: expected text in UTF-8");
    }

    @Test
    void a_line_that_is_cut_off_does_not_take_the_next_with_it() throws IOException {
        String half = GOOD.substring(0, GOOD.indexOf(",\"serviceArea\""));
        assertRejected(half, "expected more JSON, but the text ends here");
        assertRejected(GOOD.substring(0, GOOD.length() - 1), "expected more JSON, but the text ends here");
    }

    @Test
    void a_last_line_that_is_cut_off() throws IOException {
        Run run = check(write(GOOD + "\n" + ALSO_GOOD + "\n{\"id\":"));
        assertThat(run.out())
                .isEqualTo(
                        """
                line 3: expected more JSON, but the text ends here
                findings 0 under 0 rules, not determined 0
                read 3 = accepted 2 + rejected 1
                """);
    }

    @Test
    void an_unknown_property() throws IOException {
        assertRejected(good("A-3").replace("\"id\"", "\"namn\":\"Anna Test\",\"id\""), "/namn: unknown property");
        assertRejected(good("A-3").replace("\"identity\"", "\"" + IDENTITY + "\""), "/person: unknown property");
        assertRejected(good("A-3").replace("\"identity\"", "\"AnnaTest\""), "/person: unknown property");
    }

    @Test
    void an_unknown_code_is_answered_with_the_allowed_ones() throws IOException {
        assertRejected(good("A-3").replace("\"OF\"", "\"LSS\""), "/serviceArea: expected one of ÄO, OF, IFO");
        assertRejected(
                good("A-3").replace("\"2580\"", "\"9999\""),
                "/municipality: expected the four-digit code of a municipality");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-29", "2026-00-10", "2026-13-01", "2026-01-32", "26-01-10", "10/1 2026", "''"})
    void an_impossible_date(String date) throws IOException {
        assertRejected(good("A-3").replace("2026-01-10", date), "/decisionDate: expected an ISO date");
    }

    @Test
    void an_impossible_identity() throws IOException {
        assertRejected(
                good("A-3").replace(IDENTITY, "198406132399"),
                "/person/identity: expected an identity of twelve digits, or the inspectorate's temporary form"
                        + " YYYYMMDD-T123");
    }

    @Test
    void a_period_that_ends_before_it_begins() throws IOException {
        assertRejected(
                extend(good("A-3"), "\"executions\":[{\"start\":\"2026-01-12\",\"end\":\"2026-01-11\"}]"),
                "/executions/0: expected an end on or after the start 2026-01-12, got 2026-01-11");
    }

    @Test
    void a_number_where_text_is_expected() throws IOException {
        assertRejected(good("A-3").replace("\"A-3\"", "3"), "/id: expected text");
        assertRejected(
                good("A-3").replace("\"" + IDENTITY + "\"", IDENTITY),
                "/person/identity: expected an identity of"
                        + " twelve digits, or the inspectorate's temporary form YYYYMMDD-T123");
        assertRejected(good("A-3").replace("\"2026-01-10\"", "20260110"), "/decisionDate: expected an ISO date");
    }

    @Test
    void a_missing_property() throws IOException {
        assertRejected(good("A-3").replace("\"id\":\"A-3\",", ""), "/id: required property is missing");
    }

    @Test
    void a_property_that_stands_twice() throws IOException {
        assertRejected(good("A-3").replace("\"id\"", "\"id\":\"A-4\",\"id\""), "/id: property stands twice");
    }

    @Test
    void a_decision_id_that_occurs_twice() throws IOException {
        assertRejected(
                GOOD, "/id: expected a decision id that occurs once; first seen on line 1 with the same content");
        assertRejected(
                GOOD.replace("2026-01-10", "2026-01-11"),
                "/id: expected a decision id that occurs once; first seen on line 1 with other content");
    }

    @Test
    void a_line_over_the_limit() throws IOException {
        String offers = String.join(",", Collections.nCopies(60_000, "{\"date\":\"2026-01-10\"}"));
        assertRejected(extend(good("A-3"), "\"offers\":[" + offers + "]"), "expected a line of at most 1048576 bytes");
    }

    @Test
    void a_text_over_the_limit() throws IOException {
        assertRejected(
                good("A-3").replace("\"A-3\"", "\"" + "A".repeat(100_001) + "\""),
                "/id: expected text of at most 100000 characters");
    }

    @Test
    void deep_nesting() throws IOException {
        assertRejected("[".repeat(10_000) + "]".repeat(10_000), "expected a JSON object");
        assertRejected(good("A-3").replace("\"A-3\"", "[".repeat(10_000) + "]".repeat(10_000)), "/id: expected text");
        assertRejected("{\"person\":".repeat(10_000), "/person/person: unknown property");
    }

    @Test
    void text_that_is_not_json() throws IOException {
        assertRejected("id;municipality;" + IDENTITY, "expected well-formed JSON");
        assertRejected(GOOD + GOOD, "expected nothing after the record");
        assertRejected("null", "expected a JSON object");
    }

    @Test
    void byte_order_mark_crlf_and_a_missing_last_line_end_are_fine() throws IOException {
        Run run = check(write("\uFEFF" + GOOD + "\r\n\r\n" + ALSO_GOOD));
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        """
                findings 0 under 0 rules, not determined 0
                read 2 = accepted 2 + rejected 0; blank lines 1
                """,
                        ""));
    }

    @Test
    void of_many_bad_lines_the_first_are_shown() throws IOException {
        Run run = check(write("x\n".repeat(1_500) + GOOD));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .hasSize(23)
                .contains("line 20: expected well-formed JSON")
                .contains("... and 1480 more")
                .endsWith("read 1501 = accepted 1 + rejected 1500");
    }

    private static String good(String id) {
        return Lines.decision(id);
    }

    private static String around(String line) {
        return GOOD + "\n" + line + "\n" + ALSO_GOOD + "\n";
    }

    private void assertRejected(String line, String message) throws IOException {
        assertRejected(write(around(line)), message);
    }

    private void assertRejected(Path file, String message) {
        Run report = report(file);
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.err()).isEqualTo("line 2: " + message + "\n");
        assertThat(report.out()).startsWith("read 3 = accepted 2 + rejected 1\n");
        assertThat(check(file))
                .isEqualTo(new Run(
                        1,
                        "line 2: " + message
                                + """

                findings 0 under 0 rules, not determined 0
                read 3 = accepted 2 + rejected 1
                """,
                        ""));
    }

    private void assertRefused(Path file, String message) {
        assertThat(check(file)).isEqualTo(new Run(2, "", "socialdata check: " + file + ": " + message + "\n"));
        assertThat(report(file))
                .isEqualTo(new Run(2, "", "socialdata report unexecuted: " + file + ": " + message + "\n"));
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    private Run report(Path file) {
        return Run.of(
                "report",
                "unexecuted",
                "--input",
                file,
                "--law=LSS",
                "--quarter=2025Q4",
                "--reporting-date=2026-01-30",
                "--format=text",
                "--out",
                folder.resolve("reports"));
    }

    private static Run check(Path file) {
        return Run.of("check", file, "--as-of", "2026-01-30");
    }

    private Path write(String text) throws IOException {
        return write(UTF_8, text);
    }

    private Path write(Charset charset, String text) throws IOException {
        return Files.write(folder.resolve("input.ndjson"), text.getBytes(charset));
    }
}
