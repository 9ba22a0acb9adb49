package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** A child or young person at home, as the national norm counts it (hemmavarande barn och skolungdom). */
@Value.Immutable
@SdkStyle
public interface NormChild {

    /**
     * The age in whole years.
     *
     * @return the age, 0 or more
     */
    int getAge();

    /**
     * Whether the amount without lunch five days a week applies, as for a child that eats at preschool. The norm has such
     * amounts for the youngest only.
     *
     * @return true for the amount without lunch; false by default
     */
    @Value.Default
    default boolean isWithoutLunch() {
        return false;
    }

    /**
     * Refuses a negative age.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(getAge() >= 0, "expected an age of 0 or more, got %s", getAge());
    }

    /**
     * A child of an age, with lunch.
     *
     * @param age the age in whole years
     * @return the child
     * @throws IllegalArgumentException if the age is negative
     */
    static NormChild of(int age) {
        return builder().age(age).build();
    }

    /**
     * A child of an age, without lunch five days a week.
     *
     * @param age the age in whole years
     * @return the child
     * @throws IllegalArgumentException if the age is negative
     */
    static NormChild ofWithoutLunch(int age) {
        return builder().age(age).withoutLunch(true).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds children of the norm. */
    final class Builder extends ImmutableNormChild.Builder {
        Builder() {}
    }
}
