package se.socialdata.reporting.disclosure;

import se.socialdata.reporting.table.CellKey;

/**
 * A cell of one of several tables (plats).
 *
 * @param table the position of the table in the list of tables, from zero
 * @param key the place of the cell in that table
 */
public record TablePlace(int table, CellKey key) {}
