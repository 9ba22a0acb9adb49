/**
 * The delegation guide (delegeringsguide): which health-care tasks may be handed over, by whom and on what conditions.
 *
 * <p>A {@link se.socialdata.delegation.guide.Guide} is a value with an issuer and an interval of validity. It holds the
 * printed rows: task, authorised professions, outcome, and the remark as typed {@linkplain
 * se.socialdata.delegation.guide.GuideCondition conditions}. A condition names the {@linkplain
 * se.socialdata.delegation.guide.PatientFact facts} that it needs, so that a question can be answered with "this must be
 * known first". {@link se.socialdata.delegation.guide.Guides} holds the common guide of Norrbotten, and a municipality
 * lays its {@linkplain se.socialdata.delegation.guide.LocalDeviation deviations} on top of it:
 *
 * <pre>{@code
 * Guide county = Guides.norrbotten2026();
 * GuideRow row = county.get(TaskCode.of("LM-INSULINPENNA"));
 * row.getHandover();      // REQUIRES_DELEGATION
 * Guide local = county.withDeviations(deviations, day);
 * }</pre>
 *
 * <p>Source: Riktlinjer för delegering av hälso- och sjukvårdsuppgifter inom kommunal hälso- och sjukvård, Norrbotten,
 * Bilaga 2 (Delegeringsguide, SOC Hid 2026.641), valid from 2026-03-01.
 */
@NullMarked
package se.socialdata.delegation.guide;

import org.jspecify.annotations.NullMarked;
