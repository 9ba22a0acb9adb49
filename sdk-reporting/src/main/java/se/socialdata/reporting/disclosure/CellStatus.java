package se.socialdata.reporting.disclosure;

/**
 * What disclosure control decided about a cell (status efter röjandekontroll).
 *
 * <p>A reader must see one symbol for all withheld cells; the difference between them is for the publisher.
 */
public enum CellStatus {
    /** The value is published. */
    PUBLISHED,
    /** Withheld because the value itself is small, or by the treatment of the cell. */
    PRIMARY,
    /** Withheld because it would give another cell away. */
    SECONDARY,
    /** A derived figure, such as a share, withheld because a count that it is made of is withheld. */
    DERIVED;

    /**
     * Whether the value is withheld.
     *
     * @return true for all but {@link #PUBLISHED}
     */
    public boolean isWithheld() {
        return this != PUBLISHED;
    }
}
