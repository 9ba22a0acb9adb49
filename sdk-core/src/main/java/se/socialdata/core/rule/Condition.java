package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A named condition on a record (villkor), which may be known to hold, known not to hold, or not known.
 *
 * <p>Conditions combine with {@link #and}, {@link #or} and {@link #not} by Kleene's logic and keep their names, so that an
 * {@link Assessment} can tell which part of a composed requirement did not hold. What stands to the right of {@code and} is
 * not asked where the left is false, nor to the right of {@code or} where the left is true. Immutable and thread-safe, as
 * long as the given functions depend on nothing but their arguments.
 *
 * @param <T> the record
 */
public abstract class Condition<T> {

    Condition() {}

    /**
     * A condition on the record alone.
     *
     * @param nameSv what holds if it does, in Swedish
     * @param nameEn what holds if it does, in English
     * @param test the test
     * @param <T> the record
     * @return the condition
     */
    public static <T> Condition<T> of(String nameSv, String nameEn, Predicate<? super T> test) {
        return Conditions.of(new Bilingual(nameSv, nameEn), test);
    }

    /**
     * A condition on the record and the context.
     *
     * @param nameSv what holds if it does, in Swedish
     * @param nameEn what holds if it does, in English
     * @param test the test
     * @param <T> the record
     * @return the condition
     */
    public static <T> Condition<T> of(String nameSv, String nameEn, BiPredicate<? super T, ? super RuleContext> test) {
        return Conditions.of(new Bilingual(nameSv, nameEn), test);
    }

    /**
     * A condition whose answer may not be known.
     *
     * @param nameSv what holds if it does, in Swedish
     * @param nameEn what holds if it does, in English
     * @param test the test
     * @param <T> the record
     * @return the condition
     */
    public static <T> Condition<T> ofTruth(String nameSv, String nameEn, TruthTest<? super T> test) {
        return Conditions.ofTruth(new Bilingual(nameSv, nameEn), test);
    }

    /**
     * A condition on a fact, which is not known where the fact is missing.
     *
     * @param nameSv what holds if it does, in Swedish
     * @param nameEn what holds if it does, in English
     * @param fact the fact
     * @param test the test of the value
     * @param <T> the record
     * @param <V> the value
     * @return the condition
     */
    public static <T, V> Condition<T> ofFact(
            String nameSv, String nameEn, Fact<? super T, V> fact, Predicate<? super V> test) {
        return Conditions.ofFact(new Bilingual(nameSv, nameEn), fact, (record, value, context) -> test.test(value));
    }

    /**
     * A condition on a fact, the record and the context, which is not known where the fact is missing.
     *
     * @param nameSv what holds if it does, in Swedish
     * @param nameEn what holds if it does, in English
     * @param fact the fact
     * @param test the test
     * @param <T> the record
     * @param <V> the value
     * @return the condition
     */
    public static <T, V> Condition<T> ofFact(
            String nameSv, String nameEn, Fact<? super T, V> fact, FactTest<? super T, ? super V> test) {
        return Conditions.ofFact(new Bilingual(nameSv, nameEn), fact, test);
    }

    /**
     * Tests the condition.
     *
     * @param record the record
     * @param context the context
     * @return whether it holds, or that it is not known
     */
    public abstract Truth test(T record, RuleContext context);

    /**
     * This condition and another.
     *
     * @param other the other condition
     * @return the condition that holds if both do
     */
    public Condition<T> and(Condition<T> other) {
        return new Conditions.AllOf<>(ImmutableList.of(this, other));
    }

    /**
     * This condition, another, or both.
     *
     * @param other the other condition
     * @return the condition that holds if either does
     */
    public Condition<T> or(Condition<T> other) {
        return new Conditions.AnyOf<>(ImmutableList.of(this, other));
    }

    /**
     * The opposite of this condition.
     *
     * @return the condition that holds if this does not
     */
    public Condition<T> not() {
        return new Conditions.Not<>(this);
    }

    /**
     * Tests the condition and keeps how each part came out.
     *
     * @param record the record
     * @param context the context
     * @return the tree
     */
    public abstract AssessmentNode explain(T record, RuleContext context);

    /** The test, composed of lambdas alone; see {@link RuleProgram}. */
    abstract TruthTest<? super T> toTest();

    /** The node of a condition that is not asked. */
    abstract AssessmentNode explainNotAsked();

    /** Whether the condition has a name or parts, so that a tree says more than the outcome. */
    abstract boolean isExplained();
}
