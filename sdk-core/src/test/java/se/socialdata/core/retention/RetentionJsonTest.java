package se.socialdata.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.jackson2.Jackson2;

class RetentionJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/retention/schema");

    private static final JsonReader<RetentionFacts> FACTS =
            JsonReader.of(RetentionJson.RETENTION_FACTS, JsonSettings.strict(Jackson2.engine()));

    @TestFactory
    Stream<DynamicTest> facts_are_read_and_written_back_on_every_path() {
        return GoldenJson.tests(RetentionJson.RETENTION_FACTS, RetentionFacts.class, "RetentionFacts");
    }

    @TestFactory
    Stream<DynamicTest> decisions_are_read_and_written_back_on_every_path() {
        return GoldenJson.tests(RetentionJson.RETENTION_DECISION, RetentionDecision.class, "RetentionDecision");
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(RetentionJson.RETENTION_FACTS, SCHEMAS);
        SchemaFiles.assertCurrent(RetentionJson.RETENTION_DECISION, SCHEMAS);
    }

    @Property(tries = 100)
    void any_decision_is_read_back_as_it_was_written(@ForAll RetentionDecision decision) {
        String json = JsonPath.ENGINE_2.write(RetentionJson.RETENTION_DECISION, decision);

        assertThat(JsonPath.ENGINE_2.read(RetentionJson.RETENTION_DECISION, RetentionDecision.class, json))
                .isEqualTo(decision);
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() {
        assertThatThrownBy(() -> FACTS.read("{\"municipality\":\"9999\"}"))
                .hasMessage("/municipality: expected the four-digit code of a municipality");
        assertThatThrownBy(() -> FACTS.read("{\"placedOutsideHome\":\"no\"}"))
                .hasMessage("/placedOutsideHome: expected true or false");
        assertThatThrownBy(() -> FACTS.read("{\"lastEntryDate\":\"2025-02-30\"}"))
                .hasMessageStartingWith("/lastEntryDate: expected an ISO date");
    }

    @Test
    void the_date_of_birth_is_not_printed() {
        assertThat(FACTS.read("{\"birthDate\":\"2012-03-04\"}").toString()).doesNotContain("2012");
    }
}
