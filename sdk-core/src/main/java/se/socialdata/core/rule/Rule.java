package se.socialdata.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.socialdata.core.law.Provision;

/**
 * A rule (regel): one sentence of a statute, guideline or proposal, as a constant that reads like it.
 *
 * <p>A rule has an id, titles, the status of its source, the provision, and two conditions: when it applies and what it
 * requires. It is built step by step, each step returning a changed copy; conditions given in several steps must all hold.
 * A rule that no record can decide is {@linkplain #informational() informational}: it stands in the catalogue and is not
 * checked.
 *
 * <p>A rule whose dates ({@link #from}, {@link #until}) do not hold the date asked about is {@link Outcome#NOT_APPLICABLE}.
 * Immutable and thread-safe, as long as the given functions depend on nothing but their arguments.
 *
 * @param <T> the record that the rule judges
 */
public final class Rule<T> extends RuleDescription<T> {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    private final RuleLogic<T> logic;

    private Rule(RuleHeader<T> header, RuleLogic<T> logic) {
        super(header);
        this.logic = logic;
    }

    /**
     * Begins a rule; a rule set accepts it when it has a title, a status, a source and a requirement.
     *
     * @param id the stable id: capital letters, digits and hyphens, for example {@code EVB-001}
     * @param type the record that the rule judges
     * @param <T> the record
     * @return the beginning of a rule
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <T> Rule<T> of(String id, Class<T> type) {
        checkArgument(ID.matcher(id).matches(), "expected a rule id such as EVB-001");
        return new Rule<>(RuleHeader.of(id, type), RuleLogic.empty());
    }

    /**
     * The rule in one sentence; also the message of a finding that has no explanation of its own.
     *
     * @param sv the sentence in Swedish
     * @param en the sentence in English
     * @return the changed copy
     */
    public Rule<T> titled(String sv, String en) {
        return new Rule<>(header.withTitle(new Bilingual(sv, en)), logic);
    }

    /**
     * What kind of source the rule rests on; it also sets the usual severity of such a source.
     *
     * @param status the status
     * @return the changed copy
     */
    public Rule<T> status(RuleStatus status) {
        return new Rule<>(header.withStatus(status), logic);
    }

    /**
     * How grave a failure is, where it is not what the status usually gives.
     *
     * @param severity the severity
     * @return the changed copy
     */
    public Rule<T> severity(Severity severity) {
        return new Rule<>(header.withSeverity(severity), logic);
    }

    /**
     * The provision that the rule rests on.
     *
     * @param provision the provision
     * @return the changed copy
     */
    public Rule<T> citing(Provision provision) {
        Optional<Provision> always = Optional.of(provision);
        return citing(date -> always);
    }

    /**
     * The provision that the rule rests on, by date.
     *
     * @param source the provisions by date
     * @return the changed copy
     */
    public Rule<T> citing(RuleSource source) {
        return new Rule<>(header.withCitation(Citation.of(source)), logic);
    }

    /**
     * The provision that the rule rests on, by record and date: for a duty that two laws impose in the same words.
     *
     * @param choice the provisions by date that a record falls under
     * @param all every source that may be chosen, for the catalogue
     * @return the changed copy
     * @throws IllegalArgumentException if no source is given
     */
    public Rule<T> citing(Function<? super T, ? extends RuleSource> choice, ImmutableList<RuleSource> all) {
        return new Rule<>(header.withCitation(new Citation<>(choice, all)), logic);
    }

    /**
     * The day on which the rule came into being; before it the rule is not applicable.
     *
     * @param firstDay the first day, inclusive
     * @return the changed copy
     */
    public Rule<T> from(LocalDate firstDay) {
        return new Rule<>(header.withDates(firstDay, header.until()), logic);
    }

    /**
     * The last day of the rule; after it the rule is not applicable.
     *
     * @param lastDay the last day, inclusive
     * @return the changed copy
     */
    public Rule<T> until(LocalDate lastDay) {
        return new Rule<>(header.withDates(header.from(), lastDay), logic);
    }

    /**
     * Makes this a rule that no record can decide, such as one on how a board organises its work.
     *
     * @return the changed copy
     */
    public Rule<T> informational() {
        return new Rule<>(header.withInformational(), logic);
    }

    /**
     * Applies only to records that meet a condition.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Rule<T> appliesWhen(Predicate<? super T> condition) {
        return appliesWhen(Conditions.of(Bilingual.NONE, condition));
    }

    /**
     * Applies only where a condition on the record and the context is met.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Rule<T> appliesWhen(BiPredicate<? super T, ? super RuleContext> condition) {
        return appliesWhen(Conditions.of(Bilingual.NONE, condition));
    }

    /**
     * Applies only where a named condition is met; where that is not known, the rule is undetermined.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Rule<T> appliesWhen(Condition<T> condition) {
        return new Rule<>(header, logic.appliesWhen(condition));
    }

    /**
     * Requires a condition on the record.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Rule<T> requires(Predicate<? super T> condition) {
        return requires(Conditions.of(Bilingual.NONE, condition));
    }

    /**
     * Requires a condition on the record and the context.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Rule<T> requires(BiPredicate<? super T, ? super RuleContext> condition) {
        return requires(Conditions.of(Bilingual.NONE, condition));
    }

    /**
     * Requires a named condition; where it is not known, the rule is undetermined.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Rule<T> requires(Condition<T> condition) {
        return new Rule<>(header, logic.requires(condition));
    }

    /**
     * Requires something whose answer may not be known.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Rule<T> requiresTruth(TruthTest<? super T> condition) {
        return requires(Conditions.ofTruth(Bilingual.NONE, condition));
    }

    /**
     * Requires something of a fact; where the fact is missing, the rule is undetermined and names it.
     *
     * @param fact the fact
     * @param condition the condition on the value
     * @param <V> the value
     * @return the changed copy
     */
    public <V> Rule<T> requiresFact(Fact<? super T, V> fact, Predicate<? super V> condition) {
        return requiresFact(fact, (record, value, context) -> condition.test(value));
    }

    /**
     * Requires something of a record and a fact; where the fact is missing, the rule is undetermined and names it.
     *
     * @param fact the fact
     * @param condition the condition on the record and the value
     * @param <V> the value
     * @return the changed copy
     */
    public <V> Rule<T> requiresFact(Fact<? super T, V> fact, BiPredicate<? super T, ? super V> condition) {
        return requiresFact(fact, (record, value, context) -> condition.test(record, value));
    }

    /**
     * Requires something of a record, a fact and the context; where the fact is missing, the rule is undetermined and names
     * it.
     *
     * @param fact the fact
     * @param condition the condition on the record, the value and the context
     * @param <V> the value
     * @return the changed copy
     */
    public <V> Rule<T> requiresFact(Fact<? super T, V> fact, FactTest<? super T, ? super V> condition) {
        return requires(Conditions.<T, V>ofFact(Bilingual.NONE, fact, condition));
    }

    /**
     * Requires something of each element of a list; an empty list meets it.
     *
     * @param each the requirement on each element
     * @return the changed copy
     */
    public Rule<T> requiresEach(Each<T, ?> each) {
        return new Rule<>(header, logic.requiresEach(each));
    }

    /**
     * Explains a failure; without it the title is the message. Called only when the text is asked for.
     *
     * @param sv the explanation in Swedish; it may hold dates and counts, never personal data
     * @param en the explanation in English; it may hold dates and counts, never personal data
     * @return the changed copy
     */
    public Rule<T> explaining(Function<? super T, String> sv, Function<? super T, String> en) {
        return explaining((record, context) -> sv.apply(record), (record, context) -> en.apply(record));
    }

    /**
     * Explains a failure on a date; without it the title is the message. Called only when the text is asked for.
     *
     * @param sv the explanation in Swedish; it may hold dates and counts, never personal data
     * @param en the explanation in English; it may hold dates and counts, never personal data
     * @return the changed copy
     */
    public Rule<T> explaining(
            BiFunction<? super T, ? super RuleContext, String> sv,
            BiFunction<? super T, ? super RuleContext, String> en) {
        return new Rule<>(header, logic.explaining(sv, en));
    }

    /**
     * Points findings at a property of the record; without it they concern the record as a whole.
     *
     * @param path the property, for example {@code decisionDate} or {@code person.identity}
     * @return the changed copy
     */
    public Rule<T> at(String path) {
        return new Rule<>(header.withPath(path), logic);
    }

    /**
     * How the rule comes out for a record. Allocates nothing by itself.
     *
     * @param record the record
     * @param context the context
     * @return the outcome; {@link Outcome#NOT_APPLICABLE} for an informational rule
     */
    public Outcome check(T record, RuleContext context) {
        return header.isInForce(context.asOf()) && !header.informational()
                ? logic.check(record, context)
                : Outcome.NOT_APPLICABLE;
    }

    /** The same as {@link #check}, composed of lambdas alone; see {@link RuleProgram}. */
    OutcomeTest<T> toTest() {
        OutcomeTest<T> test = logic.toTest();
        if (header.from() == null && header.until() == null) {
            return test;
        }
        RuleHeader<T> dates = header;
        long outside = Outcome.NOT_APPLICABLE.toBits();
        return (record, context) -> dates.isInForce(context.asOf()) ? test.test(record, context) : outside;
    }

    /**
     * How the rule comes out for a record, and why.
     *
     * @param record the record
     * @param context the context
     * @return the tree of the rule
     */
    public AssessmentNode explain(T record, RuleContext context) {
        AssessmentNode.Builder node = header.toNode(record, context.asOf());
        return header.isInForce(context.asOf()) && !header.informational()
                ? logic.explain(node, header, record, context)
                : node.outcome(Outcome.NOT_APPLICABLE).build();
    }

    /**
     * What the rule lacks before a rule set accepts it.
     *
     * @return for example {@code a source}; empty if the rule is complete
     */
    public ImmutableList<String> getDefects() {
        return header.defects(logic.isEmpty());
    }
}
