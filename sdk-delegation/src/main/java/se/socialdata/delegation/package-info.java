/**
 * Delegation of health-care tasks (delegering av hälso- och sjukvårdsuppgifter).
 *
 * <p>In municipal health care, a nurse, an occupational therapist or a physiotherapist may hand over some tasks to staff
 * without a licence. This module answers, with reasons, who may do what, for whom, where and when. Two rooms hold the
 * reference data: {@code guide} says which tasks may be handed over and on what conditions, {@code competence} says what
 * the recipient must know. People are named here by opaque keys only, {@link se.socialdata.delegation.StaffKey} and
 * {@link se.socialdata.delegation.PatientKey}.
 */
@NullMarked
package se.socialdata.delegation;

import org.jspecify.annotations.NullMarked;
