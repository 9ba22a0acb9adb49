package se.socialdata.examples.cli.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.SampleAssistance;
import se.socialdata.examples.sample.SampleResources;

class AssistanceCommandTest {

    private static final String IDENTITY = "189001089813";
    private static final String HEADING =
            "municipality;month;householdKey;livelihoodSupport;otherNeeds;role;identity;obstacle\n";
    private static final String GOOD = "2580;2025-03;H-1;5180;;APPLICANT;" + IDENTITY + ";111\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private Run report(Path input, String... options) {
        List<Object> args = new ArrayList<>(List.of("report", "assistance", "--input", input, "--year", "2025"));
        args.addAll(List.of("--out", folder.resolve("out")));
        args.addAll(List.of(options));
        return Run.of(args.toArray());
    }

    private Path sample(String name) throws IOException {
        return write(
                name,
                Resources.toString(
                        name.endsWith(".csv") ? SampleResources.getAssistanceCsv() : SampleResources.getAssistance(),
                        StandardCharsets.UTF_8));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    @Test
    void the_report_on_the_sample_is_written_in_five_formats() throws IOException {
        List<AssistedMonth> months = SampleAssistance.generate(SampleAssistance.SEED);
        long counted = months.stream()
                .filter(month -> month.getMonth().getYear() == 2025)
                .count();
        Run run = report(sample("months.ndjson"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "read %1$d = accepted %1$d + rejected 0\n2025: of %1$d months of households %2$d counted, %3$d of earlier years"
                                .formatted(months.size(), counted, months.size() - counted));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "assistance-2025.txt",
                            "assistance-2025.csv",
                            "assistance-2025.html",
                            "assistance-2025.json",
                            "assistance-2025.xlsx");
        }
        assertThat(read("assistance-2025.txt")).startsWith("Ekonomiskt bistånd 2025\n");
        long households = months.stream()
                .filter(month -> month.getMonth().getYear() == 2025)
                .map(AssistedMonth::getHouseholdKey)
                .distinct()
                .count();
        assertThat(read("assistance-2025.txt")).contains(households + " hushåll fick ekonomiskt bistånd");
    }

    @Test
    void csv_and_ndjson_give_the_same_report() throws IOException {
        report(sample("months.ndjson"), "--months-without", "3");
        String ofNdjson = read("assistance-2025.json");
        Run run = report(sample("months.csv"), "--months-without", "3");

        assertThat(read("assistance-2025.json")).isEqualTo(ofNdjson).contains("\"standings\"");
        long kronor = SampleAssistance.generate(SampleAssistance.SEED).stream()
                .mapToLong(month -> month.getLivelihoodSupport().toOre() / 100)
                .sum();
        assertThat(run.out())
                .contains("livelihoodSupport: sum " + kronor + ".00 = accepted " + kronor + ".00 + rejected 0.00\n");
    }

    @Test
    void the_municipality_and_the_language_are_chosen_and_small_numbers_withheld() throws IOException {
        report(sample("months.csv"), "--municipality", "2580", "--language", "en", "--suppress", "3");
        assertThat(read("assistance-2580-2025.txt"))
                .startsWith("Economic assistance 2025\n")
                .contains("Municipality of Luleå")
                .contains(" x");
        assertThat(report(sample("months.csv"), "--municipality", "0180").out()).contains("0 counted");
    }

    @Test
    void what_cannot_be_read_is_named_and_the_report_says_how_many() throws IOException {
        Run run = report(write("months.csv", HEADING + GOOD + "2580;2025-3;H-2;1;;APPLICANT;;111\n" + GOOD));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        """
                line 3: /month: expected a month as 2025-03
                line 4: /householdKey: expected a household and month that occurs once; first seen on line 2 with the same content
                """);
        assertThat(run.out())
                .startsWith(
                        """
                read 3 = accepted 1 + rejected 2
                livelihoodSupport: sum 10361.00 = accepted 5180.00 + rejected 5181.00
                otherNeeds: sum 0.00 = accepted 0.00 + rejected 0.00
                """);
        assertThat(read("assistance-2025.txt")).contains("2 av 3 rader i underlaget kunde inte läsas");
    }

    @Test
    void no_report_is_made_of_nothing() throws IOException {
        assertThat(report(write("months.csv", HEADING)).err())
                .endsWith("months.csv: expected a person a line, got no line but the first\n");
        assertThat(report(write("months.csv", "name\n")).err())
                .contains(
                        "months.csv: expected a first line with the names of the columns, each once, of municipality;");
        assertThat(report(write("months.csv", HEADING + GOOD.replace("111", "1")))
                        .err())
                .endsWith("expected at least one record that can be read, got none; nothing is written\n");
        assertThat(report(folder.resolve("none.csv")).err()).endsWith("none.csv: no such file\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year | 25 | Invalid value for option '--year': expected a year such as 2025",
                "--municipality | 9999 | Invalid value for option '--municipality': expected the four-digit code of a"
                        + " municipality, such as 2580",
                "--months-without | 37 | --months-without: expected from 1 to 36 months without assistance, got 37",
                "--suppress | -1 | Invalid value for option '--suppress': expected a whole number of 0 or more"
            })
    void a_wrong_option_is_told_in_one_line(String option, String value, String message) throws IOException {
        List<Object> args = new ArrayList<>(List.of("report", "assistance", "--input", sample("months.csv")));
        args.addAll(List.of("--out", folder.resolve("out"), option, value));
        if (!option.equals("--year")) {
            args.addAll(List.of("--year", "2025"));
        }
        assertThat(Run.of(args.toArray()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata report assistance: " + message + " (see socialdata report assistance --help)\n"));
    }

    @Test
    void the_check_finds_nothing_in_the_sample() throws IOException {
        for (String name : List.of("months.csv", "months.ndjson")) {
            Run run = Run.of("check", "assistance", sample(name), "--as-of=2026-01-30", "--municipality=2580");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).startsWith("findings 0 under 0 rules, not determined 0\nread ");
        }
    }

    @Test
    void each_error_of_a_register_file_is_a_finding_with_line_and_field() throws IOException {
        Path file = write(
                "months.csv",
                HEADING
                        + GOOD
                        + "2580;2025-02;H-2;100;;APPLICANT;20000115-T201;111\n" // wrong month
                        + "0180;2025-03;H-3;100;;APPLICANT;20000115-T202;111\n" // wrong municipality
                        + "2580;2025-03;H-4;100;;APPLICANT;20000115-T203;777\n" // unknown code
                        + "2580;2025-03;H-5;100;;APPLICANT;20000115-T204;111\n"
                        + "2580;2025-03;H-5;;;CO_APPLICANT;20000115-T205;\n" // obstacle missing
                        + "2580;2025-03;H-6;100;;APPLICANT;20000115-T206;111\n"
                        + "2580;2025-03;H-6;;;OTHER;" + IDENTITY + ";\n" // duplicate person and month
                        + "2580;2025-03;H-7;100.50;;APPLICANT;20000115-T207;111\n"); // decimals
        Run run = Run.of("check", "assistance", file, "--as-of=2026-01-30", "--municipality=2580", "--month=2025-03");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("line 3: /month: expected the month 2025-03\n")
                .contains("line 4: /municipality: expected the municipality of the file\n")
                .contains("line 5: /obstacle: expected one of 111, ")
                .contains("line 8: expected every line of the household's month to be good\n")
                .contains("line 9: /identity: expected a person once a month, got the person a second time\n")
                .contains("EKB-101 (error, regulation): 1 x ")
                .contains("  line 7: obstacle: ")
                .contains("EKB-111 (warning, regulation): 1 x ")
                .contains("  line 10: livelihoodSupport: ")
                .endsWith(
                        """
                findings 2 under 2 rules, not determined 0
                read 9 = accepted 4 + rejected 5
                livelihoodSupport: sum 5780.50 = accepted 5380.50 + rejected 400.00
                otherNeeds: sum 0.00 = accepted 0.00 + rejected 0.00
                """)
                .doesNotContain(IDENTITY);
    }

    @Test
    void the_check_of_ndjson_names_line_and_path() throws IOException {
        Path file = write(
                "months.ndjson",
                """
                {"householdKey":"H-1","municipality":"2580","month":"2025-03","livelihoodSupport":5180,"persons":[{"role":"APPLICANT","identity":"189001089813"}]}
                """);
        Run run = Run.of("check", "assistance", file, "--as-of=2026-01-30");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("  line 1: persons[0].obstacle: ").doesNotContain(IDENTITY);
    }
}
