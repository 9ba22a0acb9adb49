package se.socialdata.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonEngine;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;

class AuditJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/reporting/audit/schema");

    @TestFactory
    Stream<DynamicTest> structures_are_read_and_written_alike_on_every_path() {
        return GoldenJson.tests(AuditJson.TABLE_STRUCTURE, TableStructure.class, "TableStructure");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(AuditJson.TABLE_STRUCTURE, SCHEMAS);
    }

    @TestFactory
    Stream<DynamicTest> a_structure_in_json_gives_the_verdicts_of_the_same_structure_in_a_file() {
        return AuditSample.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    TableStructure written = TableStructure.parse(sample.structure());
                    TableStructure read = read(JsonWriter.of(AuditJson.TABLE_STRUCTURE, JsonEngine.detect())
                            .write(written));
                    TableAudit audit = TableAudit.of(PrintedTable.parse(sample.table(), read.getSeparator()), read);
                    assertThat(verdicts(audit))
                            .isEqualTo(verdicts(sample.toAudit()))
                            .isNotEmpty();
                }));
    }

    private static List<String> verdicts(TableAudit audit) {
        return audit.getRelations().stream()
                .map(relation -> relation.relation().text() + " " + relation.place() + " " + relation.verdict())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"separator":":"} | /separator: expected one of ; , tab
            {"headings":0} | /headings: expected a whole number from 1 to 20
            {"numbers":"danish"} | /numbers: expected one of swedish, english
            {"rows":[{"label":"Totalt"}]} | /rows/0/name: required property is missing
            {"rows":[{"name":"two words"}]} | /rows/0/name: expected a single word
            {"rows":[{"name":"a"}],"columns":[{"name":"a"}]} | expected each name of a row or column once, got twice a
            {"rows":[{"name":"a..b"}]} | expected a name without two points, which stand for a series, got a..b
            {"rows":[{"name":"a","number":3}]} | /rows/0/number: expected a whole number from 1 to 2
            {"rows":[{"name":"a"}],"relations":["sum a = b + c"]} | relation 1, column 9: expected the name of a declared row or column
            {"rows":[{"name":"a"}],"relations":["total a = a"]} | relation 1, column 1: expected one of title, source, separator, headings, numbers, prices, row, column, sum, difference, change, index, percent, yearly, nested
            {"relation":[]} | /relation: unknown property
            """)
    void what_cannot_be_understood_is_told_with_its_place(String json, String message) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProblem.class).hasMessage(message);
    }

    private static TableStructure read(String json) {
        return JsonReader.of(AuditJson.TABLE_STRUCTURE, JsonSettings.strict()).read(json);
    }

    @Test
    void a_row_that_a_table_lacks_is_named_where_the_structure_has_no_lines() {
        TableStructure structure = read("{\"columns\":[{\"name\":\"b\"}],\"rows\":[{\"name\":\"z\"}]}");
        assertThatThrownBy(() -> TableAudit.of(PrintedTable.parse(";b\na;1", ';'), structure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("structure, row z: expected a row of the table with this label");
    }

    @Test
    void a_document_holds_every_relation_with_its_intervals() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(AuditDocument.of(AuditSample.find("ifo-2025-16").toAudit())
                        .toJson());
        assertThat(document.at("/feasible").asBoolean()).isFalse();
        assertThat(document.at("/verdicts/INFEASIBLE").asInt()).isEqualTo(14);
        assertThat(document.at("/relations"))
                .hasSize(Streams.stream(document.at("/verdicts"))
                        .mapToInt(JsonNode::asInt)
                        .sum());
        JsonNode total = Streams.stream(document.at("/relations"))
                .filter(relation -> relation.path("kind").asText().equals("change"))
                .findFirst()
                .orElseThrow();
        // 50.5 to 59.0 can be a change of 16.6 to 17.1 per cent, and 13.4 is printed.
        assertThat(total.path("verdict").asText()).isEqualTo("INFEASIBLE");
        assertThat(total.at("/printed/text").asText()).isEqualTo("8,5 (13,4 %)");
        assertThat(total.at("/printed/interval").toString()).isEqualTo("{\"least\":13.35,\"greatest\":13.45}");
        assertThat(total.at("/operands/0/interval").toString()).isEqualTo("{\"least\":50.45,\"greatest\":50.55}");
        assertThat(total.at("/possible/least").decimalValue()).isEqualByComparingTo("16.617210682492");
        assertThat(total.at("/possible/greatest").decimalValue()).isEqualByComparingTo("17.046580773043");
        assertThat(total.at("/gap").decimalValue()).isEqualByComparingTo("3.167210682492");
        assertThat(total.path("line").asInt()).isPositive();
    }

    @Test
    void a_document_names_the_parts_that_may_be_left_out() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(AuditDocument.of(AuditSample.find("ifo-2025-3").toAudit())
                        .toJson());
        assertThat(document.at("/omittedParts").toString())
                .isEqualTo("[{\"relation\":\"sum total = men + women\",\"place\":\"all\",\"missing\":2,"
                        + "\"parts\":[{\"place\":\"social\",\"missing\":1},{\"place\":\"missing\",\"missing\":1}]}]");
    }
}
