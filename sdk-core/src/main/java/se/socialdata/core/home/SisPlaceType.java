package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** The kind of a place at a special youth home (platstyp). */
public enum SisPlaceType implements CodedTerm {
    /** Mottagnings- och bedömningsplats, tidigare akutplats. */
    RECEPTION_AND_ASSESSMENT("mottagnings- och bedömningsplats", "reception and assessment"),

    /** Behandlingsplats. */
    TREATMENT("behandlingsplats", "treatment"),

    /** Öppen plats. */
    OPEN("öppen plats", "open");

    private final String termSv;
    private final String termEn;

    SisPlaceType(String termSv, String termEn) {
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
