package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How the cells of a derived row or column are computed from two others (beräknad kolumn), always from unrounded
 * numbers.
 *
 * @param kind what is computed
 * @param base the code of the member that is compared with: the earlier year, the whole, or the divisor
 * @param member the code of the member that is compared
 * @param per for how many of the base a {@link Kind#RATIO} is given; one for all other kinds
 * @param decimals how many decimals the result is shown with, zero or more
 */
public record Derivation(Kind kind, String base, String member, long per, int decimals) {

    /** What is computed from the two cells. */
    public enum Kind {
        /** The member less the base, in their unit; for shares in percentage points (procentenheter). */
        DIFFERENCE,
        /** The difference in per cent of the base (procentuell förändring). */
        CHANGE_PERCENT,
        /** The member with the base as 100 (index). */
        INDEX,
        /** The member in per cent of the base (andel). */
        SHARE,
        /** The member for each so many of the base (till exempel kronor per invånare). */
        RATIO
    }

    /**
     * Creates a derivation.
     *
     * @param kind what is computed
     * @param base the code of the member that is compared with
     * @param member the code of the member that is compared
     * @param per for how many of the base a ratio is given
     * @param decimals how many decimals the result is shown with
     * @throws IllegalArgumentException if the decimals are negative, if a ratio is not given for one or more, or if
     *     another kind is given for anything but one
     */
    public Derivation {
        checkArgument(decimals >= 0, "Derivation: expected zero decimals or more, got %s", decimals);
        checkArgument(per > 0, "Derivation: expected a ratio for one or more, got %s", per);
        checkArgument(per == 1 || kind == Kind.RATIO, "Derivation: expected no number to divide by but for a ratio");
    }

    /**
     * The member less the base.
     *
     * @param base the code of the earlier or smaller
     * @param member the code of the later or greater
     * @param decimals how many decimals the result is shown with
     * @return the derivation
     */
    public static Derivation ofDifference(String base, String member, int decimals) {
        return new Derivation(Kind.DIFFERENCE, base, member, 1, decimals);
    }

    /**
     * The difference in per cent of the base.
     *
     * @param base the code of the earlier
     * @param member the code of the later
     * @param decimals how many decimals the result is shown with
     * @return the derivation
     */
    public static Derivation ofChange(String base, String member, int decimals) {
        return new Derivation(Kind.CHANGE_PERCENT, base, member, 1, decimals);
    }

    /**
     * The member with the base as 100.
     *
     * @param base the code of what is 100
     * @param member the code of what is compared
     * @param decimals how many decimals the result is shown with
     * @return the derivation
     */
    public static Derivation ofIndex(String base, String member, int decimals) {
        return new Derivation(Kind.INDEX, base, member, 1, decimals);
    }

    /**
     * The member in per cent of the base.
     *
     * @param whole the code of the whole
     * @param part the code of the part
     * @param decimals how many decimals the result is shown with
     * @return the derivation
     */
    public static Derivation ofShare(String whole, String part, int decimals) {
        return new Derivation(Kind.SHARE, whole, part, 1, decimals);
    }

    /**
     * The member for each so many of the base; an amount counts in kronor.
     *
     * @param divisor the code of what is divided by, such as the population
     * @param dividend the code of what is divided
     * @param per for how many, such as 1 or 1 000
     * @param decimals how many decimals the result is shown with
     * @return the derivation
     */
    public static Derivation ofRatio(String divisor, String dividend, long per, int decimals) {
        return new Derivation(Kind.RATIO, divisor, dividend, per, decimals);
    }
}
