package se.socialdata.core.grant;

import se.socialdata.core.term.CodedTerm;

/**
 * Why a fund grants less than what was applied for (skäl för avslag).
 */
public enum RejectionReason implements CodedTerm {
    /** Utanför fondens geografiska område. */
    OUTSIDE_AREA("utanför fondens geografiska område", "outside the area of the fund"),

    /** Utanför fondens ändamål. */
    OUTSIDE_PURPOSE("utanför fondens ändamål", "outside the purpose of the fund"),

    /** Över maxbeloppet per brukare. */
    ABOVE_CAP("över maxbeloppet per brukare", "above the cap per user"),

    /** Antalet brukare är inte angivet. */
    USERS_UNKNOWN("antalet brukare är inte angivet", "the number of users is not stated");

    private final String termSv;
    private final String termEn;

    RejectionReason(String termSv, String termEn) {
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
        return "Socialnämnden i Luleå, Tilldelning av medel ur Asta Svenssons arv 2025 och 2026";
    }
}
