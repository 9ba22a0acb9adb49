package se.socialdata.core.json;

import static se.socialdata.core.json.JsonTypes.expect;

import java.util.function.Function;

/** A value that stands as text. */
final class ParsedTextType<T> implements JsonType<T> {

    private final Class<T> type;
    private final Function<JsonInput, T> parse;
    private final Function<T, String> format;
    private final String expectation;
    private final String pattern;

    ParsedTextType(
            Class<T> type,
            Function<JsonInput, T> parse,
            Function<T, String> format,
            String expectation,
            String pattern) {
        this.type = type;
        this.parse = parse;
        this.format = format;
        this.expectation = expectation;
        this.pattern = pattern;
    }

    @Override
    public Class<T> getJavaType() {
        return type;
    }

    @Override
    public T read(JsonInput input) {
        expect(input.token() == JsonToken.TEXT, expectation);
        try {
            return parse.apply(input);
        } catch (JsonProblem problem) {
            throw problem;
        } catch (IllegalArgumentException e) {
            // Without the cause: a parser of personal values may quote what it refused.
            throw new JsonProblem(expectation);
        }
    }

    @Override
    public void write(JsonOutput output, T value) {
        output.text(format.apply(value));
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return definitions.refer(
                type.getSimpleName(),
                () -> JsonSchema.ofType("string").withText("pattern", pattern).withText("description", expectation));
    }
}
