package se.socialdata.core.json;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;

/** The ready-made JSON types: text, dates, numbers, coded terms, lists. */
public final class JsonTypes {

    /** Text of any length up to the reader's limit, the empty text included. */
    public static final JsonType<String> TEXT = new ScalarTypes.TextType();

    /** A day as ISO text, for example {@code "2025-12-31"}. */
    public static final JsonType<LocalDate> DATE = new ScalarTypes.DateType();

    /** A whole number that fits in an {@code int}. */
    public static final JsonType<Integer> INTEGER = new ScalarTypes.IntegerType(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A whole number that fits in a {@code long}. */
    public static final JsonType<Long> LONG = new ScalarTypes.LongType();

    /** A decimal number, read exactly as written. */
    public static final JsonType<BigDecimal> DECIMAL = new ScalarTypes.DecimalType();

    /** {@code true} or {@code false}. */
    public static final JsonType<Boolean> BOOLEAN = new ScalarTypes.BooleanType();

    /** A closed interval of days as an object, {@code {"start":"2025-01-01","end":"2025-03-31"}}; an open one has no end. */
    public static final JsonType<DateInterval> DATE_INTERVAL = DateIntervalJson.TYPE;

    private JsonTypes() {}

    /**
     * A whole number within bounds.
     *
     * @param min the smallest allowed number
     * @param max the largest allowed number
     * @return the type
     */
    public static JsonType<Integer> integer(int min, int max) {
        return new ScalarTypes.IntegerType(min, max);
    }

    /**
     * A coded term, written as its code. An unknown code is refused with the list of allowed ones.
     *
     * @param type the enum that is the code list
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E> & CodedTerm> JsonType<E> coded(Class<E> type) {
        CodeList<E> codes = CodeList.of(type);
        return new CodedType<>(type, codes.getMembers(), CodedTerm::getCode, codes.expectation());
    }

    /**
     * One of a closed list of values, written as its code: for reference data that is not an enum.
     *
     * @param type the Java type, whose simple name is the name of the definition in the schema
     * @param valuesByCode all values by their code
     * @param code gives the code of a value
     * @param expectation what a reader expects, as {@code expected a municipality code of four digits}
     * @param <T> the Java type
     * @return the type
     */
    public static <T> JsonType<T> coded(
            Class<T> type, ImmutableMap<String, T> valuesByCode, Function<T, String> code, String expectation) {
        return new CodedType<>(type, valuesByCode, code, expectation);
    }

    /**
     * A value that stands as text.
     *
     * @param type the Java type
     * @param parse reads the text; throws {@link IllegalArgumentException} if it has no meaning
     * @param format writes the text
     * @param expectation what a reader expects, as {@code expected a quarter as 2025Q4}
     * @param pattern a regular expression for the schema, anchored with {@code ^} and {@code $}
     * @param <T> the Java type
     * @return the type
     */
    public static <T> JsonType<T> text(
            Class<T> type, Function<String, T> parse, Function<T, String> format, String expectation, String pattern) {
        return new ParsedTextType<>(type, input -> parse.apply(input.text()), format, expectation, pattern);
    }

    /**
     * A value that stands as text and is read from the characters in the parser's buffer, without making a string of
     * them: for what occurs often.
     *
     * @param type the Java type
     * @param parse reads the characters, which are valid only while it runs; throws {@link IllegalArgumentException} if
     *     they have no meaning
     * @param format writes the text
     * @param expectation what a reader expects
     * @param pattern a regular expression for the schema, anchored with {@code ^} and {@code $}
     * @param <T> the Java type
     * @return the type
     */
    public static <T> JsonType<T> characters(
            Class<T> type,
            Function<CharSequence, T> parse,
            Function<T, String> format,
            String expectation,
            String pattern) {
        return new ParsedTextType<>(type, input -> parse.apply(input.textView()), format, expectation, pattern);
    }

    /**
     * A list of values; {@code null} elements are refused.
     *
     * @param elementType the type of the elements
     * @param <E> the Java type of the elements
     * @return the type
     */
    public static <E> JsonType<List<E>> list(JsonType<E> elementType) {
        return new ListType<>(elementType);
    }

    /**
     * A type that is looked up when it is first used, for types that contain themselves.
     *
     * @param javaType the Java type
     * @param type gives the type
     * @param <T> the Java type
     * @return the type
     */
    public static <T> JsonType<T> deferred(Class<T> javaType, Supplier<JsonType<T>> type) {
        return new DeferredType<>(javaType, type);
    }

    static void expect(boolean holds, String expectation) {
        if (!holds) {
            throw new JsonProblem(expectation);
        }
    }

    /** Reads the elements of an array, one after the other. */
    static <E> void readElements(JsonType<E> elementType, JsonInput input, Consumer<? super E> consumer) {
        expect(input.token() == JsonToken.ARRAY_START, "expected a JSON array");
        JsonToken token = input.next();
        int index = 0;
        try {
            while (token != JsonToken.ARRAY_END) {
                consumer.accept(elementType.read(input));
                index++;
                token = input.next();
            }
        } catch (JsonProblem problem) {
            throw problem.within(index);
        }
    }

    /** Writes the elements of an array. */
    static <E> void writeList(JsonType<E> elementType, JsonOutput output, Iterable<? extends E> elements) {
        output.startArray();
        for (E element : elements) {
            elementType.write(output, element);
        }
        output.endArray();
    }
}
