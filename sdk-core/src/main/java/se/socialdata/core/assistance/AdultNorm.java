package se.socialdata.core.assistance;

import se.socialdata.core.term.CodedTerm;

/** How an adult stands in the national norm (vuxen i riksnormen). */
public enum AdultNorm implements CodedTerm {

    /** Ensamstående. */
    SINGLE("ensamstående", "single"),

    /** Sambo: one amount for the couple together. */
    COUPLE("sambo", "couple"),

    /** Adult who is not a cohabitant and shares a household with others (12 kap. 3 § andra stycket). */
    SHARED_HOUSEHOLD("hushållsgemenskap", "shared household");

    private final String termSv;
    private final String termEn;

    AdultNorm(String termSv, String termEn) {
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
        return "Socialtjänstförordningen (2025:468) 12 kap. 2 och 3 §§";
    }
}
