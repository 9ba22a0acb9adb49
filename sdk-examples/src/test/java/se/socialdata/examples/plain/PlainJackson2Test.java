package se.socialdata.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.arbitraries.Unlawful;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Law;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

class PlainJackson2Test {

    /** What a program sends, with a record of the SDK inside. */
    public record Delivery(String sender, List<FavourableDecision> decisions) {}

    private static final String DECISION =
            """
            {"id":"B-1","municipality":"2580","intervention":"LSS-9.4","serviceArea":"OF",\
            "person":{"statedSex":"woman"},"decisionDate":"2025-01-15"}""";

    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tools.jackson.core.json.JsonFactory",
                "org.springframework.boot.SpringApplication",
                "org.hibernate.validator.HibernateValidator"
            })
    void nothing_else_is_on_the_class_path(String className) {
        assertThatThrownBy(() -> Class.forName(className)).isInstanceOf(ClassNotFoundException.class);
    }

    @Property(tries = 50)
    void the_mapper_reads_what_it_writes(@ForAll FavourableDecision lawful, @ForAll @Unlawful FavourableDecision other)
            throws JsonProcessingException {
        Delivery delivery = new Delivery("A", List.of(lawful, other));

        assertThat(mapper.readValue(mapper.writeValueAsString(delivery), Delivery.class))
                .isEqualTo(delivery);
    }

    @Test
    void a_decision_is_read_checked_and_reported() throws JsonProcessingException {
        FavourableDecision decision = mapper.readValue(sample(), FavourableDecision.class);
        UnexecutedBuilder builder =
                UnexecutedBuilder.of(UnexecutedSettings.of(Law.LSS, Quarter.of(2025, 2), LocalDate.of(2025, 7, 10)));
        builder.add(decision);

        assertThat(DecisionRules.inForce()
                        .check(decision, LocalDate.of(2025, 4, 16))
                        .getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("EVB-001", "EVB-008", "EVB-015");
        assertThat(builder.buildStatistics().selection().counted()).isEqualTo(1);
    }

    @Test
    void the_readers_of_the_sdk_take_the_jackson_that_is_there() {
        assertThat(JsonReader.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict())
                        .read(sample())
                        .getId())
                .isEqualTo("B-1");
    }

    @Test
    void an_unknown_property_is_an_error_with_its_place() {
        String json = sample().replace("\"id\"", "\"extra\":1,\"id\"");
        assertThatThrownBy(() -> mapper.readValue(json, FavourableDecision.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/extra");
    }

    private static String sample() {
        return DECISION.replace("woman", Sex.WOMAN.getCode());
    }
}
