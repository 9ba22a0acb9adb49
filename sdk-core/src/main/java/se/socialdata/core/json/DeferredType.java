package se.socialdata.core.json;

import java.util.function.Supplier;

/** A type that is looked up when it is used. */
final class DeferredType<T> implements JsonType<T> {

    private final Class<T> javaType;
    private final Supplier<JsonType<T>> type;

    DeferredType(Class<T> javaType, Supplier<JsonType<T>> type) {
        this.javaType = javaType;
        this.type = type;
    }

    @Override
    public Class<T> getJavaType() {
        return javaType;
    }

    @Override
    public T read(JsonInput input) {
        return type.get().read(input);
    }

    @Override
    public void write(JsonOutput output, T value) {
        type.get().write(output, value);
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return type.get().toSchema(definitions);
    }
}
