/**
 * Checks with reasons: may this person delegate the task, may that one do it here today, what is wrong with a decision.
 *
 * <p>{@link se.socialdata.delegation.check.DelegationChecks} joins a guide and a competence catalogue and answers. What must
 * be known of the patient is asked for by type, see {@link se.socialdata.delegation.check.PatientFacts}; a fact that is
 * missing makes the answer {@link se.socialdata.delegation.check.Answer#UNDETERMINED} and is named:
 *
 * <pre>{@code
 * DelegationChecks checks = DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
 * PatientFacts facts = PatientFacts.builder().no(PatientFact.NEPHROSTOMY).no(PatientFact.SEVERAL_ENTRIES).build();
 * DelegationAnswer answer = checks.mayPerform(person, TaskCode.of("KS-SPOLNING"), facts, unit, day);
 * answer.getAnswer();                      // NO
 * answer.getAssessment().getFindings();    // DEL-103: the decision is for another unit
 * }</pre>
 *
 * <p>The reasons are rules with ids, {@link se.socialdata.delegation.check.GuideRules}. They are explained only when asked
 * for. This package builds on {@code decision}, {@code competence} and {@code guide}.
 */
@NullMarked
package se.socialdata.delegation.check;

import org.jspecify.annotations.NullMarked;
