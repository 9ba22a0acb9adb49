package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/** Why a decision ended (avslutsorsak). Whatever the reason, the duty to report ends with the day of the end. */
public enum EndReason implements CodedTerm {
    /** Verkställt och slutfört: the granted intervention has been given in full and is over. */
    EXECUTED("verkställt", "executed"),

    /** Återtaget på den enskildes begäran. */
    WITHDRAWN_AT_REQUEST("återtaget på den enskildes begäran", "withdrawn at the person's request"),

    /** Avslutat på den enskildes begäran. */
    ENDED_AT_REQUEST("avslutat på den enskildes begäran", "ended at the person's request"),

    /** Den enskilde har avlidit. */
    DECEASED("den enskilde avlidit", "the person has died"),

    /** Avslutat av annan anledning, for example because the need is gone. */
    OTHER("avslutat av annan anledning", "ended for another reason");

    private final String termSv;
    private final String termEn;

    EndReason(String termSv, String termEn) {
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
        return "Statistikrapporter ej verkställda gynnande beslut, kvartal 4 2025, Luleå kommun; IVO, ej verkställda beslut";
    }
}
