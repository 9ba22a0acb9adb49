package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** Where a young person goes from a special youth home (utskrivning till). */
public enum DischargeDestination implements CodedTerm {
    /** HVB. */
    RESIDENTIAL_CARE_HOME("HVB", "residential care home"),

    /** Familjehem. */
    FAMILY_HOME("familjehem", "family home"),

    /** Föräldrahem. */
    PARENTAL_HOME("föräldrahem", "parental home"),

    /** Stödboende. */
    SUPPORTED_ACCOMMODATION("stödboende", "supported accommodation");

    private final String termSv;
    private final String termEn;

    DischargeDestination(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 3.13";
    }
}
