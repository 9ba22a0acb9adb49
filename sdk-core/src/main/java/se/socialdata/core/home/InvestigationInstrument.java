package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** A method used when a family home is assessed (bedömningsmetod). */
public enum InvestigationInstrument implements CodedTerm {
    /** BRA-fam, för den första bedömningen vid en intresseanmälan. */
    BRA_FAM("BRA-fam", "BRA-fam"),

    /** Familjehemsvinjetter, för utredningen. */
    VIGNETTES("familjehemsvinjetter", "family home vignettes"),

    /** Kälvestenmetoden, en intervjumetod. */
    KALVESTEN("Kälvestenmetoden", "the Kälvesten method"),

    /** MAFI, som introduktion för nya hem. */
    MAFI("MAFI", "MAFI");

    private final String termSv;
    private final String termEn;

    InvestigationInstrument(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 6.1.4";
    }
}
