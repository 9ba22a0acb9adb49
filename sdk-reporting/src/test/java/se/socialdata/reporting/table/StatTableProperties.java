package se.socialdata.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StatTableProperties {

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
