package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * Money that a fund keeps for a yearly cost (reserverade medel), such as the care of a grave.
 */
@Value.Immutable
@SdkStyle
public interface FundReserve {

    /**
     * What it is for, in Swedish.
     *
     * @return the purpose
     */
    String getPurposeSv();

    /**
     * The cost of one year.
     *
     * @return the amount, not negative
     */
    Money getYearly();

    /**
     * The last year with the cost.
     *
     * @return the calendar year, inclusive
     */
    int getLastYear();

    /**
     * What must be kept from a year on.
     *
     * @param firstYear the first year that is not paid yet, inclusive
     * @return the yearly cost times the years to the last one, both included; nothing after the last year
     */
    default Money getReserved(int firstYear) {
        return getYearly().multipliedBy(Math.max(0, getLastYear() - firstYear + 1));
    }

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getYearly().isNegative(), "expected an amount of at least 0 kr, got a negative one");
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
    final class Builder extends ImmutableFundReserve.Builder {
        Builder() {}
    }
}
