package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * What staff should strive to give the child, whatever authority meets it (hållpunkter för att göra barnet delaktigt).
 */
public enum ParticipationAim implements CodedTerm {
    /** Barnet får kunskap. */
    KNOWLEDGE("kunskap", "knowledge"),

    /** Barnet känner kontroll över sin egen situation. */
    CONTROL("kontroll över sin egen situation", "control over its own situation"),

    /** Barnet får ingå i en stadigvarande gemenskap. */
    COMMUNITY("stadigvarande gemenskap", "lasting community");

    private final String termSv;
    private final String termEn;

    ParticipationAim(String termSv, String termEn) {
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
        return "Barnets väg genom barnahus (2020), avsnitt 3.2.2";
    }
}
