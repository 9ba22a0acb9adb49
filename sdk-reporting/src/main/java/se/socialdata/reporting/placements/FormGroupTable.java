package se.socialdata.reporting.placements;

import java.util.Collection;
import java.util.List;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/** Makes the table of the groups of forms by age, as the national board's figure has them. */
final class FormGroupTable {

    static final String ID = "form-groups-by-age";

    private final PlacementSettings settings;
    private final PlacementTables tables;
    private final Collection<PersonFacts> persons;

    FormGroupTable(PlacementSettings settings, PlacementTables tables, Collection<PersonFacts> persons) {
        this.settings = settings;
        this.tables = tables;
        this.persons = persons;
    }

    StatTable build() {
        Dimension ages = tables.ages();
        Dimension.Builder columns = Dimension.builder("column", LocalizedText.of("Placeringsform", "Form of placement"))
                .member(CategoryTables.PLACED, LocalizedText.of("Alla placerade", "All placed"));
        for (FormGroup group : FormGroup.values()) {
            columns.member(group.name(), group.label());
        }
        for (FormGroup group : FormGroup.values()) {
            columns.member(
                    group.share(), LocalizedText.of("Andel (%) ", "Share (%) ").plus(group.label()));
        }
        StatTableBuilder table = StatTable.builder(
                PlacementTables.head(
                        ID,
                        LocalizedText.of(
                                "Placerade under året i grupper av placeringsformer efter ålder",
                                "Placed during the year in groups of forms by age"),
                        LocalizedText.of(
                                "Familjehem räknas med nätverkshem och jourhem. En person kan ingå i flera grupper:"
                                        + " andelarna kan bli mer än 100 procent tillsammans.",
                                "Family homes are counted with network and emergency homes. A person may stand in several"
                                        + " groups: the shares may add up to more than 100 per cent.")),
                ages,
                columns.build());
        for (FormGroup group : FormGroup.values()) {
            table.derive("column", group.share(), Derivation.ofShare(CategoryTables.PLACED, group.name(), 1));
        }
        ages.getMembers().stream()
                .filter(age -> !age.isTotal())
                .map(Member::code)
                .forEach(age -> enter(table, age));
        return table.build();
    }

    private void enter(StatTableBuilder table, String age) {
        List<PersonFacts> those = persons.stream()
                .filter(person ->
                        settings.getAgeBands().codeOf(tables.bandOf(person)).equals(age))
                .toList();
        table.count(age, CategoryTables.PLACED, those.size());
        for (FormGroup group : FormGroup.values()) {
            table.count(
                    age,
                    group.name(),
                    those.stream()
                            .filter(person -> group.isAmong(person.formsInYear))
                            .count());
        }
    }
}
