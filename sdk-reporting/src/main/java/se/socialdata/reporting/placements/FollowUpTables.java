package se.socialdata.reporting.placements;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.HealthArea;
import se.socialdata.core.rule.Rule;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/** Makes the tables on what was done for the placed, and on transfers of custody. */
final class FollowUpTables {

    static final String PHYSICAL_AND_MENTAL = "physical-and-mental";
    static final String ORAL = "oral";
    static final String EXAMINED = "examined";

    static final String BREAKDOWN_SHARE = "breakdown-share";

    private static final String UNNECESSARY = "unnecessary";
    private static final String MISSING = "missing";
    private static final LocalizedText SHARE_LABEL = LocalizedText.of("Andel (%)", "Share (%)");

    private final PlacementSettings settings;

    FollowUpTables(PlacementSettings settings) {
        this.settings = settings;
    }

    /** Whether those placed in the year had been examined by its end. */
    StatTable health(Collection<PersonFacts> persons) {
        Dimension rows = Dimension.builder("examination", LocalizedText.of("Undersökning", "Examination"))
                .member(PHYSICAL_AND_MENTAL, LocalizedText.of("Fysisk och psykisk hälsa", "Physical and mental health"))
                .member(ORAL, LocalizedText.of("Oral hälsa", "Oral health"))
                .build();
        Dimension columns = Dimension.builder("column", LocalizedText.of("Utfall", "Outcome"))
                .member(EXAMINED, LocalizedText.of("Undersökta", "Examined"))
                .member(UNNECESSARY, LocalizedText.of("Bedömd obehövlig", "Judged unnecessary"))
                .member(MISSING, LocalizedText.of("Inte undersökta", "Not examined"))
                .total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL, ImmutableList.of(EXAMINED, UNNECESSARY, MISSING))
                .member(CategoryTables.SHARE, SHARE_LABEL)
                .build();
        StatTableBuilder table = StatTable.builder(
                        PlacementTables.head(
                                "health-examinations",
                                LocalizedText.of(
                                        "Hälsoundersökning av dem som var placerade under året",
                                        "Health examination of those placed during the year"),
                                LocalizedText.of(
                                        "Undersökningar som gjorts senast den 31 december räknas, även om de gjordes"
                                                + " före året. Andelen är av alla placerade.",
                                        "Examinations made by 31 December count, also those made before the year. The"
                                                + " share is of all placed.")),
                        rows,
                        columns)
                .derive("column", CategoryTables.SHARE, Derivation.ofShare(PersonCells.TOTAL, EXAMINED, 1));
        enterHealth(table, PHYSICAL_AND_MENTAL, ImmutableSet.of(HealthArea.PHYSICAL, HealthArea.MENTAL), persons);
        enterHealth(table, ORAL, ImmutableSet.of(HealthArea.ORAL), persons);
        return table.build();
    }

    private static void enterHealth(
            StatTableBuilder table, String row, ImmutableSet<HealthArea> areas, Collection<PersonFacts> persons) {
        long examined = persons.stream()
                .filter(person -> person.examined.containsAll(areas))
                .count();
        long unnecessary = persons.stream()
                .filter(person -> !person.examined.containsAll(areas) && person.unnecessary)
                .count();
        table.count(row, EXAMINED, examined)
                .count(row, UNNECESSARY, unnecessary)
                .count(row, MISSING, persons.size() - examined - unnecessary);
    }

    /** Which duties were met in time, for those placed on the measuring day to whom they apply. */
    Optional<StatTable> duties(Collection<PersonFacts> persons) {
        if (settings.getDuties().isEmpty()) {
            return Optional.empty();
        }
        Dimension.Builder rows = Dimension.builder("duty", LocalizedText.of("Skyldighet", "Duty"));
        settings.getDuties()
                .forEach(rule -> rows.member(rule.getId(), LocalizedText.of(rule.getTitleSv(), rule.getTitleEn())));
        Dimension columns = Dimension.builder("column", LocalizedText.of("Utfall", "Outcome"))
                .member(Duty.IN_TIME.name(), LocalizedText.of("I tid", "In time"))
                .member(Duty.LATE.name(), LocalizedText.of("Inte i tid", "Not in time"))
                .member(Duty.UNDETERMINED.name(), LocalizedText.of("Kan inte avgöras", "Cannot be told"))
                .total(
                        PersonCells.TOTAL,
                        PersonCells.TOTAL_LABEL,
                        ImmutableList.of(Duty.IN_TIME.name(), Duty.LATE.name(), Duty.UNDETERMINED.name()))
                .member(CategoryTables.SHARE, SHARE_LABEL)
                .build();
        StatTableBuilder table = StatTable.builder(
                        PlacementTables.head(
                                "duties-in-time",
                                LocalizedText.of(
                                        "Överväganden och prövningar i tid den " + settings.getMeasuringDay(),
                                        "Considerations and examinations in time on " + settings.getMeasuringDay()),
                                LocalizedText.of(
                                        "Personer som skyldigheten gäller. Andelen är av alla dessa, även dem för vilka det"
                                                + " inte kan avgöras.",
                                        "Persons to whom the duty applies. The share is of all of them, those included"
                                                + " for whom it cannot be told.")),
                        rows.build(),
                        columns)
                .derive("column", CategoryTables.SHARE, Derivation.ofShare(PersonCells.TOTAL, Duty.IN_TIME.name(), 1));
        settings.getDuties().forEach(rule -> enterDuty(table, rule, persons));
        return Optional.of(table.build());
    }

    private static void enterDuty(StatTableBuilder table, Rule<ChildCase> rule, Collection<PersonFacts> persons) {
        Map<Duty, Long> numbers = new EnumMap<>(Duty.class);
        for (PersonFacts person : persons) {
            Duty duty = person.duties.get(rule.getId());
            if (duty != null) {
                numbers.merge(duty, 1L, Long::sum);
            }
        }
        for (Duty duty : Duty.values()) {
            table.count(rule.getId(), duty.name(), numbers.getOrDefault(duty, 0L));
        }
    }

    /** How the stays that ended in the year ended. */
    StatTable endings(Collection<PersonFacts> persons) {
        Dimension.Builder rows = Dimension.builder("end", LocalizedText.of("Avslut", "End"));
        ImmutableList.Builder<String> kinds = ImmutableList.builder();
        for (EndKind kind : EndKind.values()) {
            rows.member(kind.name(), kind.label());
            kinds.add(kind.name());
        }
        rows.total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL, kinds.build())
                .member(BREAKDOWN_SHARE, LocalizedText.of("Andel sammanbrott (%)", "Share of breakdowns (%)"));
        Dimension.Builder columns =
                Dimension.builder("column", LocalizedText.of("Placeringsform", "Form of placement"));
        for (EndGroup group : EndGroup.values()) {
            columns.member(group.name(), group.label());
        }
        StatTableBuilder table = StatTable.builder(
                        PlacementTables.stayHead(
                                "ended-placements",
                                LocalizedText.of(
                                        "Placeringar som avslutades under året",
                                        "Placements that ended during the year"),
                                LocalizedText.of(
                                        "Andelen är av alla avslutade, även dem där uppgift saknas.",
                                        "The share is of all that ended, those not stated included.")),
                        rows.build(),
                        columns.total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL)
                                .build())
                .derive("end", BREAKDOWN_SHARE, Derivation.ofShare(PersonCells.TOTAL, EndKind.UNPLANNED.name(), 1));
        for (EndKind kind : EndKind.values()) {
            for (EndGroup group : EndGroup.values()) {
                table.count(
                        kind.name(),
                        group.name(),
                        persons.stream()
                                .mapToLong(person -> person.ends
                                        .getOrDefault(group, Map.of())
                                        .getOrDefault(kind, 0))
                                .sum());
            }
        }
        return table.build();
    }

    /** Children whose custody was transferred to the parents of the family home, in the layout of the board's table. */
    StatTable custody(Collection<PersonFacts> persons) {
        boolean unknown = persons.stream()
                .anyMatch(
                        person -> !person.custodyYears.isEmpty() && person.sex().isEmpty());
        ImmutableList<String> sexes = PersonCells.codes(unknown);
        Dimension.Builder rows = Dimension.builder("sex", LocalizedText.of("Kön", "Sex"))
                .total(PersonCells.TOTAL, PersonCells.TOTAL_LABEL, sexes);
        sexes.forEach(sex -> rows.member(sex, PersonCells.labelOf(sex)));
        Dimension.Builder columns =
                Dimension.builder("year", LocalizedText.of("År", "Year")).role(DimensionRole.TIME);
        for (int year = settings.getFirstCustodyYear(); year <= settings.getYear(); year++) {
            columns.member(String.valueOf(year), LocalizedText.ofBoth(String.valueOf(year)));
        }
        StatTableBuilder table = StatTable.builder(
                PlacementTables.head(
                        "custody-transfers",
                        LocalizedText.of(
                                "Vårdnadsöverflyttningar till familjehemsföräldrar",
                                "Transfers of custody to family-home parents"),
                        LocalizedText.of(
                                "Antal barn och unga för vilka vårdnaden överflyttats efter avslutad insats, efter året"
                                        + " för rättens beslut.",
                                "Children and young people whose custody was transferred after ended care, by the year"
                                        + " of the court's decision.")),
                rows.build(),
                columns.build());
        for (int year = settings.getFirstCustodyYear(); year <= settings.getYear(); year++) {
            int column = year;
            for (String sex : sexes) {
                table.count(
                        sex,
                        String.valueOf(year),
                        persons.stream()
                                .filter(person -> person.custodyYears.contains(column)
                                        && PersonCells.codeOf(person.sex()).equals(sex))
                                .count());
            }
        }
        return table.build();
    }
}
