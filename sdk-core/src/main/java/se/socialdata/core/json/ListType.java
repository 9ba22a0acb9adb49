package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;
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
        ImmutableList.Builder<E> elements = ImmutableList.builder();
        JsonTypes.readElements(elementType, input, elements::add);
        return elements.build();
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
