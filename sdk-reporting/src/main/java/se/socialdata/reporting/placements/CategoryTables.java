package se.socialdata.reporting.placements;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Tables over categories in which one person can be counted several times, such as the forms of placement; and beside each
 * the table that says how many persons that are.
 *
 * @param <T> the categories
 */
final class CategoryTables<T extends CodedTerm> {

    static final String PERSONS = "persons";
    static final String REPEATED = "repeated";
    static final String SUM = "sum";
    static final String SHARE = "share";
    static final String SHARE_ON_DAY = "share-on-day";
    static final String PLACED_ON_DAY = "placed-on-day";
    static final String PLACED = "placed";

    private final PlacementSettings settings;
    private final Collection<PersonFacts> persons;
    private final boolean unknownSex;
    private final Function<PersonFacts, Set<T>> inYear;
    private final Function<PersonFacts, Set<T>> onDay;

    CategoryTables(
            PlacementSettings settings,
            Collection<PersonFacts> persons,
            boolean unknownSex,
            Function<PersonFacts, Set<T>> inYear,
            Function<PersonFacts, Set<T>> onDay) {
        this.settings = settings;
        this.persons = persons;
        this.unknownSex = unknownSex;
        this.inYear = inYear;
        this.onDay = onDay;
    }

    private Dimension categories(List<T> categories, LocalizedText label) {
        Dimension.Builder dimension = Dimension.builder("category", label);
        categories.forEach(dimension::member);
        return dimension
                .total(
                        PersonCells.TOTAL,
                        LocalizedText.of(
                                "Summa, personer i flera rader räknas flera gånger",
                                "Sum, persons in several rows counted several times"))
                .build();
    }

    /** Persons by category, sex, and whether they were in the category on the measuring day. */
    StatTable byCategory(String id, LocalizedText title, LocalizedText label, List<T> categories) {
        Dimension rows = categories(categories, label);
        StatTableBuilder table = StatTable.builder(
                PlacementTables.head(
                        id,
                        title,
                        LocalizedText.of(
                                "En person som haft flera räknas i varje rad.",
                                "A person who had several is counted in each row.")),
                ImmutableList.of(
                        rows,
                        Occasion.of(settings),
                        PersonCells.columns(unknownSex).build()));
        PersonCells cells = new PersonCells();
        for (PersonFacts person : persons) {
            inYear.apply(person)
                    .forEach(category ->
                            cells.add(person.sex(), rowOf(person, category).toArray(String[]::new)));
        }
        cells.enter(table, PersonCells.rowsByOccasion(rows), unknownSex);
        return table.build();
    }

    private ImmutableList<String> rowOf(PersonFacts person, T category) {
        return ImmutableList.of(
                category.getCode(), Occasion.of(onDay.apply(person).contains(category)));
    }

    /** Of each hundred placed, how many were in a category; the shares may add up to more than a hundred. */
    StatTable shares(String id, LocalizedText title, LocalizedText label, List<T> categories) {
        Dimension.Builder rows = Dimension.builder("category", label);
        categories.forEach(rows::member);
        LocalizedText day = LocalizedText.ofBoth(String.valueOf(settings.getMeasuringDay()));
        LocalizedText year = LocalizedText.ofBoth(String.valueOf(settings.getYear()));
        Dimension columns = Dimension.builder("column", LocalizedText.of("Mått", "Measure"))
                .member(Occasion.DAY, LocalizedText.of("Personer ", "Persons ").plus(day))
                .member(
                        PLACED_ON_DAY,
                        LocalizedText.of("Alla placerade ", "All placed ").plus(day))
                .member(
                        SHARE_ON_DAY,
                        LocalizedText.of("Andel (%) ", "Share (%) ").plus(day))
                .member(Occasion.YEAR, LocalizedText.of("Personer ", "Persons ").plus(year))
                .member(
                        PLACED,
                        LocalizedText.of("Alla placerade ", "All placed ").plus(year))
                .member(SHARE, LocalizedText.of("Andel (%) ", "Share (%) ").plus(year))
                .build();
        StatTableBuilder table = StatTable.builder(
                        PlacementTables.head(
                                id,
                                title,
                                LocalizedText.of(
                                        "En person kan ingå i flera rader: andelarna kan bli mer än 100 procent"
                                                + " tillsammans.",
                                        "A person may stand in several rows: the shares may add up to more than 100 per"
                                                + " cent.")),
                        rows.build(),
                        columns)
                .derive("column", SHARE_ON_DAY, Derivation.ofShare(PLACED_ON_DAY, Occasion.DAY, 1))
                .derive("column", SHARE, Derivation.ofShare(PLACED, Occasion.YEAR, 1));
        long placedOnDay = persons.stream().filter(PersonFacts::isOnDay).count();
        for (T category : categories) {
            table.count(category.getCode(), Occasion.DAY, count(onDay, category))
                    .count(category.getCode(), PLACED_ON_DAY, placedOnDay)
                    .count(category.getCode(), Occasion.YEAR, count(inYear, category))
                    .count(category.getCode(), PLACED, persons.size());
        }
        return table.build();
    }

    private long count(Function<PersonFacts, Set<T>> categories, T category) {
        return persons.stream()
                .filter(person -> categories.apply(person).contains(category))
                .count();
    }

    /** How many persons the sum is, and how many times somebody is counted again. */
    StatTable overlap(String id, LocalizedText title) {
        Dimension rows = Dimension.builder("count", LocalizedText.of("Räkning", "Count"))
                .member(PERSONS, LocalizedText.of("Personer", "Persons"))
                .member(REPEATED, LocalizedText.of("Räknade ytterligare gånger", "Counted again in another row"))
                .total(SUM, LocalizedText.of("Summa av raderna", "Sum of the rows"))
                .build();
        StatTableBuilder table = StatTable.builder(
                PlacementTables.head(id, title),
                ImmutableList.of(
                        rows,
                        Occasion.of(settings),
                        PersonCells.columns(unknownSex).build()));
        Map<ImmutableList<String>, Long> counts = new HashMap<>();
        for (PersonFacts person : persons) {
            String sex = PersonCells.codeOf(person.sex());
            String occasion = Occasion.of(person.isOnDay());
            counts.merge(ImmutableList.of(PERSONS, occasion, sex), 1L, Long::sum);
            counts.merge(ImmutableList.of(REPEATED, occasion, sex), -1L, Long::sum);
            for (T category : inYear.apply(person)) {
                String when = rowOf(person, category).get(1);
                counts.merge(ImmutableList.of(REPEATED, when, sex), 1L, Long::sum);
            }
        }
        for (ImmutableList<String> row : PersonCells.rowsByOccasion(rows)) {
            for (String sex : PersonCells.codes(unknownSex)) {
                CellKey key = PersonCells.key(row, sex);
                table.cell(key, new CellValue.Count(counts.getOrDefault(key.codes(), 0L)));
            }
        }
        return table.build();
    }
}
