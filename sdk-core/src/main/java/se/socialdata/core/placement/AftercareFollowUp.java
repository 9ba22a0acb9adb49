package se.socialdata.core.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The follow-up of a child's situation after care under LVU has ended (uppföljning efter vård, LVU 21 b-21 c §§).
 */
@Value.Immutable
@SdkStyle
public interface AftercareFollowUp {

    /**
     * The day on which the follow-up began.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The day on which it ended.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getEndDate();

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

    /** Builds follow-ups. */
    final class Builder extends ImmutableAftercareFollowUp.Builder {
        Builder() {}
    }
}
