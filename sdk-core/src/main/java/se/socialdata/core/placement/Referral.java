package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A referral of a placed child to health care (remiss), followed across placements so that it is not lost when the
 * child
 * moves.
 */
@Value.Immutable
@SdkStyle
public interface Referral {

    /**
     * The day of the referral.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The days of appointments that the child missed.
     *
     * @return the days
     */
    ImmutableSet<LocalDate> getMissedAppointments();

    /**
     * The day on which the referral came back without the care having been given.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getReturnedDate();

    /**
     * The day on which the health care was last told of the child's new address or the referral was sent again.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getForwardedDate();

    /**
     * The day on which the care that was asked for had been given.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getCompletedDate();

    /**
     * Refuses a completion before the referral.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Periods.checkOrder("referral", getDate(), "completion", getCompletedDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds referrals. */
    final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }
}
