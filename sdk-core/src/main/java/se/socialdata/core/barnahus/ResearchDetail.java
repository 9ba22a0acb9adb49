package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * What a log for research may tell beside what happened (uppgift som kan lämnas ut för forskning). The study leaves out certain
 * details and does not say which, so each of these is left out unless the one who hands out the log chooses it after an assessment.
 */
public enum ResearchDetail implements CodedTerm {
    /** Åldern i hela år, som studien beskriver sin grupp. */
    AGE("ålder i hela år", "age in whole years", "Barnets väg genom barnahus (2020), avsnitt 3.1.1"),

    /** Könet, som studien beskriver sin grupp. */
    SEX("kön", "sex", "Barnets väg genom barnahus (2020), avsnitt 3.1.1"),

    /** Antal dagar från loggens första daterade händelse, aldrig någon dag. */
    INTERVALS(
            "dagar från den första händelsen",
            "days from the first event",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3");

    private final String termSv;
    private final String termEn;
    private final String source;

    ResearchDetail(String termSv, String termEn, String source) {
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
