package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How well one child fits one home, in the two numbers that the division of siblings weighs.
 *
 * @param unmet how many weighed factors are unmet, 0-31
 * @param metres the distance in metres; {@link #UNKNOWN_DISTANCE} where it is not known
 */
public record SiblingFit(int unmet, int metres) {

    /** The distance that stands for one that is not known: longer than any in the country, so that it is never preferred. */
    public static final int UNKNOWN_DISTANCE = 2_000_000;

    static final int MAX_UNMET = 31;

    /**
     * Checks the numbers.
     *
     * @param unmet how many weighed factors are unmet
     * @param metres the distance in metres
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public SiblingFit {
        checkArgument(unmet >= 0 && unmet <= MAX_UNMET, "expected 0 to %s unmet factors, got %s", MAX_UNMET, unmet);
        checkArgument(
                metres >= 0 && metres <= UNKNOWN_DISTANCE,
                "expected a distance from 0 to %s metres, got %s",
                UNKNOWN_DISTANCE,
                metres);
    }

    /**
     * A fit.
     *
     * @param unmet how many weighed factors are unmet
     * @param metres the distance in metres
     * @return the fit
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public static SiblingFit of(int unmet, int metres) {
        return new SiblingFit(unmet, metres);
    }
}
