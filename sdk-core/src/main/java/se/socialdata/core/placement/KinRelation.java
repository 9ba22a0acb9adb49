package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * Who was asked when kin were considered (person i nätverket).
 */
public enum KinRelation implements CodedTerm {
    /** Anhörig. */
    RELATIVE("anhörig", "relative"),

    /** Far- eller morförälder. */
    GRANDPARENT("far- eller morförälder", "grandparent"),

    /** Granne. */
    NEIGHBOUR("granne", "neighbour"),

    /** Tränare. */
    COACH("tränare", "coach"),

    /** Mentor. */
    MENTOR("mentor", "mentor"),

    /** Annan närstående. */
    OTHER_CLOSE_PERSON("annan närstående", "other close person");

    private final String termSv;
    private final String termEn;

    KinRelation(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.9; SoL (2025:400) 3 kap. 5 § och 22 kap. 1 §";
    }
}
