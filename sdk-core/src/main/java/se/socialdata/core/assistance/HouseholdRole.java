package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** What a person is in a household with assistance (personstatus i hushållet). */
public enum HouseholdRole implements CodedTerm {

    /** Sökande, in the register registerledare: status 1. */
    APPLICANT("sökande", "applicant"),

    /** Medsökande, the applicant's spouse or cohabitant: status 1. */
    CO_APPLICANT("medsökande", "co-applicant"),

    /** Övriga personer i hushållet, children above all: status 3. */
    OTHER("övrig person i hushållet", "other person in the household");

    private final String termSv;
    private final String termEn;

    HouseholdRole(String termSv, String termEn) {
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
        return "Socialstyrelsens statistikdatabas, Ekonomiskt bistånd – månadsstatistik, Personstatus i hushållet";
    }
}
