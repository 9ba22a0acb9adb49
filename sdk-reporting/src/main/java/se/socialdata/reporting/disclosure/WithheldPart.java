package se.socialdata.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Withheld cells that hang together through equations, with those equations: no other equation names any of them.
 *
 * @param cells the ids in ascending order
 * @param equations the equations that name at least one of the cells
 */
record WithheldPart(ImmutableList<Integer> cells, ImmutableList<CellEquation> equations) {

    /** The parts of a set of withheld cells, by their least cell. */
    static List<WithheldPart> partition(CountTable table, Set<Integer> withheld) {
        Map<Integer, Integer> parent = new HashMap<>();
        withheld.forEach(id -> parent.put(id, id));
        Map<CellEquation, Integer> anchors = new HashMap<>();
        List<CellEquation> relevant = new ArrayList<>();
        for (CellEquation equation : table.getEquations()) {
            int anchor = -1;
            for (int id : membersOf(equation)) {
                if (withheld.contains(id)) {
                    if (anchor < 0) {
                        anchor = find(parent, id);
                    } else {
                        anchor = join(parent, anchor, find(parent, id));
                    }
                    anchors.putIfAbsent(equation, id);
                }
            }
            if (anchors.containsKey(equation)) {
                relevant.add(equation);
            }
        }
        Map<Integer, ImmutableList.Builder<Integer>> cells = new TreeMap<>();
        Map<Integer, ImmutableList.Builder<CellEquation>> equations = new HashMap<>();
        for (int id : ImmutableSortedSet.copyOf(withheld)) {
            cells.computeIfAbsent(find(parent, id), root -> ImmutableList.builder())
                    .add(id);
        }
        for (CellEquation equation : relevant) {
            int root = find(parent, anchors.getOrDefault(equation, 0));
            equations.computeIfAbsent(root, key -> ImmutableList.builder()).add(equation);
        }
        List<WithheldPart> parts = new ArrayList<>();
        cells.forEach((root, ids) -> parts.add(new WithheldPart(
                ids.build(),
                equations.getOrDefault(root, ImmutableList.builder()).build())));
        return parts;
    }

    boolean contains(Set<Integer> ids) {
        return cells.stream().anyMatch(ids::contains);
    }

    /** For each equation a row: 1 for the total, -1 for a part, 0 for a cell that is not in it. */
    long[][] coefficients() {
        Map<Integer, Integer> positions = new HashMap<>();
        cells.forEach(id -> positions.put(id, positions.size()));
        long[][] coefficients = new long[equations.size()][cells.size()];
        for (int row = 0; row < coefficients.length; row++) {
            CellEquation equation = equations.get(row);
            for (int id : membersOf(equation)) {
                Integer position = positions.get(id);
                if (position != null) {
                    coefficients[row][position] = id == equation.total() ? 1 : -1;
                }
            }
        }
        return coefficients;
    }

    /** The least values that a reader must reckon with. */
    long[] floors(CountTable table, DisclosurePolicy policy) {
        return cells.stream().mapToLong(id -> policy.floor(table.getCell(id))).toArray();
    }

    long[] valuesAbove(long[] floors, CountTable table) {
        long[] values = new long[floors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = table.getCell(cells.get(i)).value() - floors[i];
        }
        return values;
    }

    private static ImmutableList<Integer> membersOf(CellEquation equation) {
        return ImmutableList.<Integer>builder()
                .add(equation.total())
                .addAll(equation.parts())
                .build();
    }

    private static int find(Map<Integer, Integer> parent, int id) {
        int root = id;
        while (parent.getOrDefault(root, root) != root) {
            root = parent.getOrDefault(root, root);
        }
        parent.put(id, root);
        return root;
    }

    private static int join(Map<Integer, Integer> parent, int one, int other) {
        parent.put(Math.max(one, other), Math.min(one, other));
        return Math.min(one, other);
    }
}
