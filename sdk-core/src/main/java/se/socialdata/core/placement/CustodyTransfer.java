package se.socialdata.core.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The transfer of custody to the family-home parents (vårdnadsöverflyttning, föräldrabalken 6 kap. 8 §).
 */
@Value.Immutable
@SdkStyle
public interface CustodyTransfer {

    /**
     * The day of the board's application.
     *
     * @return the day
     */
    LocalDate getApplicationDate();

    /**
     * The day on which the court transferred the custody.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getDecisionDate();

    /**
     * The day on which child pension, survivors' support and other benefits were gone through.
     *
     * @return the day, or empty if they were not
     */
    Optional<LocalDate> getBenefitsReviewedDate();

    /**
     * Refuses a decision before the application.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Periods.checkOrder("application", getApplicationDate(), "decision", getDecisionDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds transfers. */
    final class Builder extends ImmutableCustodyTransfer.Builder {
        Builder() {}
    }
}
