package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.StatTable;

/**
 * The statistics of Barnahus logs, per Barnahus and year (statistik per barnahus och år): counts, shares and medians, no
 * person.
 *
 * @param overview logs and events, and the median of events for a child
 * @param interviews logs by whether report and interview have a date, and the median of days from the first report to the
 *     first interview
 * @param protection per moment, and for any and all of the three, the logs with a protection assessment
 * @param treatment logs by whether treatment was offered
 * @param decisions decisions by whether they are motivated, and the share without motivation
 * @param information per item, the logs in which the child was told, of those in which it should have been by then
 * @param template per event of the documentation template, the logs that have it
 * @param gaps per kind of content that the study missed, how often it is missing where it is called for
 */
public record LogStatistics(
        StatTable overview,
        StatTable interviews,
        StatTable protection,
        StatTable treatment,
        StatTable decisions,
        StatTable information,
        StatTable template,
        StatTable gaps) {

    static LogStatistics of(ImmutableSortedMap<LogGroup, LogTally> tallies) {
        LogTables tables = new LogTables(tallies);
        ItemTables items = new ItemTables(tables);
        return new LogStatistics(
                tables.overview(),
                tables.interviews(),
                items.protection(),
                tables.treatment(),
                tables.decisions(),
                items.information(),
                items.template(),
                items.gaps());
    }

    /**
     * All tables, in the order of the report.
     *
     * @return the tables
     */
    public ImmutableList<StatTable> getTables() {
        return ImmutableList.of(overview, interviews, protection, treatment, decisions, information, template, gaps);
    }

    /**
     * These statistics with other versions of their tables, such as after disclosure control.
     *
     * @param tables the tables in the order of {@link #getTables()}, with the same ids
     * @return the statistics
     * @throws IllegalArgumentException if the tables have other ids
     */
    public LogStatistics withTables(ImmutableList<StatTable> tables) {
        ImmutableList<String> expected = idsOf(getTables());
        if (!idsOf(tables).equals(expected)) {
            throw new IllegalArgumentException("expected the tables " + String.join(", ", expected));
        }
        return new LogStatistics(
                tables.get(0),
                tables.get(1),
                tables.get(2),
                tables.get(3),
                tables.get(4),
                tables.get(5),
                tables.get(6),
                tables.get(7));
    }

    /**
     * These statistics with small numbers withheld, in all tables at once. The tables share numbers, so that the audit solves
     * them as one: a year of ten Barnahus takes about a second, of thirty a great deal more.
     *
     * @param policy what is small and how well it is to be hidden
     * @return the statistics for publication; an audit has shown that no withheld number can be computed
     * @throws IllegalArgumentException if a table is suppressed already, or the policy forbids to withhold what would be
     *     needed
     */
    public LogStatistics protect(DisclosurePolicy policy) {
        return LogDisclosure.protect(this, policy);
    }

    private static ImmutableList<String> idsOf(ImmutableList<StatTable> tables) {
        return tables.stream().map(table -> table.getHead().getId()).collect(toImmutableList());
    }
}
