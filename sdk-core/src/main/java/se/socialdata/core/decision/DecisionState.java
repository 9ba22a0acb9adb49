package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/** The state of a decision at the end of a day (beslutets tillstånd). */
public enum DecisionState implements CodedTerm {
    /** Ännu inte fattat: the day lies before the decision. */
    NOT_YET_MADE("ännu inte fattat", "not yet made"),

    /** Väntar på verkställighet, within three months of the decision. */
    WAITING("väntar på verkställighet", "waiting for execution"),

    /** Verkställs. */
    BEING_EXECUTED("verkställs", "being executed"),

    /** Verkställs delvis: a part is missing, within three months. */
    PARTLY_EXECUTED("verkställs delvis", "partly executed"),

    /** Avbrutet, within three months of the interruption. */
    INTERRUPTED("verkställigheten avbruten", "execution interrupted"),

    /** Ej verkställt i tid: more than three months have passed since the decision or the interruption. */
    OVERDUE("ej verkställt i tid", "not executed in time"),

    /** Avslutat. */
    ENDED("avslutat", "ended");

    private final String termSv;
    private final String termEn;

    DecisionState(String termSv, String termEn) {
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
        return "LSS (1993:387) 28 f §";
    }
}
