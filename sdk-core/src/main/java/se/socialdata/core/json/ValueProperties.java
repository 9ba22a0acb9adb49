package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Declares the properties of a record that is made from values, in the order in which they are written: see
 * {@link JsonRecord#ofValues}.
 *
 * @param <T> the record
 */
public final class ValueProperties<T> {

    private final String record;
    private final PropertyList<T, JsonValues> properties;
    private final List<ValueProperty<?>> declared = new ArrayList<>();
    private boolean ended;

    ValueProperties(String record) {
        this.record = record;
        this.properties = new PropertyList<>(record);
    }

    /**
     * Declares a property that must be there.
     *
     * @param property the name
     * @param meaning the description for the schema
     * @param valueType the type of the value
     * @param getter gives the value
     * @param <V> the value
     * @return the property, for the value
     */
    public <V> ValueProperty<V> required(
            String property, String meaning, JsonType<V> valueType, Function<? super T, ? extends V> getter) {
        ValueProperty<V> declaration = declare(null);
        properties.add(new JsonProperty.Required<>(
                property, meaning, valueType, getter, (values, value) -> values.set(declaration, value)));
        return declaration;
    }

    /**
     * Declares a property that may be absent.
     *
     * @param property the name
     * @param meaning the description for the schema
     * @param valueType the type of the value
     * @param getter gives the value, or empty
     * @param <V> the value
     * @return the property, for the value or empty
     */
    public <V> ValueProperty<Optional<V>> optional(
            String property, String meaning, JsonType<V> valueType, Function<? super T, Optional<V>> getter) {
        ValueProperty<Optional<V>> declaration = declare(Optional.empty());
        properties.add(new JsonProperty.Absentable<>(
                property, meaning, valueType, getter, (values, value) -> values.set(declaration, Optional.of(value))));
        return declaration;
    }

    /**
     * Declares a whole number that may be absent.
     *
     * @param property the name
     * @param meaning the description for the schema
     * @param valueType the type of the value, with its bounds
     * @param getter gives the number, or empty
     * @return the property, for the number or empty
     */
    public ValueProperty<OptionalInt> optionalInteger(
            String property, String meaning, JsonType<Integer> valueType, Function<? super T, OptionalInt> getter) {
        ValueProperty<OptionalInt> declaration = declare(OptionalInt.empty());
        properties.add(new JsonProperty.AbsentableInteger<>(
                property,
                meaning,
                valueType,
                getter,
                (values, number) -> values.set(declaration, OptionalInt.of(number))));
        return declaration;
    }

    /**
     * Declares an array that is left out when it is empty.
     *
     * @param property the name
     * @param meaning the description for the schema
     * @param elementType the type of the elements
     * @param getter gives the elements
     * @param <E> the element
     * @return the property, for the elements in the order of the array
     */
    public <E> ValueProperty<ImmutableList<E>> list(
            String property,
            String meaning,
            JsonType<E> elementType,
            Function<? super T, ? extends Collection<E>> getter) {
        ValueProperty<ImmutableList<E>> declaration = declare(ImmutableList.of());
        properties.add(new JsonProperty.Absentable<T, JsonValues, List<E>>(
                property,
                meaning,
                JsonTypes.list(elementType),
                record -> Optional.of(getter.apply(record))
                        .filter(elements -> !elements.isEmpty())
                        .map(ImmutableList::copyOf),
                (values, elements) -> values.set(declaration, ImmutableList.copyOf(elements))));
        return declaration;
    }

    /**
     * Declares a truth value that is left out when it is false.
     *
     * @param property the name
     * @param meaning the description for the schema, of what it means when true
     * @param getter gives the truth value
     * @return the property, for the truth value; false if it is absent
     */
    public ValueProperty<Boolean> flag(String property, String meaning, Predicate<? super T> getter) {
        ValueProperty<Boolean> declaration = declare(false);
        properties.add(
                new JsonProperty.Flag<>(property, meaning, getter, (values, value) -> values.set(declaration, value)));
        return declaration;
    }

    private <V> ValueProperty<V> declare(@Nullable V absent) {
        checkState(!ended, "expected the properties of %s before its values are asked for", record);
        ValueProperty<V> declaration = new ValueProperty<>(this, declared.size(), absent);
        declared.add(declaration);
        return declaration;
    }

    /** Ends the declarations. */
    RecordCodec<T, JsonValues> toCodec(Function<? super JsonValues, ? extends T> make) {
        ended = true;
        @Nullable
        Object[] absent = declared.stream().map(property -> property.absent).toArray();
        return properties.toCodec(() -> new JsonValues(this, absent.clone()), make);
    }
}
