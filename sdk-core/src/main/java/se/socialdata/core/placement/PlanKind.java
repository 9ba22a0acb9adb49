package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Which plan the board draws up for a child in care (vårdplan, genomförandeplan).
 */
public enum PlanKind implements CodedTerm {
    /** Vårdplan. */
    CARE_PLAN("vårdplan", "care plan", "SoL (2025:400) 9 kap. 12 § första stycket"),

    /** Genomförandeplan. */
    IMPLEMENTATION_PLAN("genomförandeplan", "implementation plan", "SoL (2025:400) 9 kap. 12 § andra stycket");

    private final String termSv;
    private final String termEn;
    private final String source;

    PlanKind(String termSv, String termEn, String source) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
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
        return source;
    }
}
