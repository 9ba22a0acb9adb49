package se.socialdata.reporting.disclosure;

/** What happens to cells without observations (hantering av nollor). */
public enum ZeroHandling {
    /**
     * Zeros are published and never withheld. Then a reader knows that a withheld cell is at least one, and the
     * protection counts with that.
     */
    PUBLISH,
    /** A zero is as revealing as a small count and is withheld like one. */
    WITHHOLD
}
