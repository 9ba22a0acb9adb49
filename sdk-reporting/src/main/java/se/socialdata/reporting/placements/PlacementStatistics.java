package se.socialdata.reporting.placements;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.StatTable;

/**
 * The statistics on placed children and young people of a year (placeringsstatistik).
 *
 * @param settings what they are about
 * @param tables the tables, known by the ids {@code placed-by-age}, {@code placed-by-form}, {@code form-shares}, {@code
 *     form-overlap}, {@code placed-by-ground}, {@code ground-shares}, {@code ground-overlap}, {@code placed-and-lvu-day},
 *     {@code placed-and-lvu-year}, {@code form-groups-by-age}, {@code family-homes}, {@code placements-by-form}, {@code
 *     persons-and-placements}, {@code placements-per-child}, {@code ended-placements}, {@code health-examinations}, {@code
 *     duties-in-time} unless there are no duties, and {@code custody-transfers}
 * @param selection what was counted, before disclosure control: not for publication
 */
public record PlacementStatistics(
        PlacementSettings settings, ImmutableList<StatTable> tables, PlacementSelection selection) {

    static PlacementStatistics of(
            PlacementSettings settings, Collection<PersonFacts> all, PlacementSelection selection) {
        ImmutableList<PersonFacts> placed =
                all.stream().filter(PersonFacts::isInYear).collect(toImmutableList());
        boolean unknownSex = placed.stream().anyMatch(person -> person.sex().isEmpty());
        PlacementTables persons = new PlacementTables(settings, placed, unknownSex);
        RateTables rates = new RateTables(settings, persons, placed, unknownSex);
        FollowUpTables followUps = new FollowUpTables(settings);
        ImmutableList.Builder<StatTable> tables = ImmutableList.<StatTable>builder()
                .add(persons.byAge())
                .add(persons.byForm())
                .add(persons.formShares())
                .add(persons.formOverlap())
                .add(persons.byGround())
                .add(persons.groundShares())
                .add(persons.groundOverlap())
                .add(rates.of(Occasion.DAY))
                .add(rates.of(Occasion.YEAR))
                .add(new FormGroupTable(settings, persons, placed).build())
                .add(persons.familyHomes())
                .add(persons.placements())
                .add(persons.personsAndPlacements())
                .add(persons.stability())
                .add(followUps.endings(placed))
                .add(followUps.health(placed));
        followUps.duties(placed).ifPresent(tables::add);
        tables.add(followUps.custody(all));
        return new PlacementStatistics(settings, tables.build(), selection);
    }

    /**
     * A table.
     *
     * @param id the id
     * @return the table
     * @throws IllegalArgumentException if the statistics have no such table
     */
    public StatTable getTable(String id) {
        return tables.stream()
                .filter(table -> table.getHead().getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected one of the tables "
                        + tables.stream().map(table -> table.getHead().getId()).toList()));
    }

    /**
     * The statistics for publication: all tables protected together, since they share numbers.
     *
     * @param policy what is small and how well it is to be hidden
     * @return the statistics with the same tables, some of whose cells are withheld
     * @throws IllegalArgumentException if the policy forbids to withhold what would be needed
     */
    public PlacementStatistics protect(DisclosurePolicy policy) {
        return new PlacementStatistics(settings, PlacementDisclosure.protect(tables, policy), selection);
    }
}
