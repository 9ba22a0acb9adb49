package se.socialdata.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.reporting.audit.AuditSample;

class AuditCommandTest {

    @TempDir
    Path folder;

    private Path table;
    private Path structure;

    private void write(String csv, String relations) throws IOException {
        table = Files.writeString(folder.resolve("table.csv"), csv);
        structure = Files.writeString(folder.resolve("table.structure"), relations);
    }

    private void writeSample(String name) throws IOException {
        AuditSample sample = AuditSample.find(name);
        write(sample.table(), sample.structure());
    }

    private Run audit(String... more) {
        Object[] args = new Object[4 + more.length];
        args[0] = "audit";
        args[1] = table;
        args[2] = "--structure";
        args[3] = structure;
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }

    @Test
    void table_16_has_fourteen_infeasible_percentages() throws IOException {
        writeSample("ifo-2025-16");
        Run run = audit("--format", "json");
        JsonNode document = new ObjectMapper().readTree(run.out());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(document.at("/feasible").asBoolean()).isFalse();
        assertThat(document.at("/verdicts/INFEASIBLE").asInt()).isEqualTo(14);
        document.at("/relations").forEach(relation -> {
            if (relation.path("verdict").asText().equals("INFEASIBLE")) {
                assertThat(relation.path("kind").asText()).isEqualTo("change");
            }
        });
    }

    @Test
    void the_report_tells_what_deviates_and_by_how_much() throws IOException {
        writeSample("ifo-2025-16");
        Run run = audit();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Granskning av tryckt tabell\n")
                .contains("Tabell 16. Kostnader för individ- och familjeomsorg 2019–2023, löpande priser")
                .contains("Det som avviker", "8,5 (13,4 %)", "kan inte stämma,", "3,167");
        assertThat(audit("--language", "en").out())
                .startsWith("Check of a printed table\n")
                .contains("infeasible");
    }

    @ParameterizedTest
    @CsvSource({"ifo-2025-14, 0", "ifo-2025-15, 0", "ifo-2025-3, 1", "ifo-2025-16, 1"})
    void the_exit_code_tells_whether_anything_is_infeasible(String name, int exitCode) throws IOException {
        writeSample(name);
        assertThat(audit().exitCode()).isEqualTo(exitCode);
        assertThat(Run.of("audit", "--sample", name)).isEqualTo(audit());
    }

    @Test
    void a_deflator_candidate_is_told_and_is_no_error() throws IOException {
        writeSample("ifo-2025-15");
        Run run = audit("--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(run.out())
                        .at("/verdicts/DEFLATOR_CANDIDATE")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void a_structure_may_be_json() throws IOException {
        write(
                ";2022;2023\nTotalt;3;5\nKvinnor;1;2\nMän;2;2\n",
                "{\"columns\":[{\"name\":\"2022\"},{\"name\":\"2023\"}],\"rows\":[{\"name\":\"all\",\"label\":\"Totalt\","
                        + "\"exact\":true},{\"name\":\"women\",\"label\":\"Kvinnor\",\"exact\":true},{\"name\":\"men\","
                        + "\"label\":\"Män\",\"exact\":true}],\"relations\":[\"sum all = women + men\"]}");
        Run run = audit("--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode relations = new ObjectMapper().readTree(run.out()).at("/relations");
        assertThat(relations.findValuesAsText("verdict")).containsExactly("EXACT", "INFEASIBLE");
    }

    private static final String NAMES = "column 2022\\ncolumn 2023\\nrow all \"Totalt\"\\nrow women \"Kvinnor\"\\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            ;2022;2023/Totalt;3;5/Kvinnor;1,2,3;2 | difference 2023 = 2022 - 2022 | table.csv: line 3, cell 2: expected a number, a range as 6-10 or one of the symbols - . .. x
            ;2022;2023/Totalt;3;5/Kvinnor;1 | difference 2023 = 2022 - 2022 | table.csv: line 3, cell 3: expected a cell, got a line of 2
            ;2022;2023/Totalt;3;5/Flickor;1;2 | difference 2023 = 2022 - 2022 | table.csv: structure line 4: expected a row of the table with this label
            ;2022;2024/Totalt;3;5/Kvinnor;1;2 | difference 2023 = 2022 - 2022 | table.csv: structure line 2: expected a column of the table with this label
            ;2022;2023/Totalt;3;5/Kvinnor;1;2 | sum all = women + men | table.structure: line 5, column 19: expected the name of a declared row or column
            ;2022;2023/Totalt;3;5/Kvinnor;1;2 | add all = women | table.structure: line 5, column 1: expected one of title, source, separator, headings, numbers, prices, row, column, sum, difference, change, index, percent, yearly, nested
            ;2022;2023/Totalt;"3;5 | difference 2023 = 2022 - 2022 | table.csv: structure line 4: expected a row of the table with this label
            ;2022;2023 | difference 2023 = 2022 - 2022 | table.csv: expected 1 lines of headings and at least one row, got 1 lines
            """)
    void bad_input_is_told_in_one_line_with_its_place(String csv, String relation, String message) throws IOException {
        write(csv.replace('/', '\n') + "\n", NAMES.replace("\\n", "\n") + relation + "\n");
        assertRefused(audit(), folder.resolve(message).toString());
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws IOException {
        writeSample("ifo-2025-16");
        Files.writeString(table, "");
        assertRefused(audit(), table + ": expected text, got an empty file");
        Files.write(table, "Män;1\n".getBytes(ISO_8859_1));
        assertRefused(audit(), table + ": expected text in UTF-8");
        Files.delete(table);
        assertRefused(audit(), table + ": no such file");
        table = folder;
        assertRefused(audit(), table + ": expected a file, got a folder");
        Files.writeString(structure, "{\"rows\":[{}]}");
        assertRefused(audit(), structure + ": /rows/0/name: required property is missing");
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run).isEqualTo(new Run(2, "", "socialdata audit: " + message + "\n"));
    }

    @Test
    void a_call_without_a_table_or_a_structure_or_with_too_much_is_refused() {
        assertThat(Run.of("audit").err())
                .isEqualTo("socialdata audit: Missing required parameter: 'TABLE', or a --sample (see socialdata audit"
                        + " --help)\n");
        assertThat(Run.of("audit", "t.csv").err()).contains("'--structure=FILE'");
        assertThat(Run.of("audit", "t.csv", "--sample", "ifo-2025-16").err())
                .contains("--sample: expected no files beside a sample");
        assertThat(Run.of("audit", "--sample", "ifo").err())
                .contains("--sample: expected one of ifo-2019-3, ifo-2025-1, ")
                .contains("ifo-2025-16");
        assertThat(Run.of("audit", "--sample", "ifo-2025-16", "--format", "xml"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("expected one of text, json"));
    }
}
