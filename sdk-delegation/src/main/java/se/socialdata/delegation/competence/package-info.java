/**
 * Competence requirements (kompetenskrav): what somebody must know and be able to do before a task is handed over.
 *
 * <p>A {@link se.socialdata.delegation.competence.CompetenceCatalogue} holds the printed headings, each with its requirements,
 * in teaching order. {@link se.socialdata.delegation.competence.CompetenceRecord} says that a person has shown a competence,
 * and {@link se.socialdata.delegation.competence.CompetenceGap} lists what is missing for a task on a day. {@link
 * se.socialdata.delegation.competence.CompetenceCatalogues} carries the common catalogue of Norrbotten. This package builds on
 * {@code guide}, which knows nothing of it.
 *
 * <p>Source: Riktlinjer för delegering av hälso- och sjukvårdsuppgifter inom kommunal hälso- och sjukvård, Norrbotten,
 * Bilaga 1 (Kompetenskrav för instruktion och delegering, SOC Hid 2026:639), valid from 2026-03-01.
 */
@NullMarked
package se.socialdata.delegation.competence;

import org.jspecify.annotations.NullMarked;
