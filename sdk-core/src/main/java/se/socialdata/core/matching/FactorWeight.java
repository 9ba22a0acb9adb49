package se.socialdata.core.matching;

import se.socialdata.core.term.CodedTerm;

/**
 * What a factor does in a match (faktorns tyngd), as the caller's policy says.
 */
public enum FactorWeight implements CodedTerm {
    /** Krävs: a home that does not meet it is excluded; one of which it is not known is to be asked. */
    REQUIRED("krävs", "required"),

    /** Vägs: it orders the homes, and excludes none. */
    WEIGHED("vägs", "weighed"),

    /** Upplyser: it is told, and neither orders nor excludes. */
    INFORMATIVE("upplyser", "informative");

    private final String termSv;
    private final String termEn;

    FactorWeight(String termSv, String termEn) {
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
        return "Socialdata SDK";
    }
}
