package se.socialdata.core.rule;

import se.socialdata.core.term.CodedTerm;

/** What a node of an assessment tree stands for (nodtyp). */
public enum NodeKind implements CodedTerm {
    /** Regel: a rule. */
    RULE("rule", "regel", "rule", "A rule; its children explain the outcome."),

    /** Element: what the rule says of one element of a list. */
    ELEMENT("element", "element", "element", "What the rule says of one element of a list."),

    /** Tillämplighet: when the rule applies. */
    APPLICABILITY("applicability", "tillämplighet", "applicability", "Whether the rule concerns the record."),

    /** Krav: what the rule requires. */
    REQUIREMENT("requirement", "krav", "requirement", "Whether what the rule requires holds."),

    /** Villkor: one condition. */
    CONDITION("condition", "villkor", "condition", "One condition."),

    /** Uppgift: a condition on a fact that may be missing. */
    FACT("fact", "uppgift", "fact", "A fact that a condition needs; undetermined where it is missing."),

    /** Alla: every child must hold. */
    ALL_OF("all-of", "alla", "all of", "Holds if every child holds."),

    /** Någon: at least one child must hold. */
    ANY_OF("any-of", "någon", "any of", "Holds if at least one child holds."),

    /** Inte: the child must not hold. */
    NOT("not", "inte", "not", "Holds if its only child does not.");

    private final String code;
    private final String termSv;
    private final String termEn;
    private final String description;

    NodeKind(String code, String termSv, String termEn, String description) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
        this.description = description;
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
