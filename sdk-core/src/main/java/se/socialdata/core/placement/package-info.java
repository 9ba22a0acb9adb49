/**
 * Placements of children and young people outside the home (placering, vård utanför det egna hemmet): the case, the grounds
 * of care over time, the decisions, the placements, and what the board must do meanwhile.
 *
 * <p>{@link se.socialdata.core.placement.ChildCase} is the record; it holds what happened, lawful or not. What follows from
 * it is a method: the {@linkplain se.socialdata.core.placement.ChildCase#getPlacementTimeline() placements} and
 * {@linkplain se.socialdata.core.placement.ChildCase#getGroundTimeline() grounds} as timelines, care days, whether the
 * register counts the child in a year. What the law says about it is in
 * {@link se.socialdata.core.placement.PlacementRules}: what is in force, guidance by name, local routines and proposals
 * that are off until chosen.
 *
 * <p>The register of interventions for children and young people knows three levels: child, intervention, placement. Its
 * code lists are not published; the codes here are the SDK's own, from the statutes and documents that each code list
 * names.
 *
 * <p>Imports the foundation only ({@code identity}, {@code geography}, {@code time}, {@code law}, {@code term},
 * {@code rule}, {@code json}). The record of a home is not here: a placement holds its key.
 */
@NullMarked
package se.socialdata.core.placement;

import org.jspecify.annotations.NullMarked;
