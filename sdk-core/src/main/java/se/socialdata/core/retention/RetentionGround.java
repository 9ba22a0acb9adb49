package se.socialdata.core.retention;

import se.socialdata.core.term.CodedTerm;

/**
 * Why a file is kept or destroyed (skäl).
 */
public enum RetentionGround implements CodedTerm {
    /** Fristen har gått ut. */
    TIME_HAS_PASSED("fristen har gått ut", "the time has passed", "SoL (2001:453) 12 kap. 1 §"),

    /** Fristen löper. */
    TIME_RUNS("fristen löper", "the time runs", "SoL (2001:453) 12 kap. 1 §"),

    /** Handlingar om ett barn som har placerats utanför hemmet. */
    PLACED_CHILD("placerat barn", "placed child", "SoL (2001:453) 12 kap. 2 §"),

    /** Handlingar i en utredning om faderskap eller adoption. */
    PATERNITY_OR_ADOPTION("faderskap eller adoption", "paternity or adoption", "SoL (2001:453) 12 kap. 2 §"),

    /** Kommunen ligger i Östergötlands, Gotlands eller Västernorrlands län eller är Göteborg. */
    RESEARCH_MUNICIPALITY(
            "kommun som bevarar allt för forskningen",
            "municipality that keeps all for research",
            "Socialtjänstförordningen (2025:468) 13 kap. 1 §"),

    /** Personen är född den 5, 15 eller 25 i en månad. */
    RESEARCH_BIRTH_DAY(
            "född den 5, 15 eller 25",
            "born on the 5th, 15th or 25th",
            "Socialtjänstförordningen (2025:468) 13 kap. 1 §"),

    /** Nämnden har kvar andra uppgifter om samma person. */
    OTHER_RECORDS("andra uppgifter finns kvar", "other records remain", "SoL (2001:453) 12 kap. 1 § första stycket");

    private final String termSv;
    private final String termEn;
    private final String source;

    RetentionGround(String termSv, String termEn, String source) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
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
        return source;
    }
}
