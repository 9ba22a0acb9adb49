package se.socialdata.reporting.placements;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
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
    private final ImmutableList<String> ids;
    private final List<ImmutableSet<TablePlace>> same = new ArrayList<>();

    private PlacementDisclosure(ImmutableList<StatTable> tables) {
        this.tables = tables;
        this.ids = tables.stream().map(table -> table.getHead().getId()).collect(toImmutableList());
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
        linkRates(sexes, Occasion.YEAR);
        linkRates(sexes, Occasion.DAY);
        linkGroups();
    }

    private void linkGroups() {
        for (Member age : tableOf(FormGroupTable.ID).getDimensions().get(0).getMembers()) {
            same.add(ImmutableSet.of(
                    place(FormGroupTable.ID, age.code(), CategoryTables.PLACED),
                    place("placed-by-age", age.code(), Occasion.YEAR, PersonCells.TOTAL)));
        }
        same.add(ImmutableSet.of(
                place(FormGroupTable.ID, PersonCells.TOTAL, FormGroup.FAMILY_HOMES.name()),
                place("family-homes", PlacementTables.FAMILY, PersonCells.TOTAL)));
        FormGroup.alone()
                .forEach((group, form) -> linkIfShown(
                        place(FormGroupTable.ID, PersonCells.TOTAL, group.name()),
                        place("placed-by-form", form.getCode(), Occasion.YEAR, PersonCells.TOTAL)));
    }

    /** A form that was not in force has no row. */
    private void linkIfShown(TablePlace one, TablePlace other) {
        if (tables.get(other.table()).getCells().containsKey(other.key())) {
            same.add(ImmutableSet.of(one, other));
        }
    }

    private void linkShares(String shares, String counts) {
        for (Member category : tableOf(shares).getDimensions().get(0).getMembers()) {
            for (String occasion : ImmutableList.of(Occasion.DAY, Occasion.YEAR)) {
                same.add(ImmutableSet.of(
                        place(shares, category.code(), occasion),
                        place(counts, category.code(), occasion, PersonCells.TOTAL)));
            }
        }
    }

    private List<String> sexColumns() {
        return tableOf("placed-by-age").getDimensions().get(2).getMembers().stream()
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
        if (!occasion.equals(Occasion.OTHER)) {
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
                tableOf(shares)
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
            for (Member age : tableOf(id).getDimensions().get(0).getMembers()) {
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

    private StatTable tableOf(String id) {
        return tables.get(ids.indexOf(id));
    }

    private TablePlace place(String table, String... codes) {
        return new TablePlace(ids.indexOf(table), new CellKey(ImmutableList.copyOf(codes)));
    }
}
