package se.socialdata.reporting.assistance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import se.socialdata.core.assistance.AssistanceDuration;
import se.socialdata.reporting.disclosure.DisclosureControl;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.disclosure.TablePlace;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;

/** Disclosure control over all tables at once: numbers that stand in two tables are withheld in both or in none. */
final class AssistanceDisclosure {

    private final ImmutableList<StatTable> tables;
    private final List<ImmutableSet<TablePlace>> same = new ArrayList<>();

    private AssistanceDisclosure(ImmutableList<StatTable> tables) {
        this.tables = tables;
    }

    static ImmutableList<StatTable> protect(ImmutableList<StatTable> tables, DisclosurePolicy policy) {
        AssistanceDisclosure disclosure = new AssistanceDisclosure(tables);
        disclosure.tieSexes();
        disclosure.tieHouseholds();
        disclosure.tieMonths();
        return DisclosureControl.protect(tables, disclosure.same, policy).tables();
    }

    private void tieSexes() {
        int persons = indexOf(AssistanceStatistics.PERSONS);
        int children = indexOf(AssistanceStatistics.CHILDREN);
        int durations = indexOf(AssistanceStatistics.DURATIONS);
        for (Member sex : tables.get(persons).getDimensions().get(1).getMembers()) {
            tie(
                    place(persons, PersonTables.CHILDREN, sex.code()),
                    place(children, PersonTables.ALL_CHILDREN, sex.code()));
            tie(
                    place(persons, PersonTables.ADULTS, sex.code()),
                    place(durations, sex.code(), AssistanceTableHeads.TOTAL));
        }
    }

    private void tieHouseholds() {
        int byType = indexOf(AssistanceStatistics.HOUSEHOLDS);
        int byBirth = indexOf(AssistanceStatistics.LONG_TERM_BY_BIRTH);
        for (StatTable.Row row : tables.get(byType).getRows()) {
            String type = row.members().get(0).code();
            tie(
                    place(byType, type, AssistanceDuration.LONG.getCode()),
                    place(byBirth, type, AssistanceTableHeads.TOTAL));
        }
    }

    private void tieMonths() {
        int months = indexOf(AssistanceStatistics.MONTHS);
        int standings = indexOf(AssistanceStatistics.STANDINGS);
        if (standings < 0) {
            return;
        }
        for (StatTable.Row row : tables.get(months).getRows()) {
            String month = row.members().get(0).code();
            tie(
                    place(months, month, HouseholdTables.HOUSEHOLD_COUNT),
                    place(standings, month, AssistanceTableHeads.TOTAL));
        }
    }

    private int indexOf(String id) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).getHead().getId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static TablePlace place(int table, String row, String column) {
        return new TablePlace(table, CellKey.of(row, column));
    }

    /** A column of unknown sex stands in one table and not in another; its cell is then tied to nothing. */
    private void tie(TablePlace one, TablePlace other) {
        if (tables.get(one.table()).getCells().containsKey(one.key())
                && tables.get(other.table()).getCells().containsKey(other.key())) {
            same.add(ImmutableSet.of(one, other));
        }
    }
}
