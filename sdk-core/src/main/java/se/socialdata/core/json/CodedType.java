package se.socialdata.core.json;

import static se.socialdata.core.json.JsonTypes.expect;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of a closed list of values, written as its code.
 *
 * <p>The value is found from the characters in the parser's buffer, without making a string of them: records repeat
 * their codes far more often than anything else.
 */
final class CodedType<T> implements JsonType<T> {

    private final Class<T> type;
    private final ImmutableMap<String, T> valuesByCode;
    private final Function<? super T, String> code;
    private final String expectation;

    /** Open addressing with a power of two of places, at most half of them taken; both arrays share the places. */
    private final char[][] codes;

    private final @Nullable Object[] values;

    CodedType(
            Class<T> type, ImmutableMap<String, T> valuesByCode, Function<? super T, String> code, String expectation) {
        this.type = type;
        this.valuesByCode = valuesByCode;
        this.code = code;
        this.expectation = expectation;
        int places = Integer.highestOneBit(Math.max(1, valuesByCode.size())) << 2;
        this.codes = new char[places][];
        this.values = new @Nullable Object[places];
        TextView text = new TextView();
        for (Map.Entry<String, T> entry : valuesByCode.entrySet()) {
            char[] characters = entry.getKey().toCharArray();
            int place = placeOf(text.show(characters, 0, characters.length));
            while (codes[place] != null) {
                place = next(place);
            }
            codes[place] = characters;
            values[place] = entry.getValue();
        }
    }

    @Override
    public Class<T> getJavaType() {
        return type;
    }

    @Override
    public T read(JsonInput input) {
        expect(input.token() == JsonToken.TEXT, expectation);
        TextView text = input.textView();
        int place = placeOf(text);
        for (char[] candidate = codes[place]; candidate != null; candidate = codes[place]) {
            if (text.shows(candidate)) {
                return type.cast(values[place]);
            }
            place = next(place);
        }
        throw new JsonProblem(expectation);
    }

    @Override
    public void write(JsonOutput output, T value) {
        output.text(code.apply(value));
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return definitions.refer(type.getSimpleName(), () -> JsonSchema.ofType("string")
                .withTexts("enum", valuesByCode.keySet().asList()));
    }

    private int placeOf(TextView text) {
        int hash = text.hashOfSample();
        return (hash ^ (hash >>> 16)) & (codes.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (codes.length - 1);
    }
}
