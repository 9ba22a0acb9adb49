package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMultiset;
import java.util.OptionalLong;

/** Adds cell values of one measure. The sum does not depend on the order or the grouping of its parts. */
final class CellSums {

    private CellSums() {}

    /**
     * The sum of two values of the same measure.
     *
     * <p>What is not available makes the sum not available; what is none or not applicable adds nothing.
     *
     * @param sameDenominator whether both are parts of one population, so that a share or rate keeps its denominator
     * @throws IllegalArgumentException if amounts differ in unit or price level, rates in what they are given for, or
     *     denominators that should be one and the same
     */
    static CellValue plus(CellValue one, CellValue other, boolean sameDenominator) {
        if (one instanceof CellValue.Absent absent) {
            return plusAbsent(other, absent);
        }
        if (other instanceof CellValue.Absent absent) {
            return plusAbsent(one, absent);
        }
        if (one instanceof CellValue.Count a && other instanceof CellValue.Count b) {
            return new CellValue.Count(Math.addExact(a.number(), b.number()));
        }
        if (one instanceof CellValue.Share a && other instanceof CellValue.Share b) {
            return new CellValue.Share(
                    Math.addExact(a.numerator(), b.numerator()),
                    denominator(a.denominator(), b.denominator(), sameDenominator));
        }
        if (one instanceof CellValue.Median a && other instanceof CellValue.Median b) {
            return new CellValue.Median(ImmutableSortedMultiset.<Integer>naturalOrder()
                    .addAll(a.values())
                    .addAll(b.values())
                    .build());
        }
        if (one instanceof AmountValue a && other instanceof AmountValue b) {
            return plus(a, b);
        }
        if (one instanceof RateValue a && other instanceof RateValue b) {
            checkArgument(
                    a.per() == b.per(), "expected rates of a total for one number, got %s and %s", a.per(), b.per());
            return new RateValue(
                    Math.addExact(a.numerator(), b.numerator()),
                    denominator(a.denominator(), b.denominator(), sameDenominator),
                    a.per(),
                    Math.max(a.decimals(), b.decimals()));
        }
        if (one instanceof MeanValue a && other instanceof MeanValue b) {
            return new MeanValue(
                    a.sum().plus(b.sum()),
                    a.weight().plus(b.weight()),
                    Math.addExact(a.observations(), b.observations()),
                    Math.max(a.decimals(), b.decimals()));
        }
        return plus(toRange(one), toRange(other));
    }

    private static AmountValue plus(AmountValue one, AmountValue other) {
        checkArgument(
                one.unit() == other.unit() && one.priceYear().equals(other.priceYear()),
                "expected amounts of a total in one unit and price level");
        OptionalLong observations = one.observations().isPresent()
                        && other.observations().isPresent()
                ? OptionalLong.of(Math.addExact(
                        one.observations().orElseThrow(), other.observations().orElseThrow()))
                : OptionalLong.empty();
        return new AmountValue(
                one.kronor().plus(other.kronor()),
                one.unit(),
                Math.max(one.decimals(), other.decimals()),
                one.priceYear(),
                observations);
    }

    private static RangeValue plus(RangeValue one, RangeValue other) {
        return new RangeValue(
                Math.addExact(one.least(), other.least()), Math.addExact(one.greatest(), other.greatest()));
    }

    private static RangeValue toRange(CellValue value) {
        if (value instanceof RangeValue range) {
            return range;
        }
        if (value instanceof CellValue.Count count) {
            return new RangeValue(count.number(), count.number());
        }
        throw new IllegalStateException("Values of different measures are never added");
    }

    private static long denominator(long one, long other, boolean same) {
        checkArgument(
                !same || one == other, "expected one denominator of the parts of a total, got %s and %s", one, other);
        return same ? one : Math.addExact(one, other);
    }

    private static CellValue plusAbsent(CellValue value, CellValue.Absent absent) {
        return switch (absent.reason()) {
            case NOT_AVAILABLE -> absent;
            case NOT_APPLICABLE -> value;
            case NONE_OBSERVED, SUPPRESSED ->
                value.equals(new CellValue.Absent(Absence.NOT_APPLICABLE)) ? absent : value;
        };
    }
}
