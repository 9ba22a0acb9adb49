package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** Whether an inspection was announced (anmäld eller oanmäld tillsyn). */
public enum InspectionNotice implements CodedTerm {
    /** Anmäld. */
    ANNOUNCED("anmäld", "announced"),

    /** Oanmäld. */
    UNANNOUNCED("oanmäld", "unannounced");

    private final String termSv;
    private final String termEn;

    InspectionNotice(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 6.1";
    }
}
