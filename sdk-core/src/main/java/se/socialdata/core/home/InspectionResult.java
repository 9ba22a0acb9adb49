package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** What the decision after an inspection says (tillsynsbeslut). */
public enum InspectionResult implements CodedTerm {
    /** Brist, med krav på åtgärd. */
    DEFICIENCY("brist", "deficiency"),

    /** Föreläggande. */
    INJUNCTION("föreläggande", "injunction"),

    /** Förbättringsområde, där området inte är tydligt reglerat. */
    IMPROVEMENT_AREA("förbättringsområde", "area of improvement");

    private final String termSv;
    private final String termEn;

    InspectionResult(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 6.1";
    }
}
