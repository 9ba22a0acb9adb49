package se.socialdata.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.socialdata.reporting.arbitraries.DisclosureArbitraries;

/** How much is withheld: no cell that others can do without, and not far more than the best choice. */
class LeastWithheldProperties {

    private static final int MOST_CHOICES = 9;

    @Provide
    Arbitrary<CountTable> smallTables() {
        return Arbitraries.oneOf(
                DisclosureArbitraries.twoWayTables(3, 2),
                DisclosureArbitraries.hierarchicalTables(1),
                DisclosureArbitraries.linkedTables());
    }

    @Property(tries = 150)
    void no_cell_that_is_withheld_for_others_could_be_published(
            @ForAll CountTable table, @ForAll DisclosurePolicy policy) {
        ProtectedCounts result = DisclosureControl.protect(table, policy);
        for (int id : chosen(result)) {
            assertThat(hidesSmallCells(table, policy, result.getWithheld(), id))
                    .as("cell %s is needless", id)
                    .isFalse();
        }
    }

    @Property(tries = 150)
    void a_total_is_withheld_for_others_only_where_ordinary_cells_do_not_suffice(
            @ForAll("smallTables") CountTable table, @ForAll DisclosurePolicy policy) {
        ProtectedCounts result = DisclosureControl.protect(table, policy);
        Set<Integer> best = best(table, policy);
        Statistics.label("with totals").collect(totals(table, best) > 0);
        if (totals(table, best) == 0) {
            assertThat(totals(table, chosen(result))).isZero();
        }
    }

    @Property(tries = 150)
    void what_is_withheld_for_others_costs_at_most_twice_the_best_choice(
            @ForAll("smallTables") CountTable table, @ForAll DisclosurePolicy policy) {
        ProtectedCounts result = DisclosureControl.protect(table, policy);
        Set<Integer> best = best(table, policy);
        double excess = (cost(table, policy, chosen(result)) + 1) / (cost(table, policy, best) + 1);
        Statistics.label("the best").collect(excess <= 1);
        assertThat(excess).isLessThanOrEqualTo(2);
    }

    /** Whether small cells stay hidden without a cell, if every other that would be exposed is published as well. */
    private static boolean hidesSmallCells(
            CountTable table, DisclosurePolicy policy, ImmutableSortedSet<Integer> withheld, int without) {
        Set<Integer> rest = new TreeSet<>(withheld);
        Set<Integer> exposed = Set.of(without);
        while (!exposed.isEmpty()) {
            rest.removeAll(exposed);
            exposed = DisclosureAudit.of(table, rest, policy).exposedCells();
            if (exposed.stream().anyMatch(id -> policy.isPrimary(table.getCell(id)))) {
                return false;
            }
        }
        return true;
    }

    /** The cheapest cells to withhold for others, of all choices there are; all of them if there are too many choices. */
    private static Set<Integer> best(CountTable table, DisclosurePolicy policy) {
        ImmutableSet.Builder<Integer> small = ImmutableSet.builder();
        ImmutableSet.Builder<Integer> others = ImmutableSet.builder();
        for (CountCell cell : table.getCells().values()) {
            if (policy.isPrimary(cell)) {
                small.add(cell.id());
            } else if (policy.isSecondaryAllowed(cell, table.getLevel(cell.id()))) {
                others.add(cell.id());
            }
        }
        Set<Integer> best = others.build();
        if (best.size() > MOST_CHOICES) {
            return best;
        }
        for (Set<Integer> choice : Sets.powerSet(others.build())) {
            Set<Integer> withheld = Sets.union(small.build(), choice);
            if (cost(table, policy, choice) < cost(table, policy, best)
                    && DisclosureAudit.of(table, withheld, policy).isSafe()) {
                best = choice;
            }
        }
        return best;
    }

    private static Set<Integer> chosen(ProtectedCounts result) {
        return Sets.filter(result.getWithheld(), id -> result.getStatus(id) == CellStatus.SECONDARY);
    }

    private static long totals(CountTable table, Set<Integer> ids) {
        return ids.stream().filter(id -> table.getLevel(id) > 0).count();
    }

    private static double cost(CountTable table, DisclosurePolicy policy, Set<Integer> ids) {
        ImmutableSortedMap<Integer, Long> costs = new SearchTable(table, policy).costsById();
        return ids.stream().mapToDouble(id -> costs.getOrDefault(id, 0L)).sum();
    }
}
