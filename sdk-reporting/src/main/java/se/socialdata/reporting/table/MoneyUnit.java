package se.socialdata.reporting.table;

import se.socialdata.core.term.CodedTerm;

/** In what an amount is shown (beloppsenhet): kronor or a multiple of kronor. */
public enum MoneyUnit implements CodedTerm {
    /** Kronor. */
    KRONOR(0, "kronor", "kronor"),
    /** Thousands of kronor. */
    THOUSAND_KRONOR(3, "tusen kronor", "thousand kronor"),
    /** Millions of kronor. */
    MILLION_KRONOR(6, "miljoner kronor", "million kronor"),
    /** Thousand millions of kronor. */
    BILLION_KRONOR(9, "miljarder kronor", "billion kronor");

    private final int exponent;
    private final String termSv;
    private final String termEn;

    MoneyUnit(int exponent, String termSv, String termEn) {
        this.exponent = exponent;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * How many kronor one unit is.
     *
     * @return the power of ten, from zero to nine
     */
    public int getExponent() {
        return exponent;
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
        return "Units of the tables in Individ- och familjeomsorg, Lägesrapport 2025 (Socialstyrelsen)";
    }
}
