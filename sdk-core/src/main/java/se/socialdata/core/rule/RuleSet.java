package se.socialdata.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of record, in the order of the law (regelsamling).
 *
 * <p>An area publishes one set with everything it knows and smaller ones by name: what is in force, guidance, the routines
 * of a municipality, proposals. A caller starts from what is in force and adds what it has chosen: {@code
 * DecisionRules.inForce().plus(DecisionRules.GUIDANCE)}. Immutable and thread-safe: one set serves all threads.
 *
 * @param <T> the record
 */
public final class RuleSet<T> {

    private final String nameSv;
    private final String nameEn;
    private final Class<T> type;
    private final ImmutableList<Rule<T>> rules;
    private final ImmutableList<Rule<T>> checkable;

    /** Made when the first record is checked; two threads may both make it, to the same effect. */
    private volatile @Nullable RuleProgram<T> program;

    private RuleSet(String nameSv, String nameEn, Class<T> type, ImmutableList<Rule<T>> rules) {
        this.nameSv = nameSv;
        this.nameEn = nameEn;
        this.type = type;
        this.rules = rules;
        this.checkable = rules.stream().filter(rule -> !rule.isInformational()).collect(toImmutableList());
        Set<String> ids = new HashSet<>();
        for (Rule<T> rule : rules) {
            checkArgument(ids.add(rule.getId()), "expected unique rule ids, got %s twice", rule.getId());
            ImmutableList<String> defects = rule.getDefects();
            checkArgument(defects.isEmpty(), "expected %s to have %s", rule.getId(), String.join(" and ", defects));
        }
    }

    /**
     * A set of rules.
     *
     * @param nameSv the Swedish name
     * @param nameEn the English name
     * @param type the record that the rules judge
     * @param rules the rules, in the order of the law
     * @param <T> the record
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id, or a rule lacks a title, a status, a source or a
     *     requirement
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> RuleSet<T> of(String nameSv, String nameEn, Class<T> type, Rule<T>... rules) {
        return new RuleSet<>(nameSv, nameEn, type, ImmutableList.copyOf(rules));
    }

    /**
     * A set of rules.
     *
     * @param nameSv the Swedish name
     * @param nameEn the English name
     * @param type the record that the rules judge
     * @param rules the rules, in the order of the law
     * @param <T> the record
     * @return the set
     * @throws IllegalArgumentException if two rules have the same id, or a rule lacks a title, a status, a source or a
     *     requirement
     */
    public static <T> RuleSet<T> of(String nameSv, String nameEn, Class<T> type, Iterable<Rule<T>> rules) {
        return new RuleSet<>(nameSv, nameEn, type, ImmutableList.copyOf(rules));
    }

    /**
     * The rules of this set that rest on law or regulation.
     *
     * <p>Their dates are heeded when a record is checked: a rule that is not in force on the date asked about is not
     * applicable.
     *
     * @return the set
     */
    public RuleSet<T> inForce() {
        return filter(rule -> rule.getStatus().isBinding());
    }

    /**
     * The rules of this set that rest on law or regulation and are in force on a date.
     *
     * @param date the date
     * @return the set
     */
    public RuleSet<T> inForce(LocalDate date) {
        return filter(rule -> rule.getStatus().isBinding() && rule.isInForce(date));
    }

    /**
     * The rules of this set with one status.
     *
     * @param status the status
     * @return the set
     */
    public RuleSet<T> withStatus(RuleStatus status) {
        return filter(rule -> rule.getStatus() == status);
    }

    private RuleSet<T> filter(Predicate<Rule<T>> condition) {
        return of(nameSv, nameEn, type, rules.stream().filter(condition).collect(toImmutableList()));
    }

    /**
     * This set and another, in that order. A rule that stands in both is kept once.
     *
     * @param other the other set
     * @return the set, under the name of this one
     * @throws IllegalArgumentException if two different rules have the same id
     */
    public RuleSet<T> plus(RuleSet<T> other) {
        ImmutableList<Rule<T>> added =
                other.rules.stream().filter(rule -> !rules.contains(rule)).collect(toImmutableList());
        return of(
                nameSv,
                nameEn,
                type,
                ImmutableList.<Rule<T>>builder().addAll(rules).addAll(added).build());
    }

    /**
     * This set without one rule.
     *
     * @param ruleId the id of the rule
     * @return the set
     * @throws IllegalArgumentException if the set has no such rule
     */
    public RuleSet<T> minus(String ruleId) {
        checkArgument(
                rules.stream().anyMatch(rule -> rule.getId().equals(ruleId)), "expected the id of a rule of the set");
        return filter(rule -> !rule.getId().equals(ruleId));
    }

    /**
     * Checks a record on a date.
     *
     * @param record the record
     * @param asOf the date asked about
     * @return the assessment
     */
    public Assessment check(T record, LocalDate asOf) {
        return check(record, RuleContext.of(asOf));
    }

    /**
     * Checks a record. A caller that checks many makes the context once.
     *
     * @param record the record
     * @param context the date asked about and the parameters that are set
     * @return the assessment
     */
    public Assessment check(T record, RuleContext context) {
        RuleProgram<T> compiled = program;
        if (compiled == null) {
            compiled = RuleProgram.of(checkable);
            program = compiled;
        }
        return Assessment.of(new Evaluation<>(type, checkable, record, context), compiled.run(record, context));
    }

    /**
     * The Swedish name.
     *
     * @return the name
     */
    public String getNameSv() {
        return nameSv;
    }

    /**
     * The English name.
     *
     * @return the name
     */
    public String getNameEn() {
        return nameEn;
    }

    /**
     * The record that the rules judge.
     *
     * @return the type
     */
    public Class<T> getType() {
        return type;
    }

    /**
     * The rules, informational ones included.
     *
     * @return the rules, in the order of the law
     */
    public ImmutableList<Rule<T>> getRules() {
        return rules;
    }

    /**
     * The English name and the ids of the rules.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return nameEn + rules.stream().map(Rule::getId).toList();
    }
}
