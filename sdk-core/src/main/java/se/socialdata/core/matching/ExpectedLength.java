package se.socialdata.core.matching;

import se.socialdata.core.term.CodedTerm;

/**
 * For how long a placement is meant (förväntad längd).
 */
public enum ExpectedLength implements CodedTerm {
    /** Tillfällig vård. */
    TEMPORARY("tillfällig vård", "temporary care"),

    /** Stadigvarande vård och fostran, uppväxtplacering. */
    UPBRINGING("stadigvarande vård och uppväxt", "permanent care and upbringing");

    private final String termSv;
    private final String termEn;

    ExpectedLength(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.5; SoL (2025:400) 22 kap.";
    }
}
