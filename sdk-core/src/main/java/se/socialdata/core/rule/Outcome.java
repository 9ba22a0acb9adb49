package se.socialdata.core.rule;

import se.socialdata.core.term.CodedTerm;

/** How a rule came out for one record on one date (utfall). */
public enum Outcome implements CodedTerm {
    /** Uppfylld: the rule applies and what it requires holds. */
    PASSED("passed", "uppfylld", "passed", "The rule applies and what it requires holds."),

    /** Inte uppfylld: the rule applies and what it requires does not hold. */
    FAILED("failed", "inte uppfylld", "failed", "The rule applies and what it requires does not hold."),

    /** Inte tillämplig: the rule does not concern this record, or not on this date. */
    NOT_APPLICABLE(
            "not-applicable", "inte tillämplig", "not applicable", "The rule does not concern the record on the date."),

    /** Kan inte avgöras: a fact that the rule needs is missing. */
    UNDETERMINED("undetermined", "kan inte avgöras", "undetermined", "A fact that the rule needs is missing.");

    private final String code;
    private final String termSv;
    private final String termEn;
    private final String description;

    Outcome(String code, String termSv, String termEn, String description) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
        this.description = description;
    }

    static Outcome of(Truth truth) {
        return switch (truth) {
            case TRUE -> PASSED;
            case FALSE -> FAILED;
            case UNKNOWN -> UNDETERMINED;
        };
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
    public String getDescription() {
        return description;
    }

    @Override
    public String getSource() {
        return "Socialdata SDK";
    }
}
