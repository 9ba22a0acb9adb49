package se.socialdata.reporting.placements;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.identity.Sex;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/** Makes the tables of the placed and those under LVU, with their numbers for each 1 000 inhabitants. */
final class RateTables {

    static final String LVU = "lvu";
    static final String PLACED = "placed";
    static final String INHABITANTS = "inhabitants";
    static final String RATE = "rate";
    static final String LVU_RATE = "lvu-rate";
    static final String LVU_SHARE = "lvu-share";

    private static final String NOT_LVU = "not-lvu";
    private static final int PER = 1_000;

    private final PlacementSettings settings;
    private final PlacementTables tables;
    private final Collection<PersonFacts> persons;
    private final ImmutableList<String> sexes;
    private final boolean unknownSex;

    RateTables(
            PlacementSettings settings, PlacementTables tables, Collection<PersonFacts> persons, boolean unknownSex) {
        this.settings = settings;
        this.tables = tables;
        this.persons = persons;
        this.unknownSex = unknownSex;
        this.sexes = PersonCells.codes(unknownSex);
    }

    static String idOf(String occasion) {
        return "placed-and-lvu-" + occasion;
    }

    /** Those placed on the measuring day, or during the year; and the inhabitants where the settings have them. */
    StatTable of(String occasion) {
        Optional<PlacementPopulation> population = settings.getPopulation();
        boolean day = occasion.equals(Occasion.DAY);
        LocalizedText when =
                LocalizedText.ofBoth(day ? settings.getMeasuringDay().toString() : String.valueOf(settings.getYear()));
        Dimension.Builder columns = Dimension.builder("column", LocalizedText.of("Mått", "Measure"))
                .member(LVU, LocalizedText.of("LVU", "LVU"))
                .member(NOT_LVU, LocalizedText.of("Inte LVU", "Not LVU"))
                .total(PLACED, LocalizedText.of("Placerade", "Placed"), ImmutableList.of(LVU, NOT_LVU))
                .member(LVU_SHARE, LocalizedText.of("Andel LVU av placerade (%)", "Share of LVU among placed (%)"));
        if (population.isPresent()) {
            columns.member(INHABITANTS, LocalizedText.of("Invånare", "Inhabitants"))
                    .member(RATE, LocalizedText.of("Placerade per 1 000 invånare", "Placed per 1 000 inhabitants"))
                    .member(LVU_RATE, LocalizedText.of("LVU per 1 000 invånare", "LVU per 1 000 inhabitants"));
        }
        Dimension ages = tables.ages();
        StatTableBuilder table = StatTable.builder(
                        PlacementTables.head(
                                idOf(occasion),
                                LocalizedText.of("Placerade och andel enligt LVU ", "Placed and share under LVU ")
                                        .plus(when),
                                notes(population)),
                        ImmutableList.of(
                                ages,
                                PersonCells.members(
                                                Dimension.builder("sex", LocalizedText.of("Kön", "Sex")), unknownSex)
                                        .build(),
                                columns.build()))
                .derive("column", LVU_SHARE, Derivation.ofShare(PLACED, LVU, 1));
        if (population.isPresent()) {
            table.derive("column", RATE, Derivation.ofRatio(INHABITANTS, PLACED, PER, 1))
                    .derive("column", LVU_RATE, Derivation.ofRatio(INHABITANTS, LVU, PER, 1));
        }
        AgeBands bands = settings.getAgeBands();
        for (int band = 0; band < bands.size() + 2; band++) {
            int number = band;
            if (ages.contains(bands.codeOf(band))) {
                for (String sex : sexes) {
                    enter(table, band, sex, day);
                    population.ifPresent(all -> enterInhabitants(table, number, sex, all));
                }
            }
        }
        return table.build();
    }

    private static LocalizedText[] notes(Optional<PlacementPopulation> population) {
        return population
                .map(all -> new LocalizedText[] {
                    LocalizedText.of("Invånare: ", "Inhabitants: ").plus(all.source()),
                    LocalizedText.of(
                            "Den som är äldre än folkmängdens åldrar, eller vars ålder eller kön saknas, ingår bland de"
                                    + " placerade i summan men inte bland invånarna.",
                            "Those older than the ages of the population, or whose age or sex is not known, are among the"
                                    + " placed of the sum and not among the inhabitants.")
                })
                .orElseGet(() -> new LocalizedText[0]);
    }

    private void enter(StatTableBuilder table, int band, String sex, boolean day) {
        List<PersonFacts> those = persons.stream()
                .filter(person -> tables.bandOf(person) == band
                        && PersonCells.codeOf(person.sex()).equals(sex)
                        && (!day || person.isOnDay()))
                .toList();
        long lvu = those.stream()
                .filter(person -> (day ? person.groundsOnDay : person.groundsInYear).contains(GroundClass.LVU))
                .count();
        String age = settings.getAgeBands().codeOf(band);
        table.cell(key(age, sex, LVU), new CellValue.Count(lvu))
                .cell(key(age, sex, NOT_LVU), new CellValue.Count(those.size() - lvu));
    }

    private void enterInhabitants(StatTableBuilder table, int band, String sex, PlacementPopulation population) {
        AgeBands bands = settings.getAgeBands();
        Optional<Sex> known = Arrays.stream(Sex.values())
                .filter(one -> one.getCode().equals(sex))
                .findFirst();
        long inhabitants = band < bands.size()
                ? known.map(one -> population.count(one, bands.lowest().get(band), bands.endOf(band)))
                        .orElse(0L)
                : 0;
        table.cell(key(bands.codeOf(band), sex, INHABITANTS), new CellValue.Count(inhabitants));
    }

    static CellKey key(String age, String sex, String column) {
        return new CellKey(ImmutableList.of(age, sex, column));
    }
}
