package se.socialdata.core.retention;

import se.socialdata.core.term.CodedTerm;

/**
 * A fact that retention lacks (uppgift som saknas).
 */
public enum MissingRetentionFact implements CodedTerm {
    /** Dagen då fristen börjar. */
    START_DATE("dagen då fristen börjar", "the day from which the time is counted", "SoL (2001:453) 12 kap. 1 §"),

    /** Kommunen. */
    MUNICIPALITY("kommunen", "the municipality", "Socialtjänstförordningen (2025:468) 13 kap. 1 §"),

    /** Födelsedagen. */
    BIRTH_DATE("födelsedagen", "the date of birth", "Socialtjänstförordningen (2025:468) 13 kap. 1 §"),

    /** Om barnet har varit placerat. */
    PLACED_OUTSIDE_HOME(
            "om barnet har varit placerat", "whether the child has been placed", "SoL (2001:453) 12 kap. 2 §"),

    /** Om nämnden har kvar andra uppgifter om personen. */
    OTHER_RECORDS("om andra uppgifter finns kvar", "whether other records remain", "SoL (2001:453) 12 kap. 1 §");

    private final String termSv;
    private final String termEn;
    private final String source;

    MissingRetentionFact(String termSv, String termEn, String source) {
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
