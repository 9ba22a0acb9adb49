package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.socialdata.reporting.arbitraries.DisclosureArbitraries;

class DisclosureControlProperties {

    private static final long CAP = 12;

    @Provide
    Arbitrary<CountTable> twoWayTables() {
        return DisclosureArbitraries.twoWayTables(8, 6);
    }

    @Provide
    Arbitrary<CountTable> smallTables() {
        return Arbitraries.oneOf(
                DisclosureArbitraries.twoWayTables(3, 3),
                DisclosureArbitraries.hierarchicalTables(2),
                DisclosureArbitraries.linkedTables());
    }

    @Property(tries = 200)
    void no_suppressed_cell_of_a_two_way_table_can_be_solved_for(
            @ForAll("twoWayTables") CountTable table, @ForAll DisclosurePolicy policy) {
        assertProtected(DisclosureControl.protect(table, policy), policy);
    }

    @Property(tries = 200)
    void no_suppressed_cell_of_a_hierarchical_or_linked_table_can_be_solved_for(
            @ForAll CountTable table, @ForAll DisclosurePolicy policy) {
        assertProtected(DisclosureControl.protect(table, policy), policy);
    }

    @Property(tries = 200)
    void what_the_search_takes_for_protected_is_so_by_the_audit(
            @ForAll CountTable table, @ForAll DisclosurePolicy policy) {
        SecondarySuppression search = new SecondarySuppression(table, policy);
        search.protectAll();
        DisclosureAudit before = DisclosureAudit.of(table, search.withheldIds(), policy);
        assertThat(Sets.intersection(before.exposedCells(), search.protectedIds()))
                .isEmpty();
        search.publishNeedless();
        DisclosureAudit after = DisclosureAudit.of(table, search.withheldIds(), policy);
        assertThat(Sets.intersection(after.exposedCells(), search.protectedIds()))
                .isEmpty();
        Statistics.label("by the search alone").collect(after.isSafe());
    }

    @Property(tries = 150)
    void counting_through_all_tables_finds_each_withheld_cell_as_wide_as_demanded(
            @ForAll("smallTables") CountTable table, @ForAll DisclosurePolicy policy) {
        ProtectedCounts result = DisclosureControl.protect(table, policy);
        long cap = CAP / 2 + greatestWithheld(table, result.getWithheld());
        Map<Integer, BruteForce.Span> spans = BruteForce.spans(table, result.getWithheld(), policy, cap);
        Statistics.label("counted through").collect(!spans.isEmpty());
        spans.forEach((id, span) -> assertThat(span.greatest() - span.least())
                .as("cell %s", id)
                .isGreaterThanOrEqualTo(policy.getMinimumWidth()));
        assertThat(result.getAudit().isSafe()).isTrue();
    }

    @Property(tries = 200)
    void the_audit_finds_the_same_ranges_as_counting_through_all_tables(
            @ForAll CountTable table, @ForAll DisclosurePolicy policy, @ForAll Random random) {
        List<Integer> ids = new ArrayList<>(table.getCells().keySet());
        Collections.shuffle(ids, random);
        ImmutableSortedSet<Integer> withheld = ids.subList(0, Math.min(ids.size(), 6)).stream()
                .filter(id -> table.getCell(id).value() <= 8)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
        DisclosureAudit audit = DisclosureAudit.of(table, withheld, policy);
        Map<Integer, BruteForce.Span> spans = BruteForce.spans(table, withheld, policy, 2 * CAP);
        Statistics.label("counted through").collect(!spans.isEmpty());
        assertThat(audit.getRanges().keySet()).isEqualTo(withheld);
        spans.forEach((id, span) -> {
            CellRange range = audit.getRanges().get(id);
            assertThat(span.least()).as("least of cell %s", id).isEqualTo(range.minimum());
            if (range.maximum().isPresent() && range.maximum().getAsLong() <= CAP) {
                assertThat(span.greatest())
                        .as("greatest of cell %s", id)
                        .isEqualTo(range.maximum().getAsLong());
            } else {
                assertThat(span.greatest()).as("greatest of cell %s", id).isGreaterThanOrEqualTo(CAP);
            }
        });
    }

    @Property(tries = 200)
    void protecting_a_protected_table_withholds_nothing_more(
            @ForAll CountTable table, @ForAll DisclosurePolicy policy) {
        ProtectedCounts once = DisclosureControl.protect(table, policy);
        ProtectedCounts twice = DisclosureControl.protect(table.withWithheld(once.getWithheld()), policy);
        assertThat(twice.getWithheld()).isEqualTo(once.getWithheld());
    }

    @Property(tries = 200)
    void the_order_of_cells_and_equations_does_not_matter(
            @ForAll CountTable table, @ForAll DisclosurePolicy policy, @ForAll Random random) {
        List<CountCell> cells = new ArrayList<>(table.getCells().values());
        List<CellEquation> equations = new ArrayList<>(table.getEquations());
        Collections.shuffle(cells, random);
        Collections.shuffle(equations, random);
        CountTable.Builder shuffled = CountTable.builder();
        cells.forEach(cell -> shuffled.cell(cell.id(), cell.value(), cell.treatment()));
        equations.forEach(equation -> shuffled.equation(
                equation.name(),
                equation.total(),
                equation.parts().descendingSet().asList()));
        assertThat(DisclosureControl.protect(shuffled.build(), policy).getStatuses())
                .isEqualTo(DisclosureControl.protect(table, policy).getStatuses());
    }

    @Property(tries = 200)
    void only_small_counts_are_primary_and_zeros_are_published(
            @ForAll CountTable table, @ForAll DisclosurePolicy policy) {
        DisclosureControl.protect(table, policy).getStatuses().forEach((id, status) -> {
            long value = table.getCell(id).value();
            boolean zeroIsSmall = policy.getZeroHandling() == ZeroHandling.WITHHOLD;
            boolean small = value == 0 ? zeroIsSmall : value <= policy.getMaxN();
            assertThat(status == CellStatus.PRIMARY).as("cell %s", id).isEqualTo(small);
            if (value == 0 && !zeroIsSmall) {
                assertThat(status).as("cell %s", id).isEqualTo(CellStatus.PUBLISHED);
            }
        });
    }

    private static void assertProtected(ProtectedCounts result, DisclosurePolicy policy) {
        DisclosureAudit audit = DisclosureAudit.of(result.getTable(), result.getWithheld(), policy);
        assertThat(audit.getExposures()).isEmpty();
        assertThat(audit.getRanges().keySet()).isEqualTo(result.getWithheld());
        audit.getRanges().forEach((id, range) -> {
            assertThat(range.isDetermined()).as("cell %s", id).isFalse();
            assertThat(range.isAtLeast(policy.getMinimumWidth()))
                    .as("cell %s", id)
                    .isTrue();
            assertThat(range.minimum())
                    .as("cell %s", id)
                    .isLessThanOrEqualTo(result.getTable().getCell(id).value());
        });
    }

    private static long greatestWithheld(CountTable table, ImmutableSortedSet<Integer> withheld) {
        return withheld.stream()
                .mapToLong(id -> table.getCell(id).value())
                .max()
                .orElse(0);
    }
}
