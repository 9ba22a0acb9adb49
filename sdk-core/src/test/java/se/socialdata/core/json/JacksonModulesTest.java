package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.socialdata.core.json.jackson2.SocialdataJackson2Module;
import se.socialdata.core.json.jackson3.SocialdataJackson3Module;
import se.socialdata.core.json.sample.Stop;
import se.socialdata.core.json.sample.VisitKind;

class JacksonModulesTest {

    private static final String GOOD = "{\"stops\":[{\"date\":\"2025-01-01\"}],\"kind\":\"else-where\",\"latest\":{}}";
    private static final Stop STOP =
            Stop.builder().date(LocalDate.of(2025, 1, 1)).build();
    private static final String SECRET = "191212121212";

    /** A wrapper of the user's own. */
    public record Wrapper(List<Stop> stops, VisitKind kind, Map<String, Stop> latest) {}

    @Test
    void described_types_work_within_the_users_own_types() throws JsonProcessingException {
        Wrapper wrapper = new Wrapper(List.of(STOP), VisitKind.ELSEWHERE, Map.of());
        assertThat(JsonPath.mapper2().writeValueAsString(wrapper)).isEqualTo(GOOD);
        assertThat(JsonPath.mapper2().readValue(GOOD, Wrapper.class)).isEqualTo(wrapper);
        assertThat(JsonPath.mapper3().readTree(JsonPath.mapper3().writeValueAsString(wrapper)))
                .isEqualTo(JsonPath.mapper3().readTree(GOOD));
        assertThat(JsonPath.mapper3().readValue(GOOD, Wrapper.class)).isEqualTo(wrapper);
    }

    @Test
    void jackson_2_says_where_and_what_but_not_the_value_even_if_told_to_show_the_source() {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .findAndAddModules()
                .build();
        for (String bad : List.of("\"" + SECRET + "\"", SECRET, "\"" + SECRET + "\u0001\"", SECRET + "x")) {
            String json = GOOD.replace("\"2025-01-01\"", bad);
            assertThatThrownBy(() -> mapper.readValue(json, Wrapper.class))
                    .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class)
                    .hasMessageContaining("/date: expected ")
                    .hasMessageNotContaining(SECRET)
                    .hasNoCause();
        }
    }

    @Test
    void jackson_3_says_where_and_what_but_not_the_value_even_if_told_to_show_the_source() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .enable(tools.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .findAndAddModules()
                .build();
        for (String bad : List.of("\"" + SECRET + "\"", SECRET, "\"" + SECRET + "\u0001\"", SECRET + "x")) {
            String json = GOOD.replace("\"2025-01-01\"", bad);
            assertThatThrownBy(() -> mapper.readValue(json, Wrapper.class))
                    .isInstanceOf(tools.jackson.databind.DatabindException.class)
                    .hasMessageContaining("/date: expected ")
                    .hasMessageNotContaining(SECRET)
                    .hasNoCause();
        }
    }

    @Test
    void a_lenient_module_passes_over_unknown_properties() throws JsonProcessingException {
        String json = "{\"date\":\"2025-01-01\",\"x\":1}";
        assertThat(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(SocialdataJackson2Module.lenient())
                        .build()
                        .readValue(json, Stop.class))
                .isEqualTo(STOP);
        assertThat(tools.jackson.databind.json.JsonMapper.builder()
                        .addModule(SocialdataJackson3Module.lenient())
                        .build()
                        .readValue(json, Stop.class))
                .isEqualTo(STOP);
    }

    @Test
    void a_tree_is_converted_too() {
        assertThat(JsonPath.mapper2().convertValue(STOP, com.fasterxml.jackson.databind.JsonNode.class))
                .hasToString("{\"date\":\"2025-01-01\"}");
        assertThat(JsonPath.mapper2().convertValue(Map.of("date", "2025-01-01"), Stop.class))
                .isEqualTo(STOP);
        assertThat(JsonPath.mapper3().convertValue(Map.of("date", "2025-01-01"), Stop.class))
                .isEqualTo(STOP);
    }

    @Test
    void two_descriptions_of_one_type_are_refused() {
        assertThatThrownBy(() -> JsonTypeRegistry.of(List.of(new FoundationJson(), new FoundationJson())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("expected one description of ");
    }
}
