package se.socialdata.examples.cli.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.examples.cli.Run;

class GrantsCommandTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_published_list_is_checked_with_the_share_of_a_municipality() {
        assertThat(Run.of(
                        "grants",
                        "check",
                        "--municipality=2580",
                        "--requisitioned=30866401",
                        "--previous-amount=31964721",
                        "--every-municipality"))
                .isEqualTo(new Run(
                        0,
                        """
                elder-care-2026: 290 receivers, in total 3998500000.00 kronor; findings 0
                Luleå kommun: 30866401.00 kronor, the year before 31964721.00, change -1098320.00
                """,
                        ""));
        assertThat(Run.of("grants", "check", "--list=close-care-2026-regions").out())
                .isEqualTo("close-care-2026-regions: 21 receivers, in total 2400000000.00 kronor; findings 0\n");
    }

    @Test
    void a_file_is_checked_line_by_line_and_the_report_is_written_in_every_format() throws IOException {
        Path list = write(
                "list.csv",
                "# Testbidrag 2026\nreceiver;POPULATION;RURAL_KEY;TOTAL\nLuleå kommun;10;5;16\nAtlantis;1 000;0;1000\nSumma;1010;5;1015\n");
        Path before = write("before.csv", "# Testbidrag 2025\nreceiver;TOTAL\nLuleå;8\n");
        Path out = folder.resolve("out");

        assertThat(Run.of("grants", "check", list, "--previous", before, "--municipality=2580", "--out", out))
                .isEqualTo(new Run(
                        1,
                        """
                line 3, Luleå kommun: the row does not add up; stated 16, computed 15, difference 1
                TOTAL: the column does not add up; stated 1,015, computed 1,016, difference -1
                line 4, Atlantis: the receiver is no known municipality
                list: 2 receivers, in total 1016.00 kronor; findings 3
                Luleå kommun: 16.00 kronor, the year before 8.00, change 8.00
                wrote %1$s/allocation-list.txt
                wrote %1$s/allocation-list.csv
                wrote %1$s/allocation-list.html
                wrote %1$s/allocation-list.json
                wrote %1$s/allocation-list.xlsx
                """
                                .formatted(out),
                        ""));
        assertThat(Files.readString(out.resolve("allocation-list.txt")))
                .startsWith("Granskning av fördelningslista\n")
                .contains("Testbidrag 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--list=other | Invalid value for option '--list': expected one of elder-care-2026, placements-2026,"
                        + " close-care-2026-municipalities, close-care-2026-regions",
                "--municipality=258 | Invalid value for option '--municipality': expected the four-digit code of a municipality,"
                        + " such as 2580",
                "--requisitioned=ten | Invalid value for option '--requisitioned': expected an amount in kronor as 3910 or"
                        + " 3910.50",
                "--requisitioned=10 | expected the municipality whose amount is given"
            })
    void a_wrong_option_is_told_in_one_line(String option, String message) {
        assertThat(Run.of("grants", "check", option))
                .isEqualTo(new Run(
                        2, "", "socialdata grants check: " + message + " (see socialdata grants check --help)\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receiver;TOTAL~Luleå;1 | expected a first line that begins with # and names the source",
                "# t~receiver;TOTAL~Luleå;12,5 | line 3, TOTAL: expected whole kronor such as 30 866 401",
                "# t~receiver;SUM~Luleå;1 | expected the column TOTAL in the header line",
                "# t~receiver;TOTAL | expected at least one receiver"
            })
    void a_list_that_cannot_be_read_is_told_with_its_line(String text, String message) throws IOException {
        Path list = write("list.csv", text.replace('~', '\n'));

        assertThat(Run.of("grants", "check", list))
                .isEqualTo(new Run(2, "", "socialdata grants check: " + list + ": " + message + "\n"));
    }

    @Test
    void a_list_of_regions_is_read_as_such() throws IOException {
        Path list = write("list.csv", "# t\nreceiver;TOTAL\nRegion Norrbotten;1\n");

        assertThat(Run.of("grants", "check", list).exitCode()).isEqualTo(1);
        assertThat(Run.of("grants", "check", list, "--regions").exitCode()).isZero();
    }

    @Test
    void what_lulea_did_with_its_grants_is_checked_on_a_day() throws IOException {
        assertThat(Run.of("grants", "use", "--as-of=2027-12-31").exitCode()).isZero();
        Path out = folder.resolve("out");
        Run late = Run.of("grants", "use", "--as-of=2028-01-01", "--out", out);

        assertThat(late.exitCode()).isEqualTo(1);
        assertThat(late.out())
                .startsWith(
                        "GRA-006 (error, regulation): 1 x The use is reported to the authority in the stated period\n"
                                + "  line 1: reports: ")
                .contains("4 grants on 2028-01-01\n")
                .contains("grant-use.xlsx");
        assertThat(Files.readString(out.resolve("grant-use.csv")))
                .contains("-1\u00a0098\u00a0320")
                .contains("53\u00a0207\u00a0875");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void grant_cases_of_a_file_are_counted_and_bad_lines_told() throws IOException {
        String good =
                "{\"id\":\"1\",\"municipality\":\"2580\",\"grant\":{\"id\":\"g\",\"nameSv\":\"Bidrag\",\"year\":2026,"
                        + "\"conditions\":{}},\"allocated\":100}\n";
        Path file = write("cases.ndjson", good + good + "{}\n");
        Run run = Run.of("grants", "use", file, "--as-of=2026-06-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "line 2: /id: expected a case id that occurs once; first seen on line 1 with the same content\n"
                                + "line 3: /id: required property is missing\n");
        assertThat(run.out()).startsWith("read 3 = accepted 1 + rejected 2\n").endsWith("1 grants on 2026-06-01\n");
        Files.writeString(file, "{}\n");
        assertThat(Run.of("grants", "use", file, "--as-of=2026-06-01").err())
                .isEqualTo("line 1: /id: required property is missing\nsocialdata grants use: " + file
                        + ": expected at least one grant case that can be read, got none; nothing is written\n");
    }

    @Test
    void the_differences_in_the_bequest_are_named() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("grants", "fund", "--out", out, "--language=en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        """
                2025: what is left after the decision deviates; stated 395,253, computed 357,737, difference 37,516
                2025: the printed sum to be returned deviates; stated 194,574, computed 194,573, difference 1
                2025: the printed sum of use deviates; stated 162,426, computed 162,427, difference -1
                2025: the booked returns deviate; stated 194,574, computed 194,573, difference 1
                2026: the money left next year does not follow from this year's; stated 181,932, computed 552,310, difference -370,378
                Asta Svenssons arv: 2 years, findings 5
                """);
        assertThat(Files.readString(out.resolve("fund.txt")))
                .startsWith("Fund: Asta Svenssons arv\n")
                .contains("57,589", "181,860");
    }

    @Test
    void a_fund_of_a_file_needs_years_of_one_fund_and_sums_of_its_years() throws IOException {
        String year = "{\"fund\":\"Fonden\",\"year\":2026,\"remaining\":100,\"maxPerUser\":10,"
                + "\"applications\":[{\"applicant\":\"A\",\"appliedAmount\":50,\"users\":5}],"
                + "\"grants\":[{\"applicant\":\"A\",\"granted\":50}]}\n";
        Path file = write("fund.ndjson", year);
        assertThat(Run.of("grants", "fund", file))
                .isEqualTo(new Run(0, "read 1 = accepted 1 + rejected 0\nFonden: 1 years, findings 0\n", ""));

        Path printed = write("printed.csv", "# printed\nyear;granted;left;returned;used\n2026;51;;;\n");
        assertThat(Run.of("grants", "fund", file, "--printed", printed).out())
                .contains("2026: the printed sum of grants deviates; stated 51, computed 50, difference 1\n");
        Files.writeString(printed, "# printed\nyear;granted;left;returned;used\n2025;51;;;\n");
        assertThat(Run.of("grants", "fund", file, "--printed", printed).err())
                .isEqualTo("socialdata grants fund: " + file + ": expected printed sums of the years [2026] only\n");
        Files.writeString(printed, "# printed\nyear;granted;left;returned;used\n2026;1;;;\n2026;1;;;\n");
        assertThat(Run.of("grants", "fund", file, "--printed", printed).err())
                .isEqualTo("socialdata grants fund: " + printed + ": line 4: expected each year once\n");
        Files.writeString(file, year + year.replace("Fonden", "Annan"));
        assertThat(Run.of("grants", "fund", file).err())
                .isEqualTo("socialdata grants fund: " + file + ": expected each year once, got 2026 twice\n");
        Files.writeString(file, "{}\n");
        assertThat(Run.of("grants", "fund", file).err())
                .isEqualTo("line 1: /fund: required property is missing\nsocialdata grants fund: " + file
                        + ": expected a year of a fund\n");
        assertThat(Run.of("grants").err()).startsWith("socialdata grants: expected the name of a command, one of ");
    }
}
