package se.socialdata.core.matching;

import java.util.Comparator;

/**
 * What a division of siblings costs: five numbers, compared in this order, fewer being better. There is no other score.
 *
 * @param unplaced how many children have no home in it
 * @param splitMust how many pairs who should live together do not; a pair with an unplaced child is one
 * @param splitWishes how many pairs who wish to live together do not
 * @param unmet how many weighed factors are unmet, all children together
 * @param metres the distances, all children together, in metres
 */
public record DivisionValue(int unplaced, int splitMust, int splitWishes, int unmet, int metres)
        implements Comparable<DivisionValue> {

    private static final Comparator<DivisionValue> ORDER = Comparator.comparingInt(DivisionValue::unplaced)
            .thenComparingInt(DivisionValue::splitMust)
            .thenComparingInt(DivisionValue::splitWishes)
            .thenComparingInt(DivisionValue::unmet)
            .thenComparingInt(DivisionValue::metres);

    /** Twelve children at most: 24 000 000 metres, 396 unmet factors, 66 pairs and 12 unplaced have room. */
    private static final int METRE_BITS = 26;

    private static final int UNMET_BITS = 10;
    private static final int PAIR_BITS = 8;
    private static final int UNMET_SHIFT = METRE_BITS;
    private static final int WISH_SHIFT = UNMET_SHIFT + UNMET_BITS;
    private static final int MUST_SHIFT = WISH_SHIFT + PAIR_BITS;
    private static final int UNPLACED_SHIFT = MUST_SHIFT + PAIR_BITS;

    /** The numbers in one, so that sums and comparisons of values are sums and comparisons of numbers. */
    long pack() {
        return packed(unplaced, splitMust, splitWishes, unmet, metres);
    }

    static long packed(int unplaced, int splitMust, int splitWishes, int unmet, int metres) {
        return (long) unplaced << UNPLACED_SHIFT
                | (long) splitMust << MUST_SHIFT
                | (long) splitWishes << WISH_SHIFT
                | (long) unmet << UNMET_SHIFT
                | metres;
    }

    static DivisionValue ofPacked(long packed) {
        return new DivisionValue(
                (int) (packed >>> UNPLACED_SHIFT),
                field(packed, MUST_SHIFT, PAIR_BITS),
                field(packed, WISH_SHIFT, PAIR_BITS),
                field(packed, UNMET_SHIFT, UNMET_BITS),
                field(packed, 0, METRE_BITS));
    }

    private static int field(long packed, int shift, int bits) {
        return (int) (packed >>> shift) & (1 << bits) - 1;
    }

    @Override
    public int compareTo(DivisionValue other) {
        return ORDER.compare(this, other);
    }
}
