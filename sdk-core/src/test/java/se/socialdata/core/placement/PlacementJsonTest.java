package se.socialdata.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
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

class PlacementJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/placement/schema");

    private static final String START =
            """
            {"id":"case-1","municipality":"2281","child":{"identity":"20100315-T123"},""";

    @TestFactory
    Stream<DynamicTest> a_case_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(PlacementJson.CHILD_CASE, ChildCase.class, "ChildCase");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(PlacementJson.CHILD_CASE, SCHEMAS);
    }

    private static void assertRefused(String rest, String message) {
        JsonReader<ChildCase> reader = JsonReader.of(PlacementJson.CHILD_CASE, JsonSettings.strict(Jackson2.engine()));
        assertThatThrownBy(() -> reader.read(rest.startsWith("{") ? rest : START + rest))
                .hasMessageContaining(message);
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() {
        assertRefused("""
                {"id":"case-1","municipality":"9999","child":{}}""", "/municipality");
        assertRefused(
                """
                "placements":[{"reference":"p1","form":"CASTLE","startDate":"2025-09-03"}]}""",
                "/placements/0/form");
        assertRefused(
                """
                "placements":[{"reference":"p1","form":"FAMILY_HOME","startDate":"2025-09-03","endDate":"2025-09-02"}]}""",
                "expected the end on or after the start");
        assertRefused("\"homes\":[]}", "unknown property");
    }

    @Test
    void a_refused_case_shows_nothing_of_the_child() {
        JsonReader<ChildCase> reader = JsonReader.of(PlacementJson.CHILD_CASE, JsonSettings.strict(Jackson2.engine()));

        assertThatThrownBy(() -> reader.read(START + "\"unaccompanied\":\"20100315\"}"))
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain("20100315"));
    }
}
