package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;

/** What the plain reader accepts it reads as the engines do; what it is not sure of it leaves to them. */
class PlainLineTest {

    private static final JsonLimits LIMITS = new JsonLimits(4, 12, 8, 6, 1_000);
    private static final List<JsonEngine> ENGINES = List.of(Jackson2.engine(LIMITS), Jackson3.engine(LIMITS));

    /** All tokens of the outermost value, and what is read of each. */
    private static String transcript(JsonInput input) {
        StringBuilder text = new StringBuilder(describe(input));
        int depth = change(input.token());
        while (depth > 0) {
            depth += change(input.next());
            text.append(' ').append(describe(input));
        }
        return text.toString();
    }

    private static int change(JsonToken token) {
        return switch (token) {
            case OBJECT_START, ARRAY_START -> 1;
            case OBJECT_END, ARRAY_END -> -1;
            default -> 0;
        };
    }

    private static String describe(JsonInput input) {
        return input.token()
                + switch (input.token()) {
                    case NAME -> ":" + input.name();
                    case TEXT -> ":" + input.textView() + ":" + input.text();
                    case INTEGER -> ":" + input.integer() + ":" + input.decimal();
                    case DECIMAL -> ":" + input.decimal();
                    case BOOLEAN -> ":" + input.bool();
                    default -> "";
                };
    }

    private static Optional<String> plainly(byte[] line) {
        PlainLine plain = new PlainLine(LIMITS, false);
        try {
            plain.begin(line, 0, line.length);
            plain.first();
            String transcript = transcript(plain);
            assertThat(plain.endOfLine()).isEqualTo(line.length);
            return Optional.of(transcript);
        } catch (PlainLine.NotPlain notPlain) {
            return Optional.empty();
        }
    }

    private static String withEngine(JsonEngine engine, byte[] line) {
        try (JsonInput input = engine.open(line, 0, line.length, false)) {
            input.next();
            String transcript = transcript(input);
            assertThat(input.next()).isEqualTo(JsonToken.END);
            return transcript;
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void what_is_plain_is_read_as_the_engines_read_it(@ForAll("values") String value) {
        assertSame(value.getBytes(UTF_8));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_damaged_line_is_read_as_the_engines_read_it_or_not_at_all(
            @ForAll("values") String value, @ForAll("damages") List<Tuple2<Integer, Byte>> damages) {
        byte[] line = value.getBytes(UTF_8);
        for (Tuple2<Integer, Byte> damage : damages) {
            line[damage.get1() % line.length] = damage.get2();
        }
        if (!new String(line, UTF_8).contains("\n")) {
            assertSame(line);
        }
    }

    private static void assertSame(byte[] line) {
        Optional<String> transcript = plainly(line);
        if (transcript.isPresent()) {
            for (JsonEngine engine : ENGINES) {
                assertThat(withEngine(engine, line)).isEqualTo(transcript.get());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " { } \r",
                "[]",
                "{\"a\":1}",
                "{\t\"a\" :\t[ 1 , -2.50,0, -0, 0.0 ] }",
                "{\"a\":{\"b\":[true,false,null]},\"c\":\"\"}",
                "{\"a\":\"Åsa, 12 år\"}",
                "[[[[]]]]",
                "\"x\"",
                "7"
            })
    void plain_lines_are_read(String line) {
        Optional<String> transcript = plainly(line.getBytes(UTF_8));
        assertThat(transcript).isPresent();
        assertThat(transcript.get()).isEqualTo(withEngine(ENGINES.get(0), line.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{,}",
                "{a:1}",
                "[1 2]",
                "[1,]",
                "[,1]",
                "[1}",
                "{]",
                "{}}",
                "{} x",
                "01",
                "-",
                "1.",
                ".5",
                "1e3",
                "+1",
                "1x",
                "truex",
                "tru",
                "nul",
                "NaN",
                "'a'",
                "\"a",
                "\"a\\n\"",
                "\"a\tb\"",
                "\"–\"",
                "\"😀\"",
                "[[[[[]]]]]",
                "\"thirteen char\"",
                "{\"sevenab\":1}",
                "1234567",
                "0.123456"
            })
    void everything_else_is_left_to_the_engine(String line) {
        assertThat(plainly(line.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void bytes_that_are_no_characters_are_left_to_the_engine() {
        for (int first : new int[] {0x80, 0xBF, 0xC0, 0xC1, 0xE0, 0xF5, 0xFF}) {
            assertThat(plainly(new byte[] {'"', (byte) first, (byte) 0x80, '"'}))
                    .isEmpty();
        }
        for (int second : new int[] {'"', 'a', 0x7F, 0xC0}) {
            assertThat(plainly(new byte[] {'"', (byte) 0xC3, (byte) second, '"'}))
                    .isEmpty();
        }
        assertThat(plainly(new byte[] {'"', (byte) 0xC2, (byte) 0x80, '"'})).isPresent();
        assertThat(plainly(new byte[] {'"', (byte) 0xDF, (byte) 0xBF, '"'})).isPresent();
    }

    @Test
    void a_name_is_known_by_its_bytes_wherever_it_is_expected() {
        byte[] line = "{\"date\":1,\"dates\":2,\"dat\":3,\"end\":4}".getBytes(UTF_8);
        JsonNames names = new JsonNames(List.of("date", "end", "dates"));
        for (int expected = 0; expected < names.size(); expected++) {
            PlainLine plain = new PlainLine(JsonLimits.DEFAULT, false);
            plain.begin(line, 0, line.length);
            plain.first();
            JsonInput engine = ENGINES.get(0).open(line, 0, line.length, false);
            engine.next();
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                places.add(plain.nextName(names, expected));
                assertThat(engine.nextName(names, expected)).isEqualTo(places.get(i));
                assertThat(plain.name()).isEqualTo(engine.name());
                assertThat(plain.next()).isEqualTo(JsonToken.INTEGER);
                engine.next();
            }
            assertThat(places).containsExactly(0, 2, JsonNames.UNKNOWN, 1);
            assertThat(plain.nextName(names, expected)).isEqualTo(JsonNames.NONE);
            assertThat(plain.token()).isEqualTo(JsonToken.OBJECT_END);
            assertThatThrownBy(plain::next).isInstanceOf(PlainLine.NotPlain.class);
        }
    }

    @Test
    void a_value_that_is_passed_over_is_counted_and_a_nested_one_left_to_the_engine() {
        byte[] line = "[1,{}]".getBytes(UTF_8);
        PlainLine plain = new PlainLine(JsonLimits.DEFAULT, true);
        plain.begin(line, 0, line.length);
        plain.first();
        plain.next();
        plain.passOver();
        assertThat(plain.getPassedOver()).isEqualTo(1);
        plain.next();
        assertThatThrownBy(plain::passOver).isInstanceOf(PlainLine.NotPlain.class);
        assertThat(plain.isLenient()).isTrue();
    }

    @Provide
    Arbitrary<String> values() {
        return value(3);
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("abåö \\\"–\u0001\u0085😀".toCharArray())
                .ofMaxLength(8)
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        Arbitrary<String> words =
                Arbitraries.strings().withChars("abc").ofMaxLength(7).map(text -> '"' + text + '"');
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(-99_999, 99_999).map(String::valueOf),
                Arbitraries.bigDecimals().ofScale(2).map(String::valueOf),
                Arbitraries.of("0", "-0", "1e5", "1.5E-3", "00", "123456789012345678901"));
        Arbitrary<String> plain = Arbitraries.oneOf(words, texts, numbers, Arbitraries.of("true", "false", "null"));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<String> separators = Arbitraries.of(",", ", ", " ,", "\t,\r");
        Arbitrary<String> arrays = separators.flatMap(comma ->
                value(depth - 1).list().ofMaxSize(3).map(elements -> "[" + String.join(comma, elements) + "]"));
        Arbitrary<String> objects = separators.flatMap(
                comma -> words.flatMap(name -> value(depth - 1).map(element -> name + ":" + element))
                        .list()
                        .ofMaxSize(3)
                        .map(elements -> "{" + String.join(comma, elements) + " }"));
        return Arbitraries.frequencyOf(Tuple.of(1, plain), Tuple.of(2, arrays), Tuple.of(3, objects));
    }

    @Provide
    Arbitrary<List<Tuple2<Integer, Byte>>> damages() {
        return Arbitraries.integers()
                .between(0, 1_000)
                .flatMap(place -> Arbitraries.oneOf(
                                Arbitraries.bytes(),
                                Arbitraries.of((byte) '"', (byte) ',', (byte) '}', (byte) ']', (byte) '0', (byte) '.'))
                        .map(value -> Tuple.of(place, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
