package se.socialdata.reporting.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Collects the leaf cells of a {@link StatTable} and computes its totals.
 *
 * <p>Cells may be entered in any order, each once. The cell of a subtotal or total cannot be entered.
 */
public final class StatTableBuilder {

    private final TableHead head;
    private final ImmutableList<Dimension> dimensions;
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<CellKey, CellValue> leaves = new HashMap<>();
    private final Map<CellKey, LocalizedText> bases = new HashMap<>();

    StatTableBuilder(TableHead head, ImmutableList<Dimension> dimensions) {
        if (dimensions.size() < 2) {
            throw new IllegalArgumentException("Table " + head.getId() + ": expected at least two dimensions");
        }
        Set<String> codes = new HashSet<>();
        for (Dimension dimension : dimensions) {
            if (!codes.add(dimension.getCode())) {
                throw new IllegalArgumentException("Table " + head.getId()
                        + ": expected dimension codes to be unique, got twice " + dimension.getCode());
            }
        }
        this.head = head;
        this.dimensions = dimensions;
    }

    /**
     * Says that a column measures something else than a count.
     *
     * @param column the code of a column's member
     * @param measure what its cells measure
     * @return this builder
     * @throws IllegalArgumentException if there is no such column
     */
    public StatTableBuilder measure(String column, Measure measure) {
        measures.put(columns().getMember(column).code(), measure);
        return this;
    }

    /**
     * Enters a count in a table with one row dimension.
     *
     * @param row the code of the row's member
     * @param column the code of the column's member
     * @param number how many, zero or more
     * @return this builder
     * @throws IllegalArgumentException if the cell is not a leaf or is entered already, or if the number is negative
     */
    public StatTableBuilder count(String row, String column, long number) {
        return cell(CellKey.of(row, column), new CellValue.Count(number));
    }

    /**
     * Enters a cell.
     *
     * @param key the place of a leaf cell
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if the cell is not a leaf or is entered already, or if the value is suppressed:
     *     a cell is suppressed in the finished table
     */
    public StatTableBuilder cell(CellKey key, CellValue value) {
        requireLeaf(key);
        if (value.getAbsence().filter(Absence.SUPPRESSED::equals).isPresent()) {
            throw refused("a value, as cells are suppressed in the finished table");
        }
        if (leaves.putIfAbsent(key, value) != null) {
            throw refused("each cell once, got twice " + key);
        }
        return this;
    }

    /**
     * Says how the number of one cell came about, instead of what the table's head says.
     *
     * @param key the place of a leaf cell
     * @param basis what was counted and how
     * @return this builder
     * @throws IllegalArgumentException if the cell is not a leaf
     */
    public StatTableBuilder basis(CellKey key, LocalizedText basis) {
        requireLeaf(key);
        bases.put(key, basis);
        return this;
    }

    /**
     * Computes the totals and builds the table.
     *
     * @return the table
     * @throws IllegalArgumentException if a value does not fit the measure of its column, if a total would mix measures,
     *     or if a series break names an unknown dimension or member
     */
    public StatTable build() {
        leaves.forEach((key, value) -> {
            if (!fits(value, measureOf(key.getCode(dimensions.size() - 1)))) {
                throw refused("a value of the measure of its column in " + key);
            }
        });
        for (Member column : columns().getMembers()) {
            for (String part : column.parts()) {
                if (measureOf(part) != measureOf(column.code())) {
                    throw refused("the total " + column.code() + " and its part " + part + " to have one measure");
                }
            }
        }
        for (SeriesBreak seriesBreak : head.getSeriesBreaks()) {
            if (dimensions.stream()
                    .noneMatch(dimension -> dimension.getCode().equals(seriesBreak.dimension())
                            && dimension.contains(seriesBreak.member()))) {
                throw refused("a series break at a member of one of its dimensions");
            }
        }
        return new StatTable(head, dimensions, ImmutableMap.copyOf(measures), allCells(), ImmutableMap.copyOf(bases));
    }

    private ImmutableMap<CellKey, CellValue> allCells() {
        Map<CellKey, CellValue> computed = new HashMap<>();
        List<ImmutableList<String>> codes = dimensions.stream()
                .map(dimension ->
                        dimension.getMembers().stream().map(Member::code).collect(toImmutableList()))
                .toList();
        ImmutableMap.Builder<CellKey, CellValue> cells = ImmutableMap.builder();
        for (List<String> place : Lists.cartesianProduct(codes)) {
            CellKey key = CellKey.of(place);
            cells.put(key, compute(key, computed));
        }
        return cells.buildOrThrow();
    }

    private CellValue compute(CellKey key, Map<CellKey, CellValue> computed) {
        CellValue known = computed.get(key);
        if (known != null) {
            return known;
        }
        CellValue value = computeAnew(key, computed);
        computed.put(key, value);
        return value;
    }

    private CellValue computeAnew(CellKey key, Map<CellKey, CellValue> computed) {
        for (int i = 0; i < dimensions.size(); i++) {
            Member member = dimensions.get(i).getMember(key.getCode(i));
            if (member.isTotal()) {
                CellValue sum = new CellValue.Absent(Absence.NOT_APPLICABLE);
                for (String part : member.parts()) {
                    sum = CellSums.plus(sum, compute(key.withCode(i, part), computed));
                }
                return sum;
            }
        }
        return leaves.getOrDefault(key, new CellValue.Absent(Absence.NONE_OBSERVED));
    }

    private void requireLeaf(CellKey key) {
        if (key.codes().size() != dimensions.size()) {
            throw refused("one code of each of its " + dimensions.size() + " dimensions");
        }
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).getMember(key.getCode(i)).isTotal()) {
                throw refused("an entered cell to be no total, got " + key);
            }
        }
    }

    private static boolean fits(CellValue value, Measure measure) {
        return value instanceof CellValue.Absent
                || switch (measure) {
                    case COUNT -> value instanceof CellValue.Count;
                    case SHARE -> value instanceof CellValue.Share;
                    case MEDIAN -> value instanceof CellValue.Median;
                };
    }

    private Dimension columns() {
        return dimensions.get(dimensions.size() - 1);
    }

    private Measure measureOf(String column) {
        return measures.getOrDefault(column, Measure.COUNT);
    }

    private IllegalArgumentException refused(String expectation) {
        return new IllegalArgumentException("Table " + head.getId() + ": expected " + expectation);
    }
}
