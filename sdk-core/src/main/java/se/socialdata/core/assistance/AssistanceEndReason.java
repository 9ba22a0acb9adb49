package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** Why a household or a person no longer receives economic assistance (avslutsorsak). The register's codes are not published; these are the answers that the board's report names. */
public enum AssistanceEndReason implements CodedTerm {

    /** Arbete. */
    WORK("arbete", "work"),

    /** Annan ersättning/bidrag. */
    OTHER_BENEFIT("annan ersättning/bidrag", "other benefit"),

    /** Ändrad familjesituation. */
    CHANGED_FAMILY_SITUATION("ändrad familjesituation", "changed family situation"),

    /** Flyttat. */
    MOVED("flyttat", "moved"),

    /** Studier. */
    STUDIES("studier", "studies"),

    /** Ej avhörd. */
    NOT_HEARD_FROM("ej avhörd", "not heard from"),

    /** Annan orsak. */
    OTHER("annan orsak", "other reason");

    private final String termSv;
    private final String termEn;

    AssistanceEndReason(String termSv, String termEn) {
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
        return "Individ- och familjeomsorg, lägesrapport 2025, avsnittet om avslutsorsaker";
    }
}
