package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.sample.Stop;

class JsonUnionTest {

    private static final JsonUnion<Object> EVENT = JsonUnion.of("Event", Object.class, "event")
            .variant("stop", SampleJson.STOP)
            .variant("visit", SampleJson.VISIT)
            .build();
    private static final String STOP = "{\"event\":\"stop\",\"date\":\"2025-01-01\"}";

    private final JsonReader<Object> reader = JsonReader.of(EVENT, JsonSettings.strict(Jackson2.engine()));

    @Test
    void the_first_property_tells_the_records_apart() {
        Stop stop = Stop.builder().date(LocalDate.of(2025, 1, 1)).build();
        assertThat(reader.read(STOP)).isEqualTo(stop);
        assertThat(JsonWriter.of(EVENT, Jackson2.engine()).write(stop)).isEqualTo(STOP);
    }

    @Test
    void what_tells_the_records_apart_must_be_known_and_first() {
        refused("{\"event\":\"walk\"}", "/event: expected one of stop, visit");
        refused("{\"event\":7}", "/event: expected one of stop, visit");
        refused("{\"date\":\"2025-01-01\"}", "/event: expected this property first in the object");
        refused("{}", "/event: expected this property first in the object");
        refused("{\"event\":\"stop\",\"date\":7}", "/date: expected an ISO date");
    }

    @Test
    void the_schema_offers_each_record_with_its_code() {
        assertThat(JsonSchemas.of(EVENT, "Event"))
                .contains("\"oneOf\": [", "\"const\": \"stop\"", "\"const\": \"visit\"");
    }

    @Test
    void a_description_takes_each_code_once() {
        JsonUnion.Builder<Object> builder =
                JsonUnion.of("Event", Object.class, "date").variant("visit", SampleJson.VISIT);
        assertThatThrownBy(() -> builder.variant("visit", SampleJson.VISIT))
                .hasMessage("expected each code once, got visit twice");
        assertThatThrownBy(() -> builder.variant("stop", SampleJson.STOP))
                .hasMessage("expected no property date in Stop");
    }

    private void refused(String json, String message) {
        assertThatThrownBy(() -> reader.read(json))
                .isInstanceOf(JsonProblem.class)
                .hasMessage(message);
    }
}
