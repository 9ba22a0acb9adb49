package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/**
 * The compression class of a medical compression stocking (kompressionsklass).
 */
public enum CompressionClass implements CodedTerm {

    /** Light compression. */
    CLASS_1("Klass 1", "Class 1"),

    /** Moderate compression. */
    CLASS_2("Klass 2", "Class 2"),

    /** Strong compression. */
    CLASS_3("Klass 3", "Class 3"),

    /** Very strong compression. */
    CLASS_4("Klass 4", "Class 4");

    private final String termSv;
    private final String termEn;

    CompressionClass(String termSv, String termEn) {
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
        return "Delegeringsguide, Norrbotten 2026, Bilaga 2";
    }
}
