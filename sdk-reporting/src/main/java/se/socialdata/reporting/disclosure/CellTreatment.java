package se.socialdata.reporting.disclosure;

/** What the maker of a table has already decided about a cell (hantering av cell). */
public enum CellTreatment {
    /** The policy decides. */
    BY_POLICY,
    /** The cell is always published: a structural zero, or a figure that is public already. */
    PUBLISH,
    /** The cell is withheld whatever its value, for a reason that the counts do not show. */
    WITHHOLD
}
