package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Someone in the child's own circle whom the log names, such as a parent (närstående). Such a person is no
 * authority person and does not stand in the list of adults.
 */
@Value.Immutable
@SdkStyle
public interface Relative {

    /**
     * The key, unique among the persons of the log.
     *
     * @return the key
     */
    String getKey();

    /**
     * The name in the form used in the log, such as mamma.
     *
     * @return the name
     */
    @Value.Redacted
    String getName();

    /**
     * Whether the person has custody of the child.
     *
     * @return true for a guardian
     */
    @Value.Default
    default boolean isGuardian() {
        return false;
    }

    /**
     * Whether the child lives with the person.
     *
     * @return true if it does
     */
    @Value.Default
    default boolean isLivesWithChild() {
        return false;
    }

    /**
     * Whether the person is suspected of the crime.
     *
     * @return true while the person is suspected
     */
    @Value.Default
    default boolean isSuspected() {
        return false;
    }

    /**
     * Refuses a blank key and a blank name.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getKey().isBlank(), "expected a key of the person");
        checkArgument(!getName().isBlank(), "expected a name of the person");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds relatives. */
    final class Builder extends ImmutableRelative.Builder {
        Builder() {}
    }
}
