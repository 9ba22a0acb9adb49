package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema (draft 2020-12), or a part of one: keywords with their values, in order.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonSchema {

    private static final JsonSchema EMPTY = new JsonSchema(ImmutableMap.of());

    /** Values are String, Long, Boolean, JsonSchema, a list of String or JsonSchema, or a map of JsonSchema. */
    private final ImmutableMap<String, Object> keywords;

    private JsonSchema(ImmutableMap<String, Object> keywords) {
        this.keywords = keywords;
    }

    /**
     * The schema that says nothing.
     *
     * @return the schema without keywords
     */
    public static JsonSchema empty() {
        return EMPTY;
    }

    /**
     * The schema of a JSON type.
     *
     * @param type {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code object} or {@code array}
     * @return the schema
     */
    public static JsonSchema ofType(String type) {
        return EMPTY.withText("type", type);
    }

    /**
     * This schema with a keyword whose value is text.
     *
     * @param keyword the keyword, which this schema does not have
     * @param value the text
     * @return the schema
     */
    public JsonSchema withText(String keyword, String value) {
        return with(keyword, value);
    }

    /**
     * This schema with a keyword whose value is a whole number.
     *
     * @param keyword the keyword, which this schema does not have
     * @param value the number
     * @return the schema
     */
    public JsonSchema withNumber(String keyword, long value) {
        return with(keyword, value);
    }

    /**
     * This schema with a keyword whose value is true or false.
     *
     * @param keyword the keyword, which this schema does not have
     * @param value the truth value
     * @return the schema
     */
    public JsonSchema withFlag(String keyword, boolean value) {
        return with(keyword, value);
    }

    /**
     * This schema with a keyword whose value is a list of texts.
     *
     * @param keyword the keyword, which this schema does not have
     * @param values the texts
     * @return the schema
     */
    public JsonSchema withTexts(String keyword, List<String> values) {
        return with(keyword, ImmutableList.copyOf(values));
    }

    /**
     * This schema with a keyword whose value is a schema.
     *
     * @param keyword the keyword, which this schema does not have
     * @param schema the schema
     * @return the schema
     */
    public JsonSchema withSchema(String keyword, JsonSchema schema) {
        return with(keyword, schema);
    }

    /**
     * This schema with a keyword whose value is a list of schemas.
     *
     * @param keyword the keyword, which this schema does not have
     * @param schemas the schemas
     * @return the schema
     */
    public JsonSchema withAlternatives(String keyword, List<JsonSchema> schemas) {
        return with(keyword, ImmutableList.copyOf(schemas));
    }

    /**
     * This schema with a keyword whose value holds schemas by name.
     *
     * @param keyword the keyword, which this schema does not have
     * @param schemas the schemas by name
     * @return the schema
     */
    public JsonSchema withNamed(String keyword, Map<String, JsonSchema> schemas) {
        return with(keyword, ImmutableMap.copyOf(schemas));
    }

    /**
     * This schema followed by the keywords of another.
     *
     * @param other a schema that has no keyword in common with this one
     * @return the schema
     */
    JsonSchema plus(JsonSchema other) {
        return new JsonSchema(ImmutableMap.<String, Object>builder()
                .putAll(keywords)
                .putAll(other.keywords)
                .buildOrThrow());
    }

    private JsonSchema with(String keyword, Object value) {
        return new JsonSchema(ImmutableMap.<String, Object>builder()
                .putAll(keywords)
                .put(keyword, value)
                .buildOrThrow());
    }

    /**
     * Writes the schema as JSON.
     *
     * @param output the output
     */
    public void write(JsonOutput output) {
        writeValue(output, keywords);
    }

    private static void writeValue(JsonOutput output, Object value) {
        if (value instanceof String text) {
            output.text(text);
        } else if (value instanceof Long number) {
            output.integer(number);
        } else if (value instanceof Boolean flag) {
            output.bool(flag);
        } else if (value instanceof JsonSchema schema) {
            writeValue(output, schema.keywords);
        } else if (value instanceof List<?> list) {
            output.startArray();
            list.forEach(element -> writeValue(output, element));
            output.endArray();
        } else if (value instanceof Map<?, ?> map) {
            output.startObject();
            map.forEach((name, member) -> {
                output.name((String) name);
                writeValue(output, member);
            });
            output.endObject();
        } else {
            throw new AssertionError("a schema holds no " + value.getClass());
        }
    }
}
