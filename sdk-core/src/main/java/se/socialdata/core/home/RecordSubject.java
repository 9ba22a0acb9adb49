package se.socialdata.core.home;

import se.socialdata.core.term.CodedTerm;

/** Whom an extract from a register of the police concerns. */
public enum RecordSubject implements CodedTerm {
    /** Den eller de som nämnden avser att anlita. */
    FAMILY_HOME_PARENT("familjehemsförälder", "family home parent"),

    /** Någon annan i familjen, till exempel ett hemmaboende barn. */
    OTHER_HOUSEHOLD_MEMBER("annan i hushållet", "other member of the household");

    private final String termSv;
    private final String termEn;

    RecordSubject(String termSv, String termEn) {
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
        return "Ds 2026:5, avsnitt 8.2";
    }
}
