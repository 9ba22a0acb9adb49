package se.socialdata.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.StatTable;

/**
 * A statistical table that is safe to publish, and the proof (röjandekontrollerad tabell).
 *
 * @param table the table without the withheld numbers
 * @param audit what a reader can compute; its cell ids are positions in {@code places}. The cell of a share stands for
 *     the numerator of the share
 * @param places the places of the table's cells, row by row
 */
public record ProtectedTable(StatTable table, DisclosureAudit audit, ImmutableList<CellKey> places) {}
