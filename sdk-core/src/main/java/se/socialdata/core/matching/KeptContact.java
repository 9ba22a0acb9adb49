package se.socialdata.core.matching;

import se.socialdata.core.term.CodedTerm;

/**
 * What a child is to keep while placed (kontakt som ska bestå).
 */
public enum KeptContact implements CodedTerm {
    /** Skola eller förskola. */
    SCHOOL("skola", "school"),

    /** Hälso- och sjukvård. */
    HEALTH_CARE("hälso- och sjukvård", "health care"),

    /** Föräldrar och andra närstående. */
    FAMILY("föräldrar och närstående", "parents and close persons");

    private final String termSv;
    private final String termEn;

    KeptContact(String termSv, String termEn) {
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
        return "Socialstyrelsen, Placerade barn och unga, handbok (2023), i Ds 2026:5 avsnitt 3.1";
    }
}
