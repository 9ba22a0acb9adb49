package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Counts and the equations between them: a table, or several linked ones, seen by disclosure control (additiv tabell).
 *
 * <p>The table is canonical: cells are ordered by id and equations by total and parts, whatever the order they were
 * given in, so that nothing computed from it depends on that order. This class is immutable and thread-safe.
 */
public final class CountTable {

    private static final Comparator<CellEquation> CANONICAL =
            Comparator.comparingInt(CellEquation::total).thenComparing(CellEquation::parts, CountTable::compareParts);

    private final ImmutableSortedMap<Integer, CountCell> cells;
    private final ImmutableList<CellEquation> equations;
    private final ImmutableSortedMap<Integer, DerivedCell> derivedCells;
    private final ImmutableMap<Integer, Integer> levels;

    private CountTable(Builder builder) {
        cells = ImmutableSortedMap.copyOf(builder.cells);
        equations = ImmutableList.sortedCopyOf(CANONICAL, builder.equations);
        derivedCells = ImmutableSortedMap.copyOf(builder.derivedCells);
        equations.forEach(this::checkCellsExist);
        equations.forEach(this::checkAdditive);
        derivedCells.values().forEach(this::checkOperandsExist);
        levels = levels();
    }

    /**
     * A builder of an empty table.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The counts by id, in ascending order.
     *
     * @return the cells
     */
    public ImmutableSortedMap<Integer, CountCell> getCells() {
        return cells;
    }

    /**
     * The equations, ordered by total and then by parts.
     *
     * @return the equations
     */
    public ImmutableList<CellEquation> getEquations() {
        return equations;
    }

    /**
     * The derived figures by id, in ascending order.
     *
     * @return the derived cells
     */
    public ImmutableSortedMap<Integer, DerivedCell> getDerivedCells() {
        return derivedCells;
    }

    /**
     * One count.
     *
     * @param id the id of the cell
     * @return the cell
     * @throws IllegalArgumentException if the table has no such count
     */
    public CountCell getCell(int id) {
        CountCell cell = cells.get(id);
        checkArgument(cell != null, "expected a cell of the table, got cell %s", id);
        return Objects.requireNonNull(cell);
    }

    /**
     * How many steps of addition lie below a cell: 0 for an ordinary cell, 1 for a sum of ordinary cells, and so on.
     *
     * @param id the id of the cell
     * @return the level, zero or more
     * @throws IllegalArgumentException if the table has no such count
     */
    public int getLevel(int id) {
        return Objects.requireNonNull(levels.get(getCell(id).id()));
    }

    /**
     * The same table with some cells withheld from the start.
     *
     * @param ids the cells to withhold
     * @return the table
     * @throws IllegalArgumentException if the table has no such count
     */
    public CountTable withWithheld(Iterable<Integer> ids) {
        Builder builder = builder();
        builder.cells.putAll(cells);
        builder.equations.addAll(equations);
        builder.derivedCells.putAll(derivedCells);
        for (int id : ids) {
            builder.cells.put(id, new CountCell(id, getCell(id).value(), CellTreatment.WITHHOLD));
        }
        return builder.build();
    }

    /** The size of the table, without its values. */
    @Override
    public String toString() {
        return "CountTable{cells=" + cells.size() + ", equations=" + equations.size() + "}";
    }

    private void checkCellsExist(CellEquation equation) {
        checkArgument(
                cells.containsKey(equation.total()) && cells.keySet().containsAll(equation.parts()),
                "expected every cell of equation '%s' to be in the table",
                equation.name());
    }

    private void checkOperandsExist(DerivedCell derived) {
        checkArgument(!cells.containsKey(derived.id()), "expected cell %s once, got it twice", derived.id());
        checkArgument(
                cells.keySet().containsAll(derived.operands()),
                "expected every operand of derived cell %s to be in the table",
                derived.id());
    }

    private void checkAdditive(CellEquation equation) {
        long sum = 0;
        for (int part : equation.parts()) {
            sum = Math.addExact(sum, getCell(part).value());
        }
        checkArgument(
                sum == getCell(equation.total()).value(),
                "expected the parts of equation '%s' to sum to its total %s, got %s",
                equation.name(),
                getCell(equation.total()).value(),
                sum);
    }

    /** Longest chain of additions below each cell; as many rounds as there are equations prove a circle. */
    private ImmutableMap<Integer, Integer> levels() {
        Map<Integer, Integer> found = new HashMap<>();
        cells.keySet().forEach(id -> found.put(id, 0));
        boolean changed = true;
        for (int round = 0; changed; round++) {
            changed = false;
            for (CellEquation equation : equations) {
                int below = equation.parts().stream().mapToInt(found::get).max().orElseThrow();
                if (below + 1 > Objects.requireNonNull(found.get(equation.total()))) {
                    checkArgument(
                            round <= equations.size(),
                            "expected totals above their parts, got a circle through equation '%s'",
                            equation.name());
                    found.put(equation.total(), below + 1);
                    changed = true;
                }
            }
        }
        return ImmutableMap.copyOf(found);
    }

    private static int compareParts(ImmutableSortedSet<Integer> one, ImmutableSortedSet<Integer> other) {
        return Arrays.compare(
                one.stream().mapToInt(Integer::intValue).toArray(),
                other.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Collects the cells and equations of a table. */
    public static final class Builder {

        private final Map<Integer, CountCell> cells = new TreeMap<>();
        private final List<CellEquation> equations = new ArrayList<>();
        private final Map<Integer, DerivedCell> derivedCells = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a count about which the policy decides.
         *
         * @param id the id of the cell
         * @param value the count, zero or more
         * @return this builder
         * @throws IllegalArgumentException if the value is negative, or the id is taken
         */
        public Builder cell(int id, long value) {
            return cell(id, value, CellTreatment.BY_POLICY);
        }

        /**
         * Adds a count.
         *
         * @param id the id of the cell
         * @param value the count, zero or more
         * @param treatment what is already decided about the cell
         * @return this builder
         * @throws IllegalArgumentException if the value is negative, or the id is taken
         */
        public Builder cell(int id, long value, CellTreatment treatment) {
            CountCell earlier = cells.putIfAbsent(id, new CountCell(id, value, treatment));
            checkArgument(earlier == null, "expected cell %s once, got it twice", id);
            return this;
        }

        /**
         * Adds the equation {@code total = sum of parts}.
         *
         * @param name what the equation is called in messages
         * @param total the id of the total
         * @param parts the ids of the parts, at least one
         * @return this builder
         * @throws IllegalArgumentException if a part is named twice, there is none, or the total is among them
         */
        public Builder equation(String name, int total, int... parts) {
            return equation(name, total, Arrays.stream(parts).boxed().toList());
        }

        /**
         * Adds the equation {@code total = sum of parts}.
         *
         * @param name what the equation is called in messages
         * @param total the id of the total
         * @param parts the ids of the parts, at least one
         * @return this builder
         * @throws IllegalArgumentException if a part is named twice, there is none, or the total is among them
         */
        public Builder equation(String name, int total, List<Integer> parts) {
            ImmutableSortedSet<Integer> distinct = ImmutableSortedSet.copyOf(parts);
            checkArgument(distinct.size() == parts.size(), "expected each part of equation '%s' once", name);
            equations.add(new CellEquation(name, total, distinct));
            return this;
        }

        /**
         * Adds a figure that is computed from counts and withheld with them.
         *
         * @param id the id of the derived cell
         * @param operands the ids of the counts, at least one
         * @return this builder
         * @throws IllegalArgumentException if there is no operand, or the id is taken
         */
        public Builder derived(int id, int... operands) {
            DerivedCell cell = new DerivedCell(
                    id,
                    ImmutableSortedSet.copyOf(Arrays.stream(operands).boxed().toList()));
            checkArgument(derivedCells.putIfAbsent(id, cell) == null, "expected cell %s once, got it twice", id);
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws IllegalArgumentException if an equation does not add up, names a cell that is not there, or the totals
         *     go in a circle
         * @throws ArithmeticException if the sum of an equation is too great for a {@code long}
         */
        public CountTable build() {
            return new CountTable(this);
        }
    }
}
