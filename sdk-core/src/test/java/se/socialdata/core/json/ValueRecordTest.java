package se.socialdata.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.json.sample.Visit;

/** Records that are made from values; what they refuse as records with builders do stands in {@link JsonRecordTest}. */
class ValueRecordTest {

    private static final List<JsonEngine> ENGINES = List.of(Jackson2.engine(), Jackson3.engine());

    /** A value without a builder, with a property of every kind. */
    private record Parcel(
            String label,
            Optional<LocalDate> sent,
            OptionalInt floor,
            boolean fragile,
            ImmutableList<Parcel> contents) {

        Parcel {
            if (label.isBlank()) {
                throw new IllegalArgumentException("expected a label, got a blank one");
            }
        }
    }

    private static final JsonRecord<Parcel> PARCEL =
            JsonRecord.ofValues("Parcel", Parcel.class, "A parcel.", properties -> {
                ValueProperty<String> label =
                        properties.required("label", "What it is.", JsonTypes.TEXT, Parcel::label);
                ValueProperty<Optional<LocalDate>> sent =
                        properties.optional("sent", "The day it was sent.", JsonTypes.DATE, Parcel::sent);
                ValueProperty<OptionalInt> floor =
                        properties.optionalInteger("floor", "Where it goes.", JsonTypes.integer(0, 9), Parcel::floor);
                ValueProperty<Boolean> fragile = properties.flag("fragile", "It can break.", Parcel::fragile);
                ValueProperty<ImmutableList<Parcel>> contents = properties.list(
                        "contents",
                        "The parcels in it.",
                        JsonTypes.deferred(Parcel.class, ValueRecordTest::parcel),
                        Parcel::contents);
                return values -> new Parcel(
                        values.get(label),
                        values.get(sent),
                        values.get(floor),
                        values.get(fragile),
                        values.get(contents));
            });

    private static JsonType<Parcel> parcel() {
        return PARCEL;
    }

    @Test
    void an_absent_property_stands_as_empty_or_false() {
        Parcel parcel = new Parcel("books", Optional.empty(), OptionalInt.empty(), false, ImmutableList.of());
        readAndWritten("{'label':'books'}", parcel);
        for (JsonEngine engine : ENGINES) {
            assertThat(JsonReader.of(PARCEL, JsonSettings.strict(engine))
                            .read("{\"contents\":[],\"label\":\"books\",\"fragile\":false}"))
                    .isEqualTo(parcel);
        }
    }

    @Test
    void every_property_is_given_to_what_makes_the_record() {
        Parcel inner = new Parcel("cups", Optional.empty(), OptionalInt.of(0), true, ImmutableList.of());
        readAndWritten(
                "{'label':'box','sent':'2025-02-28','floor':9,'fragile':true,"
                        + "'contents':[{'label':'cups','floor':0,'fragile':true},{'label':'tea'}]}",
                new Parcel(
                        "box",
                        Optional.of(LocalDate.of(2025, 2, 28)),
                        OptionalInt.of(9),
                        true,
                        ImmutableList.of(
                                inner,
                                new Parcel("tea", Optional.empty(), OptionalInt.empty(), false, ImmutableList.of()))));
    }

    private static void readAndWritten(String quoted, Parcel parcel) {
        String json = quoted.replace('\'', '"');
        for (JsonEngine engine : ENGINES) {
            assertThat(JsonReader.of(PARCEL, JsonSettings.strict(engine)).read(json))
                    .isEqualTo(parcel);
            assertThat(JsonWriter.of(PARCEL, engine).write(parcel)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"label":" "}                                                     | expected a label, got a blank one
            {"label":"a","contents":[{"label":"b"},{"label":""}]}             | /contents/1: expected a label, got a blank one
            {"label":"a","contents":[{"contents":[{"floor":1}],"label":"b"}]} | /contents/0/contents/0/label: required property is missing
            {"sent":"2025-02-28"}                                             | /label: required property is missing
            {"label":null}                                                    | /label: expected text
            {"label":"a","sent":null}                                         | /sent: expected an ISO date
            {"label":"a","label":"a"}                                         | /label: property stands twice
            {"label":"a","contents":[],"contents":[]}                         | /contents: property stands twice
            {"label":"a","weight":1}                                          | /weight: unknown property
            {"label":"a","floor":10}                                          | /floor: expected a whole number from 0 to 9
            {"label":"a","contents":[null]}                                   | /contents/0: expected a JSON object
            {"label":"a","contents":{}}                                       | /contents: expected a JSON array
            """)
    void what_is_wrong_is_refused_with_pointer_and_expectation(String json, String message) {
        for (JsonEngine engine : ENGINES) {
            assertThatThrownBy(() ->
                            JsonReader.of(PARCEL, JsonSettings.strict(engine)).read(json))
                    .isInstanceOf(JsonProblem.class)
                    .hasMessage(message);
        }
    }

    @Test
    void a_lenient_reader_takes_null_for_absent_and_still_wants_what_is_required() {
        for (JsonEngine engine : ENGINES) {
            JsonReader<Parcel> reader = JsonReader.of(PARCEL, JsonSettings.lenient(engine));
            assertThat(
                            reader.read(
                                    "{\"weight\":{},\"sent\":null,\"floor\":null,\"fragile\":null,\"contents\":null,\"label\":\"a\"}"))
                    .isEqualTo(new Parcel("a", Optional.empty(), OptionalInt.empty(), false, ImmutableList.of()));
            assertThatThrownBy(() -> reader.read("{\"label\":null,\"floor\":1}"))
                    .isInstanceOf(JsonProblem.class)
                    .hasMessage("/label: required property is missing");
        }
    }

    @Test
    void the_schema_is_that_of_the_same_properties_with_a_builder() {
        assertThat(JsonSchemas.of(SampleJson.VISIT_OF_VALUES)).isEqualTo(JsonSchemas.of(SampleJson.VISIT));
        assertThat(SampleJson.VISIT_OF_VALUES.getPropertyNames()).isEqualTo(SampleJson.VISIT.getPropertyNames());
    }

    @Test
    void the_golden_lines_are_read_and_written_back() throws IOException {
        List<String> lines;
        try (InputStream stream = ValueRecordTest.class.getResourceAsStream("/golden/Visit.ndjson")) {
            lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines).hasSize(3);
        for (JsonEngine engine : ENGINES) {
            JsonReader<Visit> withBuilder = JsonReader.of(SampleJson.VISIT, JsonSettings.strict(engine));
            for (String line : lines) {
                Visit visit = JsonReader.of(SampleJson.VISIT_OF_VALUES, JsonSettings.strict(engine))
                        .read(line);
                assertThat(visit).isEqualTo(withBuilder.read(line));
                assertThat(JsonWriter.of(SampleJson.VISIT_OF_VALUES, engine).write(visit))
                        .isEqualTo(line);
            }
        }
    }

    @Test
    void a_record_of_values_can_be_one_of_a_union() {
        JsonUnion<Parcel> union = JsonUnion.of("Goods", Parcel.class, "kind")
                .variant("parcel", PARCEL)
                .build();
        String json = "{\"kind\":\"parcel\",\"label\":\"a\",\"floor\":3}";
        Parcel parcel = new Parcel("a", Optional.empty(), OptionalInt.of(3), false, ImmutableList.of());
        for (JsonEngine engine : ENGINES) {
            assertThat(JsonReader.of(union, JsonSettings.strict(engine)).read(json))
                    .isEqualTo(parcel);
            assertThat(JsonWriter.of(union, engine).write(parcel)).isEqualTo(json);
        }
    }

    @Test
    void a_description_refuses_a_property_that_is_declared_twice() {
        assertThatThrownBy(() -> JsonRecord.ofValues("Word", String.class, "A word.", properties -> {
                    ValueProperty<String> one = properties.required("text", "One.", JsonTypes.TEXT, word -> word);
                    properties.flag("text", "Two.", String::isEmpty);
                    return values -> values.get(one);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected each property of Word once, got text twice");
    }

    @Test
    void a_description_refuses_more_properties_than_a_record_can_have() {
        assertThatThrownBy(() -> JsonRecord.ofValues("Word", String.class, "A word.", properties -> {
                    for (int i = 0; i <= 64; i++) {
                        properties.flag("flag" + i, "A flag.", String::isEmpty);
                    }
                    return values -> "";
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at most 64 properties of Word");
    }

    @Test
    void the_values_of_one_record_know_no_property_of_another() {
        List<ValueProperty<String>> others = new ArrayList<>();
        JsonRecord<String> other = JsonRecord.ofValues("Other", String.class, "A word.", properties -> {
            others.add(properties.required("other", "The word.", JsonTypes.TEXT, word -> word));
            return values -> values.get(others.get(0));
        });
        JsonRecord<String> word = JsonRecord.ofValues("Word", String.class, "A word.", properties -> {
            others.add(properties.required("word", "The word.", JsonTypes.TEXT, text -> text));
            return values -> values.get(others.get(0));
        });
        for (JsonEngine engine : ENGINES) {
            assertThat(JsonReader.of(other, JsonSettings.strict(engine)).read("{\"other\":\"a\"}"))
                    .isEqualTo("a");
            assertThatThrownBy(() ->
                            JsonReader.of(word, JsonSettings.strict(engine)).read("{\"word\":\"a\"}"))
                    .hasMessage("expected a property of the record that is read");
        }
    }

    @Test
    void properties_are_declared_before_values_are_asked_for() {
        JsonRecord<String> word = JsonRecord.ofValues(
                "Word",
                String.class,
                "A word.",
                properties -> values -> values.get(properties.required("word", "Late.", JsonTypes.TEXT, text -> text)));
        assertThatThrownBy(() -> JsonReader.of(word, JsonSettings.strict(Jackson3.engine()))
                        .read("{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected the properties of Word before its values are asked for");
    }
}
