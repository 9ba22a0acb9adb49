package se.socialdata.reporting.table;

/**
 * What kind of thing the members of a dimension are (dimensionens roll), which exchange formats tell their readers.
 *
 * <p>A dimension has the role of time or of place if each member is one, totals and a member for what is not stated apart.
 * One that also has members of another kind, such as changes between years, is a classification.
 */
public enum DimensionRole {
    /** Members of a classification, such as sexes or kinds of measures. */
    CLASSIFICATION,
    /** Points or periods of time, such as years, quarters, months or reporting dates. */
    TIME,
    /** Places, such as municipalities, counties or regions. */
    GEOGRAPHY
}
