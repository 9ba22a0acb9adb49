package se.socialdata.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts through all tables that agree with the published cells: the oracle of the tests. Withheld cells that no
 * equation bounds are tried up to a cap.
 */
final class BruteForce {

    /** The least and greatest value found for a cell. */
    record Span(long least, long greatest) {}

    private final CountTable table;
    private final List<Integer> unknown;
    private final long cap;
    private final Map<Integer, Long> values = new TreeMap<>();
    private final Map<Integer, Span> spans = new TreeMap<>();
    private final DisclosurePolicy policy;
    private long steps;

    private BruteForce(CountTable table, Set<Integer> withheld, DisclosurePolicy policy, long cap) {
        this.table = table;
        this.policy = policy;
        this.cap = cap;
        this.unknown = new ArrayList<>(withheld);
        table.getCells().forEach((id, cell) -> {
            if (!withheld.contains(id)) {
                values.put(id, cell.value());
            }
        });
    }

    /** The spans of the withheld cells, or none if there are more tables than can be counted through. */
    static Map<Integer, Span> spans(CountTable table, Set<Integer> withheld, DisclosurePolicy policy, long cap) {
        BruteForce search = new BruteForce(table, withheld, policy, cap);
        return search.tryFrom(0) ? search.spans : Map.of();
    }

    private boolean tryFrom(int next) {
        if (next == unknown.size()) {
            unknown.forEach(id -> spans.merge(
                    id,
                    new Span(values.get(id), values.get(id)),
                    (one, other) -> new Span(
                            Math.min(one.least(), other.least()), Math.max(one.greatest(), other.greatest()))));
            return true;
        }
        int id = unknown.get(next);
        for (long value = policy.floor(table.getCell(id)); value <= cap; value++) {
            if (++steps > 60_000) {
                return false;
            }
            values.put(id, value);
            if (table.getEquations().stream().allMatch(this::canStillHold) && !tryFrom(next + 1)) {
                return false;
            }
        }
        values.remove(id);
        return true;
    }

    private boolean canStillHold(CellEquation equation) {
        long least = 0;
        boolean open = false;
        for (int part : equation.parts()) {
            Long value = values.get(part);
            open |= value == null;
            least += value == null ? policy.floor(table.getCell(part)) : value;
        }
        Long total = values.get(equation.total());
        if (total == null) {
            return true;
        }
        return open ? least <= total : least == total;
    }
}
