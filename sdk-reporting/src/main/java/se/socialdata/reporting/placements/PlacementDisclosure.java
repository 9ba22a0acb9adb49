package se.socialdata.reporting.placements;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.reporting.disclosure.DisclosureControl;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.disclosure.TablePlace;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;

/** Protects the tables together: a number that stands in several of them is withheld in all or in none. */
final class PlacementDisclosure {

    private final ImmutableList<StatTable> tables;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<ImmutableSet<TablePlace>> same = new ArrayList<>();

    private PlacementDisclosure(ImmutableList<StatTable> tables) {
        this.tables = tables;
        for (int i = 0; i < tables.size(); i++) {
            places.put(tables.get(i).getHead().getId(), i);
        }
    }

    static ImmutableList<StatTable> protect(ImmutableList<StatTable> tables, DisclosurePolicy policy) {
        PlacementDisclosure links = new PlacementDisclosure(tables);
        links.link();
        return DisclosureControl.protect(tables, links.same, policy).tables();
    }

    private void link() {
        List<String> sexes = sexColumns();
        for (String sex : sexes) {
            for (String occasion : Occasion.ALL) {
                linkPersons(occasion, sex);
                linkSums(occasion, sex);
            }
            same.add(ImmutableSet.of(
                    place("family-homes", PlacementTables.NETWORK, sex),
                    place("placed-by-form", PlacementForm.NETWORK_HOME.getCode(), Occasion.YEAR, sex)));
        }
        linkShares("form-shares", "placed-by-form");
        linkShares("ground-shares", "placed-by-ground");
        if (places.containsKey(RateTables.idOf(Occasion.YEAR))) {
            linkRates(sexes, Occasion.YEAR);
            linkRates(sexes, Occasion.DAY);
        }
    }

    private void linkShares(String shares, String counts) {
        for (Member category :
                tables.get(indexOf(shares)).getDimensions().get(0).getMembers()) {
            for (String occasion : ImmutableList.of(Occasion.DAY, Occasion.YEAR)) {
                same.add(ImmutableSet.of(
                        place(shares, category.code(), occasion),
                        place(counts, category.code(), occasion, PersonCells.TOTAL)));
            }
        }
    }

    private List<String> sexColumns() {
        return tables.get(indexOf("placed-by-age")).getDimensions().get(2).getMembers().stream()
                .map(Member::code)
                .filter(code -> !code.equals(PlacementTables.MEAN_DAYS))
                .toList();
    }

    /** How many persons there are stands in most tables. */
    private void linkPersons(String occasion, String sex) {
        ImmutableSet.Builder<TablePlace> set = ImmutableSet.<TablePlace>builder()
                .add(place("placed-by-age", PersonCells.TOTAL, occasion, sex))
                .add(place("form-overlap", CategoryTables.PERSONS, occasion, sex))
                .add(place("ground-overlap", CategoryTables.PERSONS, occasion, sex));
        if (occasion.equals(Occasion.YEAR)) {
            set.add(place("family-homes", PersonCells.TOTAL, sex))
                    .add(place("placements-per-child", PersonCells.TOTAL, sex))
                    .add(place("persons-and-placements", sex, CategoryTables.PERSONS));
            same.add(ImmutableSet.of(
                    place("persons-and-placements", sex, PlacementTables.STAYS),
                    place("placements-by-form", PersonCells.TOTAL, sex)));
        }
        if (sex.equals(PersonCells.TOTAL)) {
            addAllPlaced(set, occasion);
        }
        if (!occasion.equals(Occasion.OTHER) && places.containsKey(RateTables.idOf(occasion))) {
            set.add(place(RateTables.idOf(occasion), PersonCells.TOTAL, sex, RateTables.PLACED));
        }
        same.add(set.build());
    }

    private void addAllPlaced(ImmutableSet.Builder<TablePlace> set, String occasion) {
        if (occasion.equals(Occasion.YEAR)) {
            set.add(place("health-examinations", FollowUpTables.PHYSICAL_AND_MENTAL, PersonCells.TOTAL))
                    .add(place("health-examinations", FollowUpTables.ORAL, PersonCells.TOTAL));
        }
        if (!occasion.equals(Occasion.OTHER)) {
            String column = occasion.equals(Occasion.DAY) ? CategoryTables.PLACED_ON_DAY : CategoryTables.PLACED;
            for (String shares : ImmutableList.of("form-shares", "ground-shares")) {
                tables.get(indexOf(shares))
                        .getDimensions()
                        .get(0)
                        .getMembers()
                        .forEach(category -> set.add(place(shares, category.code(), column)));
            }
        }
    }

    private void linkSums(String occasion, String sex) {
        same.add(ImmutableSet.of(
                place("form-overlap", CategoryTables.SUM, occasion, sex),
                place("placed-by-form", PersonCells.TOTAL, occasion, sex)));
        same.add(ImmutableSet.of(
                place("ground-overlap", CategoryTables.SUM, occasion, sex),
                place("placed-by-ground", PersonCells.TOTAL, occasion, sex)));
    }

    private void linkRates(List<String> sexes, String occasion) {
        String id = RateTables.idOf(occasion);
        for (String sex : sexes) {
            for (Member age : tables.get(indexOf(id)).getDimensions().get(0).getMembers()) {
                if (!age.isTotal()) {
                    same.add(ImmutableSet.of(
                            place(id, age.code(), sex, RateTables.PLACED),
                            place("placed-by-age", age.code(), occasion, sex)));
                }
            }
            same.add(ImmutableSet.of(
                    place(id, PersonCells.TOTAL, sex, RateTables.LVU),
                    place("placed-by-ground", GroundClass.LVU.getCode(), occasion, sex)));
        }
    }

    private TablePlace place(String table, String... codes) {
        return new TablePlace(indexOf(table), new CellKey(ImmutableList.copyOf(codes)));
    }

    private int indexOf(String table) {
        return requireNonNull(places.get(table), table);
    }
}
