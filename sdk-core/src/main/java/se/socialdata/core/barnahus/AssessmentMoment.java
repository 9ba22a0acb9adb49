package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * When social services assess whether a child needs protection (tidpunkt för skyddsbedömning).
 */
public enum AssessmentMoment implements CodedTerm {
    /** Vid anmälan. */
    AT_REPORT("vid anmälan", "at the report", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Under utredningens gång. */
    DURING_INQUIRY("under utredningens gång", "during the inquiry", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** När utredningen avslutas. */
    AT_CLOSURE(
            "när utredningen avslutas",
            "when the inquiry is closed",
            "Barnets väg genom barnahus (2020), avsnitt 5.5.1");

    private final String termSv;
    private final String termEn;
    private final String source;

    AssessmentMoment(String termSv, String termEn, String source) {
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
