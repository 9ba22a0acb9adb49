package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What a follow-up of a child's schooling covers (uppföljning av skolgången).
 */
public enum SchoolItem implements CodedTerm {
    /** Frånvaro. */
    ABSENCE("frånvaro", "absence"),

    /** Betyg. */
    GRADES("betyg", "grades"),

    /** Åtgärdsprogram. */
    ACTION_PROGRAMME("åtgärdsprogram", "action programme"),

    /** Pedagogisk kartläggning. */
    PEDAGOGICAL_MAPPING("pedagogisk kartläggning", "pedagogical mapping");

    private final String termSv;
    private final String termEn;

    SchoolItem(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 4.7";
    }
}
