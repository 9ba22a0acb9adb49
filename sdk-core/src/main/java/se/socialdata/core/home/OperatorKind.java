package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** Who runs a residential care home or the like, in law (huvudman). */
public enum OperatorKind implements CodedTerm {
    /** Bolag. */
    COMPANY("bolag", "company"),

    /** Förening. */
    ASSOCIATION("förening", "association"),

    /** Samfällighet. */
    JOINT_PROPERTY("samfällighet", "joint property association"),

    /** Stiftelse. */
    FOUNDATION("stiftelse", "foundation"),

    /** Enskild individ. */
    INDIVIDUAL("enskild individ", "individual"),

    /** Kommun eller kommunalförbund: anmäler sin verksamhet och har inget tillstånd. */
    MUNICIPALITY("kommun", "municipality"),

    /** Region. */
    REGION("region", "region");

    private final String termSv;
    private final String termEn;

    OperatorKind(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.12; SoL (2025:400) 26 kap. 1 och 2 §§";
    }
}
