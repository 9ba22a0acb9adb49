package se.socialdata.reporting.table;

/** What the numbers of a cell measure (mått), which decides how parts make a total. */
public enum Measure {
    /** A number of things; parts are added. */
    COUNT,
    /** A part of a whole, in per cent; the parts' numerators and denominators are added each by itself. */
    SHARE,
    /** The middle one of a number of values; the values of the parts are put together. */
    MEDIAN
}
