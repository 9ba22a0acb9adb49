package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** Support to a family home (stöd till familjehem). */
public enum HomeSupport implements CodedTerm {
    /** Individuell handledning. */
    INDIVIDUAL_SUPERVISION("individuell handledning", "individual supervision"),

    /** Grupphandledning. */
    GROUP_SUPERVISION("grupphandledning", "group supervision"),

    /** Utbildning. */
    TRAINING("utbildning", "training"),

    /** Avlastning. */
    RELIEF("avlastning", "relief"),

    /** Krissamtal och krisbearbetning. */
    CRISIS_SUPPORT("krisstöd", "crisis support"),

    /** Journummer. */
    ON_CALL("journummer", "on-call number"),

    /** Mentorsfamilj. */
    MENTOR_FAMILY("mentorsfamilj", "mentor family"),

    /** Syskonstöd till hemmets egna barn. */
    SIBLING_SUPPORT("syskonstöd", "support to own children"),

    /** Avslutande samtal efter uppdraget. */
    CLOSING_TALK("avslutande samtal", "closing talk");

    private final String termSv;
    private final String termEn;

    HomeSupport(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 5.5 och 5.6";
    }
}
