package se.socialdata.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSchemas;
import se.socialdata.core.json.JsonSettings;

/** The check of a printed table as a document that programs read by its schema. */
class AuditDocumentTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonSchemas.of(AuditJson.AUDIT_DOCUMENT));

    /** A sum that cannot hold, one whose parts are withheld, and one that is exact. */
    private static final AuditDocument DOCUMENT = AuditDocument.of(TableAudit.of(
            PrintedTable.parse(";a;b\nall;10;5\nx;4;x\ny;4,5;5\n", ';'),
            TableStructure.parse("title \"Tabell\"\ncolumn a\ncolumn b\nrow all exact\nrow x exact\nrow y\n"
                    + "sum all = x + y\nnested all >= y")));

    private static Set<ValidationMessage> violations(String json) throws JsonProcessingException {
        return SCHEMA.validate(new ObjectMapper().readTree(json));
    }

    private static AuditDocument read(String json) {
        return JsonReader.of(AuditJson.AUDIT_DOCUMENT, JsonSettings.strict()).read(json);
    }

    @TestFactory
    Stream<DynamicTest> documents_are_read_and_written_alike_on_every_path() {
        return GoldenJson.tests(AuditJson.AUDIT_DOCUMENT, AuditDocument.class, "AuditDocument");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(
                AuditJson.AUDIT_DOCUMENT, Path.of("src/main/resources/se/socialdata/reporting/audit/schema"));
    }

    @TestFactory
    Stream<DynamicTest> what_we_write_of_every_sample_is_valid_and_read_back() {
        return AuditSample.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    AuditDocument document = AuditDocument.of(sample.toAudit());
                    assertThat(document.relations()).isNotEmpty();
                    assertThat(violations(document.toJson())).isEmpty();
                    assertThat(read(document.toJson())).isEqualTo(document);
                }));
    }

    @Test
    void the_document_of_the_changes_below_is_valid_itself() throws JsonProcessingException {
        assertThat(violations(DOCUMENT.toJson())).isEmpty();
        assertThat(read(DOCUMENT.toJson())).isEqualTo(DOCUMENT);
        assertThat(DOCUMENT.isFeasible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "feasible": false     | "feasible": "no"                | /feasible: expected true or false
            "feasible":           | "possible":                     | /possible: unknown property
            "WITHIN_ROUNDING": 0  | "WITHIN_ROUNDING": -1           | /verdicts/WITHIN_ROUNDING: expected a whole number from 0 to 2147483647
            "EXACT":              | "RIGHT":                        | /verdicts/RIGHT: unknown property
            "kind": "sum"         | "kind": "product"               | /relations/0/kind: expected one of sum, difference, change, index, percent, yearly, nested
            "verdict": "INFEASIBLE" | "verdict": "FALSE"            | /relations/0/verdict: expected one of EXACT, WITHIN_ROUNDING, DEFLATOR_CANDIDATE, INFEASIBLE, NOT_CHECKABLE
            "gap": 1.45           | "gap": "1.45"                   | /relations/0/gap: expected a decimal number
            "least": 10           | "least": null                   | /relations/0/printed/interval/least: expected a decimal number
            "omittedParts": []    | "omittedParts": {}              | /omittedParts: expected a JSON array
            "omittedParts": []    | "omittedParts": [{"place":"a"}] | /omittedParts/0/relation: required property is missing
            """)
    void what_has_been_changed_is_not_valid_and_not_read(String part, String replacement, String message)
            throws JsonProcessingException {
        String json = DOCUMENT.toJson().replaceFirst(Pattern.quote(part), replacement);
        assertThat(json).isNotEqualTo(DOCUMENT.toJson());
        assertThat(violations(json)).isNotEmpty();
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProblem.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "feasible": false | "feasible": true  | expected feasible and verdicts to tell of the relations
            "WITHIN_ROUNDING": 0 | "WITHIN_ROUNDING": 1 | expected feasible and verdicts to tell of the relations
            "greatest": 10    | "greatest": 9     | /relations/0/printed/interval: expected a lower limit first, got 10 and 9
            """)
    void a_document_that_contradicts_itself_is_not_read(String part, String replacement, String message) {
        String json = DOCUMENT.toJson().replaceFirst(Pattern.quote(part), replacement);
        assertThat(json).isNotEqualTo(DOCUMENT.toJson());
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProblem.class).hasMessage(message);
    }
}
