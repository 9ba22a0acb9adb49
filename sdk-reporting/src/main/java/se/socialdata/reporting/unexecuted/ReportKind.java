package se.socialdata.reporting.unexecuted;

import se.socialdata.core.term.CodedTerm;

/** What an individual report says of its decision (slag av individrapport). */
public enum ReportKind implements CodedTerm {
    /** Ny: the decision is reported for the first time, and still waits. */
    NEW("ny", "new"),

    /** Återrapportering: it has been reported before, and still waits. */
    FOLLOW_UP("återrapportering", "follow-up"),

    /** Verkställt: the wait that is reported ended with execution, whatever happened to the decision later. */
    EXECUTED("verkställt", "executed"),

    /** Avslutat av annan anledning: it ended and had not been executed. */
    ENDED("avslutat av annan anledning", "ended for another reason");

    private final String termSv;
    private final String termEn;

    ReportKind(String termSv, String termEn) {
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
        return "IVO, ej verkställda beslut";
    }
}
