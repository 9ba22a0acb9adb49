package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/** What a person waits for: the first execution, execution again, or the missing part of it (slag av väntan). */
public enum WaitKind implements CodedTerm {
    /** Ej verkställt: nothing has been executed since the decision. LSS 28 f § first paragraph. */
    NOT_YET_EXECUTED("ej verkställt", "not yet executed"),

    /** Avbrutet: execution was interrupted and has not begun again. LSS 28 f § second paragraph. */
    INTERRUPTED("verkställigheten avbruten", "execution interrupted"),

    /** Delvis verkställt: a part is missing, which counts as an interruption from the first day it is missing. */
    PARTLY_EXECUTED("delvis verkställt", "partly executed");

    private final String termSv;
    private final String termEn;

    WaitKind(String termSv, String termEn) {
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
        return "LSS (1993:387) 28 f §; IVO, ej verkställda beslut";
    }
}
