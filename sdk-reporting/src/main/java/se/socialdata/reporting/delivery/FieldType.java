package se.socialdata.reporting.delivery;

import se.socialdata.core.term.CodedTerm;

/** What a field of a delivery holds (fälttyp). */
public enum FieldType implements CodedTerm {
    /** Any text without control characters and without the separator. */
    TEXT("text", "text", "text"),

    /** A whole number. */
    WHOLE("whole", "heltal", "whole number"),

    /** An amount in whole kronor; one with decimals is a finding, never rounded here. */
    AMOUNT("amount", "belopp i hela kronor", "amount in whole kronor"),

    /** A day. */
    DATE("date", "datum", "date"),

    /** A calendar month. */
    MONTH("month", "månad", "month"),

    /** A calendar year. */
    YEAR("year", "år", "year"),

    /** The four digits of a municipality. */
    MUNICIPALITY("municipality", "kommunkod", "municipality code"),

    /** A personal identity number, a coordination number or a temporary number. */
    IDENTITY("identity", "personidentitet", "identity of a person"),

    /** A member of a code list. */
    CODE("code", "kod", "code"),

    /** Yes or no. */
    FLAG("flag", "ja eller nej", "yes or no");

    private final String code;
    private final String termSv;
    private final String termEn;

    FieldType(String code, String termSv, String termEn) {
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
        return "Socialdata SDK";
    }
}
