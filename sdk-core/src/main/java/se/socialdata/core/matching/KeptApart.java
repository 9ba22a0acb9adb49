package se.socialdata.core.matching;

import com.google.common.collect.ImmutableSet;

/**
 * A requirement of one sibling that keeps others out of its home (krav som håller syskon isär), in one division.
 *
 * <p>It is told by the keys of the needs and by the factor, never by what the others bring. If one of the others lived in the
 * child's home, or the child in theirs, the factor would be unmet, or not known, for the child. There can be other reasons
 * too, such as places and distances.
 *
 * @param needId the key of the need that states the requirement
 * @param factor {@link MatchingFactor#NUMBER_OF_CHILDREN} or {@link MatchingFactor#WHICH_CHILDREN}
 * @param weight what the policy makes of the factor: required or weighed
 * @param outcome how the factor would come out because of them: unmet, or, for a required one, not known, so that it is to be
 *     asked
 * @param from the keys of the needs of those who are kept apart from the child, in order
 */
public record KeptApart(
        String needId, MatchingFactor factor, FactorWeight weight, CheckOutcome outcome, ImmutableSet<String> from) {}
