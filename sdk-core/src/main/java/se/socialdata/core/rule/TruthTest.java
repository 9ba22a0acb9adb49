package se.socialdata.core.rule;

/**
 * A question about a record whose answer may not be known (trevärd fråga).
 *
 * <p>An implementation depends on nothing but its arguments and may be called from several threads.
 *
 * @param <T> the record
 */
@FunctionalInterface
public interface TruthTest<T> {

    /**
     * Answers the question.
     *
     * @param record the record
     * @param context the date asked about and the parameters that are set
     * @return whether the statement holds, or that it is not known
     */
    Truth test(T record, RuleContext context);
}
