package se.socialdata.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import se.socialdata.reporting.table.StatTable;

/**
 * Decides which cells of a table are withheld (röjandekontroll).
 *
 * <p>Small counts are withheld first, then as many other cells as are needed, few and small ones, totals last. A table
 * whose small counts are hidden well enough by each other is left at that. The result carries the audit that proves it.
 *
 * <p>Should the search leave a cell exposed, which may happen where a cell is in three or more equations, ever more
 * cells around it are withheld until the audit is content. At last each cell withheld for others, totals first, is published
 * again if the audit finds that they can do without it.
 */
public final class DisclosureControl {

    private DisclosureControl() {}

    /**
     * Protects a table.
     *
     * @param table the table with its true values
     * @param policy what is small and how well it is to be hidden
     * @return the decision for each cell, with its audit. The audit is unsafe only if the policy or the treatment of
     *     cells forbids to withhold what would be needed
     * @throws ArithmeticException if the equations are so intertwined that their exact solution overflows a {@code long}
     */
    public static ProtectedCounts protect(CountTable table, DisclosurePolicy policy) {
        SecondarySuppression suppression = new SecondarySuppression(table, policy);
        ImmutableSortedSet<Integer> open = suppression.protectWithPrimaryAlone();
        if (!DisclosureAudit.of(table, suppression.withheldIds(), policy, open).isSafe()) {
            suppression.protectAll();
            suppression.publishNeedless();
        }
        DisclosureAudit audit = DisclosureAudit.of(table, suppression.withheldIds(), policy);
        if (!audit.isSafe()) {
            audit = widenUntilSafe(table, policy, suppression, audit);
        }
        ImmutableSortedSet<Integer> withheld = suppression.withheldIds();
        if (audit.isSafe()) {
            withheld = new Republication(table, policy).reduce(withheld);
            audit = DisclosureAudit.of(table, withheld, policy);
        }
        return new ProtectedCounts(table, policy, withheld, audit);
    }

    /**
     * Protects a statistical table.
     *
     * <p>Counts are protected by their equations, the numerators of shares and rates, the limits of ranges and the
     * observations behind amounts and means by theirs. Any of these and a median is also withheld if a count in its row is,
     * or if it is made of few observations; a derived cell with either of the cells it is computed from. An amount whose
     * observations are not known is taken as public, as the accounts of a municipality are. A cell that is none observed
     * counts as zero, one that is not applicable is always published.
     *
     * @param table the finished table, nothing in it withheld
     * @param policy what is small and how well it is to be hidden
     * @return the table for publication, with its audit, which is safe
     * @throws IllegalArgumentException if a cell is suppressed already, if the policy forbids to withhold what would be
     *     needed, or if an amount must be withheld whose observations are not known
     * @throws ArithmeticException if the equations are so intertwined that their exact solution overflows a {@code long}
     */
    public static ProtectedTable protect(StatTable table, DisclosurePolicy policy) {
        ProtectedTables result = protect(ImmutableList.of(table), ImmutableList.of(), policy);
        return new ProtectedTable(
                result.tables().get(0),
                result.audit(),
                table.getCells().keySet().asList());
    }

    /**
     * Protects statistical tables that are published together and share numbers, such as the totals of the same rows.
     *
     * @param tables the finished tables, nothing in them withheld
     * @param same places that hold one and the same number; a number withheld in one of them is withheld in all, also where
     *     sets share a place
     * @param policy what is small and how well it is to be hidden
     * @return the tables for publication, with one audit over all of them, which is safe
     * @throws IllegalArgumentException if a cell is suppressed already, if a place said to be the same is in no table, if
     *     such places hold different numbers, or if the policy forbids to withhold what would be needed
     * @throws ArithmeticException if the equations are so intertwined that their exact solution overflows a {@code long}
     */
    public static ProtectedTables protect(
            ImmutableList<StatTable> tables, Iterable<ImmutableSet<TablePlace>> same, DisclosurePolicy policy) {
        return new TableProtection(tables, same, policy).protect();
    }

    private static DisclosureAudit widenUntilSafe(
            CountTable table, DisclosurePolicy policy, SecondarySuppression suppression, DisclosureAudit first) {
        DisclosureAudit audit = first;
        ImmutableSortedSet<Integer> exposed = curable(table, policy, audit);
        boolean widened = true;
        while (!exposed.isEmpty() && widened) {
            widened = false;
            for (int id : exposed) {
                widened |= suppression.widen(id);
            }
            audit = DisclosureAudit.of(table, suppression.withheldIds(), policy);
            exposed = curable(table, policy, audit);
        }
        return audit;
    }

    /** The exposed cells that would be safe if everything that may be withheld were. */
    private static ImmutableSortedSet<Integer> curable(
            CountTable table, DisclosurePolicy policy, DisclosureAudit audit) {
        ImmutableSortedSet<Integer> exposed = audit.exposedCells();
        if (exposed.isEmpty()) {
            return exposed;
        }
        ImmutableSortedSet<Integer> all = Republication.withholdable(table, policy);
        DisclosureAudit best = DisclosureAudit.of(table, all, policy, exposed);
        return ImmutableSortedSet.copyOf(Sets.difference(exposed, best.exposedCells()));
    }
}
