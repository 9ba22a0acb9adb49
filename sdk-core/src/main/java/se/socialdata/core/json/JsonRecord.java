package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A record as a JSON object with named properties: the one description from which reading, writing, error messages and
 * the JSON Schema come.
 *
 * <p>Properties are written in the order in which they are described, and read in any order. A property without a value
 * is left out when written; read strictly, an unknown property, an explicit {@code null} and a property that stands
 * twice are refused. Read leniently, unknown properties are passed over and {@code null} counts as absent.
 *
 * <pre>{@code
 * static final JsonRecord<Offer> OFFER = JsonRecord.of("Offer", Offer.class, Offer::builder, Offer.Builder::build)
 *         .describedAs("An offer of the granted intervention.")
 *         .required("date", "The day of the offer.", DATE, Offer::getDate, Offer.Builder::date)
 *         .optional("answerDate", "The day of the answer.", DATE, Offer::getAnswerDate, Offer.Builder::answerDate)
 *         .build();
 * }</pre>
 *
 * <p>A record that has no builder is described with {@link #ofValues}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the record
 */
public final class JsonRecord<T> implements JsonType<T> {

    private final String name;
    private final String description;
    private final Class<T> type;
    private final RecordCodec<T, ?> codec;

    private JsonRecord(String name, String description, Class<T> type, RecordCodec<T, ?> codec) {
        this.name = name;
        this.description = description;
        this.type = type;
        this.codec = codec;
    }

    /**
     * Begins the description of a record.
     *
     * @param name the name of the record in the schema, unique within the SDK
     * @param type the interface of the record
     * @param newBuilder makes an empty builder
     * @param build makes the record; an {@link IllegalArgumentException} becomes the problem of the whole object, with
     *     its message, which must not hold personal data
     * @param <T> the record
     * @param <B> its builder
     * @return a builder of the description
     */
    public static <T, B> Builder<T, B> of(
            String name, Class<T> type, Supplier<B> newBuilder, Function<? super B, ? extends T> build) {
        return new Builder<>(name, type, newBuilder, build);
    }

    /**
     * Describes a record that has no builder, such as a Java record: it is made from the values of its properties, all at
     * once.
     *
     * <pre>{@code
     * static final JsonRecord<Place> PLACE = JsonRecord.ofValues(
     *         "Place", Place.class, "A place on the map.", properties -> {
     *             ValueProperty<String> name = properties.required("name", "The name.", TEXT, Place::name);
     *             ValueProperty<Optional<LocalDate>> since = properties.optional("since", "Since when.", DATE, Place::since);
     *             return values -> new Place(values.get(name), values.get(since));
     *         });
     * }</pre>
     *
     * @param name the name of the record in the schema, unique within the SDK
     * @param type the class of the record
     * @param description what the record is, in English, for the schema
     * @param describe declares the properties, in the order in which they are written, and returns what makes the record
     *     from their values; an {@link IllegalArgumentException} of the latter becomes the problem of the whole object,
     *     with its message, which must not hold personal data
     * @param <T> the record
     * @return the record
     */
    public static <T> JsonRecord<T> ofValues(
            String name,
            Class<T> type,
            String description,
            Function<? super ValueProperties<T>, ? extends Function<? super JsonValues, ? extends T>> describe) {
        ValueProperties<T> properties = new ValueProperties<>(name);
        return new JsonRecord<>(name, description, type, properties.toCodec(describe.apply(properties)));
    }

    /**
     * The name of the record in the schema.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }

    /**
     * What the record is, for the schema.
     *
     * @return the description in English
     */
    public String getDescription() {
        return description;
    }

    /**
     * The names of the properties.
     *
     * @return the names, in the order in which they are written
     */
    public ImmutableList<String> getPropertyNames() {
        return codec.getPropertyNames();
    }

    @Override
    public Class<T> getJavaType() {
        return type;
    }

    @Override
    public T read(JsonInput input) {
        JsonTypes.expect(input.token() == JsonToken.OBJECT_START, "expected a JSON object");
        return readProperties(input);
    }

    /** Reads the properties that follow the current token, and the closing brace. */
    T readProperties(JsonInput input) {
        return codec.read(input);
    }

    @Override
    public void write(JsonOutput output, T value) {
        output.startObject();
        writeProperties(output, value);
        output.endObject();
    }

    /** Writes the properties without the braces. */
    void writeProperties(JsonOutput output, T value) {
        codec.write(output, value);
    }

    @Override
    public JsonSchema toSchema(JsonDefinitions definitions) {
        return definitions.refer(name, () -> codec.toSchema(definitions, name, description, ImmutableMap.of()));
    }

    /** The schema of the object with one more property, whose only value tells it from others. */
    JsonSchema toVariantSchema(JsonDefinitions definitions, String discriminator, String code) {
        JsonSchema constant = JsonSchema.empty().withText("const", code);
        return definitions.refer(
                name, () -> codec.toSchema(definitions, name, description, ImmutableMap.of(discriminator, constant)));
    }

    /**
     * Builds the description of a record, property by property.
     *
     * @param <T> the record
     * @param <B> its builder
     */
    public static final class Builder<T, B> {

        private final String name;
        private final Class<T> type;
        private final Supplier<B> newBuilder;
        private final Function<? super B, ? extends T> build;
        private final PropertyList<T, B> properties;
        private @Nullable String description;

        private Builder(String name, Class<T> type, Supplier<B> newBuilder, Function<? super B, ? extends T> build) {
            this.name = name;
            this.type = type;
            this.newBuilder = newBuilder;
            this.build = build;
            this.properties = new PropertyList<>(name);
        }

        /**
         * Says what the record is.
         *
         * @param text the description in English, for the schema
         * @return this builder
         */
        public Builder<T, B> describedAs(String text) {
            this.description = text;
            return this;
        }

        /**
         * Adds a property that must be there.
         *
         * @param property the name
         * @param meaning the description for the schema
         * @param valueType the type of the value
         * @param getter gives the value
         * @param setter takes the value
         * @param <V> the value
         * @return this builder
         */
        public <V> Builder<T, B> required(
                String property,
                String meaning,
                JsonType<V> valueType,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new JsonProperty.Required<>(property, meaning, valueType, getter, setter));
        }

        /**
         * Adds a property that may be absent.
         *
         * @param property the name
         * @param meaning the description for the schema
         * @param valueType the type of the value
         * @param getter gives the value, or empty
         * @param setter takes the value; not called when the property is absent
         * @param <V> the value
         * @return this builder
         */
        public <V> Builder<T, B> optional(
                String property,
                String meaning,
                JsonType<V> valueType,
                Function<? super T, Optional<V>> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new JsonProperty.Absentable<>(property, meaning, valueType, getter, setter));
        }

        /**
         * Adds a whole number that may be absent.
         *
         * @param property the name
         * @param meaning the description for the schema
         * @param valueType the type of the value, with its bounds
         * @param getter gives the number, or empty
         * @param setter takes the number; not called when the property is absent
         * @return this builder
         */
        public Builder<T, B> optionalInteger(
                String property,
                String meaning,
                JsonType<Integer> valueType,
                Function<? super T, OptionalInt> getter,
                ObjIntConsumer<? super B> setter) {
            return add(new JsonProperty.AbsentableInteger<>(property, meaning, valueType, getter, setter));
        }

        /**
         * Adds an array that is left out when it is empty.
         *
         * @param property the name
         * @param meaning the description for the schema
         * @param elementType the type of the elements
         * @param getter gives the elements
         * @param adder takes one element; called for each, in order
         * @param <E> the element
         * @return this builder
         */
        public <E> Builder<T, B> list(
                String property,
                String meaning,
                JsonType<E> elementType,
                Function<? super T, ? extends Collection<E>> getter,
                BiConsumer<? super B, ? super E> adder) {
            return add(new JsonProperty.Many<>(property, meaning, elementType, getter, adder));
        }

        /**
         * Adds a truth value that is left out when it is false, which is also what the record takes it to be by itself
         * ({@code @Value.Default}).
         *
         * @param property the name
         * @param meaning the description for the schema, of what it means when true
         * @param getter gives the truth value
         * @param setter takes the truth value; not called when the property is absent
         * @return this builder
         */
        public Builder<T, B> flag(
                String property,
                String meaning,
                Predicate<? super T> getter,
                BiConsumer<? super B, ? super Boolean> setter) {
            return add(new JsonProperty.Flag<>(property, meaning, getter, setter));
        }

        /**
         * Ends the description.
         *
         * @return the record
         * @throws IllegalStateException if the record has no description
         */
        public JsonRecord<T> build() {
            checkState(description != null, "expected a description of %s", name);
            return new JsonRecord<>(name, description, type, properties.toCodec(newBuilder, build));
        }

        private Builder<T, B> add(JsonProperty<T, B> property) {
            properties.add(property);
            return this;
        }
    }
}
