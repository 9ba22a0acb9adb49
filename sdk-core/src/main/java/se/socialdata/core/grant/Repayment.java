package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * Unused money paid back (återbetalning).
 */
@Value.Immutable
@SdkStyle
public interface Repayment {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * How much was paid back.
     *
     * @return the amount, not negative
     */
    Money getAmount();

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getAmount().isNegative(), "expected an amount of at least 0 kr, got a negative one");
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
    final class Builder extends ImmutableRepayment.Builder {
        Builder() {}
    }
}
