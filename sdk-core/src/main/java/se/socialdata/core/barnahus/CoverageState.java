package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/** How a log covers a row of the documentation template (mallens täckning). */
public enum CoverageState implements CodedTerm {
    /** Loggen har en egen händelse. */
    EVENT("egen händelse", "an event of its own"),

    /** Uppgiften finns i en annan händelse. */
    CONTENT("i en annan händelse", "within another event"),

    /** Loggen säger uttryckligen att det inte finns någon. */
    STATED_NONE("uttryckligen ingen", "stated that there is none"),

    /** Loggen säger ingenting. */
    MISSING("saknas", "missing");

    private final String termSv;
    private final String termEn;

    CoverageState(String termSv, String termEn) {
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
        return "Barnets väg genom barnahus (2020), avsnitt 5.5.1";
    }
}
