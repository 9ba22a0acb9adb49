package se.socialdata.reporting.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<TableShape.MemberPlace, Derivation> derivations = new LinkedHashMap<>();
    private final Set<Integer> samePopulation = new HashSet<>();
    private String measureDimension;
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
        this.measureDimension = dimensions.get(dimensions.size() - 1).getCode();
    }

    /**
     * Says that the members of another dimension than the last say what is measured.
     *
     * @param dimension the code of the dimension
     * @return this builder
     * @throws IllegalArgumentException if there is no such dimension, or if a measure is given already
     */
    public StatTableBuilder measureDimension(String dimension) {
        if (!measures.isEmpty()) {
            throw refused("the measure dimension before the measures");
        }
        measureDimension = dimensions.get(positionOf(dimension)).getCode();
        return this;
    }

    /**
     * Says that a column measures something else than a count.
     *
     * @param column the code of a column's member, or of one of the {@linkplain #measureDimension measure dimension}
     * @param measure what its cells measure, not {@link Measure#DERIVED}
     * @return this builder
     * @throws IllegalArgumentException if there is no such member, or if the measure is derived
     */
    public StatTableBuilder measure(String column, Measure measure) {
        if (measure == Measure.DERIVED) {
            throw refused("a derived member to be given by its derivation");
        }
        measures.put(
                dimensions.get(positionOf(measureDimension)).getMember(column).code(), measure);
        return this;
    }

    /**
     * Says that the cells of a member are computed from those of two others, such as a change from one year to another.
     * They are computed from unrounded numbers, in totals from the totals. Where a cell is derived in several dimensions
     * the derivation of the last one applies to the results of the others.
     *
     * @param dimension the code of the dimension
     * @param member the code of an ordinary member of it
     * @param derivation what is computed from which other members of the dimension, which are not derived themselves
     * @return this builder
     * @throws IllegalArgumentException if there is no such dimension or member, or if the member is a total
     */
    public StatTableBuilder derive(String dimension, String member, Derivation derivation) {
        int position = positionOf(dimension);
        if (dimensions.get(position).getMember(member).isTotal()) {
            throw refused("a derived member to be no total, got " + member);
        }
        dimensions.get(position).getMember(derivation.base());
        dimensions.get(position).getMember(derivation.member());
        derivations.put(new TableShape.MemberPlace(position, member), derivation);
        return this;
    }

    /**
     * Says that the members of a dimension are parts of one population, such as kinds of obstacles among all inhabitants,
     * and not parted populations such as women and men. Totals of shares and rates along it keep the denominator, which
     * their parts must have in common.
     *
     * @param dimension the code of the dimension
     * @return this builder
     * @throws IllegalArgumentException if there is no such dimension
     */
    public StatTableBuilder samePopulationAlong(String dimension) {
        samePopulation.add(positionOf(dimension));
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
     * Computes the totals and the derived cells, and builds the table.
     *
     * @return the table
     * @throws IllegalArgumentException if a value does not fit the measure of its column, if a total would mix measures or
     *     units or count a derived member, if a derivation goes over a derived member, or if a series break or a footnote
     *     names an unknown dimension or member
     * @throws ArithmeticException if a total does not fit
     */
    public StatTable build() {
        TableShape shape = new TableShape(
                dimensions, 1, measureDimension, ImmutableMap.copyOf(measures), ImmutableMap.copyOf(derivations));
        leaves.forEach((key, value) -> {
            if (!fits(value, shape.measure(key))) {
                throw refused("a value of the measure of its column in " + key);
            }
        });
        checkDerivations();
        for (Member member : dimensions.get(positionOf(measureDimension)).getMembers()) {
            for (String part : member.parts()) {
                if (shape.measure(part) != shape.measure(member.code())) {
                    throw refused("the total " + member.code() + " and its part " + part + " to have one measure");
                }
            }
        }
        for (SeriesBreak seriesBreak : head.getSeriesBreaks()) {
            if (!isMember(seriesBreak.dimension(), seriesBreak.member())) {
                throw refused("a series break at a member of one of its dimensions");
            }
        }
        for (Footnote footnote : head.getFootnotes()) {
            footnote.place().forEach((dimension, member) -> {
                if (!isMember(dimension, member)) {
                    throw refused("a footnote on members of its dimensions, got " + dimension + "/" + member);
                }
            });
        }
        return new StatTable(head, shape, allCells(shape), ImmutableMap.copyOf(bases));
    }

    private void checkDerivations() {
        derivations.forEach((place, derivation) -> {
            Dimension dimension = dimensions.get(place.dimension());
            if (isDerived(place.dimension(), derivation.base()) || isDerived(place.dimension(), derivation.member())) {
                throw refused("the derived " + place.member() + " to be computed from members that are not derived");
            }
            for (Member member : dimension.getMembers()) {
                if (member.parts().contains(place.member())) {
                    throw refused("the total " + member.code() + " to have no derived part, got " + place.member()
                            + "; name its parts");
                }
            }
        });
    }

    private boolean isDerived(int dimension, String member) {
        return derivations.containsKey(new TableShape.MemberPlace(dimension, member));
    }

    private boolean isMember(String code, String member) {
        return dimensions.stream()
                .anyMatch(dimension -> dimension.getCode().equals(code) && dimension.contains(member));
    }

    private ImmutableMap<CellKey, CellValue> allCells(TableShape shape) {
        Map<CellKey, CellValue> computed = new HashMap<>();
        List<ImmutableList<String>> codes = dimensions.stream()
                .map(dimension ->
                        dimension.getMembers().stream().map(Member::code).collect(toImmutableList()))
                .toList();
        ImmutableMap.Builder<CellKey, CellValue> cells = ImmutableMap.builder();
        for (List<String> place : Lists.cartesianProduct(codes)) {
            CellKey key = CellKey.of(place);
            cells.put(key, compute(key, shape, computed));
        }
        return cells.buildOrThrow();
    }

    private CellValue compute(CellKey key, TableShape shape, Map<CellKey, CellValue> computed) {
        CellValue known = computed.get(key);
        if (known != null) {
            return known;
        }
        CellValue value = computeAnew(key, shape, computed);
        computed.put(key, value);
        return value;
    }

    private CellValue computeAnew(CellKey key, TableShape shape, Map<CellKey, CellValue> computed) {
        Optional<Derivation> derivation = shape.derivation(key);
        if (derivation.isPresent()) {
            ImmutableList<CellKey> operands = shape.operands(key);
            return new DerivedValue(
                    derivation.orElseThrow(),
                    compute(operands.get(0), shape, computed),
                    compute(operands.get(1), shape, computed));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            if (shape.member(key, i).isTotal()) {
                CellValue sum = new CellValue.Absent(Absence.NOT_APPLICABLE);
                for (CellKey part : shape.parts(key, i)) {
                    sum = plus(sum, compute(part, shape, computed), samePopulation.contains(i), key);
                }
                return sum;
            }
        }
        return leaves.getOrDefault(key, new CellValue.Absent(Absence.NONE_OBSERVED));
    }

    private CellValue plus(CellValue sum, CellValue part, boolean sameDenominator, CellKey total) {
        try {
            return CellSums.plus(sum, part, sameDenominator);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Table " + head.getId() + ": " + e.getMessage() + " in the total " + total, e);
        }
    }

    private void requireLeaf(CellKey key) {
        if (key.codes().size() != dimensions.size()) {
            throw refused("one code of each of its " + dimensions.size() + " dimensions");
        }
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).getMember(key.getCode(i)).isTotal()) {
                throw refused("an entered cell to be no total, got " + key);
            }
            if (isDerived(i, key.getCode(i))) {
                throw refused("an entered cell not to be derived, got " + key);
            }
        }
    }

    private static boolean fits(CellValue value, Measure measure) {
        return value instanceof CellValue.Absent
                || switch (measure) {
                    case COUNT -> value instanceof CellValue.Count;
                    case SHARE -> value instanceof CellValue.Share;
                    case MEDIAN -> value instanceof CellValue.Median;
                    case AMOUNT -> value instanceof AmountValue;
                    case RATE -> value instanceof RateValue;
                    case RANGE -> value instanceof RangeValue || value instanceof CellValue.Count;
                    case MEAN -> value instanceof MeanValue;
                    case DERIVED -> false;
                };
    }

    private int positionOf(String dimension) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).getCode().equals(dimension)) {
                return i;
            }
        }
        throw refused("one of its dimensions "
                + dimensions.stream().map(Dimension::getCode).toList() + ", got " + dimension);
    }

    private IllegalArgumentException refused(String expectation) {
        return new IllegalArgumentException("Table " + head.getId() + ": expected " + expectation);
    }
}
