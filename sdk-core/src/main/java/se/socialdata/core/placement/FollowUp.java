package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * An occasion on which the board followed the care: a visit, a private talk, another talk (uppföljning, besök,
 * samtal).
 */
@Value.Immutable
@SdkStyle
public interface FollowUp {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What was done.
     *
     * @return the means
     */
    ImmutableSet<FollowUpMeans> getMeans();

    /**
     * What was paid attention to.
     *
     * @return the areas
     */
    ImmutableSet<FollowUpArea> getAreas();

    /**
     * Whether the child was asked about violence, abuse or other violations during the care.
     *
     * @return true if it was
     */
    @Value.Default
    default boolean isViolenceAsked() {
        return false;
    }

    /**
     * Whether the child's maturity was assessed on the occasion.
     *
     * @return true if it was
     */
    @Value.Default
    default boolean isMaturityAssessed() {
        return false;
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
    final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
