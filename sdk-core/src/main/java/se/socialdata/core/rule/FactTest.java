package se.socialdata.core.rule;

/**
 * A question about a record and one of its facts, asked only where the fact is there (fråga om en uppgift).
 *
 * <p>An implementation depends on nothing but its arguments and may be called from several threads.
 *
 * @param <T> the record
 * @param <V> the fact
 */
@FunctionalInterface
public interface FactTest<T, V> {

    /**
     * Answers the question.
     *
     * @param record the record
     * @param fact the value of the fact
     * @param context the date asked about and the parameters that are set
     * @return whether the statement holds
     */
    boolean test(T record, V fact, RuleContext context);
}
