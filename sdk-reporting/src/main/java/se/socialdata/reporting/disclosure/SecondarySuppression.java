package se.socialdata.reporting.disclosure;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses the cells that are withheld to protect others (sekundär prickning).
 *
 * <p>For each withheld cell the search makes other tables that the published figures allow as well, until the values
 * of the cell in them lie as far apart as the policy demands. Each is the true table after some {@linkplain MoveSearch
 * moves}, always the cheapest one next, up or down. Cells that a move touches are withheld and need the same protection.
 * At the end, dearest first, each chosen cell is published again if all others can do without it.
 *
 * <p>Withheld cells only grow in number until that last round, in which they only shrink, so it always ends. With
 * {@code k} withheld cells and a demanded width {@code w} there are at most {@code 2 * k * w} searches, each at most
 * the size of the table in a two-way table. Nothing depends on anything but the table and the policy.
 */
final class SecondarySuppression {

    private final SearchTable table;
    private final MoveSearch search;
    private final int width;
    private final boolean[] withheld;
    private final Deque<Integer> queue = new ArrayDeque<>();
    private List<Map<Integer, Long>> alternatives = new ArrayList<>();
    private long[] least;
    private long[] greatest;

    SecondarySuppression(CountTable counts, DisclosurePolicy policy) {
        table = new SearchTable(counts, policy);
        search = new MoveSearch(table);
        width = policy.getMinimumWidth();
        withheld = table.primary.clone();
        least = new long[withheld.length];
        greatest = new long[withheld.length];
        for (int cell = 0; cell < withheld.length; cell++) {
            if (withheld[cell]) {
                queue.add(cell);
            }
        }
    }

    /** The withheld cells, primary ones included, by id. */
    ImmutableSortedSet<Integer> withheldIds() {
        ImmutableSortedSet.Builder<Integer> ids = ImmutableSortedSet.naturalOrder();
        for (int cell = 0; cell < withheld.length; cell++) {
            if (withheld[cell]) {
                ids.add(table.ids[cell]);
            }
        }
        return ids.build();
    }

    /** The withheld cells that the search has other tables for, by id. The others are for the audit to judge. */
    ImmutableSortedSet<Integer> protectedIds() {
        ImmutableSortedSet.Builder<Integer> ids = ImmutableSortedSet.naturalOrder();
        for (int cell = 0; cell < withheld.length; cell++) {
            if (withheld[cell] && isProtected(cell)) {
                ids.add(table.ids[cell]);
            }
        }
        return ids.build();
    }

    /** Tries how far the primary cells hide each other; the ids of those that the search finds no way for. */
    ImmutableSortedSet<Integer> protectWithPrimaryAlone() {
        return queue.stream()
                .filter(cell -> !protect(cell, true))
                .map(cell -> table.ids[cell])
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    /** Protects all withheld cells as far as the search can. */
    void protectAll() {
        while (!queue.isEmpty()) {
            protect(queue.remove(), false);
        }
    }

    /** Publishes again what is not needed. */
    void publishNeedless() {
        List<Integer> chosen = new ArrayList<>();
        for (int cell = 0; cell < withheld.length; cell++) {
            if (withheld[cell] && !table.primary[cell]) {
                chosen.add(cell);
            }
        }
        chosen.sort((one, other) -> table.costs[one] == table.costs[other]
                ? Integer.compare(other, one)
                : Long.compare(table.costs[other], table.costs[one]));
        chosen.forEach(this::tryToPublish);
    }

    /**
     * Withholds one more cell near a cell that the search could not protect, and protects it.
     *
     * @return false if there is none left
     */
    boolean widen(int id) {
        int start = Arrays.binarySearch(table.ids, id);
        Set<Integer> seen = new HashSet<>(List.of(start));
        Set<Integer> ring = new TreeSet<>(seen);
        while (!ring.isEmpty()) {
            Set<Integer> next = new TreeSet<>();
            for (int cell : ring) {
                for (int equation : table.equationsOf[cell]) {
                    for (int member : table.members[equation]) {
                        if (seen.add(member)) {
                            next.add(member);
                        }
                    }
                }
            }
            Optional<Integer> cheapest = next.stream()
                    .filter(cell -> !withheld[cell] && table.secondaryAllowed[cell])
                    .min((one, other) -> Long.compare(table.costs[one], table.costs[other]));
            if (cheapest.isPresent()) {
                withhold(cheapest.orElseThrow());
                protectAll();
                return true;
            }
            ring = next;
        }
        return false;
    }

    private void withhold(int cell) {
        if (!withheld[cell]) {
            withheld[cell] = true;
            queue.add(cell);
        }
    }

    private boolean isProtected(int cell) {
        return greatest[cell] - least[cell] >= width;
    }

    /** Makes other tables for a cell; returns whether they suffice. */
    private boolean protect(int cell, boolean free) {
        Map<Integer, Long> above = new HashMap<>();
        Map<Integer, Long> below = new HashMap<>();
        while (!isProtected(cell)) {
            Optional<MoveSearch.Move> up = search.find(cell, 1, above, withheld, free);
            boolean upIsFree = up.isPresent() && up.orElseThrow().cost() == 0;
            Optional<MoveSearch.Move> down = upIsFree ? Optional.empty() : search.find(cell, -1, below, withheld, free);
            if (up.isEmpty() && down.isEmpty()) {
                return false;
            }
            boolean goUp = down.isEmpty()
                    || (up.isPresent()
                            && up.orElseThrow().cost() <= down.orElseThrow().cost());
            apply(goUp ? up.orElseThrow() : down.orElseThrow(), cell, goUp ? above : below);
        }
        return true;
    }

    /** Makes a move as many times as the cell needs and the cells that fall can bear, at least once. */
    private void apply(MoveSearch.Move move, int forCell, Map<Integer, Long> changes) {
        long times = width - (greatest[forCell] - least[forCell]);
        for (Map.Entry<Integer, Integer> step : move.steps().entrySet()) {
            if (step.getValue() < 0) {
                int cell = step.getKey();
                long room = table.values[cell] + changes.getOrDefault(cell, 0L) - table.floors[cell];
                times = Math.min(times, room / -step.getValue());
            }
        }
        long repeated = times;
        move.steps().forEach((cell, step) -> changes.merge(cell, repeated * step, Long::sum));
        move.steps().keySet().stream().sorted().forEach(this::withhold);
        Map<Integer, Long> alternative = Map.copyOf(changes);
        alternatives.add(alternative);
        note(alternative);
    }

    private void note(Map<Integer, Long> alternative) {
        alternative.forEach((cell, change) -> {
            least[cell] = Math.min(least[cell], change);
            greatest[cell] = Math.max(greatest[cell], change);
        });
    }

    private void tryToPublish(int cell) {
        List<Map<Integer, Long>> alternativesBefore = alternatives;
        long[] leastBefore = least;
        long[] greatestBefore = greatest;
        withheld[cell] = false;
        alternatives = new ArrayList<>();
        least = new long[withheld.length];
        greatest = new long[withheld.length];
        Set<Integer> touched = new TreeSet<>();
        for (Map<Integer, Long> alternative : alternativesBefore) {
            if (alternative.getOrDefault(cell, 0L) == 0) {
                alternatives.add(alternative);
                note(alternative);
            } else {
                touched.addAll(alternative.keySet());
            }
        }
        touched.remove(cell);
        boolean needless = touched.stream()
                .filter(other -> leastBefore[other] + width <= greatestBefore[other])
                .allMatch(other -> protect(other, true));
        if (!needless) {
            withheld[cell] = true;
            alternatives = alternativesBefore;
            least = leastBefore;
            greatest = greatestBefore;
        }
    }
}
