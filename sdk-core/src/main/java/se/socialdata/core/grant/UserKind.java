package se.socialdata.core.grant;

import se.socialdata.core.term.CodedTerm;

/**
 * What the users of an activity are counted by when a fund is allocated (brukare eller platser).
 */
public enum UserKind implements CodedTerm {
    /** Boendeplatser. */
    PLACES("boendeplatser", "places in a care home"),

    /** Brukare i hemtjänstgruppen. */
    CLIENTS("brukare i hemtjänstgruppen", "clients of a home care group");

    private final String termSv;
    private final String termEn;

    UserKind(String termSv, String termEn) {
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
        return "Socialnämnden i Luleå, Tilldelning av medel ur Asta Svenssons arv 2025, § 241";
    }
}
