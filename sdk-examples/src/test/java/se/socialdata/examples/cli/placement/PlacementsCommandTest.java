package se.socialdata.examples.cli.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleResources;

class PlacementsCommandTest {

    @TempDir
    Path folder;

    private Path input;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("cases.ndjson");
        out = folder.resolve("reports");
        Files.writeString(
                input,
                CaseLines.inFamilyHome("C-1", CaseLines.BOY) + "\n" + CaseLines.inFamilyHome("C-2", CaseLines.GIRL)
                        + "\n" + CaseLines.elsewhere("C-3", CaseLines.GIRL) + "\n");
    }

    private Run report(String... options) {
        List<Object> args = new ArrayList<>(List.of("report", "placements", "--input", input, "--out", out));
        List<String> given = Arrays.asList(options);
        if (!given.contains("--year")) {
            args.addAll(List.of("--year", "2025"));
        }
        args.addAll(given);
        return Run.of(args.toArray());
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void the_report_is_written_in_every_format() throws IOException {
        Run run = report("--municipality", "2580");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("read 3 = accepted 3 + rejected 0\n"
                        + "of 3 cases 2 placed in the year, 0 not, 1 of another municipality; 2 persons, 2 of them on the"
                        + " measuring day, 668 care days\n")
                .contains("wrote " + out + "/placements-2025.xlsx\n");
        assertThat(read("placements-2025.txt"))
                .startsWith("Placerade barn och unga 2025\n")
                .contains("Kommun: Luleå kommun\n")
                .contains("under 2025: 2, varav den 2025-11-01: 2.");
        assertThat(read("placements-2025.csv")).contains("familjehem;day;Den 2025-11-01;1;1;2\r\n");
        assertThat(read("placements-2025.html")).contains("lang=\"sv\"");
        assertThat(read("placements-2025.json")).doesNotContain(CaseLines.BOY);
        assertThat(Files.size(out.resolve("placements-2025.xlsx"))).isPositive();
    }

    @Test
    void the_forty_children_of_the_sample_are_reported_whole_and_with_small_numbers_withheld() throws IOException {
        try (InputStream sample = SampleResources.getPlacements().openStream()) {
            Files.copy(sample, input, StandardCopyOption.REPLACE_EXISTING);
        }

        Run whole = report("--language", "en");
        assertThat(whole.exitCode()).isZero();
        assertThat(whole.out())
                .startsWith("read 40 = accepted 40 + rejected 0\nof 40 cases ")
                .contains(" 0 of another municipality; ");
        assertThat(read("placements-2025.txt")).doesNotContain("2025: x,");

        Run shown = report("--suppress", "3", "--language", "en");
        assertThat(shown.exitCode()).isZero();
        assertThat(read("placements-2025.csv")).contains(";x;");
    }

    @Test
    void small_counts_are_withheld_when_asked_for() throws IOException {
        report("--suppress", "3");
        assertThat(read("placements-2025.txt")).contains("under 2025: x, varav den 2025-11-01: x.");
        assertThat(read("placements-2025.csv")).doesNotContain("familjehem;day;Den 2025-11-01;1;1;2");
    }

    @Test
    void rates_and_follow_ups_come_with_what_they_need() throws IOException {
        Path population = folder.resolve("population.csv");
        Files.writeString(population, "# made up\nage;sex;inhabitants\n15;M;100\n15;K;400\n");
        Run run = report("--population", population.toString(), "--follow-up-months", "3", "--language", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(read("placements-2025.txt"))
                .contains("Placed and share under LVU 2025")
                .contains("Inhabitants: made up")
                .contains("The care is followed by regular visits");
    }

    @Test
    void a_report_on_a_part_of_the_cases_says_so() throws IOException {
        Files.writeString(input, CaseLines.inFamilyHome("C-1", CaseLines.BOY) + "\n{}\n");
        Run run = report("--language", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("line 2: /id: required property is missing\n");
        assertThat(read("placements-2025.txt")).contains("1 of 2 lines of the input could not be read");
    }

    @Test
    void no_report_is_made_of_nothing() throws IOException {
        Files.writeString(input, "{}\n");
        assertThat(report().err())
                .endsWith("socialdata report placements: " + input
                        + ": expected at least one case that can be read, got none; nothing is written\n");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year | 25 | Invalid value for option '--year': expected a year such as 2025",
                "--municipality | 9999 | Invalid value for option '--municipality': expected the four-digit code of a"
                        + " municipality, such as 2580",
                "--follow-up-months | 13 | --follow-up-months: expected 1 to 12 months, got 13",
                "--suppress | -1 | Invalid value for option '--suppress': expected a whole number of 0 or more"
            })
    void a_wrong_option_is_told_in_one_line(String option, String value, String message) {
        assertThat(report(option, value))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata report placements: " + message + " (see socialdata report placements --help)\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age;sex;inhabitants | expected a first line \"# source\" and a second line \"age;sex;inhabitants\"",
                "# x!age;sex;inhabitants!ten;M;1 | line 3: expected an age, a sex and a number, such as 13;K;51",
                "# x!age;sex;inhabitants!10;X;1 | line 3: expected one of K, M",
                "# x!age;sex;inhabitants!10;M;1!10;M;2 | expected each age and sex once"
            })
    void a_population_of_another_form_is_refused(String text, String message) throws IOException {
        Path population = folder.resolve("population.csv");
        Files.writeString(population, text.replace('!', '\n'));
        assertThat(report("--population", population.toString()))
                .isEqualTo(new Run(2, "", "socialdata report placements: " + population + ": " + message + "\n"));
    }

    @Test
    void a_population_that_is_not_there_is_told() {
        assertThat(report("--population", folder.resolve("none.csv").toString()).err())
                .endsWith("none.csv: no such file\n");
    }
}
