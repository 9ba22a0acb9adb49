/**
 * Cost analysis (kostnadsanalys): what individual and family care cost, in fixed prices, by year and by group of
 * municipalities.
 *
 * <p>A {@link se.socialdata.reporting.cost.CostBuilder} takes cost records and is merged; its
 * {@link se.socialdata.reporting.cost.CostStatistics} give the tables of the status reports
 * ({@link se.socialdata.reporting.cost.CostTables}, {@link se.socialdata.reporting.cost.GroupTables}) and a
 * {@link se.socialdata.reporting.cost.CostReport}. Every change, share and index is computed from unrounded amounts. The
 * numbers are those of municipalities, not of persons, so nothing is withheld.
 */
@NullMarked
package se.socialdata.reporting.cost;

import org.jspecify.annotations.NullMarked;
