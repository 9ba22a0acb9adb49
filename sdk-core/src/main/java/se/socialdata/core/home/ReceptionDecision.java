package se.socialdata.core.home;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.DateOrder;

/**
 * A decision that a person may not, or only within limits, take in other people's children (förbud eller
 * begränsning).
 */
@Value.Immutable
@SdkStyle
public interface ReceptionDecision {

    /**
     * Prohibition or limitation.
     *
     * @return the kind
     */
    RestrictionOfReception getKind();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate getDecisionDate();

    /**
     * The last day, inclusive.
     *
     * @return the day, or empty while it applies
     */
    Optional<LocalDate> getEndDate();

    /**
     * Whether it is obviously justified that a child stays in the home all the same.
     *
     * @return true if that is documented
     */
    @Value.Default
    default boolean isJustifiedException() {
        return false;
    }

    /**
     * The days on which the decision applies.
     *
     * @return the days, both ends inclusive
     */
    default DateInterval getInterval() {
        return DateInterval.of(getDecisionDate(), getEndDate());
    }

    /**
     * Refuses an end before the decision.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("decision", getDecisionDate(), "end", getEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds decisions. */
    final class Builder extends ImmutableReceptionDecision.Builder {
        Builder() {}
    }
}
