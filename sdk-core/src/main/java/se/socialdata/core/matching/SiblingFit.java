package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How well one child fits one home, in the two numbers that the division of siblings weighs, and how many siblings it may live
 * with there.
 *
 * @param unmet how many weighed factors are unmet, 0-31, with the children who live in the home already
 * @param metres the distance in metres; {@link #UNKNOWN_DISTANCE} where it is not known
 * @param mostSiblings how many siblings, of those whom the child counts among the other children, it may live with there, with
 *     room made for the children who live there already; {@link #NO_LIMIT} where there is no limit, and where it is among the
 *     unmet factors already
 * @param othersUnmet whether the requirement on which other children there may be is among the unmet factors already, so that
 *     no sibling makes it worse
 */
public record SiblingFit(int unmet, int metres, int mostSiblings, boolean othersUnmet) {

    /** The distance that stands for one that is not known: longer than any in the country, so that it is never preferred. */
    public static final int UNKNOWN_DISTANCE = 2_000_000;

    /** The number of siblings that stands for no limit. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    static final int MAX_UNMET = 31;

    /**
     * Checks the numbers.
     *
     * @param unmet how many weighed factors are unmet
     * @param metres the distance in metres
     * @param mostSiblings how many siblings the child may live with there
     * @param othersUnmet whether the requirement on which other children there may be is among the unmet factors
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public SiblingFit {
        checkArgument(unmet >= 0 && unmet <= MAX_UNMET, "expected 0 to %s unmet factors, got %s", MAX_UNMET, unmet);
        checkArgument(
                metres >= 0 && metres <= UNKNOWN_DISTANCE,
                "expected a distance from 0 to %s metres, got %s",
                UNKNOWN_DISTANCE,
                metres);
        checkArgument(mostSiblings >= 0, "expected a number of siblings, got %s", mostSiblings);
    }

    /**
     * A fit of a child who may live with any siblings there.
     *
     * @param unmet how many weighed factors are unmet
     * @param metres the distance in metres
     * @return the fit
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public static SiblingFit of(int unmet, int metres) {
        return new SiblingFit(unmet, metres, NO_LIMIT, false);
    }
}
