/**
 * The records of delegation: decision, instruction, follow-up, revocation, and what the care provider must have in place.
 *
 * <p>A {@link se.socialdata.delegation.decision.DelegationDecision} holds what was decided and what became of it, lawful or
 * not. Its methods work out the facts (when it applies, when it is next to be followed up, how long it must be kept), and
 * {@link se.socialdata.delegation.decision.DelegationRules} judges it:
 *
 * <pre>{@code
 * decision.stateOn(day);                                 // FOLLOW_UP_OVERDUE
 * decision.nextFollowUpDue(day);                         // 2027-03-01
 * DelegationRules.all().check(decision, day).getFindings();
 * }</pre>
 *
 * <p>What a rule needs the guide for stands in {@code check}. This package builds on {@code guide}, which knows nothing of
 * it. Sources: HSLF-FS 2017:37 chapter 9, and Riktlinjer för delegering av hälso- och sjukvårdsuppgifter inom kommunal
 * hälso- och sjukvård, Norrbotten, valid from 2026-03-01.
 */
@NullMarked
package se.socialdata.delegation.decision;

import org.jspecify.annotations.NullMarked;
