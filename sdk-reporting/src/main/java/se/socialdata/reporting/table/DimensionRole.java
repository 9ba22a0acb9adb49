package se.socialdata.reporting.table;

/** What kind of thing the members of a dimension are (dimensionens roll), which exchange formats tell their readers. */
public enum DimensionRole {
    /** Members of a classification, such as sexes or kinds of measures. */
    CLASSIFICATION,
    /** Points or periods of time, such as years. */
    TIME,
    /** Places, such as municipalities. */
    GEOGRAPHY
}
