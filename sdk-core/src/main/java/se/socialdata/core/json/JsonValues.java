package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;

/**
 * The values of one JSON object, from which {@link JsonRecord#ofValues} makes the record: every required one is there, and
 * an absent one stands as empty, or false.
 */
public final class JsonValues {

    private final ValueProperties<?> properties;
    private final @Nullable Object[] values;

    JsonValues(ValueProperties<?> properties, @Nullable Object[] values) {
        this.properties = properties;
        this.values = values;
    }

    /**
     * The value of a property.
     *
     * @param property the property, as it was declared
     * @param <V> the value
     * @return the value
     * @throws IllegalArgumentException if the property is one of another record
     */
    @SuppressWarnings("unchecked") // only set puts values here
    public <V> V get(ValueProperty<V> property) {
        checkArgument(property.owner == properties, "expected a property of the record that is read");
        return (V) checkNotNull(values[property.position]);
    }

    <V> void set(ValueProperty<V> property, V value) {
        values[property.position] = value;
    }
}
