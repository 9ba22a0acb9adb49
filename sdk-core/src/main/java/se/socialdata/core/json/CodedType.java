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
    private final @Nullable String[] codes;

    private final @Nullable Object[] values;

    CodedType(
            Class<T> type, ImmutableMap<String, T> valuesByCode, Function<? super T, String> code, String expectation) {
        this.type = type;
        this.valuesByCode = valuesByCode;
        this.code = code;
        this.expectation = expectation;
        int places = Integer.highestOneBit(Math.max(1, valuesByCode.size())) << 2;
        this.codes = new @Nullable String[places];
        this.values = new @Nullable Object[places];
        for (Map.Entry<String, T> entry : valuesByCode.entrySet()) {
            int place = placeOf(entry.getKey(), places);
            while (codes[place] != null) {
                place = (place + 1) & (places - 1);
            }
            codes[place] = entry.getKey();
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
        int place = placeOf(text, codes.length);
        for (String candidate = codes[place]; candidate != null; candidate = codes[place]) {
            if (text.shows(candidate)) {
                return type.cast(values[place]);
            }
            place = (place + 1) & (codes.length - 1);
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

    /** From the length and five characters: codes are long and few, and what they share is often a prefix. */
    private static int placeOf(CharSequence code, int places) {
        int length = code.length();
        if (length == 0) {
            return 0;
        }
        int hash = length;
        hash = 31 * hash + code.charAt(0);
        hash = 31 * hash + code.charAt(length >> 2);
        hash = 31 * hash + code.charAt(length >> 1);
        hash = 31 * hash + code.charAt(length - 1 - (length >> 2));
        hash = 31 * hash + code.charAt(length - 1);
        return (hash ^ (hash >>> 16)) & (places - 1);
    }
}
