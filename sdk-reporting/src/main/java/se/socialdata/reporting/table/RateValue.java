package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many there are for each so many of a population (antal per, till exempel per 1 000 invånare).
 *
 * @param numerator how many were counted, zero or more; it may exceed the denominator
 * @param denominator the population; a rate of nobody has no number
 * @param per for how many of the population the rate is given, such as 1 000 or 10 000
 * @param decimals how many decimals it is shown with, zero or more
 */
public record RateValue(long numerator, long denominator, long per, int decimals) implements CellValue {

    /**
     * Creates a rate.
     *
     * @param numerator how many were counted
     * @param denominator the population
     * @param per for how many of the population
     * @param decimals how many decimals it is shown with
     * @throws IllegalArgumentException if the numerator, the denominator or the decimals are negative, or if it is not
     *     given for one or more
     */
    public RateValue {
        checkArgument(numerator >= 0, "Rate: expected a numerator of zero or more, got %s", numerator);
        checkArgument(denominator >= 0, "Rate: expected a denominator of zero or more, got %s", denominator);
        checkArgument(per > 0, "Rate: expected a rate for one or more of the population, got %s", per);
        checkArgument(decimals >= 0, "Rate: expected zero decimals or more, got %s", decimals);
    }

    /**
     * A rate with one decimal.
     *
     * @param numerator how many were counted, zero or more
     * @param denominator the population, zero or more
     * @param per for how many of the population
     * @return the value
     * @throws IllegalArgumentException if a number is negative, or if it is not given for one or more
     */
    public static RateValue of(long numerator, long denominator, long per) {
        return new RateValue(numerator, denominator, per, 1);
    }

    @Override
    public Optional<Rational> toExact() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(Rational.of(numerator).multipliedBy(Rational.of(per, denominator)));
    }

    @Override
    public Optional<BigDecimal> toNumber() {
        return toExact().map(Rational::toBigDecimal);
    }

    @Override
    public int getDecimals() {
        return decimals;
    }

    /** {@return the numerator: the population is known to everybody} */
    @Override
    public long getObservations() {
        return numerator;
    }
}
