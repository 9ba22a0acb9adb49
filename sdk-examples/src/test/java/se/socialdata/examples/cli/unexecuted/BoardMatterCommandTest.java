package se.socialdata.examples.cli.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.examples.cli.Run;
import se.socialdata.examples.sample.PrintedTable;
import se.socialdata.examples.sample.SampleResources;

/** The matter of the board on the embedded sample, with the numbers that Luleå printed. */
class BoardMatterCommandTest {

    @TempDir
    Path folder;

    private Path input;
    private Path out;

    @BeforeEach
    void copySample() throws IOException {
        input = folder.resolve("decisions.ndjson");
        out = folder.resolve("out");
        try (InputStream sample = SampleResources.getDecisions().openStream()) {
            Files.copy(sample, input);
        }
    }

    @Test
    void the_matter_is_written_beside_the_report_in_the_same_formats() {
        Run run = report("lss", "--matter", "--format", "text,html");
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        """
                read 275 = accepted 275 + rejected 0
                LSS 2025Q4: of 275 decisions 36 counted, 35 in time, 4 granted by a court, 200 under the other law
                wrote %1$s/council-lss-2025q4.txt
                wrote %1$s/council-lss-2025q4.html
                wrote %1$s/board-matter-lss-2025q4.txt
                wrote %1$s/board-matter-lss-2025q4.html
                """
                                .formatted(out),
                        ""));
    }

    @Test
    void the_matter_on_lss_holds_the_printed_numbers() throws IOException {
        assertThat(report("lss", "--matter").exitCode()).isZero();
        List<List<List<String>>> tables = tables("board-matter-lss-2025q4.csv");
        assertThat(tables).hasSize(3);
        // The print lacks one cell of 9.2; the column sums prove that it is none. The row is not empty, so it shows 0.
        List<List<String>> bySex = new ArrayList<>(PrintedTable.cells("lss-by-sex"));
        assertThat(bySex.set(1, List.of("0", "1", "1"))).containsExactly("-", "1", "1");
        assertThat(tables.get(0)).isEqualTo(bySex);
        assertThat(tables.get(2)).isEqualTo(PrintedTable.cells("lss-comparison"));
        assertThat(read("board-matter-lss-2025q4.txt"))
                .startsWith(
                        "Förslag till beslut: statistikrapport om ej verkställda gynnande beslut enligt LSS, 2025Q4\n")
                .containsSubsequence(
                        "Kommun: Luleå kommun\n",
                        "Rättslig grund: 28 h § LSS (1993:387)\n",
                        "\nSocialförvaltningen: förslag till beslut\n",
                        "\nSocialnämnden överlämnar statistikrapporten till kommunfullmäktige.\n",
                        "\nSammanfattning av ärendet\n",
                        "\nBeskrivning av ärendet\n",
                        "\n36 gynnande beslut hade inte verkställts inom tre månader",
                        "\n9.4 Biträde av kontaktperson: 13 ej verkställda beslut.",
                        "\n- 8 personalrelaterade skäl\n- 3 rekryteringssvårigheter\n",
                        "\n9.9 Bostad med särskild service för vuxna",
                        ": 18 ej\nverkställda beslut.",
                        "\n9.10 Daglig verksamhet: 4 ej verkställda beslut.",
                        "\nJämförelse\n",
                        "\nDialog\n",
                        "\nDialog har förts med verksamheternas rapportörer.\n",
                        "\nBeslutet skickas till\n",
                        "\n- Kommunfullmäktige\n- Kommunrevisorerna\n")
                .doesNotContain("Ärendenummer", "Beslutsunderlag", "* ");
    }

    @Test
    void the_matter_on_sol_holds_the_printed_numbers() throws IOException {
        assertThat(report("sol", "--matter").exitCode()).isZero();
        List<List<List<String>>> tables = tables("board-matter-sol-2025q4.csv");
        assertThat(tables).hasSize(3);
        assertThat(tables.get(0)).isEqualTo(PrintedTable.cells("sol-by-sex"));
        // The print shows the three units of housing without their sum, which is the row after them here.
        List<List<String>> comparison = new ArrayList<>(tables.get(2));
        assertThat(comparison.remove(14)).containsExactly("12", "13", "12");
        assertThat(comparison).isEqualTo(PrintedTable.cells("sol-comparison"));
        assertThat(read("board-matter-sol-2025q4.txt"))
                .contains(
                        "Rättslig grund: 34 kap. 1–4 §§ SoL (2025:400)\n",
                        "\n111 gynnande beslut hade inte verkställts inom tre månader",
                        "\nSärskilt boende, ÄO: 66 ej verkställda beslut.",
                        "\n- 30 saknar plats\n",
                        "\nÖppenvård, IFO: 1 ej verkställt beslut. Detta är vid rapporteringstillfället:\n");
    }

    @Test
    void the_page_is_a_document_with_headings_and_tables() throws IOException {
        report("lss", "--matter", "--format", "html", "--language", "en");
        assertThat(read("board-matter-lss-2025q4.html"))
                .contains("lang=\"en\"", "<caption id=\"by-sex-caption\">")
                .containsSubsequence(
                        "Proposal: statistical report on favourable decisions",
                        "Summary of the matter</h2>",
                        "Description of the matter</h2>",
                        "<li>8 staff-related reasons</li>",
                        "Comparison</h2>",
                        "Dialogue</h2>",
                        "The decision is sent to</h2>",
                        "<li>The municipal auditors</li>");
    }

    @Test
    void the_texts_that_a_board_writes_for_itself_are_options() throws IOException {
        Run run = report(
                "lss",
                "--matter",
                "--format=text",
                "--case-number=2026/129-3.9.6.2",
                "--administration=Omsorgsförvaltningen",
                "--board=Omsorgsnämnden",
                "--dialogue=Dialog har förts med brukarråden.",
                "--document=Statistik, bilaga 1",
                "--document=Tjänsteskrivelse",
                "--signatory=Verksamhetschef",
                "--recipient=Kommunfullmäktige");
        assertThat(run.exitCode()).isZero();
        assertThat(read("board-matter-lss-2025q4.txt"))
                .containsSubsequence(
                        "\nÄrendenummer: 2026/129-3.9.6.2\n",
                        "\nOmsorgsförvaltningen: förslag till beslut\n",
                        "\nOmsorgsnämnden överlämnar statistikrapporten",
                        "\nDialog har förts med brukarråden.\n",
                        "\nBeslutsunderlag\n",
                        "\n- Statistik, bilaga 1\n- Tjänsteskrivelse\n",
                        "\nVerksamhetschef\n",
                        "\n- Kommunfullmäktige\n")
                .doesNotContain("rapportörer", "Kommunrevisorerna", "Socialnämnden", "Socialförvaltningen");
    }

    @Test
    void what_is_withheld_in_the_report_is_withheld_in_the_matter() throws IOException {
        report("lss", "--matter", "--suppress", "4");
        assertThat(tables("board-matter-lss-2025q4.csv").get(0))
                .element(3)
                .asString()
                .contains("x");
        assertThat(read("board-matter-lss-2025q4.txt"))
                .doesNotContain("- 1 ", "- 2 ", "- 3 ", "- 4 ", ": 1 ej", ": 4 ej");
    }

    @Test
    void a_matter_on_a_part_of_the_decisions_says_so() throws IOException {
        Files.writeString(input, Lines.overdue("A-1") + "\n{}\n");
        assertThat(report("lss", "--matter").exitCode()).isEqualTo(1);
        assertThat(read("board-matter-lss-2025q4.txt"))
                .contains("* 1 av 2 rader i underlaget kunde inte läsas och ingår inte i rapporten.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--case-number=2026/129 | --case-number: expected with --matter, whose text it is",
                "--recipient=Revisorerna | --recipient: expected with --matter, whose text it is",
                "--board= | Invalid value for option '--board': expected a text on one line"
            })
    void a_text_without_a_matter_or_without_words_is_refused(String option, String message) {
        assertThat(report("lss", option))
                .isEqualTo(new Run(
                        2,
                        "",
                        "socialdata report unexecuted: " + message + " (see socialdata report unexecuted --help)\n"));
        assertThat(out).doesNotExist();
    }

    private Run report(String law, String... options) {
        List<Object> args = new ArrayList<>(List.of("report", "unexecuted", "--input", input, "--out", out));
        args.addAll(List.of("--law", law, "--quarter", "2025Q4", "--reporting-date", "2026-01-30"));
        args.addAll(List.of(options));
        return Run.of(args.toArray());
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    /** The cells right of code and label, table by table; each has a title and a line of headings. */
    private List<List<List<String>>> tables(String name) throws IOException {
        return Splitter.on("\r\n\r\n")
                .splitToStream(read(name).replace("\uFEFF", "").strip())
                .map(table -> table.lines()
                        .skip(2)
                        .map(line -> Splitter.on(';').splitToList(line))
                        .map(cells -> cells.subList(2, cells.size()))
                        .toList())
                .toList();
    }
}
