package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of which only the limits are given (intervall), such as {@code 6-10}.
 *
 * @param least the least that it can be, inclusive, zero or more
 * @param greatest the greatest that it can be, inclusive
 */
public record RangeValue(long least, long greatest) implements CellValue {

    /**
     * Creates a range.
     *
     * @param least the least that it can be, inclusive
     * @param greatest the greatest that it can be, inclusive
     * @throws IllegalArgumentException if the least is negative or above the greatest
     */
    public RangeValue {
        checkArgument(
                least >= 0 && least <= greatest,
                "Range: expected zero or more up to the greatest, got %s to %s",
                least,
                greatest);
    }

    /** {@return the number, if the limits are one and the same} */
    @Override
    public Optional<Rational> toExact() {
        return least == greatest ? Optional.of(Rational.of(least)) : Optional.empty();
    }

    /** {@return the number, if the limits are one and the same} */
    @Override
    public Optional<BigDecimal> toNumber() {
        return least == greatest ? Optional.of(BigDecimal.valueOf(least)) : Optional.empty();
    }

    @Override
    public int getDecimals() {
        return 0;
    }

    /** {@return the greatest that it can be} */
    @Override
    public long getObservations() {
        return greatest;
    }
}
