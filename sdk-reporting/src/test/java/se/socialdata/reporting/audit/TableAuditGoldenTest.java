package se.socialdata.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.reporting.table.Rational;

/** The published tables of the status reports of 2019 and 2025. */
class TableAuditGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"ifo-2025-14", "ifo-2025-15", "ifo-2019-3"})
    void every_change_in_fixed_prices_can_come_from_unrounded_costs(String name) {
        TableAudit audit = AuditSample.find(name).toAudit();
        assertThat(audit.getRelations())
                .filteredOn(relation -> relation.relation().kind() == RelationKind.CHANGE
                        || relation.relation().kind() == RelationKind.DIFFERENCE
                        || relation.relation().kind() == RelationKind.YEARLY)
                .hasSizeGreaterThanOrEqualTo(28)
                .allSatisfy(relation -> assertThat(relation.verdict()).isIn(Verdict.EXACT, Verdict.WITHIN_ROUNDING));
    }

    @Test
    void all_eight_changes_of_table_13_are_feasible() {
        TableAudit audit = AuditSample.find("ifo-2025-13").toAudit();
        assertThat(audit.getRelations()).hasSize(8);
        assertThat(audit.isFeasible()).isTrue();
    }

    @Test
    void table_16_has_fourteen_infeasible_percentages_and_no_other_fault() {
        TableAudit audit = AuditSample.find("ifo-2025-16").toAudit();
        assertThat(audit.getRelations(Verdict.INFEASIBLE))
                .extracting(relation -> relation.target().column() + " " + relation.place())
                .containsExactly(
                        "percent total",
                        "percent children",
                        "percent institution",
                        "percent family-home",
                        "percent outpatient",
                        "percent outpatient-assessed",
                        "percent outpatient-other",
                        "percent assistance",
                        "percent paid",
                        "percent administration",
                        "percent adults",
                        "percent adult-institution",
                        "percent adult-assessed",
                        "percent other");
        assertThat(audit.getRelations())
                .filteredOn(relation -> relation.relation().kind() == RelationKind.CHANGE)
                .filteredOn(relation -> relation.verdict() != Verdict.INFEASIBLE)
                .extracting(CheckedRelation::place)
                .containsExactly("adult-family-home", "adult-outpatient", "adult-housing", "adult-other", "family-law");
        assertThat(audit.getRelations())
                .filteredOn(relation -> relation.relation().kind() == RelationKind.DIFFERENCE)
                .hasSize(19);
    }

    @Test
    void the_change_of_the_whole_of_table_16_lies_between_16_6_and_17_per_cent_and_misses_13_4_by_three() {
        CheckedRelation total = AuditSample.find("ifo-2025-16")
                .toAudit()
                .getRelations(Verdict.INFEASIBLE)
                .get(0);
        assertThat(total.target().text()).isEqualTo("8,5 (13,4 %)");
        assertThat(total.operands())
                .extracting(CheckedRelation.CheckedNumber::text)
                .containsExactly("50,5", "59,0");
        Interval possible = total.possible().orElseThrow();
        assertThat(possible.least().round(1)).isEqualByComparingTo("16.6");
        assertThat(possible.greatest().round(1)).isEqualByComparingTo("17.0");
        assertThat(total.getGap().round(2)).isEqualByComparingTo("3.17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ifo-2025-1", "ifo-2025-7"})
    void counts_that_were_not_rounded_add_up_exactly(String name) {
        TableAudit audit = AuditSample.find(name).toAudit();
        assertThat(audit.getRelations())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(relation -> assertThat(relation.verdict()).isEqualTo(Verdict.EXACT));
    }

    @Test
    void of_the_differences_in_table_3_rounding_explains_those_of_one_and_not_that_of_two() {
        TableAudit audit = AuditSample.find("ifo-2025-3").toAudit();
        assertThat(notExact(audit))
                .containsExactly("social 1 WITHIN_ROUNDING", "missing 1 WITHIN_ROUNDING", "all 2 INFEASIBLE");
        assertThat(audit.getRelations()).hasSize(16);
    }

    @Test
    void no_difference_in_table_3_is_allowed_where_counts_are_exact() {
        AuditSample sample = AuditSample.find("ifo-2025-3");
        TableStructure exact = TableStructure.parse(sample.structure()
                .replace("column men   \"Män\"", "column men \"Män\" exact")
                .replace("column women \"Kvinnor\"", "column women \"Kvinnor\" exact")
                .replace("column total \"Totalt\"", "column total \"Totalt\" exact"));
        TableAudit audit = TableAudit.of(PrintedTable.parse(sample.table(), ';'), exact);
        assertThat(notExact(audit)).containsExactly("social 1 INFEASIBLE", "missing 1 INFEASIBLE", "all 2 INFEASIBLE");
    }

    private static List<String> notExact(TableAudit audit) {
        return audit.getRelations().stream()
                .filter(relation -> relation.verdict() != Verdict.EXACT)
                .map(relation ->
                        relation.place() + " " + relation.getResidual().orElseThrow() + " " + relation.verdict())
                .toList();
    }

    @Test
    void what_table_3_misses_adds_up_as_if_two_persons_were_left_out() {
        assertThat(AuditSample.find("ifo-2025-3").toAudit().getOmittedParts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.missing()).isEqualTo(Rational.of(2));
                    assertThat(part.sum().place()).isEqualTo("all");
                    assertThat(part.parts()).extracting(CheckedRelation::place).containsExactly("social", "missing");
                });
        assertThat(AuditSample.find("ifo-2025-15").toAudit().getOmittedParts()).isEmpty();
    }

    @Test
    void the_pair_of_table_15_that_does_not_add_up_is_a_deflator_candidate_and_no_error() {
        TableAudit audit = AuditSample.find("ifo-2025-15").toAudit();
        assertThat(audit.isFeasible()).isTrue();
        assertThat(audit.getRelations(Verdict.DEFLATOR_CANDIDATE))
                .extracting(relation -> relation.relation().target().name() + " " + relation.place())
                .containsExactly("assistance 2019", "assistance 2020", "assistance 2021", "assistance 2022");
        assertThat(audit.getRelations())
                .filteredOn(relation -> relation.relation().target().name().equals("assistance"))
                .filteredOn(relation -> relation.place().equals("2023"))
                .extracting(CheckedRelation::verdict)
                .contains(Verdict.WITHIN_ROUNDING);
    }

    @Test
    void the_same_pair_is_an_error_where_no_price_level_is_declared() {
        AuditSample sample = AuditSample.find("ifo-2025-15");
        TableStructure current = TableStructure.parse(sample.structure().replace("prices   2023 at 2023", ""));
        TableAudit audit = TableAudit.of(PrintedTable.parse(sample.table(), ';'), current);
        assertThat(audit.getRelations(Verdict.DEFLATOR_CANDIDATE)).isEmpty();
        assertThat(audit.getRelations(Verdict.INFEASIBLE)).hasSize(4);
    }

    @Test
    void no_sample_but_tables_3_and_16_has_anything_infeasible() {
        assertThat(AuditSample.all())
                .filteredOn(sample -> !sample.toAudit().isFeasible())
                .extracting(AuditSample::name)
                .containsExactly("ifo-2025-3", "ifo-2025-16");
    }
}
