package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;

/**
 * A table after disclosure control: what happens to each cell, and the proof (röjandekontrollerad tabell).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProtectedCounts {

    private final CountTable table;
    private final ImmutableSortedMap<Integer, CellStatus> statuses;
    private final DisclosureAudit audit;

    ProtectedCounts(
            CountTable table, DisclosurePolicy policy, ImmutableSortedSet<Integer> withheld, DisclosureAudit audit) {
        this.table = table;
        this.audit = audit;
        ImmutableSortedMap.Builder<Integer, CellStatus> builder = ImmutableSortedMap.naturalOrder();
        for (CountCell cell : table.getCells().values()) {
            CellStatus whenWithheld = policy.isPrimary(cell) ? CellStatus.PRIMARY : CellStatus.SECONDARY;
            builder.put(cell.id(), withheld.contains(cell.id()) ? whenWithheld : CellStatus.PUBLISHED);
        }
        for (DerivedCell cell : table.getDerivedCells().values()) {
            boolean hidden = cell.operands().stream().anyMatch(withheld::contains);
            builder.put(cell.id(), hidden ? CellStatus.DERIVED : CellStatus.PUBLISHED);
        }
        statuses = builder.buildOrThrow();
    }

    /**
     * The table with its true values.
     *
     * @return the table
     */
    public CountTable getTable() {
        return table;
    }

    /**
     * What happens to each cell, counts and derived ones.
     *
     * @return the statuses by cell id, in ascending order
     */
    public ImmutableSortedMap<Integer, CellStatus> getStatuses() {
        return statuses;
    }

    /**
     * What happens to one cell.
     *
     * @param id the id of a count or a derived cell
     * @return the status
     * @throws IllegalArgumentException if the table has no such cell
     */
    public CellStatus getStatus(int id) {
        CellStatus status = statuses.get(id);
        checkArgument(status != null, "expected a cell of the table, got cell %s", id);
        return Objects.requireNonNull(status);
    }

    /**
     * The withheld counts, without the derived cells.
     *
     * @return the ids in ascending order
     */
    public ImmutableSortedSet<Integer> getWithheld() {
        return table.getCells().keySet().stream()
                .filter(id -> getStatus(id).isWithheld())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    /**
     * What a reader can compute. The table must not be published unless it {@linkplain DisclosureAudit#isSafe() is safe}:
     * cells that the policy or their treatment keeps public can make protection impossible.
     *
     * @return the audit
     */
    public DisclosureAudit getAudit() {
        return audit;
    }

    /** How many cells are withheld, without any value. */
    @Override
    public String toString() {
        return "ProtectedCounts{cells=" + table.getCells().size() + ", withheld="
                + getWithheld().size() + ", safe=" + audit.isSafe() + "}";
    }
}
