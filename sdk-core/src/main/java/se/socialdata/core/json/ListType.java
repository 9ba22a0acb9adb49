package se.socialdata.core.json;

import java.util.List;

/** A list of values of one type. */
final class ListType<E> implements JsonType<List<E>> {

    private final JsonType<E> elementType;

    ListType(JsonType<E> elementType) {
        this.elementType = elementType;
    }

    @Override
    public Class<? super List<E>> getJavaType() {
        return List.class;
    }

    @Override
    public List<E> read(JsonInput input) {
        return JsonTypes.readList(elementType, input);
    }

    @Override
    public void write(JsonOutput output, List<E> value) {
        JsonTypes.writeList(elementType, output, value);
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return schemaOf(elementType, definitions);
    }

    static JsonSchema schemaOf(JsonType<?> elementType, JsonDefinitions definitions) {
        return JsonSchema.ofType("array").withSchema("items", elementType.toSchema(definitions));
    }
}
