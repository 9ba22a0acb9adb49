package se.socialdata.core.placement;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/**
 * The time during which a social secretary is appointed for the contact with the child (särskilt utsedd
 * socialsekreterare).
 */
@Value.Immutable
@SdkStyle
public interface CaseworkerAppointment {

    /**
     * A key of the social secretary, for example a user id; no name.
     *
     * @return the key
     */
    @NotBlank
    String getCaseworkerKey();

    /**
     * The first day, inclusive.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The last day, inclusive.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getEndDate();

    /**
     * The days of the appointment.
     *
     * @return the days, both ends inclusive
     */
    default DateInterval getInterval() {
        return DateInterval.of(getStartDate(), getEndDate());
    }

    /**
     * Refuses an end before the start.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Periods.checkOrder("start", getStartDate(), "end", getEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds appointments. */
    final class Builder extends ImmutableCaseworkerAppointment.Builder {
        Builder() {}
    }
}
