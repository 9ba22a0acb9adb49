package se.socialdata.reporting.disclosure;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A table in dense arrays for the search: cells and equations by position instead of id. */
final class SearchTable {

    /** How many ordinary cells a total outweighs, for each level. */
    private static final long WEIGHT_OF_LEVEL = 32;

    private static final int GREATEST_LEVEL = 6;

    final int[] ids;
    final long[] values;
    final long[] floors;
    final long[] costs;
    final boolean[] primary;
    final boolean[] secondaryAllowed;

    /** The cells of each equation, the total first. */
    final int[][] members;

    /** The equations of each cell. */
    final int[][] equationsOf;

    SearchTable(CountTable table, DisclosurePolicy policy) {
        int size = table.getCells().size();
        ids = table.getCells().keySet().stream().mapToInt(Integer::intValue).toArray();
        values = new long[size];
        floors = new long[size];
        costs = new long[size];
        primary = new boolean[size];
        secondaryAllowed = new boolean[size];
        Map<Integer, Integer> positions = new HashMap<>();
        for (int i = 0; i < size; i++) {
            CountCell cell = table.getCell(ids[i]);
            int level = table.getLevel(ids[i]);
            positions.put(ids[i], i);
            values[i] = cell.value();
            floors[i] = policy.floor(cell);
            costs[i] = cost(cell.value(), level);
            primary[i] = policy.isPrimary(cell);
            secondaryAllowed[i] = policy.isSecondaryAllowed(cell, level);
        }
        members = new int[table.getEquations().size()][];
        equationsOf = new int[size][0];
        for (int e = 0; e < members.length; e++) {
            CellEquation equation = table.getEquations().get(e);
            members[e] = new int[equation.parts().size() + 1];
            int k = 0;
            members[e][k++] = positions.getOrDefault(equation.total(), -1);
            for (int part : equation.parts()) {
                members[e][k++] = positions.getOrDefault(part, -1);
            }
            for (int cell : members[e]) {
                equationsOf[cell] = Arrays.copyOf(equationsOf[cell], equationsOf[cell].length + 1);
                equationsOf[cell][equationsOf[cell].length - 1] = e;
            }
        }
    }

    /** What it costs to withhold each cell. */
    ImmutableSortedMap<Integer, Long> costsById() {
        ImmutableSortedMap.Builder<Integer, Long> byId = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < ids.length; i++) {
            byId.put(ids[i], costs[i]);
        }
        return byId.buildOrThrow();
    }

    /** How a step of the cell changes an equation: the parts count up, the total counts down. */
    int sign(int equation, int cell) {
        return members[equation][0] == cell ? -1 : 1;
    }

    /**
     * What it costs to withhold a cell: first of all one cell, then its value on a logarithmic scale; a total costs many
     * ordinary cells, a total of totals many totals.
     */
    private static long cost(long value, int level) {
        long cell = 4096 + 512L * (Long.SIZE - Long.numberOfLeadingZeros(value)) + Math.min(value, 511);
        for (int i = 0; i < Math.min(level, GREATEST_LEVEL); i++) {
            cell *= WEIGHT_OF_LEVEL;
        }
        return cell;
    }
}
