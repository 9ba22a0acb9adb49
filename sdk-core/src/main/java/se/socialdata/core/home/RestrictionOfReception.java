package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/**
 * Whether a person may take in other people's children (förbud eller begränsning att ta emot annans barn).
 */
public enum RestrictionOfReception implements CodedTerm {
    /** Förbud. */
    PROHIBITION("förbud", "prohibition"),

    /** Begränsning. */
    LIMITATION("begränsning", "limitation");

    private final String termSv;
    private final String termEn;

    RestrictionOfReception(String termSv, String termEn) {
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
        return "SoL (2025:400) 22 kap. 11 §, i Ds 2026:5 avsnitt 6.1.3";
    }
}
