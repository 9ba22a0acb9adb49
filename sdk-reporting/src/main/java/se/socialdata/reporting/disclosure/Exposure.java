package se.socialdata.reporting.disclosure;

import com.google.common.collect.ImmutableList;

/**
 * A withheld cell that a reader can recompute too closely, and how (röjd cell).
 *
 * @param cell the id of the cell
 * @param range the values that a reader can compute
 * @param isLinear true if the equations alone give the value, without counting on values being non-negative
 * @param equations the equations by which it is computed; empty for a cell in none, whose range is never narrow
 * @param explanation the equations with their operands, published ones as figures and withheld ones as {@code [id]}.
 *     For the publisher only
 */
public record Exposure(
        int cell, CellRange range, boolean isLinear, ImmutableList<CellEquation> equations, String explanation) {}
