package se.socialdata.core.grant;

import se.socialdata.core.term.CodedTerm;

/**
 * Who receives the grants of an allocation list (mottagare).
 */
public enum ReceiverKind implements CodedTerm {
    /** Kommun. */
    MUNICIPALITY("kommun", "municipality"),

    /** Region. */
    REGION("region", "region");

    private final String termSv;
    private final String termEn;

    ReceiverKind(String termSv, String termEn) {
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
