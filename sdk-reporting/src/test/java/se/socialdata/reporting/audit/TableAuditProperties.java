package se.socialdata.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import se.socialdata.core.json.JsonEngine;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.reporting.arbitraries.AuditArbitraries;
import se.socialdata.reporting.arbitraries.RoundedTable;

class TableAuditProperties {

    @Property(tries = 500)
    void a_table_that_is_computed_and_then_rounded_has_nothing_infeasible(@ForAll RoundedTable table) {
        TableAudit audit = table.toAudit(false);
        assertThat(audit.getRelations(Verdict.INFEASIBLE)).isEmpty();
        audit.getRelations()
                .forEach(relation ->
                        Statistics.label(relation.relation().kind().getCode()).collect(relation.verdict()));
    }

    @Property(tries = 200)
    void numbers_that_were_not_rounded_add_up_exactly(@ForAll("exact") RoundedTable table) {
        assertThat(table.toAudit(true).getRelations())
                .filteredOn(relation -> relation.relation().kind() == RelationKind.SUM
                        || relation.relation().kind() == RelationKind.DIFFERENCE)
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.verdict()).isEqualTo(Verdict.EXACT));
    }

    @Provide
    Arbitrary<RoundedTable> exact() {
        return AuditArbitraries.exactTables();
    }

    /**
     * A relation of n numbers can miss by half a rounding width for each of them. So a number that is changed by more than n
     * whole widths can no longer be explained, whatever the others were before they were rounded.
     */
    @Property(tries = 500)
    void a_number_changed_by_more_than_its_rounding_width_for_each_number_is_infeasible(
            @ForAll RoundedTable table,
            @ForAll @IntRange(max = 5) int anyRow,
            @ForAll @IntRange(max = 2) int column,
            @ForAll @IntRange(min = 1, max = 1_000) int more,
            @ForAll boolean down) {
        int row = anyRow % (table.parts() + 1);
        int numbers = Math.max(3, table.parts() + 1);
        BigDecimal by = table.roundingWidth().multiply(BigDecimal.valueOf(numbers + (long) more));
        RoundedTable changed = table.withChanged(row, column, down ? by.negate() : by);
        assertThat(changed.toAudit(false).getRelations())
                .filteredOn(relation -> relation.relation().kind() == RelationKind.SUM)
                .filteredOn(relation -> has(relation, row, column, table))
                .hasSize(table.parts() > 1 ? 2 : 1)
                .allSatisfy(relation -> {
                    assertThat(relation.verdict()).isEqualTo(Verdict.INFEASIBLE);
                    assertThat(relation.getGap().signum()).isPositive();
                });
    }

    private static boolean has(CheckedRelation relation, int row, int column, RoundedTable table) {
        String rowName = row < table.parts() ? "r" + row : "total";
        String columnName = column == 0 ? "2022" : column == 1 ? "2023" : "both";
        return Stream.concat(Stream.of(relation.target()), relation.operands().stream())
                .anyMatch(cell -> cell.row().equals(rowName) && cell.column().equals(columnName));
    }

    @Property(tries = 100)
    void a_structure_is_the_same_in_json(@ForAll TableStructure structure) {
        String json =
                JsonWriter.of(AuditJson.TABLE_STRUCTURE, JsonEngine.detect()).write(structure);
        TableStructure read =
                JsonReader.of(AuditJson.TABLE_STRUCTURE, JsonSettings.strict()).read(json);
        assertThat(read.getRelations())
                .extracting(Relation::text)
                .isEqualTo(structure.getRelations().stream().map(Relation::text).toList());
        assertThat(read.getNames().keySet()).isEqualTo(structure.getNames().keySet());
    }
}
