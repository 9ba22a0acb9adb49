package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.jackson2.Jackson2;

class AssistanceJsonTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/assistance/schema");

    private static final String MONTH =
            """
            {"householdKey":"H-1","municipality":"2580","month":"2025-03","livelihoodSupport":5180,"persons":[%s]}""";

    @TestFactory
    Stream<DynamicTest> a_month_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(AssistanceJson.ASSISTED_MONTH, AssistedMonth.class, "AssistedMonth");
    }

    @TestFactory
    Stream<DynamicTest> an_end_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(AssistanceJson.ASSISTANCE_END, AssistanceEnd.class, "AssistanceEnd");
    }

    @TestFactory
    Stream<DynamicTest> a_case_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(AssistanceJson.ASSISTANCE_CASE, AssistanceCase.class, "AssistanceCase");
    }

    @TestFactory
    Stream<DynamicTest> a_norm_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(AssistanceJson.NATIONAL_NORM, NationalNorm.class, "NationalNorm");
    }

    @TestFactory
    Stream<DynamicTest> a_calculation_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(AssistanceJson.NORM_CALCULATION, NormCalculation.class, "NormCalculation");
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        for (JsonRecord<?> record : List.of(
                AssistanceJson.ASSISTED_MONTH,
                AssistanceJson.ASSISTANCE_END,
                AssistanceJson.ASSISTANCE_CASE,
                AssistanceJson.NATIONAL_NORM,
                AssistanceJson.NORM_HOUSEHOLD,
                AssistanceJson.NORM_CALCULATION)) {
            SchemaFiles.assertCurrent(record, SCHEMAS);
        }
    }

    private static <T> void assertRefused(JsonRecord<T> record, String json, String message) {
        JsonReader<T> reader = JsonReader.of(record, JsonSettings.strict(Jackson2.engine()));
        assertThatThrownBy(() -> reader.read(json)).hasMessage(message);
    }

    @Test
    void what_has_no_meaning_is_refused_with_its_place() {
        String person = MONTH.formatted("{\"identity\":\"19900315-T281\",\"role\":\"APPLICANT\",\"obstacle\":\"113\"}");
        JsonRecord<AssistedMonth> month = AssistanceJson.ASSISTED_MONTH;

        assertRefused(month, person.replace("2025-03", "2025-13"), "/month: expected a month as 2025-03");
        assertRefused(month, person.replace("2025-03", "2025-3"), "/month: expected a month as 2025-03");
        assertRefused(
                month, person.replace("2580", "9999"), "/municipality: expected the four-digit code of a municipality");
        assertRefused(
                month,
                person.replace("5180", "5180.505"),
                "/livelihoodSupport: expected an amount in kronor with at most two decimals");
        assertRefused(month, person.replace("5180", "-1"), "expected amounts of zero or more");
        assertRefused(month, person.replace("\"H-1\"", "\"\""), "expected a household key, got a blank one");
        assertRefused(
                month,
                person.replace("APPLICANT", "CAT"),
                "/persons/0/role: expected one of APPLICANT, CO_APPLICANT, OTHER");
        assertRefused(
                month, person.replace("\"role\":\"APPLICANT\",", ""), "/persons/0/role: required property is missing");
    }

    @Test
    void an_unknown_obstacle_is_refused_with_the_list_of_codes() {
        JsonReader<AssistedMonth> reader =
                JsonReader.of(AssistanceJson.ASSISTED_MONTH, JsonSettings.strict(Jackson2.engine()));

        assertThatThrownBy(() -> reader.read(MONTH.formatted("{\"role\":\"APPLICANT\",\"obstacle\":\"034\"}")))
                .hasMessageStartingWith("/persons/0/obstacle: expected one of 111, 112, 113, 114, 115, 021,");
    }

    @Test
    void a_refused_month_shows_nothing_of_the_person() {
        JsonReader<AssistedMonth> reader =
                JsonReader.of(AssistanceJson.ASSISTED_MONTH, JsonSettings.strict(Jackson2.engine()));

        assertThatThrownBy(() -> reader.read(MONTH.formatted("{\"identity\":\"19900315-239\",\"role\":\"APPLICANT\"}")))
                .hasMessageStartingWith("/persons/0/identity: expected an identity")
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain("19900315"));
    }

    @Test
    void a_norm_that_leaves_out_an_age_is_refused() {
        assertRefused(
                AssistanceJson.NATIONAL_NORM,
                """
                {"year":2026,"childBands":[{"fromAge":0,"toAge":2,"amount":1},{"fromAge":4,"toAge":20,"amount":1}],\
                "singleAdult":1,"couple":2,"commonCosts":[1,2]}""",
                "expected the ages to follow each other from 0, got 4 where 3 was next");
    }
}
