package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import se.socialdata.reporting.disclosure.DisclosureControl;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.disclosure.TablePlace;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;

/**
 * Disclosure control over all tables of the statistics at once. They share the totals of their rows: what one table
 * withholds must not stand in another.
 */
final class CouncilDisclosure {

    private CouncilDisclosure() {}

    static CouncilStatistics protect(CouncilStatistics statistics, DisclosurePolicy policy) {
        ImmutableList<StatTable> tables = statistics.getTables();
        List<ImmutableSet<TablePlace>> same = new ArrayList<>();
        for (Member row : rowsOf(statistics.bySex())) {
            ImmutableSet<TablePlace> places = placesOf(tables, row.code(), statistics);
            if (places.size() > 1) {
                same.add(places);
            }
        }
        return statistics.withTables(
                DisclosureControl.protect(tables, same, policy).tables());
    }

    /** Where the total of a row stands: in the total column of each table, in the last quarter of the comparison. */
    private static ImmutableSet<TablePlace> placesOf(
            ImmutableList<StatTable> tables, String row, CouncilStatistics statistics) {
        ImmutableSet.Builder<TablePlace> places = ImmutableSet.builder();
        for (int i = 0; i < tables.size(); i++) {
            StatTable table = tables.get(i);
            String column = table.equals(statistics.comparison())
                    ? CouncilTables.columnOf(statistics.settings().getQuarter())
                    : CouncilTables.TOTAL;
            if (dimensionOfRows(table).contains(row)) {
                places.add(new TablePlace(i, CellKey.of(row, column)));
            }
        }
        return places.build();
    }

    private static ImmutableList<Member> rowsOf(StatTable table) {
        return dimensionOfRows(table).getMembers().stream().collect(toImmutableList());
    }

    private static Dimension dimensionOfRows(StatTable table) {
        return table.getRowDimensions().get(0);
    }
}
