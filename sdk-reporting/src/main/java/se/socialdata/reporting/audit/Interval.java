package se.socialdata.reporting.audit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.reporting.table.Rational;

/**
 * All numbers between two limits (intervall), both inclusive.
 *
 * @param least the lower limit
 * @param greatest the upper limit, not below the lower one
 */
public record Interval(Rational least, Rational greatest) {

    private static final Rational HUNDRED = Rational.of(100);

    /**
     * Creates an interval.
     *
     * @param least the lower limit
     * @param greatest the upper limit
     * @throws IllegalArgumentException if the upper limit is below the lower one
     */
    public Interval {
        checkArgument(least.compareTo(greatest) <= 0, "expected a lower limit first, got %s and %s", least, greatest);
    }

    /**
     * One number.
     *
     * @param number the number
     * @return the interval that holds nothing else
     */
    public static Interval of(Rational number) {
        return new Interval(number, number);
    }

    /**
     * What two numbers out of two intervals can add up to.
     *
     * @param other the other interval
     * @return all possible sums
     */
    public Interval plus(Interval other) {
        return new Interval(least.plus(other.least), greatest.plus(other.greatest));
    }

    /**
     * What a number of this interval can be less one of another.
     *
     * @param other what is taken away
     * @return all possible differences
     */
    public Interval minus(Interval other) {
        return new Interval(least.minus(other.greatest), greatest.minus(other.least));
    }

    /**
     * What a number of this interval can be in per cent of one of another.
     *
     * @param whole the interval of the whole
     * @return all possible percentages; empty if the whole may be zero, so that every percentage is possible
     */
    public Optional<Interval> toPercentOf(Interval whole) {
        if (whole.contains(Rational.ZERO)) {
            return Optional.empty();
        }
        Rational[] ends = Stream.of(least, greatest)
                .flatMap(part -> Stream.of(whole.least, whole.greatest).map(part::dividedBy))
                .map(HUNDRED::multipliedBy)
                .sorted()
                .toArray(Rational[]::new);
        return Optional.of(new Interval(ends[0], ends[ends.length - 1]));
    }

    /**
     * Whether a number lies in the interval.
     *
     * @param number the number
     * @return true also at the limits
     */
    public boolean contains(Rational number) {
        return least.compareTo(number) <= 0 && number.compareTo(greatest) <= 0;
    }

    /**
     * How far apart two intervals are.
     *
     * @param other the other interval
     * @return the least difference between a number of the one and a number of the other; zero if they meet
     */
    public Rational distanceTo(Interval other) {
        Rational below = least.minus(other.greatest);
        Rational above = other.least.minus(greatest);
        Rational gap = below.compareTo(above) > 0 ? below : above;
        return gap.signum() > 0 ? gap : Rational.ZERO;
    }
}
