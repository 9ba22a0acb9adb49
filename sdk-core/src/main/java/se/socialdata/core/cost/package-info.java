/**
 * Costs of individual and family care (kostnader för individ- och familjeomsorg): what each municipality spent in a year,
 * in current prices, and what is needed to compare it.
 *
 * <p>A {@link se.socialdata.core.cost.CostRecord} holds the costs of one municipality and year by
 * {@link se.socialdata.core.cost.CostItem}; a {@link se.socialdata.core.cost.CostTree} says which items a year has and how
 * they make up the total. {@link se.socialdata.core.cost.PriceIndex}, {@link se.socialdata.core.cost.Population} and
 * {@link se.socialdata.core.cost.MunicipalityGrouping} are data that the caller supplies: no source of the SDK prints them.
 * The groups themselves, {@link se.socialdata.core.cost.MunicipalityGroup} and {@link se.socialdata.core.cost.SizeGroup},
 * stand here with their definitions. Imports the foundation only.
 */
@NullMarked
package se.socialdata.core.cost;

import org.jspecify.annotations.NullMarked;
