/**
 * Statistics on children and young people placed outside the home (placerade barn och unga), and the yearly delivery to the
 * national register.
 *
 * <p>One mergeable {@link se.socialdata.reporting.placements.PlacementBuilder} takes the cases and gives the tables of a year
 * and of 1 November: persons by form, ground, sex and age, their number for each 1 000 inhabitants, stability, health
 * examinations, duties of follow-up, transfers of custody.
 *
 * <pre>{@code
 * PlacementBuilder builder = PlacementBuilder.of(PlacementSettings.of(2025));
 * cases.forEach(builder::add);
 * Report report = PlacementReport.of(builder.buildStatistics().protect(DisclosurePolicy.standard()));
 * }</pre>
 *
 * <p><b>What is counted.</b> A person counts once in a year, however many cases and placements there are. A person who was
 * placed in two forms stands in both, so that the forms may add up to more than the persons; the tables say by how many. A
 * stay is what the child experiences: placements that follow each other without a gap in the same form and home (by its key)
 * are one stay, so that dividing a placement in the records changes no number.
 *
 * <p>1 November and the year stand in one table, as those placed on the day and those placed only on other days. Their
 * difference is thereby a row of its own, which disclosure control protects with the others.
 *
 * <p>The room imports {@code delivery}, on whose layout of the register the yearly delivery
 * ({@link se.socialdata.reporting.placements.ChildrenDelivery}) is made.
 *
 * <p>Sources: Socialstyrelsen, Individ- och familjeomsorg, lägesrapport 2025, avsnittet om social barn- och ungdomsvård;
 * Ds 2026:5, avsnitt 4; Socialstyrelsen, registret över insatser för barn och unga.
 */
@NullMarked
package se.socialdata.reporting.placements;

import org.jspecify.annotations.NullMarked;
