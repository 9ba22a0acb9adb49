/**
 * Favourable decisions (gynnande beslut) under SoL and LSS: what was granted, when it was executed, what was offered, and
 * since when the board must report that it has not been executed.
 *
 * <p>{@link se.socialdata.core.decision.FavourableDecision} is the record; it holds what happened, lawful or not. What
 * follows from it is a method: the {@linkplain se.socialdata.core.decision.FavourableDecision#getWaits() waits} between
 * decision or interruption and execution, the overdue days as a timeline, the state on a date. What the law says about
 * it is in {@link se.socialdata.core.decision.DecisionRules}.
 *
 * <p>Imports the foundation only ({@code identity}, {@code geography}, {@code time}, {@code law}, {@code term},
 * {@code rule}, {@code validation}, {@code json}).
 */
@NullMarked
package se.socialdata.core.decision;

import org.jspecify.annotations.NullMarked;
