package se.socialdata.reporting.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Publishes again each cell withheld for others that they can do without, as judged by the exact audit and not by what
 * the search happened to find (återpublicering).
 *
 * <p>The dearest cells go first: the grand total, other totals, then ordinary cells by value. Without a cell others may be
 * exposed. If a small one is, the cell stays withheld. If only cells are that were chosen themselves, they are published
 * with it, and so on until nothing is exposed: a chosen cell has nothing to hide of its own. What is published only narrows
 * the ranges of the rest, so that the order within such a trial does not matter. Cells of other parts share no equation with
 * the cell; nothing changes for them. So safe cells stay safe, and of those that were tried none can be published more.
 *
 * <p>If that leaves totals withheld for others, the same is done from all cells that may be withheld, where they are few:
 * that withholds a total only where no choice of cheaper cells hides the small ones. The cheaper outcome of the two is taken.
 *
 * <p>There are at most as many trials as chosen cells, and in one no more rounds than that. A round with {@code n} cells and
 * {@code m} equations in the part is {@code n} times two optimisations over a tableau of {@code m * n} numbers, and ends with
 * the first small cell that is exposed. It counts as {@code m * n * n}; a round that would bring the sum above
 * {@value #GREATEST_WORK} is not made, and its cell stays withheld. So time is bounded without a clock, and what is withheld
 * depends on the table and the policy only.
 */
final class Republication {

    private static final long GREATEST_WORK = 4_000_000_000L;
    private static final long GREATEST_ROUND = 20_000_000L;

    private final CountTable table;
    private final DisclosurePolicy policy;
    private final ImmutableSortedMap<Integer, Long> costs;
    private long work;

    Republication(CountTable table, DisclosurePolicy policy) {
        this.table = table;
        this.policy = policy;
        this.costs = new SearchTable(table, policy).costsById();
    }

    /** The cells that a policy allows to withhold, for their own value or for others. */
    static ImmutableSortedSet<Integer> withholdable(CountTable table, DisclosurePolicy policy) {
        return table.getCells().values().stream()
                .filter(cell -> policy.isPrimary(cell) || policy.isSecondaryAllowed(cell, table.getLevel(cell.id())))
                .map(CountCell::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    /** What must stay withheld of cells that are safe, or of all cells where that is cheaper and they are few. */
    ImmutableSortedSet<Integer> reduce(ImmutableSortedSet<Integer> safe) {
        ImmutableSortedSet<Integer> found = publishFrom(safe);
        ImmutableSortedSet<Integer> all = withholdable(table, policy);
        boolean totals = found.stream().anyMatch(id -> isChosen(id) && table.getLevel(id) > 0);
        if (totals
                && !all.equals(safe)
                && workOf(all.size(), table.getEquations().size()) <= GREATEST_ROUND) {
            ImmutableSortedSet<Integer> other =
                    publishFrom(publishExposed(all, all).orElse(found));
            return costOf(other) < costOf(found) ? other : found;
        }
        return found;
    }

    private ImmutableSortedSet<Integer> publishFrom(ImmutableSortedSet<Integer> safe) {
        TreeSet<Integer> withheld = new TreeSet<>(safe);
        List<Integer> chosen = safe.stream()
                .filter(this::isChosen)
                .sorted(Comparator.comparingLong((Integer id) -> -costOf(id)).thenComparing(Comparator.reverseOrder()))
                .collect(toImmutableList());
        for (int id : chosen) {
            if (withheld.contains(id)) {
                ImmutableSortedSet<Integer> part = partOf(id, withheld);
                publishExposed(part, Sets.filter(part, other -> other != id)).ifPresent(rest -> {
                    withheld.removeAll(part);
                    withheld.addAll(rest);
                });
            }
        }
        return ImmutableSortedSet.copyOfSorted(withheld);
    }

    private ImmutableSortedSet<Integer> partOf(int id, Set<Integer> withheld) {
        return WithheldPart.partition(table, withheld).stream()
                .filter(part -> part.cells().contains(id))
                .map(part -> ImmutableSortedSet.copyOf(part.cells()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What stays withheld of some cells if every chosen one that is exposed is published; empty if a small one is exposed.
     *
     * @param part the cells that hang together with them, for the measure of the work
     */
    private Optional<ImmutableSortedSet<Integer>> publishExposed(Set<Integer> part, Set<Integer> withheld) {
        TreeSet<Integer> rest = new TreeSet<>(withheld);
        long equations = table.getEquations().stream()
                .filter(equation -> part.contains(equation.total())
                        || !Sets.intersection(equation.parts(), part).isEmpty())
                .count();
        Set<Integer> exposed;
        do {
            work += workOf(rest.size(), equations);
            ImmutableSet<Integer> chosen = rest.stream().filter(this::isChosen).collect(toImmutableSet());
            if (work > GREATEST_WORK || !DisclosureAudit.isSafe(table, rest, policy, Sets.difference(rest, chosen))) {
                return Optional.empty();
            }
            exposed = DisclosureAudit.of(table, rest, policy, chosen).exposedCells();
        } while (rest.removeAll(exposed));
        return Optional.of(ImmutableSortedSet.copyOfSorted(rest));
    }

    private boolean isChosen(int id) {
        return !policy.isPrimary(table.getCell(id));
    }

    private double costOf(Set<Integer> withheld) {
        return withheld.stream().mapToDouble(this::costOf).sum();
    }

    private long costOf(int id) {
        return costs.getOrDefault(id, 0L);
    }

    private static long workOf(long cells, long equations) {
        return cells * cells * equations;
    }
}
