package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a reader of the published cells can compute about the withheld ones (granskning av röjanderisk).
 *
 * <p>The audit solves the equations of the table exactly, in whole numbers without rounding: for each withheld cell the
 * least and the greatest value over all tables with non-negative cells that agree with the published ones. It knows
 * nothing of how the cells were chosen.
 *
 * <p>The withheld cells fall into parts that share no equation, and each part is a linear programme of its own: with
 * {@code n} cells and {@code m} equations it takes {@code m * n} numbers of memory, and for each cell two optimisations
 * of a few pivots with at most {@code m * n} steps each.
 */
public final class DisclosureAudit {

    private final ImmutableSortedMap<Integer, CellRange> ranges;
    private final ImmutableList<Exposure> exposures;

    private DisclosureAudit(ImmutableSortedMap<Integer, CellRange> ranges, ImmutableList<Exposure> exposures) {
        this.ranges = ranges;
        this.exposures = exposures;
    }

    /**
     * Audits a table with some cells withheld.
     *
     * @param table the table with its true values
     * @param withheld the ids of the withheld cells; all others are taken as published
     * @param policy says what counts as protected
     * @return the audit
     * @throws IllegalArgumentException if a withheld cell is not in the table
     * @throws ArithmeticException if the equations are so intertwined that their exact solution overflows a {@code long}
     */
    public static DisclosureAudit of(CountTable table, Set<Integer> withheld, DisclosurePolicy policy) {
        return of(table, withheld, policy, withheld);
    }

    /** An audit that only looks at some of the withheld cells. */
    static DisclosureAudit of(CountTable table, Set<Integer> withheld, DisclosurePolicy policy, Set<Integer> lookedAt) {
        checkArgument(table.getCells().keySet().containsAll(withheld), "expected every withheld cell in the table");
        ImmutableSortedMap.Builder<Integer, CellRange> ranges = ImmutableSortedMap.naturalOrder();
        List<Exposure> exposures = new ArrayList<>();
        for (WithheldPart part : WithheldPart.partition(table, withheld)) {
            if (part.contains(lookedAt)) {
                auditPart(part, table, policy, lookedAt, ranges, exposures);
            }
        }
        exposures.sort((one, other) -> Integer.compare(one.cell(), other.cell()));
        return new DisclosureAudit(ranges.buildOrThrow(), ImmutableList.copyOf(exposures));
    }

    /** Whether an audit that only looks at some of the withheld cells would be safe, which the first exposure denies. */
    static boolean isSafe(CountTable table, Set<Integer> withheld, DisclosurePolicy policy, Set<Integer> lookedAt) {
        return WithheldPart.partition(table, withheld).stream()
                .filter(part -> part.contains(lookedAt))
                .allMatch(part -> {
                    long[] floors = part.floors(table, policy);
                    FeasibleTables feasible = new FeasibleTables(part.coefficients(), part.valuesAbove(floors, table));
                    return IntStream.range(0, floors.length)
                            .filter(i -> lookedAt.contains(part.cells().get(i)))
                            .allMatch(i -> rangeOf(feasible, i, floors[i], new BitSet())
                                    .isAtLeast(policy.getMinimumWidth()));
                });
    }

    /**
     * Whether each withheld cell is as well hidden as the policy demands.
     *
     * @return true if there is no exposure
     */
    public boolean isSafe() {
        return exposures.isEmpty();
    }

    /**
     * The cells that a reader can compute too closely, by id.
     *
     * @return the exposures, empty if the table is safe
     */
    public ImmutableList<Exposure> getExposures() {
        return exposures;
    }

    /**
     * What a reader can compute for each withheld cell.
     *
     * @return the ranges by cell id, in ascending order
     */
    public ImmutableSortedMap<Integer, CellRange> getRanges() {
        return ranges;
    }

    private static void auditPart(
            WithheldPart part,
            CountTable table,
            DisclosurePolicy policy,
            Set<Integer> lookedAt,
            ImmutableSortedMap.Builder<Integer, CellRange> ranges,
            List<Exposure> exposures) {
        long[] floors = part.floors(table, policy);
        FeasibleTables feasible = new FeasibleTables(part.coefficients(), part.valuesAbove(floors, table));
        for (int i = 0; i < floors.length; i++) {
            int id = part.cells().get(i);
            if (!lookedAt.contains(id)) {
                continue;
            }
            BitSet used = new BitSet();
            boolean linear = feasible.isLinearlyDetermined(i);
            CellRange range = rangeOf(feasible, i, floors[i], used);
            ranges.put(id, range);
            if (!range.isAtLeast(policy.getMinimumWidth())) {
                ImmutableList<CellEquation> equations =
                        used.stream().mapToObj(part.equations()::get).collect(ImmutableList.toImmutableList());
                exposures.add(new Exposure(id, range, linear, equations, explain(id, range, equations, part, table)));
            }
        }
    }

    private static CellRange rangeOf(FeasibleTables feasible, int position, long floor, BitSet used) {
        long minimum = Math.addExact(feasible.minimum(position, used), floor);
        OptionalLong greatest = feasible.maximum(position, used);
        return new CellRange(
                minimum, greatest.isPresent() ? OptionalLong.of(Math.addExact(greatest.getAsLong(), floor)) : greatest);
    }

    private static String explain(
            int id, CellRange range, List<CellEquation> equations, WithheldPart part, CountTable table) {
        String how = equations.stream()
                .map(equation -> equation.name() + ": " + operand(equation.total(), part, table) + " = "
                        + equation.parts().stream()
                                .map(cell -> operand(cell, part, table))
                                .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
        return "cell " + id + " lies in " + range + " by " + how;
    }

    private static String operand(int id, WithheldPart part, CountTable table) {
        // An equation never mixes parts: a cell of it is either of this part or published.
        return part.cells().contains(id)
                ? "[" + id + "]"
                : Long.toString(table.getCell(id).value());
    }

    /** This audit and that of other cells. */
    DisclosureAudit plus(DisclosureAudit other) {
        return new DisclosureAudit(
                ImmutableSortedMap.<Integer, CellRange>naturalOrder()
                        .putAll(ranges)
                        .putAll(other.ranges)
                        .buildOrThrow(),
                ImmutableList.<Exposure>builder()
                        .addAll(exposures)
                        .addAll(other.exposures)
                        .build());
    }

    /** The ids of the exposed cells. */
    ImmutableSortedSet<Integer> exposedCells() {
        return exposures.stream()
                .map(Exposure::cell)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    /** How many cells were looked at and how many are exposed. */
    @Override
    public String toString() {
        return "DisclosureAudit{cells=" + ranges.size() + ", exposed=" + exposures.size() + "}";
    }
}
