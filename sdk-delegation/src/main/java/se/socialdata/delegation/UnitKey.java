package se.socialdata.delegation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A key that stands for a unit (verksamhet, enhet) in the system that embeds the SDK.
 *
 * <p>An organisation is no person, so {@link #toString()} shows the key; it must not hold anything personal.
 *
 * @param value the key, not blank
 */
public record UnitKey(String value) implements Comparable<UnitKey> {

    /**
     * Checks the key.
     *
     * @param value the key
     * @throws IllegalArgumentException if the key is blank
     */
    public UnitKey {
        checkArgument(!value.isBlank(), "expected a key that stands for a unit, got a blank one");
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the key
     * @throws IllegalArgumentException if the key is blank
     */
    public static UnitKey of(String value) {
        return new UnitKey(value);
    }

    @Override
    public int compareTo(UnitKey other) {
        return value.compareTo(other.value);
    }

    /**
     * The key, which {@link #of(String)} reads back.
     *
     * @return the key
     */
    @Override
    public String toString() {
        return value;
    }
}
