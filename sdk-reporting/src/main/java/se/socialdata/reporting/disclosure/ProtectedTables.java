package se.socialdata.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import se.socialdata.reporting.table.StatTable;

/**
 * Statistical tables that are safe to publish together, and the proof (röjandekontrollerade tabeller).
 *
 * @param tables the tables without the withheld numbers, in the order given
 * @param audit what a reader of all of them can compute. The cell of a share stands for the numerator of the share
 * @param ids the id in the audit of each place; places that hold the same number share one
 */
public record ProtectedTables(
        ImmutableList<StatTable> tables, DisclosureAudit audit, ImmutableMap<TablePlace, Integer> ids) {}
