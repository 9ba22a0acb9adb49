/**
 * Disclosure control (röjandekontroll): which cells of a table of counts must be withheld so that nobody can be
 * recognised in it, and a proof that the withheld cells cannot be recomputed from the published ones.
 *
 * <p>A finished {@link se.socialdata.reporting.table.StatTable} goes in and comes out ready for publication, by
 * {@code DisclosureControl.protect(table, policy)}. Beneath, the room works on a neutral model and knows no report. A {@link se.socialdata.reporting.disclosure.CountTable} is a
 * set of counts and the equations that tie them together, {@code total = part + part + ...}; hierarchies, several
 * totals and tables that share a margin are just more equations. There is one way through:
 *
 * <pre>{@code
 * CountTable table = CountTable.builder()
 *         .cell(1, 2).cell(2, 9).cell(3, 11) ...
 *         .equation("row 1", 3, 1, 2) ...
 *         .build();
 * ProtectedCounts result = DisclosureControl.protect(table, DisclosurePolicy.standard());
 * result.getStatus(1);         // PRIMARY: small
 * result.getStatus(2);         // SECONDARY: would give cell 1 away
 * result.getAudit().isSafe();  // true
 * }</pre>
 *
 * <p><b>Primary suppression</b> withholds small counts, ordinary cells and totals alike. <b>Secondary suppression</b>
 * withholds more cells until each withheld one can take several values. Two pieces of code that share nothing but the
 * model stand against each other: the search makes, for each withheld cell, another table that the published figures
 * allow as well; the {@link se.socialdata.reporting.disclosure.DisclosureAudit audit} solves the equations exactly and
 * gives the range that a reader can compute.
 *
 * <p><b>The reader that is guarded against</b> knows the published cells, the equations, that counts are not negative,
 * and, where the policy publishes zeros, that a withheld cell is therefore not zero. The reader must not be told which
 * cells are primary and which are secondary: one symbol for both. The values that a reader can compute are taken as the
 * whole numbers between the ends of the real range; for two-way tables, tables with one hierarchy and such tables that
 * share a margin every one of them is attained (the equations form a network). Where several hierarchies cross, or in
 * three dimensions, the true set of whole-number solutions may be smaller than the range.
 *
 * <p>Not covered: dominance rules for amounts, perturbation and rounding, and two releases that differ by a few people.
 *
 * <p>Source for concepts and for the parameters: Handbook on Statistical Disclosure Control, chapters 4 and 5
 * (sdctools.github.io/HandbookSDC).
 */
@NullMarked
package se.socialdata.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
