package se.socialdata.reporting.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A statistical table (statistiktabell): cells over two or more dimensions, with totals that are computed.
 *
 * <p>The last dimension stands in the columns and the others in the rows. Every combination of members has a cell. Only
 * leaf cells are entered, those of ordinary members; a leaf that is not entered is {@link Absence#NONE_OBSERVED}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StatTable {

    private final TableHead head;
    private final ImmutableList<Dimension> dimensions;
    private final ImmutableMap<String, Measure> measures;
    private final ImmutableMap<CellKey, CellValue> cells;
    private final ImmutableMap<CellKey, LocalizedText> bases;

    StatTable(
            TableHead head,
            ImmutableList<Dimension> dimensions,
            ImmutableMap<String, Measure> measures,
            ImmutableMap<CellKey, CellValue> cells,
            ImmutableMap<CellKey, LocalizedText> bases) {
        this.head = head;
        this.dimensions = dimensions;
        this.measures = measures;
        this.cells = cells;
        this.bases = bases;
    }

    /**
     * Starts a table with rows and columns.
     *
     * @param head what stands around the cells
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @return a builder of counts
     * @throws IllegalArgumentException if the dimensions have the same code
     */
    public static StatTableBuilder builder(TableHead head, Dimension rows, Dimension columns) {
        return new StatTableBuilder(head, ImmutableList.of(rows, columns));
    }

    /**
     * Starts a table with any number of dimensions.
     *
     * @param head what stands around the cells
     * @param dimensions two or more; the last one stands in the columns
     * @return a builder of counts
     * @throws IllegalArgumentException if there are fewer than two, or if two have the same code
     */
    public static StatTableBuilder builder(TableHead head, Iterable<Dimension> dimensions) {
        return new StatTableBuilder(head, ImmutableList.copyOf(dimensions));
    }

    /**
     * What stands around the cells.
     *
     * @return the head
     */
    public TableHead getHead() {
        return head;
    }

    /**
     * The dimensions, rows first, the columns last.
     *
     * @return two or more dimensions
     */
    public ImmutableList<Dimension> getDimensions() {
        return dimensions;
    }

    /**
     * The dimensions of the rows.
     *
     * @return one or more dimensions
     */
    public ImmutableList<Dimension> getRowDimensions() {
        return dimensions.subList(0, dimensions.size() - 1);
    }

    /**
     * The dimension of the columns.
     *
     * @return the last dimension
     */
    public Dimension getColumnDimension() {
        return dimensions.get(dimensions.size() - 1);
    }

    /**
     * The rows in the order they are shown.
     *
     * @return the rows, each with one member of every row dimension
     */
    public ImmutableList<Row> getRows() {
        return Lists.cartesianProduct(
                        getRowDimensions().stream().map(Dimension::getMembers).toList())
                .stream()
                .map(members -> new Row(ImmutableList.copyOf(members)))
                .collect(toImmutableList());
    }

    /**
     * The columns in the order they are shown.
     *
     * @return the members of the column dimension
     */
    public ImmutableList<Member> getColumns() {
        return getColumnDimension().getMembers();
    }

    /**
     * All cells, row by row.
     *
     * @return the values by place
     */
    public ImmutableMap<CellKey, CellValue> getCells() {
        return cells;
    }

    /**
     * The value of a cell as it is, before {@link TableHead#getZeroDisplay()}.
     *
     * @param key the place
     * @return the value
     * @throws IllegalArgumentException if the table has no such cell
     */
    public CellValue getCell(CellKey key) {
        CellValue value = cells.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Table " + head.getId() + ": expected one code of each of its dimensions "
                            + dimensions.stream().map(Dimension::getCode).toList());
        }
        return value;
    }

    /**
     * The value of a cell in a table with one row dimension.
     *
     * @param row the code of the row's member
     * @param column the code of the column's member
     * @return the value
     * @throws IllegalArgumentException if the table has no such cell
     */
    public CellValue getCell(String row, String column) {
        return getCell(CellKey.of(row, column));
    }

    /**
     * The value of a cell as it is to be shown: zeros and dashes as {@link TableHead#getZeroDisplay()} says.
     *
     * @param key the place
     * @return the value, in which a count of zero is to be written {@code 0}
     * @throws IllegalArgumentException if the table has no such cell
     */
    public CellValue getDisplayCell(CellKey key) {
        CellValue value = getCell(key);
        if (getMeasure(key) != Measure.COUNT || !isNone(value)) {
            return value;
        }
        return switch (head.getZeroDisplay()) {
            case AS_RECORDED -> value;
            case ZERO -> new CellValue.Count(0);
            case DASH_IN_EMPTY_ROWS ->
                isRowEmpty(key) ? new CellValue.Absent(Absence.NONE_OBSERVED) : new CellValue.Count(0);
        };
    }

    private boolean isRowEmpty(CellKey key) {
        int last = dimensions.size() - 1;
        return getColumns().stream().allMatch(column -> {
            CellValue value = getCell(key.withCode(last, column.code()));
            return isNone(value) || value instanceof CellValue.Absent;
        });
    }

    private static boolean isNone(CellValue value) {
        return value instanceof CellValue.Count count
                ? count.number() == 0
                : value.equals(new CellValue.Absent(Absence.NONE_OBSERVED));
    }

    /**
     * What a cell measures.
     *
     * @param key the place
     * @return the measure of its column
     */
    public Measure getMeasure(CellKey key) {
        return getMeasure(key.getCode(dimensions.size() - 1));
    }

    /**
     * What the cells of a column measure.
     *
     * @param column the code of the column's member
     * @return the measure, {@link Measure#COUNT} unless the builder was told otherwise
     */
    public Measure getMeasure(String column) {
        return measures.getOrDefault(column, Measure.COUNT);
    }

    /**
     * Every additive relation between counts: one for each computed cell and each dimension it is a total of.
     *
     * <p>A cell that is a total of rows and of columns has two. Shares and medians do not add up and have none.
     *
     * @return the equations, in the order of the cells
     */
    public ImmutableList<Equation> getEquations() {
        ImmutableList.Builder<Equation> equations = ImmutableList.builder();
        for (CellKey key : cells.keySet()) {
            if (getMeasure(key) == Measure.COUNT) {
                for (int i = 0; i < dimensions.size(); i++) {
                    if (getMember(key, i).isTotal()) {
                        equations.add(getEquation(key, i));
                    }
                }
            }
        }
        return equations.build();
    }

    private Equation getEquation(CellKey total, int dimension) {
        return new Equation(
                total,
                getMember(total, dimension).parts().stream()
                        .map(part -> total.withCode(dimension, part))
                        .collect(toImmutableList()));
    }

    private Member getMember(CellKey key, int dimension) {
        return dimensions.get(dimension).getMember(key.getCode(dimension));
    }

    /**
     * How a cell came about: the sum along its row if it is a total there, otherwise the sum down its column, otherwise
     * the entered number.
     *
     * @param key the place
     * @return the explanation, made from the cells as they are, so that it tells nothing of a suppressed one
     * @throws IllegalArgumentException if the table has no such cell
     */
    public Explanation explain(CellKey key) {
        CellValue value = getCell(key);
        if (value instanceof CellValue.Suppressed) {
            return new Explanation(Formulas.of(value), Optional.empty());
        }
        Optional<LocalizedText> basis = Optional.ofNullable(bases.get(key)).or(head::getBasis);
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            if (getMember(key, i).isTotal() && getMeasure(key) == Measure.COUNT) {
                return new Explanation(
                        Formulas.ofSum(getEquation(key, i).parts().stream()
                                .map(this::getCell)
                                .toList()),
                        basis);
            }
        }
        return new Explanation(Formulas.of(value), basis);
    }

    /**
     * This table with some cells withheld. Their numbers and explanations are gone from the result; no other cell is
     * computed anew.
     *
     * @param suppressions why each of these cells is withheld
     * @return the table for publication
     * @throws IllegalArgumentException if the table has no such cell
     */
    public StatTable withSuppressed(Map<CellKey, Suppression> suppressions) {
        Map<CellKey, CellValue> changed = new LinkedHashMap<>(cells);
        Map<CellKey, LocalizedText> kept = new LinkedHashMap<>(bases);
        suppressions.forEach((key, kind) -> {
            getCell(key);
            changed.put(key, new CellValue.Suppressed(kind));
            kept.remove(key);
        });
        return new StatTable(head, dimensions, measures, ImmutableMap.copyOf(changed), ImmutableMap.copyOf(kept));
    }

    /**
     * This table under another head.
     *
     * @param newHead what stands around the cells
     * @return the table
     */
    public StatTable withHead(TableHead newHead) {
        return new StatTable(newHead, dimensions, measures, cells, bases);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatTable that
                && head.equals(that.head)
                && dimensions.equals(that.dimensions)
                && measures.equals(that.measures)
                && cells.equals(that.cells)
                && bases.equals(that.bases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, dimensions, cells);
    }

    @Override
    public String toString() {
        return "StatTable " + head.getId() + " over "
                + dimensions.stream().map(Dimension::getCode).toList();
    }

    /**
     * One row of a table.
     *
     * @param members one member of every row dimension
     */
    public record Row(ImmutableList<Member> members) {

        /**
         * The place of this row's cell in a column.
         *
         * @param column the column
         * @return the key
         */
        public CellKey getKey(Member column) {
            ImmutableList.Builder<String> codes = ImmutableList.builder();
            members.forEach(member -> codes.add(member.code()));
            return new CellKey(codes.add(column.code()).build());
        }

        /**
         * Whether the row is a sum in any of its dimensions.
         *
         * @return true if a member is a subtotal or a total
         */
        public boolean isTotal() {
            return members.stream().anyMatch(Member::isTotal);
        }
    }
}
