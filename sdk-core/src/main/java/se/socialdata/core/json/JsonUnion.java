package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of several records, told apart by the first property of the object: the JSON form of a sealed interface.
 *
 * <p>The telling property must stand first, so that a stream can be read without looking ahead.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the sealed interface
 */
public final class JsonUnion<T> implements JsonType<T> {

    private final String name;
    private final Class<T> type;
    private final String discriminator;
    private final ImmutableList<Variant<? extends T>> variants;
    private final String expectation;

    private JsonUnion(String name, Class<T> type, String discriminator, ImmutableList<Variant<? extends T>> variants) {
        this.name = name;
        this.type = type;
        this.discriminator = discriminator;
        this.variants = variants;
        this.expectation = variants.stream()
                .map(variant -> variant.code)
                .collect(Collectors.joining(", ", "expected one of ", ""));
    }

    /**
     * Begins the description of a union.
     *
     * @param name the name of the union in the schema, unique within the SDK
     * @param type the sealed interface
     * @param discriminator the name of the property that tells the records apart, and stands first
     * @param <T> the sealed interface
     * @return a builder of the description
     */
    public static <T> Builder<T> of(String name, Class<T> type, String discriminator) {
        return new Builder<>(name, type, discriminator);
    }

    @Override
    public Class<T> getJavaType() {
        return type;
    }

    @Override
    public T read(JsonInput input) {
        JsonTypes.expect(input.token() == JsonToken.OBJECT_START, "expected a JSON object");
        if (input.next() != JsonToken.NAME || !input.name().equals(discriminator)) {
            throw new JsonProblem("expected this property first in the object").within(discriminator);
        }
        return variantOf(input).record.readProperties(input);
    }

    private Variant<? extends T> variantOf(JsonInput input) {
        try {
            JsonTypes.expect(input.next() == JsonToken.TEXT, expectation);
            CharSequence code = input.textView();
            for (Variant<? extends T> variant : variants) {
                if (variant.code.contentEquals(code)) {
                    return variant;
                }
            }
            throw new JsonProblem(expectation);
        } catch (JsonProblem problem) {
            throw problem.within(discriminator);
        }
    }

    @Override
    public void write(JsonOutput output, T value) {
        for (Variant<? extends T> variant : variants) {
            if (variant.record.getJavaType().isInstance(value)) {
                variant.write(output, discriminator, value);
                return;
            }
        }
        throw new IllegalArgumentException("expected a described variant of " + name);
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return definitions.refer(name, () -> JsonSchema.empty()
                .withAlternatives(
                        "oneOf",
                        variants.stream()
                                .map(variant ->
                                        variant.record.toVariantSchema(definitions, discriminator, variant.code))
                                .collect(toImmutableList())));
    }

    /** One of the records. */
    private record Variant<V>(String code, JsonRecord<V> record) {

        void write(JsonOutput output, String discriminator, Object value) {
            output.startObject();
            output.name(discriminator);
            output.text(code);
            record.writeProperties(output, record.getJavaType().cast(value));
            output.endObject();
        }
    }

    /**
     * Builds the description of a union.
     *
     * @param <T> the sealed interface
     */
    public static final class Builder<T> {

        private final String name;
        private final Class<T> type;
        private final String discriminator;
        private final List<Variant<? extends T>> variants = new ArrayList<>();

        private Builder(String name, Class<T> type, String discriminator) {
            this.name = name;
            this.type = type;
            this.discriminator = discriminator;
        }

        /**
         * Adds a record.
         *
         * @param code the value of the telling property
         * @param record the description of the record, used within this union only
         * @param <V> the record
         * @return this builder
         * @throws IllegalArgumentException if the record has a property of the telling name, or the code is taken
         */
        public <V extends T> Builder<T> variant(String code, JsonRecord<V> record) {
            checkArgument(
                    !record.getPropertyNames().contains(discriminator),
                    "expected no property %s in %s",
                    discriminator,
                    record.getName());
            checkArgument(
                    variants.stream().noneMatch(variant -> variant.code.equals(code)),
                    "expected each code once, got %s twice",
                    code);
            variants.add(new Variant<>(code, record));
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the union
         */
        public JsonUnion<T> build() {
            return new JsonUnion<>(name, type, discriminator, ImmutableList.copyOf(variants));
        }
    }
}
