package se.socialdata.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.socialdata.reporting.arbitraries.WideTableArbitraries;
import se.socialdata.reporting.text.LocalizedText;

class StatTableProperties {

    private static final LocalizedText LABEL = LocalizedText.of("etikett", "label");

    @Property(tries = 100)
    void totals_do_not_depend_on_the_order_in_which_cells_are_entered(@ForAll StatTable table, @ForAll long seed) {
        List<Map.Entry<CellKey, CellValue>> leaves =
                new ArrayList<>(leaves(table).entrySet());
        Collections.shuffle(leaves, new Random(seed));
        StatTableBuilder builder = StatTable.builder(table.getHead(), table.getDimensions());
        leaves.forEach(leaf -> builder.cell(leaf.getKey(), leaf.getValue()));
        assertThat(builder.build()).isEqualTo(table).hasSameHashCodeAs(table);
    }

    @Property(tries = 100)
    void every_equation_holds_where_all_its_cells_are_known(@ForAll StatTable table) {
        assertThat(table.getEquations()).isNotEmpty().allSatisfy(equation -> {
            boolean known = equation.parts().stream()
                    .noneMatch(part -> table.getCell(part).getAbsence().equals(Optional.of(Absence.NOT_AVAILABLE)));
            long sum = equation.parts().stream()
                    .mapToLong(part -> table.getCell(part).getObservations())
                    .sum();
            if (known) {
                assertThat(table.getCell(equation.total()).getObservations()).isEqualTo(sum);
            } else {
                assertThat(table.getCell(equation.total()).getAbsence()).contains(Absence.NOT_AVAILABLE);
            }
        });
    }

    @Property(tries = 50)
    void suppression_changes_the_named_cells_only(@ForAll StatTable table) {
        CellKey key = table.getCells().keySet().iterator().next();
        StatTable suppressed = table.withSuppressed(Map.of(key, Suppression.PRIMARY));
        assertThat(suppressed.getCells()).allSatisfy((other, value) -> assertThat(value)
                .isEqualTo(other.equals(key) ? new CellValue.Suppressed(Suppression.PRIMARY) : table.getCell(other)));
    }

    @Provide
    Arbitrary<StatTable> wideTables() {
        return WideTableArbitraries.tables();
    }

    @Property(tries = 100)
    void a_turned_table_holds_every_cell_under_the_same_members_and_can_be_turned_back(
            @ForAll("wideTables") StatTable table, @ForAll Random random) {
        List<String> codes =
                table.getDimensions().stream().map(Dimension::getCode).toList();
        List<String> order = new ArrayList<>(codes);
        Collections.shuffle(order, random);
        int rows = 1 + random.nextInt(order.size() - 1);
        StatTable turned = table.pivot(order.subList(0, rows), order.subList(rows, order.size()));
        assertThat(turned.getCells()).hasSameSizeAs(table.getCells().keySet());
        turned.getCells().forEach((key, value) -> {
            CellKey original = CellKey.of(
                    codes.stream().map(code -> key.getCode(order.indexOf(code))).toList());
            assertThat(value).isEqualTo(table.getCell(original));
            assertThat(turned.getMeasure(key)).isEqualTo(table.getMeasure(original));
            assertThat(turned.getFootnotes(key)).isEqualTo(table.getFootnotes(original));
            assertThat(turned.explain(key)).isEqualTo(table.explain(original));
        });
        assertThat(turned.getEquations()).hasSameSizeAs(table.getEquations());
        int before = table.getRowDimensions().size();
        assertThat(turned.pivot(codes.subList(0, before), codes.subList(before, codes.size())))
                .isEqualTo(table);
    }

    @Property(tries = 200)
    void a_weighted_total_lies_between_its_parts_and_does_not_depend_on_how_they_are_grouped(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 1_000) Integer> values, @ForAll Random random) {
        Dimension.Builder rows = Dimension.builder("row", LABEL);
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.member("r" + i, LABEL);
            (i == 0 || random.nextBoolean() && i < values.size() - 1 ? first : second).add("r" + i);
        }
        rows.subtotal("first", LABEL, first).subtotal("second", LABEL, second);
        rows.total("grouped", LABEL, List.of("first", "second"));
        rows.subtotal(
                "direct",
                LABEL,
                ImmutableList.<String>builder().addAll(first).addAll(second).build());
        Dimension columns = Dimension.builder("c", LABEL).member("mean", LABEL).build();
        StatTableBuilder builder = StatTable.builder(
                        TableHead.builder().id("t").title(LABEL).build(), rows.build(), columns)
                .measure("mean", Measure.MEAN);
        for (int i = 0; i < values.size(); i++) {
            builder.cell(
                    CellKey.of("r" + i, "mean"),
                    MeanValue.ofWeighted(Rational.of(values.get(i)), Rational.of(1 + random.nextInt(50_000)), 1));
        }
        StatTable table = builder.build();
        Rational total = table.getCell("grouped", "mean").toExact().orElseThrow();
        assertThat(total).isEqualTo(table.getCell("direct", "mean").toExact().orElseThrow());
        assertThat(total.compareTo(Rational.of(Collections.min(values)))).isNotNegative();
        assertThat(total.compareTo(Rational.of(Collections.max(values)))).isNotPositive();
    }

    private static ImmutableMap<CellKey, CellValue> leaves(StatTable table) {
        ImmutableMap.Builder<CellKey, CellValue> leaves = ImmutableMap.builder();
        for (StatTable.Row row : table.getRows()) {
            for (StatTable.Column column : table.getColumns()) {
                if (!row.isTotal() && !column.isTotal()) {
                    leaves.put(row.getKey(column), table.getCell(row.getKey(column)));
                }
            }
        }
        return leaves.buildOrThrow();
    }
}
