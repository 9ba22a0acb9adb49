package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;

class JsonLimitsTest {

    private static final JsonLimits SMALL = JsonLimits.DEFAULT
            .withMaxDocumentLength(100)
            .withMaxTextLength(20)
            .withMaxNumberLength(10)
            .withMaxNesting(3);

    static List<JsonEngine> engines() {
        return List.of(Jackson2.engine(SMALL), Jackson3.engine(SMALL));
    }

    private static void refused(JsonType<?> type, JsonEngine engine, String json, String message) {
        assertThatThrownBy(
                        () -> JsonReader.of(type, JsonSettings.strict(engine)).read(json))
                .isInstanceOf(JsonProblem.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void text_numbers_nesting_and_documents_have_limits(JsonEngine engine) throws IOException {
        JsonType<?> list = JsonTypes.list(JsonTypes.list(JsonTypes.list(JsonTypes.list(JsonTypes.TEXT))));
        refused(JsonTypes.TEXT, engine, "\"" + "x".repeat(21) + "\"", "expected text of at most 20 characters");
        refused(JsonTypes.LONG, engine, "12345678901", "expected a number of at most 10 characters");
        refused(list, engine, "[[[[]]]]", "/0/0: expected a nesting of at most 3");
        refused(JsonTypes.TEXT, engine, " ".repeat(101), "expected a document of at most 100 bytes");
        JsonReader<String> reader = JsonReader.of(JsonTypes.TEXT, JsonSettings.strict(engine));
        assertThat(reader.read(new ByteArrayInputStream("\"å\"".getBytes(UTF_8))))
                .isEqualTo("å");
        refused(JsonTypes.TEXT, engine, "\"a\" 1", "expected nothing after the document");
        refused(JsonTypes.TEXT, engine, "", "expected more JSON, but the text ends here");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void property_names_have_a_limit(JsonEngine engine) {
        JsonEngine plenty = engine instanceof Jackson2 ? Jackson2.engine() : Jackson3.engine();
        refused(
                SampleJson.STOP,
                plenty,
                "{\"" + "x".repeat(300) + "\":1}",
                "expected property names of at most 200 characters");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_line_over_the_limit_is_rejected_and_the_next_is_read(JsonEngine engine) {
        String good = "{\"date\":\"2025-01-01\"}";
        String exact = good + " ".repeat(100 - good.length());
        for (String bad : List.of(
                exact + " ",
                good + " ".repeat(200_000),
                " ".repeat(200_000) + good,
                "x".repeat(101),
                "{\"date\":\"" + "x".repeat(200_000) + "\"}",
                "{\"date\":" + " ".repeat(200_000) + "\"2025-01-01\"}")) {
            String text = exact + "\n" + bad + "\n" + exact + "\r\n" + good;
            BatchSummary summary = NdjsonReader.of(SampleJson.STOP, JsonSettings.strict(engine))
                    .read(new ByteArrayInputStream(text.getBytes(UTF_8)), stop -> {});
            assertThat(summary.rejects().get(0)).hasToString("line 2: expected a line of at most 100 bytes");
            assertThat(summary.getRead()).isEqualTo(4);
            assertThat(summary.accepted()).isEqualTo(2);
        }
    }

    @Test
    void limits_are_above_zero() {
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withMaxNesting(0)).hasMessage("expected limits above zero");
        assertThatThrownBy(() -> JsonLimits.DEFAULT.withMaxDocumentLength(0))
                .hasMessage("expected a document length from 1 to 2147483638");
    }

    @Test
    void the_engine_is_found_by_what_is_present() {
        assertThat(JsonEngine.detect()).isSameAs(Jackson3.engine());
        assertThat(JsonSettings.strict().engine().getLimits()).isEqualTo(JsonLimits.DEFAULT);
    }
}
