package se.socialdata.reporting.arbitraries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.reporting.disclosure.CountTable;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.disclosure.ZeroHandling;

/**
 * Arbitraries for disclosure control: tables of counts whose equations hold, with many small counts and zeros, and
 * policies.
 */
public final class DisclosureArbitraries implements ArbitraryProvider {

    private static final int MOST_SIDE = 4;

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(CountTable.class) || targetType.isOfType(DisclosurePolicy.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(
                targetType.isOfType(CountTable.class)
                        ? Arbitraries.oneOf(
                                twoWayTables(MOST_SIDE, MOST_SIDE), hierarchicalTables(MOST_SIDE), linkedTables())
                        : policies());
    }

    /**
     * Policies under which every table without cells that are always published can be protected.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DisclosurePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(ZeroHandling.class),
                        Arbitraries.integers().between(0, 3))
                .as((maxN, zeros, width) -> {
                    DisclosurePolicy.Builder builder =
                            DisclosurePolicy.builder().maxN(maxN).zeroHandling(zeros);
                    return (width == 0 ? builder : builder.chosenMinimumWidth(width)).build();
                });
    }

    /**
     * Tables of rows and columns with totals both ways.
     *
     * @param mostRows the greatest number of rows, 1 or more
     * @param mostColumns the greatest number of columns, 1 or more
     * @return the arbitrary
     */
    public static Arbitrary<CountTable> twoWayTables(int mostRows, int mostColumns) {
        return matrices(mostRows, mostColumns).map(DisclosureArbitraries::twoWay);
    }

    /**
     * Tables whose rows fall into two groups, with a subtotal for each group and column.
     *
     * @param mostRows the greatest number of rows in a group, 1 or more
     * @return the arbitrary
     */
    public static Arbitrary<CountTable> hierarchicalTables(int mostRows) {
        return Combinators.combine(matrices(mostRows, 2, 2), matrices(mostRows, 2, 2))
                .as(DisclosureArbitraries::grouped);
    }

    /**
     * Two tables with the same row totals, as sex by type and age by type.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CountTable> linkedTables() {
        return Arbitraries.integers().between(1, 3).flatMap(rows -> Combinators.combine(
                        counts().list().ofSize(rows * 2),
                        Arbitraries.integers().between(0, 100).list().ofSize(rows))
                .as((leaves, percents) -> linked(rows, leaves, percents)));
    }

    /**
     * A table of rows and columns with totals both ways. The cell in row r and column c has the id
     * {@code r * (columns + 1) + c}; the totals are the last row and column.
     *
     * @param rows the counts, all rows of the same length
     * @return the table
     */
    public static CountTable twoWay(long[]... rows) {
        int columns = rows[0].length;
        Sketch sketch = new Sketch(columns + 1, List.of(upTo(columns)));
        sketch.addSumOf("total", sketch.addRows(rows));
        return sketch.builder.build();
    }

    private static CountTable grouped(long[][] one, long[][] other) {
        Sketch sketch = new Sketch(3, List.of(List.of(0, 1)));
        int first = sketch.addSumOf("group 1", sketch.addRows(one));
        int second = sketch.addSumOf("group 2", sketch.addRows(other));
        sketch.addSumOf("total", List.of(first, second));
        return sketch.builder.build();
    }

    private static CountTable linked(int rows, List<Long> leaves, List<Integer> percents) {
        Sketch sketch = new Sketch(5, List.of(List.of(0, 1), List.of(2, 3)));
        List<Integer> all = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            long women = leaves.get(2 * r);
            long total = women + leaves.get(2 * r + 1);
            long young = total * percents.get(r) / 100;
            all.add(sketch.addLine(new long[] {women, total - women, young, total - young, total}));
        }
        sketch.addSumOf("total", all);
        return sketch.builder.build();
    }

    private static List<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 3)),
                Tuple.of(2, Arbitraries.longs().between(0, 8)),
                Tuple.of(1, Arbitraries.longs().between(9, 60)));
    }

    private static Arbitrary<long[][]> matrices(int mostRows, int mostColumns) {
        return Arbitraries.integers().between(1, mostColumns).flatMap(columns -> matrices(mostRows, columns, columns));
    }

    private static Arbitrary<long[][]> matrices(int mostRows, int leastColumns, int mostColumns) {
        return Arbitraries.integers().between(leastColumns, mostColumns).flatMap(columns -> counts().array(long[].class)
                .ofSize(columns)
                .array(long[][].class)
                .ofMinSize(1)
                .ofMaxSize(mostRows));
    }

    /** Lays out lines of a table, each with its sums in the last column; a line of sums has an equation a column. */
    private static final class Sketch {

        private final CountTable.Builder builder = CountTable.builder();
        private final int columns;
        private final List<List<Integer>> partsOfLastColumn;
        private final List<long[]> lines = new ArrayList<>();

        private Sketch(int columns, List<List<Integer>> partsOfLastColumn) {
            this.columns = columns;
            this.partsOfLastColumn = partsOfLastColumn;
        }

        private int addLine(long[] values) {
            int first = lines.size() * columns;
            lines.add(values);
            for (int c = 0; c < columns; c++) {
                builder.cell(first + c, values[c]);
            }
            for (List<Integer> parts : partsOfLastColumn) {
                builder.equation(
                        "row " + lines.size(),
                        first + columns - 1,
                        parts.stream().map(c -> first + c).toList());
            }
            return lines.size() - 1;
        }

        private List<Integer> addRows(long[][] rows) {
            List<Integer> added = new ArrayList<>();
            for (long[] row : rows) {
                long[] line = Arrays.copyOf(row, columns);
                line[columns - 1] = Arrays.stream(row).sum();
                added.add(addLine(line));
            }
            return added;
        }

        private int addSumOf(String name, List<Integer> parts) {
            long[] sums = new long[columns];
            for (int part : parts) {
                Arrays.setAll(sums, c -> sums[c] + lines.get(part)[c]);
            }
            int line = addLine(sums);
            for (int c : upTo(columns)) {
                builder.equation(
                        name + ", column " + (c + 1),
                        line * columns + c,
                        parts.stream().map(part -> part * columns + c).toList());
            }
            return line;
        }
    }
}
