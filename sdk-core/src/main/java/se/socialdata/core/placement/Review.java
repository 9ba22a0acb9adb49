package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What the board considered or examined about the care on a day (övervägande, omprövning).
 */
@Value.Immutable
@SdkStyle
public interface Review {

    /**
     * What was reviewed.
     *
     * @return the kind
     */
    ReviewKind getKind();

    /**
     * The day of the review.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Whether an application for a prohibition of removal was considered at the same time (LVU 13 b §).
     *
     * @return true if it was
     */
    @Value.Default
    default boolean isRemovalProhibitionConsidered() {
        return false;
    }

    /**
     * What was taken into account, for a consideration of custody transfer.
     *
     * @return the factors
     */
    ImmutableSet<CustodyFactor> getCustodyFactors();

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

    /** Builds reviews. */
    final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
