/**
 * Statistical tables as values: dimensions with coded members, typed cells, and totals that are computed.
 *
 * <p>A {@link se.socialdata.reporting.table.StatTable} is built from its leaf cells only. What adds up to what is said
 * once, by the members of each {@link se.socialdata.reporting.table.Dimension}, and every subtotal and total follows
 * from that. The same knowledge gives the additive {@linkplain se.socialdata.reporting.table.Equation equations} that
 * disclosure control (röjandeskydd) solves, and the formula that explains a cell.
 *
 * <p>A table knows nothing of how it is printed beyond two things that belong to its meaning: the order of members, and
 * whether an empty row is shown with dashes or zeros ({@link se.socialdata.reporting.table.ZeroDisplay}). Numbers are
 * never rounded here.
 */
@NullMarked
package se.socialdata.reporting.table;

import org.jspecify.annotations.NullMarked;
