package se.socialdata.core.rule;

import java.util.List;
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

    /** The outcome of a rule among outcomes packed two bits a rule. */
    static Outcome unpack(long[] words, int rule) {
        int code = (int) (words[rule / RuleProgram.WORD] >>> (2 * (rule % RuleProgram.WORD))) & 3;
        return switch (code) {
            case 0 -> PASSED;
            case 1 -> FAILED;
            case 2 -> NOT_APPLICABLE;
            default -> UNDETERMINED;
        };
    }

    /** Packs outcomes two bits a rule. */
    static long[] pack(List<Outcome> outcomes) {
        long[] words = new long[(outcomes.size() + RuleProgram.WORD - 1) / RuleProgram.WORD];
        for (int i = 0; i < outcomes.size(); i++) {
            words[i / RuleProgram.WORD] |= outcomes.get(i).toBits() << (2 * (i % RuleProgram.WORD));
        }
        return words;
    }

    /** The two bits of the outcome, which are never stored. */
    long toBits() {
        return switch (this) {
            case PASSED -> 0;
            case FAILED -> 1;
            case NOT_APPLICABLE -> 2;
            case UNDETERMINED -> 3;
        };
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
