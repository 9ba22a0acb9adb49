package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/**
 * Who granted the intervention (beslutsfattare).
 *
 * <p>A court's ruling is outside the duty to report (LSS 28 f § speaks of the board's decisions) but inside the duty to
 * pay a special fee (LSS 28 a § second paragraph).
 */
public enum DecidedBy implements CodedTerm {
    /** Nämnden. */
    BOARD("nämnd", "board"),

    /** Domstol. */
    COURT("domstol", "court");

    private final String termSv;
    private final String termEn;

    DecidedBy(String termSv, String termEn) {
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
        return "LSS (1993:387) 28 a §, 28 f §";
    }
}
