/**
 * A checker for printed tables (granskning av tryckta tabeller): which of the relations that a published table claims can
 * hold at all.
 *
 * <p>A {@link se.socialdata.reporting.audit.PrintedTable} holds the cells as they are printed, a {@link
 * se.socialdata.reporting.audit.TableStructure} says what they should have to do with each other: sums, differences,
 * changes, percentages, thresholds. Every printed number stands for all numbers that are rounded to it, so a relation is
 * judged with intervals: it is infeasible only if no unrounded numbers could have been printed so.
 *
 * <pre>{@code
 * TableAudit audit = TableAudit.of(table, structure);
 * audit.getRelations();       // each with its operands, intervals and verdict
 * AuditReport.of(audit);      // the same as a report for any renderer
 * AuditDocument.of(audit);    // the same for programs, as JSON
 * }</pre>
 *
 * <p>All arithmetic is exact. Intervals are closed at both ends, because a half may have been rounded either way; so the
 * checker never accuses a table of what rounding can explain. It judges one relation at a time: numbers that are possible
 * one by one may be impossible together.
 */
@NullMarked
package se.socialdata.reporting.audit;

import org.jspecify.annotations.NullMarked;
