package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** What an inspection dealt with (frågeställning vid tillsyn). */
public enum InspectionCategory implements CodedTerm {
    /** Inskränkande åtgärder. */
    RESTRICTIVE_MEASURES("inskränkande åtgärder", "restrictive measures"),

    /** Säkerhet. */
    SAFETY("säkerhet", "safety"),

    /** Vårdkvalitet. */
    QUALITY_OF_CARE("vårdkvalitet", "quality of care"),

    /** Personalens kompetens. */
    STAFF_COMPETENCE("personalens kompetens", "competence of the staff");

    private final String termSv;
    private final String termEn;

    InspectionCategory(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 6.1.1";
    }
}
