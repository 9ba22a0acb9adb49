package se.socialdata.reporting.table;

/** What the numbers of a cell measure (mått), which decides how parts make a total. */
public enum Measure {
    /** A number of things; parts are added. */
    COUNT,
    /** A part of a whole, in per cent; the parts' numerators and denominators are added each by itself. */
    SHARE,
    /** The middle one of a number of values; the values of the parts are put together. */
    MEDIAN,
    /** An amount of money; parts of one unit and price level are added, unrounded. */
    AMOUNT,
    /** A number for each so many of a population; numerators and denominators are added each by itself. */
    RATE,
    /** A number between two limits, or a count; lower and upper limits are added each by itself. */
    RANGE,
    /** A mean; sums and weights are added each by itself, so that a total is a weighted mean. */
    MEAN,
    /** A change, an index, a share or a ratio of two other cells; totals are computed from the totals of those. */
    DERIVED
}
