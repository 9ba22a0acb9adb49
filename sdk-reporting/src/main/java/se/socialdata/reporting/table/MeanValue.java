package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A mean (medelvärde), also a weighted one (vägt medelvärde): a sum divided by what it is spread over.
 *
 * <p>A total is the sum of the sums divided by the sum of the weights. So means of one each give the plain mean of
 * municipalities, and means weighted by population give the mean of their inhabitants.
 *
 * @param sum the exact sum of the values, each times its weight
 * @param weight the sum of the weights, zero or more; a mean over nothing has no number
 * @param observations how many values lie behind it, zero or more
 * @param decimals how many decimals it is shown with, zero or more
 */
public record MeanValue(Rational sum, Rational weight, long observations, int decimals) implements CellValue {

    /**
     * Creates a mean.
     *
     * @param sum the exact sum of the values, each times its weight
     * @param weight the sum of the weights
     * @param observations how many values lie behind it
     * @param decimals how many decimals it is shown with
     * @throws IllegalArgumentException if the weight, the observations or the decimals are negative
     */
    public MeanValue {
        checkArgument(weight.signum() >= 0, "Mean: expected a weight of zero or more, got %s", weight);
        checkArgument(observations >= 0, "Mean: expected zero observations or more, got %s", observations);
        checkArgument(decimals >= 0, "Mean: expected zero decimals or more, got %s", decimals);
    }

    /**
     * The plain mean of some values.
     *
     * @param sum the sum of the values
     * @param number how many values, zero or more
     * @param decimals how many decimals the mean is shown with, zero or more
     * @return the value
     * @throws IllegalArgumentException if the number or the decimals are negative
     */
    public static MeanValue of(Rational sum, long number, int decimals) {
        return new MeanValue(sum, Rational.of(number), number, decimals);
    }

    /**
     * One value with its weight, to be added up in totals.
     *
     * @param value the value
     * @param weight its weight, zero or more
     * @param decimals how many decimals the mean is shown with, zero or more
     * @return the value
     * @throws IllegalArgumentException if the weight or the decimals are negative
     */
    public static MeanValue ofWeighted(Rational value, Rational weight, int decimals) {
        return new MeanValue(value.multipliedBy(weight), weight, 1, decimals);
    }

    @Override
    public Optional<Rational> toExact() {
        return weight.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(weight));
    }

    @Override
    public Optional<BigDecimal> toNumber() {
        return toExact().map(Rational::toBigDecimal);
    }

    @Override
    public int getDecimals() {
        return decimals;
    }

    @Override
    public long getObservations() {
        return observations;
    }
}
