package se.socialdata.delegation.guide;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A health-care task of the guide (hälso- och sjukvårdsuppgift).
 *
 * <p>A guide may print the same task in two rows; the task is one.
 *
 * @param code the stable code
 * @param termSv the Swedish term as printed, misspellings included
 * @param termEn the English term
 */
public record HealthCareTask(TaskCode code, String termSv, String termEn) {

    /**
     * Checks the terms.
     *
     * @param code the stable code
     * @param termSv the Swedish term
     * @param termEn the English term
     * @throws IllegalArgumentException if a term is blank
     */
    public HealthCareTask {
        checkArgument(
                !termSv.isBlank() && !termEn.isBlank(), "expected a Swedish and an English term, got a blank one");
    }

    /**
     * A task.
     *
     * @param code the stable code
     * @param termSv the Swedish term
     * @param termEn the English term
     * @return the task
     * @throws IllegalArgumentException if a term is blank
     */
    public static HealthCareTask of(TaskCode code, String termSv, String termEn) {
        return new HealthCareTask(code, termSv, termEn);
    }

    /**
     * The code and the Swedish term, for example {@code PR-VEN Venprov}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return code + " " + termSv;
    }
}
