package se.socialdata.core.home;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DateOrder;

/**
 * A permit of Inspektionen för vård och omsorg (IVO) to run a home (tillstånd), as its certificate states it.
 */
@Value.Immutable
@SdkStyle
public interface Permit {

    /**
     * The first day of the permit.
     *
     * @return the day
     */
    LocalDate getGrantedDate();

    /**
     * The last day, inclusive, of a permit that is limited in time or has been revoked.
     *
     * @return the day, or empty while it stands
     */
    Optional<LocalDate> getEndDate();

    /**
     * Whether it ended because it was revoked.
     *
     * @return true if it was revoked
     */
    @Value.Default
    default boolean isRevoked() {
        return false;
    }

    /**
     * The target group for which the home is approved.
     *
     * @return the group, or empty where it is not stated
     */
    Optional<@Valid TargetGroup> getTargetGroup();

    /**
     * The highest number of persons who may be cared for at the same time.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getMaxPersons();

    /**
     * The days of the permit.
     *
     * @return the days, both ends inclusive
     */
    default DateInterval getInterval() {
        return DateInterval.of(getGrantedDate(), getEndDate());
    }

    /**
     * Refuses an end before the first day.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("first day", getGrantedDate(), "end", getEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds permits. */
    final class Builder extends ImmutablePermit.Builder {
        Builder() {}
    }
}
