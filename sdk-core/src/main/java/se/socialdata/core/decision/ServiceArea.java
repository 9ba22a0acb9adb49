package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/**
 * The service area of the board in which a decision is executed (verksamhet inom).
 *
 * <p>Source: statistical report SoL, fourth quarter 2025, Luleå kommun.
 */
public enum ServiceArea implements CodedTerm {
    /** Äldreomsorg. */
    ELDER_CARE("ÄO", "Äldreomsorg", "Elder care"),

    /** Omsorg om funktionshindrade; also the area of decisions under LSS. */
    DISABILITY_CARE("OF", "Omsorg om funktionshindrade", "Disability care"),

    /** Individ- och familjeomsorg. */
    INDIVIDUAL_AND_FAMILY_CARE("IFO", "Individ- och familjeomsorg", "Individual and family care");

    private final String code;
    private final String termSv;
    private final String termEn;

    ServiceArea(String code, String termSv, String termEn) {
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
        return "Statistikrapport ej verkställda gynnande beslut SoL, kvartal 4 2025, Luleå kommun";
    }
}
