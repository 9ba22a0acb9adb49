package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * What a board decided on an application (beviljade medel).
 */
@Value.Immutable
@SdkStyle
public interface FundGrant {

    /**
     * The activity.
     *
     * @return the name of the activity
     */
    String getApplicant();

    /**
     * How much was granted.
     *
     * @return the amount, not negative
     */
    Money getGranted();

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getGranted().isNegative(), "expected an amount of at least 0 kr, got a negative one");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds these records. */
    final class Builder extends ImmutableFundGrant.Builder {
        Builder() {}
    }
}
