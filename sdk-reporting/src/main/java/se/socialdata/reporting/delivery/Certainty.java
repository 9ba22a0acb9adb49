package se.socialdata.reporting.delivery;

import se.socialdata.core.term.CodedTerm;

/** How certain what is said of a field or code list is (säkerhet). */
public enum Certainty implements CodedTerm {
    /** The text of the law, regulation or the authority's own code list, read in full. */
    PRIMARY("A", "primärkälla, läst i sin helhet", "primary source, read in full"),

    /** An official page or regulation of which only a part could be read. */
    OFFICIAL_IN_PART("B", "officiell källa, läst i del", "official source, read in part"),

    /** The code or document of a vendor or municipality. */
    SECONDARY("C", "sekundärkälla", "secondary source"),

    /** Inferred; to be verified before use. */
    INFERRED("D", "slutledd", "inferred");

    private final String code;
    private final String termSv;
    private final String termEn;

    Certainty(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    @Override
    public String getCode() {
        return code;
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
