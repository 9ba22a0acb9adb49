package se.socialdata.examples.cli.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.examples.cli.Run;

class UnexecutedCommandTest {

    @TempDir
    Path folder;

    private Path input;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("input.ndjson");
        out = folder.resolve("reports/2025");
        Files.writeString(
                input,
                Lines.overdue("A-1") + "\n" + Lines.overdue("A-2") + "\n" + Lines.GOOD.replace("A-1", "A-3") + "\n"
                        + Lines.overdue("A-4").replace("LSS-9.4", "SOL-OTHER") + "\n");
    }

    @Test
    void the_report_is_written_in_four_formats() throws IOException {
        Run run = report();
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        """
                read 4 = accepted 4 + rejected 0
                LSS 2025Q4: of 4 decisions 2 counted, 1 in time, 0 granted by a court, 1 under the other law
                wrote %1$s/council-lss-2025q4.txt
                wrote %1$s/council-lss-2025q4.csv
                wrote %1$s/council-lss-2025q4.html
                wrote %1$s/council-lss-2025q4.json
                wrote %1$s/council-lss-2025q4.xlsx
                """
                                .formatted(out),
                        ""));
        assertThat(files())
                .containsExactly(
                        "council-lss-2025q4.csv",
                        "council-lss-2025q4.html",
                        "council-lss-2025q4.json",
                        "council-lss-2025q4.txt",
                        "council-lss-2025q4.xlsx");
        assertThat(read("council-lss-2025q4.txt"))
                .startsWith("Statistikrapport: ej verkställda gynnande beslut enligt LSS, 2025Q4\n")
                .contains("Kommun: Luleå kommun\n")
                .doesNotContain("underlaget");
        assertThat(read("council-lss-2025q4.html")).contains("<svg").contains("lang=\"sv\"");
    }

    @Test
    void the_report_speaks_english_when_asked_to() throws IOException {
        report("--language", "en");
        assertThat(read("council-lss-2025q4.txt")).startsWith("Statistical report:");
    }

    @Test
    void the_formats_that_are_named_are_written_and_no_others() throws IOException {
        Run run = report("--format", "json-stat,csv");
        assertThat(run.exitCode()).isZero();
        assertThat(files()).containsExactly("council-lss-2025q4.csv", "council-lss-2025q4.jsonstat.json");
        assertThat(read("council-lss-2025q4.jsonstat.json"))
                .contains("\"class\": \"collection\"", "\"class\": \"dataset\"");
    }

    @Test
    void each_statistical_table_is_a_px_file() throws IOException {
        assertThat(report("--format", "px").exitCode()).isZero();
        assertThat(files()).isNotEmpty().allMatch(name -> name.matches("council-lss-2025q4\\.[a-z0-9-]+\\.px"));
        assertThat(read(files().get(0))).startsWith("CHARSET=\"ANSI\";\r\n").endsWith(";\r\n");
    }

    @Test
    void an_unknown_format_is_refused() {
        Run run = report("--format", "json-stat,pdf");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("expected formats among text, csv, html, json, xlsx, json-stat, px")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void small_counts_are_withheld_when_asked_for() throws IOException {
        report("--suppress", "3");
        assertThat(read("council-lss-2025q4.csv")).contains("Summa total;x;0;x\r\n");
        assertThat(read("council-lss-2025q4.txt")).doesNotContain("2 gynnande", "2 ej verkställda", "- 2 skäl");
        report();
        assertThat(read("council-lss-2025q4.csv")).contains("Summa total;2;0;2\r\n");
        assertThat(read("council-lss-2025q4.txt")).contains("2 gynnande", "2 ej verkställda", "- 2 skäl");
    }

    @Test
    void the_basis_decides_what_counts() throws IOException {
        Files.writeString(input, Lines.extend(Lines.overdue("A-1"), "\"executions\":[{\"start\":\"2025-11-01\"}]"));
        assertThat(report().out()).contains("of 1 decisions 1 counted, 0 in time");
        assertThat(report("--basis", "last-day").out()).contains("of 1 decisions 0 counted, 1 in time");
    }

    @Test
    void individual_reports_and_notices_are_written_only_when_asked_for() throws IOException {
        report("--individual", "--language", "en");
        assertThat(files()).hasSize(9);
        assertThat(read("individual-reports-lss-2025q4.csv").lines())
                .hasSize(4)
                .element(2)
                .isEqualTo("A-1;2025Q4;new;2580;" + Lines.IDENTITY
                        + ";Man;;LSS;Contact person;Disability care;2025-01-10;;;;;;;");
        assertThat(read("individual-reports-lss-2025q4.ndjson").lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("{\"decisionId\":\"A-2\",\"quarter\":\"2025Q4\",\"kind\":\"NEW\"");
        assertThat(read("execution-notices-lss-2025q4.csv").lines()).hasSize(2);
        assertThat(read("execution-notices-lss-2025q4.ndjson")).isEmpty();
        assertThat(read("council-lss-2025q4.json")).doesNotContain(Lines.IDENTITY);
        for (String name : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(name))))
                    .as(name)
                    .matches(name.startsWith("council") ? "rw-r.*" : "rw-------");
        }
    }

    @Test
    void a_report_on_a_part_of_the_decisions_says_so() throws IOException {
        Files.writeString(input, Lines.overdue("A-1") + "\n{}\n");
        Run run = report();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("line 2: /id: required property is missing\n");
        assertThat(run.out()).startsWith("read 2 = accepted 1 + rejected 1\nLSS 2025Q4: of 1 decisions 1 counted");
        assertThat(read("council-lss-2025q4.txt"))
                .contains("* 1 av 2 rader i underlaget kunde inte läsas och ingår inte i rapporten.");
    }

    @Test
    void no_report_is_made_of_nothing() throws IOException {
        Files.writeString(input, "{}\n");
        assertThat(report())
                .isEqualTo(new Run(
                        2,
                        "",
                        """
                line 1: /id: required property is missing
                socialdata report unexecuted: %s: expected at least one decision that can be read, got none; nothing is written
                """
                                .formatted(input)));
        assertThat(out).doesNotExist();
    }

    @Test
    void decisions_of_several_municipalities_give_a_report_without_a_name() throws IOException {
        Files.writeString(
                input, Lines.overdue("A-1") + "\n" + Lines.overdue("A-2").replace("2580", "0180"));
        assertThat(report().out()).contains("; of 2 municipalities\n");
        assertThat(read("council-lss-2025q4.txt")).doesNotContain("Kommun:");
    }

    @Test
    void a_folder_that_cannot_be_made_is_an_error_of_one_line() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");
        assertThat(report().err())
                .isEqualTo("socialdata report unexecuted: " + out + ": expected a folder, got a file\n");
        assertThat(report().exitCode()).isEqualTo(2);
    }

    @Test
    void a_folder_that_cannot_be_written_into_is_told_before_the_input_is_read() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "a file");
        Files.writeString(input, "{}\n");
        assertThat(report())
                .isEqualTo(
                        new Run(2, "", "socialdata report unexecuted: " + out + ": expected a folder, got a file\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--law     | HSL        | Invalid value for option '--law': expected one of SOL, LSS",
                "--quarter | 2025-Q4    | Invalid value for option '--quarter': expected a quarter such as 2025Q4",
                "--reporting-date | 2025-02-29 | Invalid value for option '--reporting-date': expected an existing date"
                        + " such as 2026-01-30",
                "--reporting-date | 2025-09-30 | --reporting-date: expected a reporting date on or after 2025-10-01,"
                        + " got 2025-09-30",
                "--basis   | first-day  | Invalid value for option '--basis': expected one of any-day, last-day",
                "--language | fi        | Invalid value for option '--language': expected one of sv, en",
                "--suppress | -1        | Invalid value for option '--suppress': expected a whole number of 0 or more"
            })
    void a_wrong_option_is_told_in_one_line(String option, String value, String message) {
        assertThat(report(option, value))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata report unexecuted: " + message + " (see socialdata report unexecuted --help)\n"));
        assertThat(out).doesNotExist();
    }

    /** Options given replace the usual ones. */
    private Run report(String... options) {
        List<Object> args = new ArrayList<>(List.of("report", "unexecuted", "--input", input, "--out", out));
        List<String> given = Arrays.asList(options);
        Stream.of(List.of("--law", "lss"), List.of("--quarter", "2025Q4"), List.of("--reporting-date", "2026-01-30"))
                .filter(usual -> !given.contains(usual.get(0)))
                .forEach(args::addAll);
        args.addAll(given);
        return Run.of(args.toArray());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }
}
