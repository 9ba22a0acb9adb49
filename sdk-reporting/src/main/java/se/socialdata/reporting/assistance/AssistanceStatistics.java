package se.socialdata.reporting.assistance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.StatTable;

/**
 * Statistics of economic assistance of one year: no person.
 *
 * @param settings what the statistics are about
 * @param selection what has become of the records
 * @param tables the tables, in the order of the report
 */
public record AssistanceStatistics(
        AssistanceSettings settings, AssistanceSelection selection, ImmutableList<StatTable> tables) {

    /** Adult recipients by obstacle to self-support and sex, in the layout of the official table. */
    public static final String OBSTACLES = "obstacles-by-sex";

    /** Recipients by age and sex, each person once. */
    public static final String PERSONS = "persons";

    /** Households by type and how many months of the year they had assistance. */
    public static final String HOUSEHOLDS = "households-by-type";

    /** Households with long-term assistance by type and where the adults are born. */
    public static final String LONG_TERM_BY_BIRTH = "long-term-by-birth";

    /** Amounts and mean months by type of household. */
    public static final String AMOUNTS = "amounts-by-type";

    /** Children in households with assistance, and with long-term assistance. */
    public static final String CHILDREN = "children";

    /** Adults by sex and how long they had assistance. */
    public static final String DURATIONS = "adults-by-duration";

    /** Households, adults, children and amounts of each month. */
    public static final String MONTHS = "months";

    /** New, returning and continuing households of each month; only if the settings say what they are. */
    public static final String STANDINGS = "standings";

    /** Recipients per 1 000 inhabitants by municipality; only if the settings have the inhabitants. */
    public static final String RATES = "recipients-per-thousand";

    static AssistanceStatistics of(
            AssistanceSettings settings,
            AssistanceSelection selection,
            PersonCounts persons,
            HouseholdCounts households,
            long[] supportByMonth,
            long[] otherByMonth) {
        AssistanceTableHeads heads = new AssistanceTableHeads(settings, selection);
        PersonTables ofPersons = new PersonTables(settings, selection, persons, heads);
        HouseholdTables ofHouseholds = new HouseholdTables(settings, households, heads);
        ImmutableList.Builder<StatTable> tables = ImmutableList.builder();
        tables.add(
                ofPersons.obstacles(),
                ofPersons.ages(),
                ofHouseholds.byType(),
                ofHouseholds.longTermByBirth(),
                ofHouseholds.amounts(),
                ofPersons.children(),
                ofPersons.durations(),
                ofHouseholds.months(persons, supportByMonth, otherByMonth));
        ofHouseholds.standings().ifPresent(tables::add);
        ofPersons.rates().ifPresent(tables::add);
        return new AssistanceStatistics(settings, selection, tables.build());
    }

    /**
     * The table with an id.
     *
     * @param id one of the ids of this class
     * @return the table
     * @throws IllegalArgumentException if the statistics have no such table
     */
    public StatTable getTable(String id) {
        return findTable(id)
                .orElseThrow(() -> new IllegalArgumentException("expected one of the tables "
                        + tables.stream().map(table -> table.getHead().getId()).toList()));
    }

    /**
     * Finds the table with an id.
     *
     * @param id one of the ids of this class
     * @return the table, or empty if the statistics have no such table
     */
    public Optional<StatTable> findTable(String id) {
        return tables.stream()
                .filter(table -> table.getHead().getId().equals(id))
                .findFirst();
    }

    /**
     * These statistics with small numbers withheld, in all tables at once.
     *
     * @param policy what is small and how well it is to be hidden
     * @return the statistics for publication; an audit has shown that no withheld number can be computed
     * @throws IllegalArgumentException if a table is suppressed already, or the policy forbids to withhold what would be
     *     needed
     */
    public AssistanceStatistics protect(DisclosurePolicy policy) {
        return new AssistanceStatistics(settings, selection, AssistanceDisclosure.protect(tables, policy));
    }

    /**
     * The ids of the tables.
     *
     * @return the ids, in the order of the report
     */
    public ImmutableList<String> getTableIds() {
        return tables.stream().map(table -> table.getHead().getId()).collect(toImmutableList());
    }
}
