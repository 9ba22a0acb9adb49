package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DateOrder;

/** Days on which a home has said that it can or cannot take in a child (tillgänglighet). */
@Value.Immutable
@SdkStyle
public interface AvailabilityPeriod {

    /**
     * The first day, inclusive.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The last day, inclusive.
     *
     * @return the day, or empty where it is open
     */
    Optional<LocalDate> getEndDate();

    /**
     * Whether the home can take in a child on these days.
     *
     * @return true if it can; false if it has said that it cannot
     */
    @Value.Default
    default boolean isAvailable() {
        return false;
    }

    /**
     * How many places are free, where the home states it rather than leaves it to be counted.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getFreePlaces();

    /**
     * The day on which the home said so.
     *
     * @return the day, or empty where it is not recorded
     */
    Optional<LocalDate> getStatedDate();

    /**
     * The days.
     *
     * @return the days, both ends inclusive
     */
    default DateInterval getInterval() {
        return DateInterval.of(getStartDate(), getEndDate());
    }

    /**
     * Refuses an end before the start, a negative number, and free places in a home that takes in nobody.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("start", getStartDate(), "end", getEndDate());
        getFreePlaces()
                .ifPresent(free -> checkArgument(
                        free >= 0 && (free == 0 || isAvailable()),
                        "expected free places on days on which the home is available only, got %s",
                        free));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds periods. */
    final class Builder extends ImmutableAvailabilityPeriod.Builder {
        Builder() {}
    }
}
