package se.socialdata.examples.cli.deliver;

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
import se.socialdata.examples.cli.placement.CaseLines;
import se.socialdata.examples.cli.unexecuted.Lines;
import se.socialdata.examples.sample.SampleResources;

class DeliverCommandTest {

    private static final String NO_CLAIM =
            "The layout children version 1 is partly known. No conformity with HSLF-FS 2016:3" + " is claimed.";

    @TempDir
    Path folder;

    private Path input;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        input = folder.resolve("cases.ndjson");
        out = folder.resolve("delivery");
        Files.writeString(
                input,
                CaseLines.inFamilyHome("C-1", CaseLines.BOY) + "\n" + CaseLines.inFamilyHome("C-2", CaseLines.GIRL)
                        + "\n");
    }

    private static Run deliver(Object... args) {
        List<Object> all = new ArrayList<>(List.of("deliver"));
        all.addAll(Arrays.asList(args));
        return Run.of(all.toArray());
    }

    private Run writeChildren(Object... options) {
        List<Object> args =
                new ArrayList<>(List.of("write", "--layout", "children", "--municipality", "2580", "--test"));
        args.addAll(List.of("--period", "2025", "--input", input, "--out", out));
        args.addAll(Arrays.asList(options));
        return deliver(args.toArray());
    }

    private Path file(String name) {
        return out.resolve("children_" + name + "_2580_2025_test.txt");
    }

    @Test
    void children_are_delivered_on_three_levels_with_a_receipt() throws IOException {
        Run run = writeChildren();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("read 2 = accepted 2 + rejected 0\nchild: rows 2 = in file 2 + rejected 0\n")
                .contains(NO_CLAIM)
                .contains("wrote " + file("placement") + ", rows 2, SHA-256 ");
        assertThat(file("child"))
                .content()
                .isEqualTo("2580;2025;" + CaseLines.BOY + ";;;;;\r\n2580;2025;" + CaseLines.GIRL + ";;;;;\r\n");
        assertThat(out.resolve("receipt_children_2580_2025.json"))
                .content()
                .startsWith("{\"layoutId\":\"children\",\"layoutVersion\":1,\"layoutStatus\":\"partial\"")
                .doesNotContain(CaseLines.BOY);
    }

    @Test
    void the_children_of_the_sample_are_delivered_and_what_lacks_is_named() throws IOException {
        try (InputStream sample = SampleResources.getPlacements().openStream()) {
            Files.copy(sample, input, StandardCopyOption.REPLACE_EXISTING);
        }

        Run run = writeChildren("--incomplete");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("read 40 = accepted 40 + rejected 0\n")
                .contains("child, line 25, municipality: wrong municipality; ")
                .contains(NO_CLAIM);
        assertThat(Files.readAllLines(file("child"))).hasSizeBetween(1, 24);
    }

    @Test
    void a_resending_of_the_same_cases_in_another_order_is_the_same_to_the_byte() throws IOException {
        writeChildren();
        byte[] first = Files.readAllBytes(file("placement"));
        String receipt = Files.readString(out.resolve("receipt_children_2580_2025.json"));
        Files.writeString(
                input,
                CaseLines.inFamilyHome("C-2", CaseLines.GIRL) + "\n" + CaseLines.inFamilyHome("C-1", CaseLines.BOY)
                        + "\n");

        writeChildren();

        assertThat(Files.readAllBytes(file("placement"))).isEqualTo(first);
        assertThat(out.resolve("receipt_children_2580_2025.json")).content().isEqualTo(receipt);
    }

    @Test
    void what_was_written_passes_the_check() throws IOException {
        writeChildren();
        Path receipt = folder.resolve("checked/receipt.json");

        Run run = deliver(
                "check",
                "--layout",
                "children",
                "--municipality",
                "2580",
                "--period",
                "2025",
                "--test",
                "--file",
                "child=" + file("child"),
                "--file",
                "intervention=" + file("intervention"),
                "--file",
                "placement=" + file("placement"),
                "--receipt",
                receipt);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("child: rows 2 = in file 2 + rejected 0\n")
                .contains(NO_CLAIM)
                .endsWith("wrote " + receipt + "\n");
        assertThat(receipt).content().contains("\"complete\":true").doesNotContain("\"files\"");
    }

    @Test
    void each_error_of_a_file_is_a_finding_with_line_and_field_and_no_value() throws IOException {
        Path file = folder.resolve("persons.txt");
        Files.writeString(
                file,
                "2580;202509;H1;" + CaseLines.BOY + ";1;999;\r\n2580;202510;H1;" + CaseLines.GIRL
                        + ";1;;\r\n0180;202510;H1;" + CaseLines.GIRL + ";3;;\r\n");

        Run run = deliver(
                "check",
                "--layout",
                "economic-assistance",
                "--municipality",
                "2580",
                "--period",
                "2025-10",
                "--file",
                "person=" + file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("person, line 1, month: wrong month or year; ")
                .contains("person, line 1, obstacle: unknown code; ")
                .contains("person, line 2, obstacle: value required in this case missing; ")
                .contains("person, line 3, municipality: wrong municipality; ")
                .contains("person: rows 3 = in file 0 + rejected 3\n")
                .contains("person: not held against the level above, which was not given\n")
                .doesNotContain(CaseLines.GIRL);
    }

    @Test
    void a_delivery_with_rejected_rows_is_not_written_unless_asked_for() throws IOException {
        Files.writeString(input, CaseLines.elsewhere("C-1", CaseLines.BOY) + "\n");

        Run run = writeChildren();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("child, line 1, municipality: wrong municipality; ")
                .contains("no file written, since rows or lines are rejected\n");
        assertThat(file("child")).doesNotExist();
        assertThat(out.resolve("receipt_children_2580_2025.json")).exists();

        assertThat(writeChildren("--incomplete").exitCode()).isEqualTo(1);
        assertThat(file("child")).isEmptyFile();
    }

    @Test
    void lines_that_cannot_be_read_make_the_delivery_incomplete() throws IOException {
        Files.writeString(input, CaseLines.inFamilyHome("C-1", CaseLines.BOY) + "\n{}\n");

        Run run = writeChildren();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("line 2: /id: required property is missing\n");
        assertThat(out.resolve("receipt_children_2580_2025.json"))
                .content()
                .contains("1 lines of the input could not be read.")
                .doesNotContain("\"complete\":true");
    }

    @Test
    void months_of_households_are_delivered() throws IOException {
        Files.writeString(
                input,
                """
                {"householdKey":"H1","municipality":"2580","month":"2025-10","livelihoodSupport":5000,\
                "persons":[{"identity":"%s","role":"APPLICANT","obstacle":"111"}]}
                """
                        .formatted(Lines.IDENTITY));

        Run run = deliver(
                "write",
                "--layout",
                "economic-assistance",
                "--municipality",
                "2580",
                "--period",
                "2025-10",
                "--input",
                input,
                "--out",
                out);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("household.amount: sum 5000 = in file 5000 + rejected 0\n")
                .contains("test person in a live delivery");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void rows_of_any_layout_come_from_tables_with_local_codes_mapped() throws IOException {
        Path rows = folder.resolve("persons.csv");
        Path mapping = folder.resolve("codes.csv");
        Files.writeString(rows, "identity;group\n" + Lines.IDENTITY + ";A\n" + CaseLines.GIRL + ";B\n");
        Files.writeString(mapping, "list;local;national\ngroup;A;1\n");

        Run run = deliver(
                "write",
                "--layout",
                "lss",
                "--municipality",
                "2580",
                "--period",
                "2025-10-01",
                "--test",
                "--rows",
                "person=" + rows,
                "--mapping",
                mapping,
                "--out",
                out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("person, line 3, group: local code without a national one; "
                        .replace("local code without a national one", "local code without a national code"))
                .contains("local code without a national one: group: B, 1 times\n");
    }

    @Test
    void a_layout_of_the_callers_own_is_used_from_its_file() throws IOException {
        Path layout = Files.writeString(folder.resolve("own.layout"), layoutOfReadme());
        Path rows = folder.resolve("visits.csv");
        Files.writeString(rows, "number;kind\n2;2\n1;\n");

        Run run = deliver(
                "write",
                "--layout",
                layout,
                "--municipality",
                "2580",
                "--period",
                "2025",
                "--rows",
                "visit=" + rows,
                "--out",
                out);

        assertThat(run.out())
                .contains("The layout visits version 1 is partly known. No conformity with Agreement 7 is claimed."
                        + " The annex has no example.\n");
        assertThat(run.exitCode()).isZero();
        assertThat(out.resolve("visits_visit_2580_2025.txt")).content().isEqualTo("1;\r\n2;2\r\n");
        assertThat(deliver("layouts", layout).out())
                .startsWith("visits version 1, partly known: Visits\nsource: Agreement 7\n")
                .contains("record visit (Visits), order of the fields known\n  number*: whole\n")
                .doesNotContain("code lists not known");
    }

    @Test
    void conformity_is_claimed_of_a_whole_delivery_on_a_layout_that_its_owner_has_verified() throws IOException {
        Path layout = Files.writeString(
                folder.resolve("own.layout"),
                layoutOfReadme()
                        .replace("status = partial", "status = verified")
                        .replaceAll("note = .*\n", ""));
        Path rows = Files.writeString(folder.resolve("visits.csv"), "number\n1\n");

        Run run = deliver(
                "write",
                "--layout",
                layout,
                "--municipality",
                "2580",
                "--period",
                "2025",
                "--rows",
                "visit=" + rows,
                "--out",
                out);

        assertThat(run.out()).contains("The layout visits version 1 is verified. The files follow Agreement 7.\n");
    }

    /** The example of a layout in the README, as it stands there. */
    private static String layoutOfReadme() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("# Source: agreement 7");
        return readme.substring(start, readme.indexOf("```", start));
    }

    @Test
    void the_layouts_are_listed_with_what_is_known_of_them() {
        assertThat(deliver("layouts").out().lines()).hasSize(4).allSatisfy(line -> assertThat(line)
                .contains("version 1, partly known: "));
        assertThat(deliver("layouts", "children").out())
                .contains("record placement (Placements), order of the fields not known\n")
                .contains("  form*: code of the list placement-form\n")
                .contains("code lists not known: child.guardian, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--layout | none | --layout: expected a file with a layout, or one of children, economic-assistance,"
                        + " health-care-interventions, lss",
                "--period | 2025-13 | Invalid value for option '--period': expected a year, a month or a day such as 2025,"
                        + " 2025-10 or 2025-10-01",
                "--period | 2025-10 | --period: expected a year, since the delivery of children is yearly",
                "--period | 2017 | expected a period in which the layout children version 1 is in use",
                "--layout | lss | --input: expected the layout children or economic-assistance; for others give --rows"
            })
    void a_wrong_option_is_told_in_one_line(String option, String value, String message) {
        List<Object> args = new ArrayList<>(List.of("write", "--municipality", "2580", "--input", input, "--out", out));
        args.addAll(option.equals("--layout") ? List.of("--period", "2025") : List.of("--layout", "children"));
        args.addAll(List.of(option, value));
        assertThat(deliver(args.toArray()))
                .isEqualTo(new Run(
                        2, "", "socialdata deliver write: " + message + " (see socialdata deliver write --help)\n"));
    }

    @Test
    void files_that_cannot_be_used_are_told_in_one_line() throws IOException {
        Path bad = folder.resolve("bad");
        Files.writeString(bad, "nonsense\n");
        List<Object> rows =
                List.of("write", "--layout", "lss", "--municipality", "2580", "--period", "2025-10-01", "--out", out);

        assertThat(withRows(rows, "person=" + folder.resolve("none")).err()).endsWith("none: no such file\n");
        assertThat(withRows(rows, "person=" + bad).err())
                .contains("bad: line 1: expected names of fields of the record person, of [identity,");
        assertThat(withRows(rows, "people=" + bad).err()).contains("--rows: expected records of the layout, of person");
        assertThat(withRows(rows, "person=" + bad, "--mapping", bad).err())
                .endsWith("bad: expected a first line \"list;local;national\"\n");
        assertThat(withRows(rows, "person=" + bad, "--mapping", folder.resolve("none"))
                        .err())
                .endsWith("none: no such file\n");
        assertThat(deliver("layouts", bad).err()).contains("bad: line 1, column ");
        assertThat(deliver(
                                "check",
                                "--layout",
                                "lss",
                                "--municipality",
                                "2580",
                                "--period",
                                "2025-10-01",
                                "--file",
                                "person=" + folder.resolve("none"))
                        .err())
                .endsWith("none: no such file\n");
        assertThat(deliver().err()).contains("expected the name of a command, one of layouts, write, check");
    }

    private static Run withRows(List<Object> args, Object... rest) {
        List<Object> all = new ArrayList<>(args);
        all.add("--rows");
        all.addAll(Arrays.asList(rest));
        return deliver(all.toArray());
    }
}
