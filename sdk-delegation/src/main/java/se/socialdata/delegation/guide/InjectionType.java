package se.socialdata.delegation.guide;

import se.socialdata.core.term.CodedTerm;

/**
 * What is injected under the skin, and with what (typ av subkutan injektion).
 */
public enum InjectionType implements CodedTerm {

    /** Insulin by an insulin pen. */
    INSULIN("Insulin med insulinpenna", "Insulin by insulin pen"),

    /** A GLP-1 analogue by a pen injector. */
    GLP1_PEN("GLP1-analog med injektionspenna", "GLP-1 analogue by pen injector"),

    /** A prefilled, prepackaged injection of the kind of Innohep or Fragmin. */
    PREFILLED_SYRINGE("Förfylld förförpackad injektion", "Prefilled, prepackaged injection"),

    /** Any other subcutaneous injection. */
    OTHER("Övrig subkutan injektion", "Other subcutaneous injection");

    private final String termSv;
    private final String termEn;

    InjectionType(String termSv, String termEn) {
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
