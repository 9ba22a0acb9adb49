package se.socialdata.examples.cli.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

class CostsCommandTest {

    @TempDir
    Path folder;

    private Path input;
    private Path index;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        out = folder.resolve("reports");
        input = write(
                "costs.ndjson",
                line("2580", 2022, 100_000_000)
                        + line("2580", 2023, 110_000_000)
                        + line("2581", 2023, 40_000_000)
                        + line("2580", 2021, 1));
        index = write("index.csv", "# test index\nyear;index\n2022;80\n2023;100\n");
    }

    private static String line(String municipality, int year, long kronor) {
        return "{\"municipality\":\"" + municipality + "\",\"year\":" + year
                + ",\"lines\":[{\"item\":\"CHILD_YOUTH\",\"amount\":" + kronor + "}]}\n";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Options given replace the usual ones. */
    private Run report(Object... options) {
        List<Object> args = new ArrayList<>(List.of("report", "costs", "--input", input, "--out", out));
        List<Object> given = Arrays.asList(options);
        Stream.of(
                        List.<Object>of("--years", "2022-2023"),
                        List.<Object>of("--index", index),
                        List.<Object>of("--unit", "million"))
                .filter(usual -> !given.contains(usual.get(0)))
                .forEach(args::addAll);
        args.addAll(given);
        return Run.of(args.toArray());
    }

    @Test
    void the_sample_gives_the_printed_tables_in_every_format() throws IOException {
        Run run = Run.of("report", "costs", "--out", out);

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        """
                costs 2019-2023: of 1450 records 1450 counted, 0 of other years; municipalities without some year: 0; unknown items: 0; items that differ from their parts: 0
                wrote %1$s/costs-2019-2023.txt
                wrote %1$s/costs-2019-2023.csv
                wrote %1$s/costs-2019-2023.html
                wrote %1$s/costs-2019-2023.json
                wrote %1$s/costs-2019-2023.xlsx
                """
                                .formatted(out),
                        ""));
        assertThat(Files.readString(out.resolve("costs-2019-2023.csv")))
                .contains("58,9;59,5;60,4;58,9;59,0;100,0;0,2;0,3;0,1;0,1\r\n");
        assertThat(Files.readString(out.resolve("costs-2019-2023.txt"))).contains("Indexet har byggts om");
        assertThat(Files.readString(out.resolve("costs-2019-2023.html"))).contains("lang=\"sv\"");
    }

    @Test
    void a_file_of_records_is_analysed_in_the_prices_of_the_last_year() throws IOException {
        Run run = report();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        """
                read 4 = accepted 4 + rejected 0
                costs 2022-2023: of 4 records 3 counted, 1 of other years; municipalities without some year: 1; unknown items: 0; items that differ from their parts: 0
                """);
        assertThat(Files.readString(out.resolve("costs-2022-2023.csv"))).contains("125,0;150,0;100,0;25,0;20,0\r\n");
        assertThat(Files.readString(out.resolve("costs-2022-2023.txt")))
                .contains("1 kommuner saknar uppgift för något av åren");
    }

    @Test
    void groups_and_inhabitants_give_costs_per_inhabitant() throws IOException {
        Path groups = write("groups.csv", "# test groups\nmunicipality;group\n2580;B3\n2581;B5\n");
        Path people = write(
                "people.csv",
                "# test people\nmunicipality;year;ages;inhabitants\n2580;2023;0-20;10000\n2581;2023;0-20;5000\n2580;2023;0+;80000\n2581;2023;0+;40000\n");
        Run run = report("--groups", groups, "--population", people, "--language", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(out.resolve("costs-2022-2023.txt")))
                .startsWith("Costs of individual and family care 2022–2023\n")
                .contains("Groups of municipalities")
                .contains("10,000", "9,500");
        assertThat(report("--groups", groups, "--population", people, "--group-by", "nine")
                        .exitCode())
                .isZero();
        assertThat(report("--population", people, "--group-by", "size").exitCode())
                .isZero();
        assertThat(Files.readString(out.resolve("costs-2022-2023.txt"))).contains("70 000–200 000 inv.");
    }

    @Test
    void an_item_with_its_own_index_and_the_product_are_read() throws IOException {
        Path own = write("own.csv", "# own index\nyear;index\n2022;50\n2023;100\n");
        Path product = write("gdp.csv", "# gdp\nyear;kronor\n2022;1000000000\n2023;3000000000\n");
        Run run = report("--item-index", "CHILD_YOUTH=" + own, "--gdp", product, "--tree", "2025");

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(out.resolve("costs-2022-2023.csv")))
                .contains("200,0;150,0")
                .contains("10,00;5,00");
        assertThat(Files.readString(out.resolve("costs-2022-2023.txt"))).contains("Egen prisindex: own index");
    }

    @Test
    void a_line_that_cannot_be_read_and_a_record_given_twice_are_told_and_left_out() throws IOException {
        Files.writeString(
                input,
                line("2580", 2022, 1)
                        + line("9999", 2022, 1)
                        + line("2580", 2022, 2)
                        + line("2580", 2023, 1).replace("CHILD_YOUTH", "TOYS"));
        Run run = report();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 2: /municipality: "),
                        second -> assertThat(second)
                                .isEqualTo(
                                        "line 3: /year: expected a municipality and year that occurs once; first seen on"
                                                + " line 1 with other content"),
                        third -> assertThat(third).startsWith("line 4: /lines/0/item: "));
        assertThat(run.out()).startsWith("read 4 = accepted 1 + rejected 3\n");
    }

    @Test
    void a_check_prints_the_findings_rule_by_rule_and_still_makes_the_report() throws IOException {
        Files.writeString(
                input,
                """
                {"municipality":"2580","year":2021,"ownCommitment":true,"refugeeAssistanceIncluded":false,\
                "lines":[{"item":"CHILD_YOUTH","amount":10},{"item":"CY_INSTITUTION","amount":4},\
                {"item":"CY_FAMILY_HOME","amount":5}]}
                {"municipality":"2580","year":2022,"ownCommitment":false,"refugeeAssistanceIncluded":true,\
                "lines":[{"item":"CHILD_YOUTH","amount":80}]}
                {"municipality":"2580","year":2023,"ownCommitment":true,"refugeeAssistanceIncluded":false,\
                "lines":[{"item":"CHILD_YOUTH","amount":90}]}
                {"municipality":"2581","year":2023,"lines":[{"item":"CHILD_YOUTH","amount":90}]}
                """);
        Run run = report("--check", "--format", "csv");

        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        """
                read 4 = accepted 4 + rejected 0
                COS-001 (warning, guidance): 1 x An item that is both stated and divided equals the sum of its parts
                  line 1: lines[0].amount: The parts differ by SEK -1.00 from interventions for children and young people
                COS-003 (warning, guidance): 1 x The amounts are costs of the own commitment: gross costs without internal income and sales
                  line 2: ownCommitment: The amounts are costs of the own commitment: gross costs without internal income and sales
                COS-004 (warning, guidance): 1 x Financial assistance to refugees is not among the costs from 2016 on
                  line 2: refugeeAssistanceIncluded: Financial assistance to refugees is not among the costs from 2016 on
                findings 3 under 3 rules, not determined 2
                costs 2022-2023: of 4 records 3 counted, 1 of other years; municipalities without some year: 1; unknown items: 0; items that differ from their parts: 0
                wrote %s/costs-2022-2023.csv
                """
                                .formatted(out),
                        ""));
        assertThat(report("--format", "csv").exitCode()).as("without --check").isZero();
    }

    @Test
    void a_file_without_findings_and_the_sample_pass_the_check() throws IOException {
        Files.writeString(
                input,
                line("2580", 2022, 80).replace("\"lines\"", "\"ownCommitment\":true,\"lines\"")
                        + line("2580", 2023, 90).replace("\"lines\"", "\"ownCommitment\":true,\"lines\""));
        Run run = report("--check");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "read 2 = accepted 2 + rejected 0\nfindings 0 under 0 rules, not determined 2\ncosts 2022-2023");
        Run sample = Run.of("report", "costs", "--check", "--out", out, "--format", "csv");
        assertThat(sample.exitCode()).isZero();
        assertThat(sample.out()).startsWith("findings 0 under 0 rules, not determined 0\ncosts 2019-2023");
    }

    @Test
    void a_rejected_line_is_no_finding_but_gives_the_same_exit_code() throws IOException {
        Files.writeString(input, line("9999", 2022, 1) + line("2580", 2022, 80) + line("2580", 2023, 90));
        Run run = report("--check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("line 1: /municipality: ");
        assertThat(run.out()).contains("findings 0 under 0 rules, not determined 4");
        assertThat(out).isNotEmptyDirectory();
    }

    @Test
    void the_help_says_what_a_check_is() {
        assertThat(Run.of("report", "costs", "--help").out())
                .contains("--check")
                .contains("(rules COS)")
                .contains("With --check the findings are printed rule by rule before the report is made.");
    }

    @Test
    void no_report_is_made_of_nothing() throws IOException {
        Files.writeString(input, "{}\n");

        assertThat(report().err())
                .endsWith("socialdata report costs: " + input
                        + ": expected at least one cost record that can be read, got none; nothing is written\n");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--years | 2023 | Invalid value for option '--years': expected the first and the last year, such as 2019-2023",
                "--years | 2023-2022 | Invalid value for option '--years': expected a last year one to 100 years after the"
                        + " first",
                "--unit  | euro | Invalid value for option '--unit': expected one of kronor, thousand, million, billion",
                "--tree  | 1999 | --tree: expected one of the versions 2019, 2025",
                "--group-by | age | --group-by: expected one of nine, main, size"
            })
    void a_wrong_option_is_told_in_one_line(String option, String value, String message) {
        assertThat(report(option, value))
                .isEqualTo(new Run(
                        2, "", "socialdata report costs: " + message + " (see socialdata report costs --help)\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void a_missing_option_is_named_with_what_needs_it() {
        assertThat(Run.of("report", "costs", "--out", out, "--input", input))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata report costs: Missing required option: '--years=YEARS', which --input needs"
                                + " (see socialdata report costs --help)\n"));
        assertThat(Run.of("report", "costs", "--out", out, "--input", input, "--years", "2022-2023")
                        .err())
                .contains("'--index=FILE', which --input needs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year;index~2022;80 | expected a first line that begins with # and names the source",
                "# i~year;value~2022;80 | expected the column index in the header line",
                "# i~year;index~2022;eighty | line 3, index: expected a number",
                "# i~year;index~2022;0 | expected an index value greater than zero in 2022",
                "# i~year;index~2022;80~2022;81 | expected each year once",
                "# i~year;index~2022 | line 3: expected 2 cells parted by ;, got 1"
            })
    void a_table_that_cannot_be_read_is_told_with_its_line(String text, String message) throws IOException {
        Files.writeString(index, text.replace('~', '\n'));

        assertThat(report()).isEqualTo(new Run(2, "", "socialdata report costs: " + index + ": " + message + "\n"));
    }

    @Test
    void an_index_without_a_year_is_told() throws IOException {
        Files.writeString(index, "# i\nyear;index\n2022;80\n");
        assertThat(report().err()).isEqualTo("socialdata report costs: i: expected a year of [2022], got 2023\n");
    }

    @Test
    void a_table_that_is_no_text_is_told() throws IOException {
        assertThat(report("--index", folder).err())
                .isEqualTo("socialdata report costs: " + folder + ": expected a file, got a folder\n");
        assertThat(report("--index", folder.resolve("none.csv")).err())
                .isEqualTo("socialdata report costs: " + folder.resolve("none.csv") + ": no such file\n");
        Files.write(index, "# källa\nyear;index\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(report().err()).isEqualTo("socialdata report costs: " + index + ": expected text in UTF-8\n");
        Files.writeString(index, "# i\nyear;kronor\n2022;1\n2022;1\n");
        assertThat(report("--index", write("good.csv", "# i\nyear;index\n2022;1\n2023;1\n"), "--gdp", index)
                        .err())
                .isEqualTo("socialdata report costs: " + index + ": line 4: expected each year once\n");
    }
}
