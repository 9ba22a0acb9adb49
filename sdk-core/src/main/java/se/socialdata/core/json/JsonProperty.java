package se.socialdata.core.json;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;

/**
 * One property of a {@link JsonRecord}: how it is read into a builder and written from a record.
 *
 * @param <T> the record
 * @param <B> its builder
 */
abstract class JsonProperty<T, B> {

    final String name;
    final String description;
    final boolean required;

    JsonProperty(String name, String description, boolean required) {
        this.name = name;
        this.description = description;
        this.required = required;
    }

    /** Reads the value that begins with the current token into the builder. */
    abstract void read(JsonInput input, B builder);

    /** Whether {@link #absent} wants to hear of it when the property is absent. */
    boolean isAwaited() {
        return required;
    }

    /** Does what is to be done when the property is absent. */
    void absent(B builder) {
        throw new JsonProblem("required property is missing").within(name);
    }

    /** Writes name and value, or nothing if the record has no value. */
    abstract void write(JsonOutput output, T value);

    abstract JsonSchema valueSchema(JsonDefinitions definitions);

    final JsonSchema toSchema(JsonDefinitions definitions) {
        return JsonSchema.empty().withText("description", description).plus(valueSchema(definitions));
    }

    static final class Required<T, B, V> extends JsonProperty<T, B> {

        private final JsonType<V> type;
        private final Function<? super T, ? extends V> getter;
        private final BiConsumer<? super B, ? super V> setter;

        Required(
                String name,
                String description,
                JsonType<V> type,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, description, true);
            this.type = type;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        void read(JsonInput input, B builder) {
            setter.accept(builder, type.read(input));
        }

        @Override
        void write(JsonOutput output, T value) {
            output.name(name);
            type.write(output, getter.apply(value));
        }

        @Override
        JsonSchema valueSchema(JsonDefinitions definitions) {
            return type.toSchema(definitions);
        }
    }

    static final class Absentable<T, B, V> extends JsonProperty<T, B> {

        private final JsonType<V> type;
        private final Function<? super T, Optional<V>> getter;
        private final BiConsumer<? super B, ? super V> setter;

        Absentable(
                String name,
                String description,
                JsonType<V> type,
                Function<? super T, Optional<V>> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, description, false);
            this.type = type;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        void read(JsonInput input, B builder) {
            setter.accept(builder, type.read(input));
        }

        @Override
        void write(JsonOutput output, T value) {
            Optional<V> present = getter.apply(value);
            if (present.isPresent()) {
                output.name(name);
                type.write(output, present.get());
            }
        }

        @Override
        JsonSchema valueSchema(JsonDefinitions definitions) {
            return type.toSchema(definitions);
        }
    }

    static final class AbsentableInteger<T, B> extends JsonProperty<T, B> {

        private final JsonType<Integer> type;
        private final Function<? super T, OptionalInt> getter;
        private final ObjIntConsumer<? super B> setter;

        AbsentableInteger(
                String name,
                String description,
                JsonType<Integer> type,
                Function<? super T, OptionalInt> getter,
                ObjIntConsumer<? super B> setter) {
            super(name, description, false);
            this.type = type;
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        void read(JsonInput input, B builder) {
            setter.accept(builder, type.read(input));
        }

        @Override
        void write(JsonOutput output, T value) {
            OptionalInt present = getter.apply(value);
            if (present.isPresent()) {
                output.name(name);
                type.write(output, present.getAsInt());
            }
        }

        @Override
        JsonSchema valueSchema(JsonDefinitions definitions) {
            return type.toSchema(definitions);
        }
    }

    static final class Many<T, B, E> extends JsonProperty<T, B> {

        private final JsonType<E> elementType;
        private final Function<? super T, ? extends Collection<E>> getter;
        private final BiConsumer<? super B, ? super E> adder;

        Many(
                String name,
                String description,
                JsonType<E> elementType,
                Function<? super T, ? extends Collection<E>> getter,
                BiConsumer<? super B, ? super E> adder) {
            super(name, description, false);
            this.elementType = elementType;
            this.getter = getter;
            this.adder = adder;
        }

        /** Element by element into the builder: a list in between would be copied at once. */
        @Override
        void read(JsonInput input, B builder) {
            JsonTypes.readElements(elementType, input, element -> adder.accept(builder, element));
        }

        @Override
        void write(JsonOutput output, T value) {
            Collection<E> elements = getter.apply(value);
            if (!elements.isEmpty()) {
                output.name(name);
                JsonTypes.writeList(elementType, output, elements);
            }
        }

        @Override
        JsonSchema valueSchema(JsonDefinitions definitions) {
            return ListType.schemaOf(elementType, definitions);
        }
    }

    static final class Flag<T, B> extends JsonProperty<T, B> {

        private final Predicate<? super T> getter;
        private final BiConsumer<? super B, ? super Boolean> setter;

        Flag(
                String name,
                String description,
                Predicate<? super T> getter,
                BiConsumer<? super B, ? super Boolean> setter) {
            super(name, description, false);
            this.getter = getter;
            this.setter = setter;
        }

        @Override
        void read(JsonInput input, B builder) {
            setter.accept(builder, JsonTypes.BOOLEAN.read(input));
        }

        @Override
        void write(JsonOutput output, T value) {
            if (getter.test(value)) {
                output.name(name);
                output.bool(true);
            }
        }

        @Override
        JsonSchema valueSchema(JsonDefinitions definitions) {
            return JsonTypes.BOOLEAN.toSchema(definitions);
        }
    }
}
