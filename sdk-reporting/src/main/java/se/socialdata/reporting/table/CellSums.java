package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableSortedMultiset;

/** Adds cell values of one measure. The sum does not depend on the order or the grouping of its parts. */
final class CellSums {

    private CellSums() {}

    /**
     * The sum of two values of the same measure.
     *
     * <p>What is not available makes the sum not available; what is none or not applicable adds nothing.
     */
    static CellValue plus(CellValue one, CellValue other) {
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
                    Math.addExact(a.numerator(), b.numerator()), Math.addExact(a.denominator(), b.denominator()));
        }
        if (one instanceof CellValue.Median a && other instanceof CellValue.Median b) {
            return new CellValue.Median(ImmutableSortedMultiset.<Integer>naturalOrder()
                    .addAll(a.values())
                    .addAll(b.values())
                    .build());
        }
        throw new IllegalStateException("Values of different measures are never added");
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
