package se.socialdata.reporting.delivery;

import se.socialdata.core.term.CodedTerm;

/** What a field is for in the delivery as a whole (fältets roll). */
public enum FieldRole implements CodedTerm {
    /** Nothing beyond itself. */
    NONE("none", "ingen", "none"),

    /** The month or year that the row concerns, which must lie in the delivery's period. It is never the day of payment. */
    PERIOD("period", "period", "period"),

    /** The municipality that delivers. */
    MUNICIPALITY("municipality", "uppgiftslämnande kommun", "municipality that delivers"),

    /** A number whose sum is reconciled: in = out + rejected. */
    CONTROL_SUM("control-sum", "kontrollsummeras", "summed");

    private final String code;
    private final String termSv;
    private final String termEn;

    FieldRole(String code, String termSv, String termEn) {
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
