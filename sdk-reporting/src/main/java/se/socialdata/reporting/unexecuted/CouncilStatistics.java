package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.StatTable;

/**
 * The statistics for the council on one quarter (statistikrapport), LSS 28 h §, SoL 34 kap.: counts only, no person.
 *
 * @param settings what the statistics are about
 * @param bySex decisions by intervention and sex
 * @param byOutcome decisions by intervention and what has become of them at the reporting date
 * @param comparison decisions by intervention at the ends of three quarters, the reported one last, with local units
 * @param byElapsedTime decisions by intervention and how long time has passed since the decision, with the median
 * @param byKind decisions by intervention and whether they wait for the first execution, execution again, or a part
 * @param selection how the decisions that were added fall into those counted and those left aside
 */
public record CouncilStatistics(
        UnexecutedSettings settings,
        StatTable bySex,
        StatTable byOutcome,
        StatTable comparison,
        StatTable byElapsedTime,
        StatTable byKind,
        Selection selection) {

    static CouncilStatistics of(
            UnexecutedSettings settings, ImmutableSortedMap<RowKey, RowTally> rows, Selection selection) {
        CouncilTables tables = new CouncilTables(settings, rows);
        return new CouncilStatistics(
                settings,
                tables.bySex(),
                tables.byOutcome(),
                tables.comparison(),
                tables.byElapsedTime(),
                tables.byKind(),
                selection);
    }

    /**
     * All tables, in the order of the report.
     *
     * @return the tables
     */
    public ImmutableList<StatTable> getTables() {
        return ImmutableList.of(bySex, byOutcome, comparison, byElapsedTime, byKind);
    }

    /**
     * These statistics with other versions of their tables, such as after disclosure control.
     *
     * @param tables the tables in the order of {@link #getTables()}, with the same ids
     * @return the statistics
     * @throws IllegalArgumentException if the tables have other ids
     */
    public CouncilStatistics withTables(ImmutableList<StatTable> tables) {
        ImmutableList<String> expected = idsOf(getTables());
        if (!idsOf(tables).equals(expected)) {
            throw new IllegalArgumentException("expected the tables " + String.join(", ", expected));
        }
        return new CouncilStatistics(
                settings, tables.get(0), tables.get(1), tables.get(2), tables.get(3), tables.get(4), selection);
    }

    /**
     * These statistics with small numbers withheld, in all tables at once.
     *
     * @param policy what is small and how well it is to be hidden
     * @return the statistics for publication; an audit has shown that no withheld number can be computed
     * @throws IllegalArgumentException if a table is suppressed already, or the policy forbids to withhold what would be
     *     needed
     */
    public CouncilStatistics protect(DisclosurePolicy policy) {
        return CouncilDisclosure.protect(this, policy);
    }

    private static ImmutableList<String> idsOf(ImmutableList<StatTable> tables) {
        return tables.stream().map(table -> table.getHead().getId()).collect(toImmutableList());
    }
}
