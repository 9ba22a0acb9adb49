package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** Whom an individual plan concerns (vem planeringen gäller). */
public enum PlanParty implements CodedTerm {

    /** Sökande. */
    APPLICANT("sökande", "applicant"),

    /** Medsökande. */
    CO_APPLICANT("medsökande", "co-applicant");

    private final String termSv;
    private final String termEn;

    PlanParty(String termSv, String termEn) {
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
        return "Individ- och familjeomsorg, lägesrapport 2019, Arbetet med våld inom ekonomiskt bistånd";
    }
}
