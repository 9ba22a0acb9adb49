package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
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
import se.socialdata.core.json.JsonSettings;

class DecisionJsonTest {

    private static final String GOOD = "{'id':'A-1','municipality':'2580','intervention':'LSS-9.4','serviceArea':'OF',"
            + "'person':{'identity':'189001089813'},'decisionDate':'2025-01-15'}";

    @TestFactory
    Stream<DynamicTest> decisions_are_read_and_written_alike_on_every_path() {
        return GoldenJson.tests(DecisionJson.FAVOURABLE_DECISION, FavourableDecision.class, "FavourableDecision");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(
                DecisionJson.FAVOURABLE_DECISION, Path.of("src/main/resources/se/socialdata/core/decision/schema"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            '2025-01-15'      | '15 januari 2025'   | /decisionDate: expected an ISO date
            '2025-01-15'      | '2025-02-29'        | /decisionDate: expected an ISO date
            '2025-01-15'      | 20250115            | /decisionDate: expected an ISO date
            '2580'            | '9999'              | /municipality: expected the four-digit code of a municipality
            'OF'              | 'AO'                | /serviceArea: expected one of ÄO, OF, IFO
            '189001089813'    | '189001089814'      | /person/identity: expected an identity of twelve digits, or the inspectorate's temporary form YYYYMMDD-T123
            '189001089813'    | '9001089813'        | /person/identity: expected an identity of twelve digits, or the inspectorate's temporary form YYYYMMDD-T123
            """)
    void a_wrong_value_is_refused_with_its_place_and_without_being_quoted(String good, String bad, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(JsonProblem.class)
                .hasMessage(message);
    }

    @Test
    void an_unknown_delay_reason_lists_the_allowed_ones() {
        assertThatThrownBy(() -> read(GOOD.replace(
                        "'2025-01-15'}", "'2025-01-15','statedDelays':[{'date':'2025-05-01','reason':'SUMMER'}]}")))
                .isInstanceOf(JsonProblem.class)
                .hasMessage(
                        "/statedDelays/0/reason: expected one of STAFF_RELATED, RECRUITMENT_DIFFICULTIES, NOT_COOPERATING,"
                                + " DECLINED_OFFER, NO_PLACE_AVAILABLE, SPECIFIC_WISHES, HEALTH_OBSTACLE, NO_CONTACT_FAMILY,"
                                + " OPERATIONAL_CHALLENGES, or an object for a local reason");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused_at_its_place() {
        assertThatThrownBy(
                        () -> read(
                                GOOD.replace(
                                        "'2025-01-15'}",
                                        "'2025-01-15','executions':[{'start':'2025-05-01'},{'start':'2025-05-01','end':'2025-04-30'}]}")))
                .isInstanceOf(JsonProblem.class)
                .hasMessage("/executions/1: expected an end on or after the start 2025-05-01, got 2025-04-30");
    }

    private static FavourableDecision read(String json) {
        return JsonReader.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict())
                .read(json.replace('\'', '"'));
    }
}
