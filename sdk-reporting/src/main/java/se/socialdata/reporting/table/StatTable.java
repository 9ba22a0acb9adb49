package se.socialdata.reporting.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A statistical table (statistiktabell): cells over two or more dimensions, with totals that are computed.
 *
 * <p>The last dimension stands in the columns and the others in the rows, unless the table is {@linkplain #pivot turned}.
 * Every combination of members has a cell. Only leaf cells are entered, those of ordinary members; a leaf that is not
 * entered is {@link Absence#NONE_OBSERVED}. The cells of a derived member, such as a change, are computed from those of
 * two others.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class StatTable {

    private final TableHead head;
    private final TableShape shape;
    private final ImmutableMap<CellKey, CellValue> cells;
    private final ImmutableMap<CellKey, LocalizedText> bases;

    StatTable(
            TableHead head,
            TableShape shape,
            ImmutableMap<CellKey, CellValue> cells,
            ImmutableMap<CellKey, LocalizedText> bases) {
        this.head = head;
        this.shape = shape;
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
        return shape.dimensions();
    }

    /**
     * The dimensions of the rows.
     *
     * @return one or more dimensions
     */
    public ImmutableList<Dimension> getRowDimensions() {
        return getDimensions().subList(0, shape.rowDimensions());
    }

    /**
     * The dimensions of the columns.
     *
     * @return one or more dimensions
     */
    public ImmutableList<Dimension> getColumnDimensions() {
        return getDimensions().subList(shape.rowDimensions(), getDimensions().size());
    }

    /**
     * The dimension whose members say what is measured (innehåll).
     *
     * @return the last dimension unless the builder was told otherwise
     */
    public Dimension getMeasureDimension() {
        return getDimensions().get(shape.positionOf(shape.measureDimension()));
    }

    /**
     * The rows in the order they are shown.
     *
     * @return the rows, each with one member of every row dimension
     */
    public ImmutableList<Row> getRows() {
        return TableShape.combinations(getRowDimensions()).stream()
                .map(Row::new)
                .collect(toImmutableList());
    }

    /**
     * The columns in the order they are shown.
     *
     * @return the columns, each with one member of every column dimension
     */
    public ImmutableList<Column> getColumns() {
        return TableShape.combinations(getColumnDimensions()).stream()
                .map(Column::new)
                .collect(toImmutableList());
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
                            + getDimensions().stream().map(Dimension::getCode).toList());
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
        return ShownCells.of(this, key);
    }

    /**
     * What a cell measures.
     *
     * @param key the place
     * @return the measure
     */
    public Measure getMeasure(CellKey key) {
        return shape.measure(key);
    }

    /**
     * What the cells of a member of the {@linkplain #getMeasureDimension() measure dimension} measure.
     *
     * @param member the code of the member
     * @return the measure, {@link Measure#COUNT} unless the builder was told otherwise
     */
    public Measure getMeasure(String member) {
        return shape.measure(member);
    }

    /**
     * How a cell is derived from two others.
     *
     * @param key the place
     * @return the derivation, or empty for an entered cell and for a total
     */
    public Optional<Derivation> getDerivation(CellKey key) {
        return shape.derivation(key);
    }

    /**
     * How the derived members of a dimension are computed.
     *
     * @param dimension one of the table's dimensions
     * @return the derivations, in the order of the members
     * @throws IllegalArgumentException if the table has no such dimension
     */
    public ImmutableList<Derivation> getDerivations(Dimension dimension) {
        return shape.derivations(dimension);
    }

    /**
     * The two cells that a derived cell is computed from.
     *
     * @param key the place
     * @return the base and the member, in this order; empty for an entered cell and for a total
     */
    public ImmutableList<CellKey> getOperands(CellKey key) {
        return shape.operands(key);
    }

    /**
     * Every additive relation between counts: one for each computed cell and each dimension it is a total of.
     *
     * <p>A cell that is a total of rows and of columns has two. No other measure has any: amounts add up unrounded, but not
     * as they are shown, and the rest do not add up.
     *
     * @return the equations, in the order of the cells
     */
    public ImmutableList<Equation> getEquations() {
        return shape.equations(cells.keySet());
    }

    /**
     * How a cell came about: how it is derived; the sum along its row if it is a total there, otherwise the sum down its
     * column; otherwise the entered number.
     *
     * @param key the place
     * @return the explanation, made from the cells as they are, so that it tells nothing of a suppressed one
     * @throws IllegalArgumentException if the table has no such cell
     */
    public Explanation explain(CellKey key) {
        return Formulas.explain(
                key, this, shape, Optional.ofNullable(bases.get(key)).or(head::getBasis));
    }

    /**
     * This table with some cells withheld, and with them every cell derived from them. Their numbers, explanations and
     * footnotes are gone from the result; no other cell is computed anew.
     *
     * @param suppressions why each of these cells is withheld
     * @return the table for publication
     * @throws IllegalArgumentException if the table has no such cell
     */
    public StatTable withSuppressed(Map<CellKey, Suppression> suppressions) {
        return WithheldCells.of(suppressions, this).applied(head, shape, bases);
    }

    /**
     * The footnotes on a cell, without those on its row or column as such.
     *
     * @param key the place
     * @return the numbers of the footnotes, from 1, in the order of {@link TableHead#getFootnotes()}
     */
    public ImmutableList<Integer> getFootnotes(CellKey key) {
        return Footnote.numbers(
                head.getFootnotes(), footnote -> !footnote.isOfMember() && footnote.isOn(key, getDimensions()));
    }

    /**
     * The footnotes on a member.
     *
     * @param dimension the dimension
     * @param member the member
     * @return the numbers of the footnotes, from 1, in the order of {@link TableHead#getFootnotes()}
     */
    public ImmutableList<Integer> getFootnotes(Dimension dimension, Member member) {
        return Footnote.numbers(head.getFootnotes(), footnote -> footnote.place()
                .equals(ImmutableMap.of(dimension.getCode(), member.code())));
    }

    /**
     * This table under another head.
     *
     * @param newHead what stands around the cells
     * @return the table
     */
    public StatTable withHead(TableHead newHead) {
        return new StatTable(newHead, shape, cells, bases);
    }

    /**
     * This table turned (pivoterad): the same cells with other dimensions in rows and columns.
     *
     * @param rows the codes of the dimensions in the rows, one or more
     * @param columns the codes of the dimensions in the columns, one or more; rows and columns together name every
     *     dimension once
     * @return the table
     * @throws IllegalArgumentException if a dimension is missing, unknown or named twice, or if there are no rows or columns
     */
    public StatTable pivot(List<String> rows, List<String> columns) {
        return TurnedTable.of(this, shape, bases, rows, columns);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatTable that
                && head.equals(that.head)
                && shape.equals(that.shape)
                && cells.equals(that.cells)
                && bases.equals(that.bases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, shape, cells);
    }

    @Override
    public String toString() {
        return "StatTable " + head.getId() + " over "
                + getDimensions().stream().map(Dimension::getCode).toList();
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
        public CellKey getKey(Column column) {
            ImmutableList.Builder<String> codes = ImmutableList.builder();
            members.forEach(member -> codes.add(member.code()));
            column.members().forEach(member -> codes.add(member.code()));
            return new CellKey(codes.build());
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

    /**
     * One column of a table.
     *
     * @param members one member of every column dimension
     */
    public record Column(ImmutableList<Member> members) {

        /**
         * What names the column.
         *
         * @return the code of its member; where it has several, their codes with strokes between them
         */
        public String code() {
            return members.stream().map(Member::code).collect(joining("/"));
        }

        /**
         * What stands above the column.
         *
         * @return the label of its member; where it has several, their labels with commas between them
         */
        public LocalizedText label() {
            return LocalizedText.of(
                    members.stream().map(member -> member.label().sv()).collect(joining(", ")),
                    members.stream().map(member -> member.label().en()).collect(joining(", ")));
        }

        /**
         * Whether the column is a sum in any of its dimensions.
         *
         * @return true if a member is a subtotal or a total
         */
        public boolean isTotal() {
            return members.stream().anyMatch(Member::isTotal);
        }
    }
}
