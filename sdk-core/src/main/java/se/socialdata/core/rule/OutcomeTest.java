package se.socialdata.core.rule;

/** How one rule, or several packed beside each other, come out: two bits a rule, the first rule in the lowest. */
@FunctionalInterface
interface OutcomeTest<T> {

    long test(T record, RuleContext context);
}
