package se.socialdata.core.grant;

import se.socialdata.core.term.CodedTerm;

/**
 * A part of an allocated amount (delbelopp i en fördelningslista), each with a distribution key of its own.
 */
public enum GrantComponent implements CodedTerm {
    /** Befolkning. */
    POPULATION("befolkning", "population"),

    /** Kommunala hälso- och sjukvårdsinsatser. */
    MUNICIPAL_HEALTH_INTERVENTIONS("kommunala hälso- och sjukvårdsinsatser", "municipal health care interventions"),

    /** Glesbygdsnyckel. */
    RURAL_KEY("glesbygdsnyckel", "rural key"),

    /** Totalt belopp. */
    TOTAL("totalt belopp", "total amount");

    private final String termSv;
    private final String termEn;

    GrantComponent(String termSv, String termEn) {
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
        return "Socialstyrelsen, Fördelning av statsbidrag God och nära vård 2026, Dnr 9.2-1697/2026";
    }
}
