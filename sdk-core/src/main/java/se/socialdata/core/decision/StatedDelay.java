package se.socialdata.core.decision;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** A reason for the delay as it was stated from a day on (angivet skäl för dröjsmålet), until the next one is stated. */
@Value.Immutable
@SdkStyle
public interface StatedDelay {

    /**
     * The first day for which the reason is stated, inclusive.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The reason.
     *
     * @return the reason
     */
    DelayReason getReason();

    /**
     * A stated delay.
     *
     * @param date the first day for which the reason is stated, inclusive
     * @param reason the reason
     * @return the stated delay
     */
    static StatedDelay of(LocalDate date, DelayReason reason) {
        return builder().date(date).reason(reason).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds stated delays. */
    final class Builder extends ImmutableStatedDelay.Builder {
        Builder() {}
    }
}
