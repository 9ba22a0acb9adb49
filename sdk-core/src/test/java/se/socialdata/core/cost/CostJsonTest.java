package se.socialdata.core.cost;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.jackson2.Jackson2;

class CostJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/cost/schema");

    @TestFactory
    Stream<DynamicTest> a_record_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(CostJson.COST_RECORD, CostRecord.class, "CostRecord");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(CostJson.COST_RECORD, SCHEMAS);
    }

    private static void assertRefused(String json, String message) {
        JsonReader<CostRecord> reader = JsonReader.of(CostJson.COST_RECORD, JsonSettings.strict(Jackson2.engine()));
        assertThatThrownBy(() -> reader.read(json)).hasMessage(message);
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() {
        assertRefused(
                """
                {"municipality":"9999","year":2023}""",
                "/municipality: expected the four-digit code of a municipality");
        assertRefused(
                """
                {"municipality":"2580","year":23}""",
                "/year: expected a whole number from 1900 to 2999");
        assertRefused(
                """
                {"municipality":"2580","year":2023,"lines":[{"item":"FA_PAID","amount":"10"}]}""",
                "/lines/0/amount: expected an amount in kronor with at most two decimals");
        assertRefused(
                """
                {"municipality":"2580","year":2023,"lines":[{"item":"FA_PAID","amount":1},{"item":"FA_PAID","amount":2}]}""",
                "expected each cost item once, got FA_PAID twice");
        assertRefused(
                """
                {"municipality":"2580","year":2023,"index":100}""", "/index: unknown property");
    }
}
