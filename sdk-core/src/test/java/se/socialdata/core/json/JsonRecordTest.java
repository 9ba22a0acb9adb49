package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.json.sample.Stop;
import se.socialdata.core.json.sample.Visit;

class JsonRecordTest {

    private static final String GOOD =
            "{'id':'v1','decisionDate':'2025-02-28','kind':'home','ticket':'T-1','rooms':0}".replace('\'', '"');

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "rooms":0          | "rooms":"4"                    | /rooms: expected a whole number from 0 to 99
            "rooms":0          | "rooms":4.0                    | /rooms: expected a whole number from 0 to 99
            "rooms":0          | "rooms":100                    | /rooms: expected a whole number from 0 to 99
            "rooms":0          | "rooms":99999999999999999999   | /rooms: expected a whole number that fits in 64 bits
            "rooms":0          | "rooms":null                   | /rooms: expected a whole number from 0 to 99
            "rooms":0          | "room":0                       | /room: unknown property
            "rooms":0          | "191212121212":0               | unknown property
            "rooms":0          | "ForenameSurname":0            | unknown property
            "rooms":0          | "Forename":0                   | unknown property
            "rooms":0          | "ROOM_COUNT":0                 | /ROOM_COUNT: unknown property
            "rooms":0          | "rooms":0,"rooms":0            | /rooms: property stands twice
            ,"rooms":0         | ``                             | /rooms: required property is missing
            2025-02-28         | 2025-02-29                     | /decisionDate: expected an ISO date
            "2025-02-28"       | 20250228                       | /decisionDate: expected an ISO date
            "2025-02-28"       | null                           | /decisionDate: expected an ISO date
            "home"             | "HOME"                         | /kind: expected one of home, office, else-where
            "home"             | {}                             | /kind: expected one of home, office, else-where
            "T-1"              | "191212121212"                 | /ticket: expected a ticket as T-17
            "v1"               | 17                             | /id: expected text
            "rooms":0          | "rooms":0,"answerDate":"2025-02-27" | expected an answer on or after the decision
            "rooms":0          | "rooms":0,"note":null          | /note: expected text
            "rooms":0          | "rooms":0,"partial":"true"     | /partial: expected true or false
            "rooms":0          | "rooms":0,"hours":"1"          | /hours: expected a decimal number
            "rooms":0          | "rooms":0,"hours":1e999        | /hours: expected a decimal number
            "rooms":0          | "rooms":0,"stops":{}           | /stops: expected a JSON array
            "rooms":0          | "rooms":0,"stops":[null]       | /stops/0: expected a JSON object
            "rooms":0          | "rooms":0,"otherKinds":["home",7] | /otherKinds/1: expected one of home, office, else-where
            "rooms":0          | "rooms":0,"stay":{"start":"2025-02-02","end":"2025-02-01"} | /stay: expected an end on or after the start 2025-02-02, got 2025-02-01
            "rooms":0          | "rooms":0,"stops":[{"date":"2025-01-01"},{"date":"2025-01-01","detours":[{"date":"x"}]}] | /stops/1/detours/0/date: expected an ISO date
            """)
    void what_is_wrong_is_refused_with_pointer_and_expectation_on_every_path(
            String part, String replacement, String message) {
        String json = GOOD.replace(part, replacement == null ? "" : replacement);
        assertThat(json).isNotEqualTo(GOOD);
        for (JsonPath path : JsonPath.values()) {
            assertThat(path.refusal(SampleJson.VISIT, Visit.class, json))
                    .as("%s", path)
                    .isEqualTo(message);
        }
        for (JsonPath path : new JsonPath[] {JsonPath.ENGINE_2, JsonPath.ENGINE_3}) {
            assertThat(path.refusal(SampleJson.VISIT_OF_VALUES, Visit.class, json))
                    .as("made from values, %s", path)
                    .isEqualTo(message);
        }
    }

    @ParameterizedTest
    @EnumSource
    void properties_are_read_in_any_order(JsonPath path) {
        String json =
                "{'rooms':0,'ticket':'T-1','kind':'home','decisionDate':'2025-02-28','id':'v1'}".replace('\'', '"');
        Visit visit = path.read(SampleJson.VISIT, Visit.class, json);
        assertThat(path.write(SampleJson.VISIT, visit)).isEqualTo(GOOD);
    }

    @Test
    void a_lenient_reader_passes_over_the_unknown_and_takes_null_for_absent() {
        String json = GOOD.replace("}", ",\"other\":{\"x\":[1,{\"y\":2}]},\"note\":null,\"partial\":null}");
        for (JsonEngine engine : new JsonEngine[] {Jackson2.engine(), Jackson3.engine()}) {
            Visit visit = JsonReader.of(SampleJson.VISIT, JsonSettings.lenient(engine))
                    .read(json);
            assertThat(visit.getNote()).isEmpty();
            assertThat(visit.isPartial()).isFalse();
        }
    }

    @Test
    void a_lenient_reader_still_wants_what_is_required() {
        JsonReader<Stop> reader = JsonReader.of(SampleJson.STOP, JsonSettings.lenient(Jackson3.engine()));
        assertThatThrownBy(() -> reader.read("{\"date\":null}"))
                .isInstanceOf(JsonProblem.class)
                .hasMessage("/date: required property is missing");
    }

    @Test
    void a_pointer_escapes_what_rfc_6901_reserves() {
        assertThat(new JsonProblem("expected text").within("a/b~c").within(3)).hasMessage("/3/a~1b~0c: expected text");
    }

    @Test
    void a_description_refuses_a_property_that_is_described_twice() {
        assertThatThrownBy(() -> JsonRecord.of("Stop", Stop.class, Stop::builder, Stop.Builder::build)
                        .required("date", "One.", JsonTypes.DATE, Stop::getDate, Stop.Builder::date)
                        .required("date", "Two.", JsonTypes.DATE, Stop::getDate, Stop.Builder::date))
                .hasMessage("expected each property of Stop once, got date twice");
    }

    @Test
    void a_description_says_what_the_record_is() {
        assertThatThrownBy(() -> JsonRecord.of("Stop", Stop.class, Stop::builder, Stop.Builder::build)
                        .build())
                .hasMessage("expected a description of Stop");
    }
}
