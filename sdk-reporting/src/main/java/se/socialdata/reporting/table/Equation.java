package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableList;

/**
 * One additive relation of a table: a total that is the sum of its parts.
 *
 * @param total the cell that holds the sum
 * @param parts the cells that are added, at least one, each once
 */
public record Equation(CellKey total, ImmutableList<CellKey> parts) {}
