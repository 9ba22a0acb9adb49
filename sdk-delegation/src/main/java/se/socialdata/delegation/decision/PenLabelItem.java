package se.socialdata.delegation.decision;

import se.socialdata.core.term.CodedTerm;

/** What an injection pen is marked with (märkning av penna). */
public enum PenLabelItem implements CodedTerm {
    /** The patient's name. */
    NAME("Namn", "Name"),

    /** The patient's personal identity number. */
    PERSONAL_IDENTITY_NUMBER("Personnummer", "Personal identity number"),

    /** The day on which the pen was opened. */
    OPENING_DATE("Öppningsdatum", "Opening date");

    private final String termSv;
    private final String termEn;

    PenLabelItem(String termSv, String termEn) {
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
        return "Kompetenskrav för instruktion och delegering, Norrbotten 2026, Bilaga 1";
    }
}
