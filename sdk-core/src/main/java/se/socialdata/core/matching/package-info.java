/**
 * Matching of a child's needs to homes (matchning), explained factor by factor, and the division of siblings.
 *
 * <p>A {@link se.socialdata.core.matching.PlacementNeed} is held against a {@link se.socialdata.core.home.Home} on a day. What
 * comes out is a {@link se.socialdata.core.matching.Match}: one check for each
 * {@link se.socialdata.core.matching.MatchingFactor}, met, unmet, not known or not relevant, with its reason and its source. The
 * caller's {@link se.socialdata.core.matching.MatchPolicy} says what is required and in which order the rest counts; there are
 * no points. A {@link se.socialdata.core.matching.HomeRegister} answers the same question over all homes and says of each why it
 * is excluded. A {@link se.socialdata.core.matching.SiblingGroup} is divided between its homes, with proof that no division is
 * better.
 *
 * <p>The choice is made by people. A {@link se.socialdata.core.matching.MatchDocument} keeps it, and
 * {@link se.socialdata.core.matching.MatchRules} say what is missing in it.
 *
 * <p>Results hold keys and outcomes: no name, no address, and of the other children in a home no more than that a factor is
 * unmet. Each search states a purpose, which goes to the caller's log first.
 *
 * <p>Imports the foundation, {@code placement} and {@code home}. Nothing imports matching.
 */
@NullMarked
package se.socialdata.core.matching;

import org.jspecify.annotations.NullMarked;
