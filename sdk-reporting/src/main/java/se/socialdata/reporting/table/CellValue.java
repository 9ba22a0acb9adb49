package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableSortedMultiset;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What stands in a cell: a number with all that is needed to add it up, or the reason for having none.
 *
 * <p>A value keeps its parts unrounded, so that a total is never made from rounded numbers.
 */
public sealed interface CellValue
        permits CellValue.Count,
                CellValue.Share,
                CellValue.Median,
                CellValue.Absent,
                CellValue.Suppressed,
                AmountValue,
                RateValue,
                RangeValue,
                MeanValue,
                DerivedValue {

    /**
     * The exact number, from which others are computed.
     *
     * @return the number, a share in per cent, an amount in its unit; empty where there is none
     */
    Optional<Rational> toExact();

    /**
     * The number to show.
     *
     * @return the number, unrounded as far as it can be written with 34 digits; a share in per cent; an amount in its unit;
     *     empty where there is none to show, and for a range that has more than one number
     */
    Optional<BigDecimal> toNumber();

    /**
     * How many decimals the number is shown with unless a renderer is told otherwise.
     *
     * @return zero or more
     */
    int getDecimals();

    /**
     * How many observations lie behind the number, which is what a disclosure threshold is compared with.
     *
     * @return the count; the denominator of a share; the numerator of a rate; the number of values of a median or mean; zero
     *     for an absence
     */
    long getObservations();

    /**
     * A number of things (antal).
     *
     * @param number how many, zero or more
     */
    record Count(long number) implements CellValue {

        /**
         * Creates a count.
         *
         * @param number how many, zero or more
         * @throws IllegalArgumentException if the number is negative
         */
        public Count {
            if (number < 0) {
                throw new IllegalArgumentException("Count: expected zero or more, got " + number);
            }
        }

        @Override
        public Optional<Rational> toExact() {
            return Optional.of(Rational.of(number));
        }

        @Override
        public Optional<BigDecimal> toNumber() {
            return Optional.of(BigDecimal.valueOf(number));
        }

        @Override
        public int getDecimals() {
            return 0;
        }

        @Override
        public long getObservations() {
            return number;
        }
    }

    /**
     * A part of a whole (andel), shown in per cent.
     *
     * @param numerator how many of the whole, from zero to the denominator
     * @param denominator the whole; a share of nothing has no number
     */
    record Share(long numerator, long denominator) implements CellValue {

        private static final Rational HUNDRED = Rational.of(100);

        /**
         * Creates a share.
         *
         * @param numerator how many of the whole
         * @param denominator the whole
         * @throws IllegalArgumentException if the numerator is negative or greater than the denominator
         */
        public Share {
            if (numerator < 0 || numerator > denominator) {
                throw new IllegalArgumentException("Share: expected a numerator from zero to the denominator, got "
                        + numerator + " of " + denominator);
            }
        }

        @Override
        public Optional<Rational> toExact() {
            return denominator == 0
                    ? Optional.empty()
                    : Optional.of(Rational.of(numerator, denominator).multipliedBy(HUNDRED));
        }

        @Override
        public Optional<BigDecimal> toNumber() {
            return toExact().map(Rational::toBigDecimal);
        }

        @Override
        public int getDecimals() {
            return 1;
        }

        @Override
        public long getObservations() {
            return denominator;
        }
    }

    /**
     * The middle value (median) of whole numbers such as days; the mean of the two middle ones where they are even in
     * number.
     *
     * @param values all values with how often each occurs; they serve totals and are not shown
     */
    record Median(ImmutableSortedMultiset<Integer> values) implements CellValue {

        private static final BigDecimal TWO = BigDecimal.valueOf(2);

        /**
         * The median of some values.
         *
         * @param values the values in any order
         * @return the median, without a number if there are no values
         */
        public static Median of(Iterable<Integer> values) {
            return new Median(ImmutableSortedMultiset.copyOf(values));
        }

        @Override
        public Optional<Rational> toExact() {
            return toNumber().map(Rational::of);
        }

        @Override
        public Optional<BigDecimal> toNumber() {
            if (values.isEmpty()) {
                return Optional.empty();
            }
            int upper = values.size() / 2;
            int lower = (values.size() - 1) / 2;
            BigDecimal sum = BigDecimal.valueOf((long) valueAt(lower) + valueAt(upper));
            return Optional.of(sum.divide(TWO, 1, RoundingMode.UNNECESSARY));
        }

        private int valueAt(int position) {
            return values.stream().skip(position).findFirst().orElseThrow();
        }

        /** {@return one where the median lies halfway between two whole numbers, otherwise zero} */
        @Override
        public int getDecimals() {
            return toNumber()
                            .filter(number -> number.stripTrailingZeros().scale() > 0)
                            .isPresent()
                    ? 1
                    : 0;
        }

        @Override
        public long getObservations() {
            return values.size();
        }

        @Override
        public String toString() {
            return "Median of " + values.size() + " values";
        }
    }

    /**
     * No number, for a reason other than suppression.
     *
     * @param reason why there is none
     */
    record Absent(Absence reason) implements CellValue {

        @Override
        public Optional<Rational> toExact() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> toNumber() {
            return Optional.empty();
        }

        @Override
        public int getDecimals() {
            return 0;
        }

        @Override
        public long getObservations() {
            return 0;
        }
    }

    /**
     * A number that was withheld; the number itself is gone.
     *
     * @param kind why it was withheld, which is for those who check the table and is shown to nobody else
     */
    record Suppressed(Suppression kind) implements CellValue {

        @Override
        public Optional<Rational> toExact() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> toNumber() {
            return Optional.empty();
        }

        @Override
        public int getDecimals() {
            return 0;
        }

        @Override
        public long getObservations() {
            return 0;
        }
    }

    /**
     * Why there is no number to show.
     *
     * @return the reason, or empty where there is a number or a range
     */
    default Optional<Absence> getAbsence() {
        if (toNumber().isPresent() || this instanceof RangeValue) {
            return Optional.empty();
        }
        if (this instanceof Suppressed) {
            return Optional.of(Absence.SUPPRESSED);
        }
        return Optional.of(this instanceof Absent absent ? absent.reason() : Absence.NONE_OBSERVED);
    }
}
