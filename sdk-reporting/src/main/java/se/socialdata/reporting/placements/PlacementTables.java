package se.socialdata.reporting.placements;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.MeanValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.table.ZeroDisplay;
import se.socialdata.reporting.text.LocalizedText;

/** Makes the tables on persons out of what is known of each. */
final class PlacementTables {

    static final String NETWORK = "network";
    static final String FAMILY = "family";
    static final String NETWORK_SHARE = "network-share";
    static final String SEVERAL = "several";
    static final String SEVERAL_SHARE = "several-share";
    static final String STAYS = "stays";
    static final String PER_PERSON = "per-person";
    static final String MEAN_DAYS = "mean-days";

    private static final String OTHER_FAMILY = "other-family";
    private static final String NO_FAMILY = "no-family";
    private static final int MANY_STAYS = 4;
    private static final LocalizedText FORM_LABEL = LocalizedText.of("Placeringsform", "Form of placement");
    private static final LocalizedText GROUND_LABEL = LocalizedText.of("Rättslig grund", "Legal ground");

    private final PlacementSettings settings;
    private final Collection<PersonFacts> persons;
    private final boolean unknownSex;
    private final CategoryTables<PlacementForm> forms;
    private final CategoryTables<GroundClass> grounds;

    /** The persons are those placed in the year. */
    PlacementTables(PlacementSettings settings, Collection<PersonFacts> persons, boolean unknownSex) {
        this.settings = settings;
        this.persons = persons;
        this.unknownSex = unknownSex;
        this.forms = new CategoryTables<>(
                settings, persons, unknownSex, facts -> facts.formsInYear, facts -> facts.formsOnDay);
        this.grounds = new CategoryTables<>(
                settings, persons, unknownSex, facts -> facts.groundsInYear, facts -> facts.groundsOnDay);
    }

    static TableHead head(String id, LocalizedText title, LocalizedText... notes) {
        return TableHead.builder()
                .id(id)
                .title(title)
                .unit(LocalizedText.of("Antal personer", "Number of persons"))
                .zeroDisplay(ZeroDisplay.ZERO)
                .addNotes(notes)
                .build();
    }

    int bandOf(PersonFacts person) {
        return settings.getAgeBands()
                .indexOf(person.birth()
                        .map(birth -> (int) ChronoUnit.YEARS.between(birth, settings.getAgeDay()))
                        .filter(age -> age >= 0)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty));
    }

    /** The bands, and those above and not known where there is somebody. */
    Dimension ages() {
        AgeBands bands = settings.getAgeBands();
        Dimension.Builder ages = Dimension.builder("age", LocalizedText.of("Ålder", "Age"));
        for (int band = 0; band < bands.size() + 2; band++) {
            int number = band;
            if (band < bands.size() || persons.stream().anyMatch(person -> bandOf(person) == number)) {
                ages.member(bands.codeOf(band), bands.labelOf(band));
            }
        }
        return ages.total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL).build();
    }

    StatTable byAge() {
        Dimension ages = ages();
        Dimension columns = PersonCells.columns(unknownSex)
                .member(MEAN_DAYS, LocalizedText.of("Vårddygn per person", "Care days per person"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        head(
                                "placed-by-age",
                                LocalizedText.of(
                                        "Placerade barn och unga efter ålder och kön",
                                        "Placed children and young people by age and sex"),
                                LocalizedText.of(
                                        "Åldern räknas den " + settings.getAgeDay() + ". Vårddygnen är årets.",
                                        "The age is counted on " + settings.getAgeDay()
                                                + ". The care days are those of the year.")),
                        ImmutableList.of(ages, Occasion.of(settings), columns))
                .measure(MEAN_DAYS, Measure.MEAN);
        PersonCells cells = new PersonCells();
        Map<ImmutableList<String>, long[]> days = new HashMap<>();
        for (PersonFacts person : persons) {
            String age = settings.getAgeBands().codeOf(bandOf(person));
            String occasion = Occasion.of(person.isOnDay());
            cells.add(person.sex(), age, occasion);
            long[] sum = days.computeIfAbsent(ImmutableList.of(age, occasion), row -> new long[2]);
            sum[0] += person.careDays();
            sum[1]++;
        }
        cells.enter(table, PersonCells.rowsByOccasion(ages), unknownSex);
        days.forEach((row, sum) ->
                table.cell(PersonCells.key(row, MEAN_DAYS), MeanValue.of(Rational.of(sum[0]), sum[1], 1)));
        return table.build();
    }

    private ImmutableList<PlacementForm> shownForms() {
        return Arrays.stream(PlacementForm.values())
                .filter(PlacementForm::isOutsideOwnHome)
                .filter(form -> form.isInForceOn(settings.getMeasuringDay())
                        || persons.stream().anyMatch(person -> person.formsInYear.contains(form)))
                .collect(toImmutableList());
    }

    StatTable byForm() {
        return forms.byCategory(
                "placed-by-form",
                LocalizedText.of("Placerade efter placeringsform", "Placed by form of placement"),
                FORM_LABEL,
                shownForms());
    }

    StatTable formShares() {
        return forms.shares(
                "form-shares",
                LocalizedText.of(
                        "Andel av de placerade i varje placeringsform",
                        "Share of the placed in each form of placement"),
                FORM_LABEL,
                shownForms());
    }

    StatTable byGround() {
        return grounds.byCategory(
                "placed-by-ground",
                LocalizedText.of("Placerade efter rättslig grund", "Placed by legal ground"),
                GROUND_LABEL,
                ImmutableList.copyOf(GroundClass.values()));
    }

    StatTable groundShares() {
        return grounds.shares(
                "ground-shares",
                LocalizedText.of("Andel av de placerade med varje grund", "Share of the placed with each ground"),
                GROUND_LABEL,
                ImmutableList.copyOf(GroundClass.values()));
    }

    StatTable formOverlap() {
        return forms.overlap(
                "form-overlap",
                LocalizedText.of("Personer i en eller flera placeringsformer", "Persons in one or more forms"));
    }

    StatTable groundOverlap() {
        return grounds.overlap(
                "ground-overlap",
                LocalizedText.of("Personer med en eller flera grunder", "Persons with one or more grounds"));
    }

    /** Persons by whether they were in a network home, in another family home only, or in none. */
    StatTable familyHomes() {
        Dimension rows = Dimension.builder("home", LocalizedText.of("Familjehem", "Family homes"))
                .member(NETWORK, LocalizedText.of("Nätverkshem någon gång", "A network home at some time"))
                .member(OTHER_FAMILY, LocalizedText.of("Endast annat familjehem", "Another family home only"))
                .subtotal(
                        FAMILY,
                        LocalizedText.of("Familjehem av något slag", "A family home of some sort"),
                        ImmutableList.of(NETWORK, OTHER_FAMILY))
                .member(NO_FAMILY, LocalizedText.of("Inget familjehem", "No family home"))
                .total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL, ImmutableList.of(FAMILY, NO_FAMILY))
                .member(
                        NETWORK_SHARE,
                        LocalizedText.of(
                                "Andel nätverkshem bland familjehem (%)", "Share of network homes of family homes (%)"))
                .build();
        return exclusive(
                "family-homes",
                LocalizedText.of(
                        "Placerade i nätverkshem och andra familjehem under året",
                        "Placed in network homes and other family homes during the year"),
                rows,
                NETWORK_SHARE,
                Derivation.ofShare(FAMILY, NETWORK, 1),
                PlacementTables::familyHomeOf);
    }

    private static String familyHomeOf(PersonFacts person) {
        if (person.formsInYear.contains(PlacementForm.NETWORK_HOME)) {
            return NETWORK;
        }
        return person.formsInYear.stream().anyMatch(PlacementForm::isFamilyHome) ? OTHER_FAMILY : NO_FAMILY;
    }

    StatTable stability() {
        Dimension.Builder rows = Dimension.builder("stays", LocalizedText.of("Placeringar", "Placements"))
                .member(staysCode(1), LocalizedText.ofBoth("1"));
        ImmutableList.Builder<String> several = ImmutableList.builder();
        for (int number = 2; number < MANY_STAYS; number++) {
            rows.member(staysCode(number), LocalizedText.ofBoth(String.valueOf(number)));
            several.add(staysCode(number));
        }
        several.add(staysCode(MANY_STAYS));
        rows.member(staysCode(MANY_STAYS), LocalizedText.of(MANY_STAYS + " eller fler", MANY_STAYS + " or more"))
                .subtotal(SEVERAL, LocalizedText.of("Mer än en", "More than one"), several.build())
                .total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL, ImmutableList.of(staysCode(1), SEVERAL))
                .member(SEVERAL_SHARE, LocalizedText.of("Andel med mer än en (%)", "Share with more than one (%)"));
        return exclusive(
                "placements-per-child",
                LocalizedText.of("Placeringar per barn under året", "Placements per child during the year"),
                rows.build(),
                SEVERAL_SHARE,
                Derivation.ofShare(PersonCells.TOTAL, SEVERAL, 1),
                person -> staysCode(person.stays()));
    }

    private static String staysCode(int number) {
        return "stays-" + (number < MANY_STAYS ? number : MANY_STAYS + "-");
    }

    /** Persons in rows that exclude each other, and a share computed from the rows. */
    private StatTable exclusive(
            String id,
            LocalizedText title,
            Dimension rows,
            String share,
            Derivation derivation,
            Function<PersonFacts, String> rowOf) {
        StatTableBuilder table = StatTable.builder(
                        head(id, title), rows, PersonCells.columns(unknownSex).build())
                .derive(rows.getCode(), share, derivation);
        PersonCells cells = new PersonCells();
        persons.forEach(person -> cells.add(person.sex(), rowOf.apply(person)));
        cells.enter(
                table,
                rows.getMembers().stream()
                        .filter(member -> !member.isTotal() && !member.code().equals(share))
                        .map(member -> ImmutableList.of(member.code()))
                        .toList(),
                unknownSex);
        return table.build();
    }

    /** Placements of the year by form, a placement that goes on in the same home counted once. */
    StatTable placements() {
        Dimension.Builder rows = Dimension.builder("category", FORM_LABEL);
        shownForms().forEach(rows::member);
        StatTableBuilder table = StatTable.builder(
                stayHead(
                        "placements-by-form",
                        LocalizedText.of(
                                "Placeringar under året efter placeringsform", "Placements of the year by form")),
                rows.total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL).build(),
                PersonCells.columns(unknownSex).build());
        for (PlacementForm form : shownForms()) {
            for (String sex : PersonCells.codes(unknownSex)) {
                table.count(
                        form.getCode(),
                        sex,
                        ofSex(sex)
                                .mapToLong(person -> person.stays.getOrDefault(form, 0))
                                .sum());
            }
        }
        return table.build();
    }

    /** Persons against placements, and the mean. */
    StatTable personsAndPlacements() {
        Dimension columns = Dimension.builder("column", LocalizedText.of("Mått", "Measure"))
                .member(CategoryTables.PERSONS, LocalizedText.of("Personer", "Persons"))
                .member(STAYS, LocalizedText.of("Placeringar", "Placements"))
                .member(PER_PERSON, LocalizedText.of("Placeringar per person", "Placements per person"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        head(
                                "persons-and-placements",
                                LocalizedText.of(
                                        "Personer och placeringar under året", "Persons and placements of the year")),
                        PersonCells.members(Dimension.builder("sex", LocalizedText.of("Kön", "Sex")), unknownSex)
                                .build(),
                        columns)
                .derive("column", PER_PERSON, Derivation.ofRatio(CategoryTables.PERSONS, STAYS, 1, 2));
        for (String sex : PersonCells.codes(unknownSex)) {
            table.count(sex, CategoryTables.PERSONS, ofSex(sex).count())
                    .count(sex, STAYS, ofSex(sex).mapToLong(PersonFacts::stays).sum());
        }
        return table.build();
    }

    private Stream<PersonFacts> ofSex(String sex) {
        return persons.stream()
                .filter(person -> PersonCells.codeOf(person.sex()).equals(sex));
    }

    /** The head of a table whose unit is placements. */
    static TableHead stayHead(String id, LocalizedText title, LocalizedText... notes) {
        return TableHead.builder()
                .from(head(id, title, notes))
                .unit(LocalizedText.of("Antal placeringar", "Number of placements"))
                .build();
    }
}
