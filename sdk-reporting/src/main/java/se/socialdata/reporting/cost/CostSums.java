package se.socialdata.reporting.cost;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;

/** The sums of costs by municipality, year and item: as large as there are municipalities, years and items. */
final class CostSums {

    private record Place(Municipality municipality, int year) {}

    /** What is known of one municipality and year. */
    private static final class Tally {

        private final EnumMap<CostItem, Money> amounts = new EnumMap<>(CostItem.class);
        private long records;

        private void merge(Tally other) {
            other.amounts.forEach((item, amount) -> amounts.merge(item, amount, Money::plus));
            records += other.records;
        }

        private Tally copy() {
            Tally copy = new Tally();
            copy.merge(this);
            return copy;
        }
    }

    private final Map<Place, Tally> tallies = new HashMap<>();

    void add(CostRecord record, CostTree tree) {
        Tally tally =
                tallies.computeIfAbsent(new Place(record.getMunicipality(), record.getYear()), key -> new Tally());
        tally.records++;
        for (CostItem item : tree.getItems()) {
            record.findAmount(item, tree).ifPresent(amount -> tally.amounts.merge(item, amount, Money::plus));
        }
    }

    void merge(CostSums other) {
        other.tallies.forEach((place, tally) ->
                tallies.computeIfAbsent(place, key -> new Tally()).merge(tally));
    }

    CostSums copy() {
        CostSums copy = new CostSums();
        tallies.forEach((place, tally) -> copy.tallies.put(place, tally.copy()));
        return copy;
    }

    Optional<Money> find(Municipality municipality, int year, CostItem item) {
        return Optional.ofNullable(tallies.get(new Place(municipality, year)))
                .flatMap(tally -> Optional.ofNullable(tally.amounts.get(item)));
    }

    ImmutableSortedSet<Municipality> getMunicipalities(int year) {
        return tallies.keySet().stream()
                .filter(place -> place.year() == year)
                .map(Place::municipality)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    ImmutableSortedMap<Integer, Integer> countMunicipalities(Iterable<Integer> years) {
        return ImmutableSortedSet.copyOf(years).stream()
                .collect(toImmutableSortedMap(Comparator.naturalOrder(), year -> year, year -> getMunicipalities(year)
                        .size()));
    }

    /** Municipalities that have records, but of fewer years than asked for. */
    long countPartial(int years) {
        return tallies.keySet().stream()
                .collect(Collectors.groupingBy(Place::municipality, Collectors.counting()))
                .values()
                .stream()
                .filter(found -> found < years)
                .count();
    }

    /** Municipalities that have records of all the years, but the item in some of them only. */
    long countPartial(CostItem item, Set<Integer> years) {
        return tallies.keySet().stream()
                .map(Place::municipality)
                .distinct()
                .filter(municipality ->
                        years.stream().allMatch(year -> tallies.containsKey(new Place(municipality, year))))
                .filter(municipality -> years.stream()
                                .map(year -> find(municipality, year, item).isPresent())
                                .distinct()
                                .count()
                        > 1)
                .count();
    }

    /** Records beyond the first of each municipality and year. */
    long countRepeated() {
        return tallies.values().stream().mapToLong(tally -> tally.records - 1).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostSums that
                && tallies.keySet().equals(that.tallies.keySet())
                && tallies.entrySet().stream().allMatch(entry -> {
                    Tally mine = entry.getValue();
                    Tally theirs = Objects.requireNonNull(that.tallies.get(entry.getKey()));
                    return mine.amounts.equals(theirs.amounts) && mine.records == theirs.records;
                });
    }

    @Override
    public int hashCode() {
        return tallies.keySet().hashCode();
    }
}
