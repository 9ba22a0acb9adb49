package se.socialdata.core.home;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.style.SdkStyle;

/** An adult who lives in a family home (vuxen i hemmet), without identity. */
@Value.Immutable
@SdkStyle
public interface HouseholdAdult {

    /**
     * Whether the adult is a family home parent, as against another member of the household.
     *
     * @return true for a family home parent
     */
    @Value.Default
    default boolean isParent() {
        return false;
    }

    /**
     * The year of birth.
     *
     * @return the year, or empty where it is not stated
     */
    OptionalInt getBirthYear();

    /**
     * The sex.
     *
     * @return the sex, or empty where it is not stated
     */
    Optional<Sex> getSex();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds adults. */
    final class Builder extends ImmutableHouseholdAdult.Builder {
        Builder() {}
    }
}
