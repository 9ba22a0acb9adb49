package se.socialdata.core.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The named definitions ({@code $defs}) of a JSON Schema document under construction.
 *
 * <p>Not thread-safe; it lives while one document is made.
 */
public final class JsonDefinitions {

    private final Map<String, JsonSchema> schemas = new LinkedHashMap<>();

    JsonDefinitions() {}

    /**
     * A reference to a named definition, which is made when it is first referred to.
     *
     * @param name the name, unique among the types of the document
     * @param schema makes the definition; may itself refer to the same name
     * @return the reference
     */
    public JsonSchema refer(String name, Supplier<JsonSchema> schema) {
        if (!schemas.containsKey(name)) {
            // Takes the place first, so that a type that contains itself comes to an end.
            schemas.put(name, JsonSchema.empty());
            schemas.put(name, schema.get());
        }
        return JsonSchema.empty().withText("$ref", "#/$defs/" + name);
    }

    ImmutableMap<String, JsonSchema> toMap() {
        return ImmutableMap.copyOf(schemas);
    }
}
