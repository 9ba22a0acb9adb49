package se.socialdata.reporting.grant;

import se.socialdata.core.term.CodedTerm;

/** What can be wrong with an allocation list (avvikelse i en fördelningslista). */
public enum AllocationFindingKind implements CodedTerm {
    /** Raden: the components of a receiver do not add up to its total. */
    ROW_SUM("raden går inte ihop", "the row does not add up"),

    /** Kolumnen: the rows do not add up to the printed sum. */
    COLUMN_SUM("kolumnen går inte ihop", "the column does not add up"),

    /** Dubblett: a receiver stands on two rows. */
    RECEIVER_REPEATED("mottagaren står på flera rader", "the receiver stands on several rows"),

    /** Okänd mottagare: the list is of municipalities, and the name is not that of one. */
    RECEIVER_UNKNOWN("mottagaren är ingen känd kommun", "the receiver is no known municipality"),

    /** Saknad mottagare: a municipality has no row although every one is expected. */
    RECEIVER_MISSING("kommunen saknas i listan", "the municipality is missing from the list"),

    /** Egen andel: what is requisitioned is not what the list gives the municipality. */
    OWN_SHARE("rekvirerat belopp är inte kommunens rad", "the requisitioned amount is not the municipality's row");

    private final String termSv;
    private final String termEn;

    AllocationFindingKind(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "Kinds of this check, after the allocation lists of Socialstyrelsen, 2026-02-16";
    }
}
