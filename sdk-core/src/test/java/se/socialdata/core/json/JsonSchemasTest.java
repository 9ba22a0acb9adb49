package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.json.sample.Visit;

class JsonSchemasTest {

    private static final com.networknt.schema.JsonSchema VISIT =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonSchemas.of(SampleJson.VISIT));

    private static Set<ValidationMessage> violations(String json) throws JsonProcessingException {
        return VISIT.validate(new ObjectMapper().readTree(json));
    }

    private static String golden(int line) throws IOException {
        try (InputStream stream = JsonSchemasTest.class.getResourceAsStream("/golden/Visit.ndjson")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()
                    .get(line);
        }
    }

    @Test
    void the_schema_of_the_sample_is_current() throws IOException {
        SchemaFiles.assertCurrent(SampleJson.VISIT, Path.of("src/test/resources/schema"));
    }

    @Test
    void what_we_write_is_valid() throws IOException {
        for (int line = 0; line < 3; line++) {
            assertThat(violations(golden(line))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "rooms":99,      | ``
            "rooms":99       | "rooms":"99"
            "rooms":99       | "rooms":100
            "rooms":99       | "rooms":99,"other":1
            "else-where"     | "ELSEWHERE"
            "T-999999"       | "T-9999999"
            2024-12-31       | 2024-12-32
            "guests":50      | "guests":null
            "2024-03-04"}    | "2024-03-04","x":1}
            "start":         | "begin":
            ["home",         | ["house",
            """)
    void what_has_been_changed_is_not_valid_and_not_read(String part, String replacement) throws IOException {
        String json = golden(1).replace(part, replacement == null ? "" : replacement);
        assertThat(json).isNotEqualTo(golden(1));
        assertThat(violations(json)).isNotEmpty();
        assertThat(JsonPath.ENGINE_2.refusal(SampleJson.VISIT, Visit.class, json))
                .isNotEmpty();
    }
}
