package se.socialdata.reporting.assistance;

import static se.socialdata.reporting.assistance.AssistanceTableHeads.PERSONS;
import static se.socialdata.reporting.assistance.AssistanceTableHeads.TOTAL;
import static se.socialdata.reporting.assistance.AssistanceTableHeads.TOTAL_LABEL;
import static se.socialdata.reporting.assistance.AssistanceTableHeads.sexCode;
import static se.socialdata.reporting.assistance.AssistanceTableHeads.sexes;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.assistance.AssistanceDuration;
import se.socialdata.core.assistance.ObstacleGroup;
import se.socialdata.core.geography.Municipality;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/** The tables of persons, each counted once. */
final class PersonTables {

    static final String ADULTS = "adults";
    static final String CHILDREN = "children";
    static final String ALL_CHILDREN = "all";
    static final String LONG_TERM = "long-term";
    static final String VERY_LONG = "very-long";
    static final String SHARE = "share";
    static final String RECIPIENTS = "recipients";
    static final String RATE = "rate";

    private static final int THOUSAND = 1_000;
    private static final int ADULT = 18;

    private final AssistanceSettings settings;
    private final AssistanceSelection selection;
    private final PersonCounts counts;
    private final AssistanceTableHeads heads;

    PersonTables(
            AssistanceSettings settings,
            AssistanceSelection selection,
            PersonCounts counts,
            AssistanceTableHeads heads) {
        this.settings = settings;
        this.selection = selection;
        this.counts = counts;
        this.heads = heads;
    }

    StatTable obstacles() {
        Dimension.Builder rows =
                Dimension.builder("obstacle", LocalizedText.of("Försörjningshinder", "Obstacle to self-support"));
        List<ObstacleGroup> shown = new ArrayList<>();
        for (ObstacleGroup group : ObstacleGroup.values()) {
            if (group != ObstacleGroup.OTHER
                    || Arrays.stream(counts.obstacles[Places.of(group)]).sum() > 0) {
                shown.add(group);
                rows.member(group);
            }
        }
        rows.total(TOTAL, LocalizedText.of("Samtliga vuxna biståndsmottagare", "All adult recipients"));
        boolean unknown = anyUnknown(counts.obstacles);
        StatTableBuilder table = StatTable.builder(
                heads.headWithObstacles(
                                AssistanceStatistics.OBSTACLES,
                                LocalizedText.of(
                                        "Biståndsmottagare fördelat på försörjningshinder och kön",
                                        "Recipients by obstacle to self-support and sex"))
                        .build(),
                rows.build(),
                sexes(unknown, false));
        for (ObstacleGroup group : shown) {
            enter(table, group.getCode(), counts.obstacles[Places.of(group)], unknown);
        }
        return table.build();
    }

    StatTable ages() {
        Dimension.Builder rows = Dimension.builder("age", LocalizedText.of("Ålder", "Age"));
        int bands = settings.getAgeBands().size();
        List<String> adults = new ArrayList<>();
        List<String> children = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        for (int band = 0; band < bands + 2; band++) {
            boolean unknownAge = band >= bands;
            if (unknownAge && Arrays.stream(counts.ages[band]).sum() == 0) {
                continue;
            }
            shown.add(band);
            rows.member(bandCode(band), bandLabel(band));
            boolean adult = unknownAge ? band == bands : settings.getAgeBands().get(band) >= ADULT;
            (adult ? adults : children).add(bandCode(band));
        }
        rows.subtotal(CHILDREN, LocalizedText.of("Barn", "Children"), children);
        rows.subtotal(ADULTS, LocalizedText.of("Vuxna", "Adults"), adults);
        rows.total(
                TOTAL,
                LocalizedText.of("Samtliga biståndsmottagare", "All recipients"),
                ImmutableList.of(CHILDREN, ADULTS));
        boolean unknown = anyUnknown(counts.ages);
        StatTableBuilder table = StatTable.builder(
                heads.headWithAges(
                                AssistanceStatistics.PERSONS,
                                LocalizedText.of(
                                        "Biståndsmottagare efter ålder och kön, varje person räknad en gång",
                                        "Recipients by age and sex, each person counted once"),
                                PERSONS)
                        .build(),
                rows.build(),
                sexes(unknown, false));
        for (int band : shown) {
            enter(table, bandCode(band), counts.ages[band], unknown);
        }
        return table.build();
    }

    private static String bandCode(int band) {
        return "age-" + band;
    }

    private LocalizedText bandLabel(int band) {
        ImmutableList<Integer> limits = settings.getAgeBands();
        if (band == limits.size()) {
            return LocalizedText.of("Vuxna, ålder okänd", "Adults, age unknown");
        } else if (band > limits.size()) {
            return LocalizedText.of("Barn, ålder okänd", "Children, age unknown");
        }
        int from = limits.get(band);
        if (band == limits.size() - 1) {
            return LocalizedText.of(from + " år och äldre", from + " and older");
        }
        int to = limits.get(band + 1) - 1;
        return LocalizedText.of(from + "–" + to + " år", from + "–" + to);
    }

    StatTable children() {
        Dimension rows = Dimension.builder("household", LocalizedText.of("Barn i", "Children in"))
                .member(ALL_CHILDREN, LocalizedText.of("Biståndshushåll", "Households with assistance"))
                .member(
                        LONG_TERM,
                        LocalizedText.of(
                                "därav hushåll med långvarigt bistånd",
                                "of which households with long-term assistance"))
                .build();
        boolean unknown = anyUnknown(counts.children);
        StatTableBuilder table = StatTable.builder(
                heads.headWithAges(
                                AssistanceStatistics.CHILDREN,
                                LocalizedText.of("Barn i biståndshushåll", "Children in households with assistance"),
                                PERSONS)
                        .basis(LocalizedText.of(
                                "ett barn hör till hushållet i sin senaste månad; långvarigt är 10–12 månader av året",
                                "a child belongs to the household of its latest month; long-term is 10 to 12 months"))
                        .build(),
                rows,
                sexes(unknown, true));
        enter(table, ALL_CHILDREN, counts.children[0], unknown);
        enter(table, LONG_TERM, counts.children[1], unknown);
        return table.build();
    }

    StatTable durations() {
        boolean unknown = anyUnknown(counts.durations);
        Dimension.Builder rows = Dimension.builder("sex", LocalizedText.of("Kön", "Sex"));
        sexes(unknown, false).getMembers().forEach(sex -> {
            if (sex.isTotal()) {
                rows.total(TOTAL, LocalizedText.of("Samtliga vuxna", "All adults"));
            } else {
                rows.member(sex.code(), sex.label());
            }
        });
        Dimension.Builder columns = AssistanceTableHeads.durations();
        List<String> classes = Arrays.stream(AssistanceDuration.values())
                .map(AssistanceDuration::getCode)
                .toList();
        columns.total(TOTAL, TOTAL_LABEL, classes);
        columns.member(SHARE, LocalizedText.of("Andel långvarigt, procent", "Share long-term, per cent"));
        columns.member(VERY_LONG, LocalizedText.of("därav mycket långvarigt", "of which very long-term"));
        StatTableBuilder table = StatTable.builder(
                        heads.headWithAges(
                                        AssistanceStatistics.DURATIONS,
                                        LocalizedText.of(
                                                "Vuxna biståndsmottagare efter månader med bistånd",
                                                "Adult recipients by months with assistance"),
                                        PERSONS)
                                .addNotes(veryLongNote())
                                .build(),
                        rows.build(),
                        columns.build())
                .derive(
                        AssistanceTableHeads.DURATION,
                        SHARE,
                        Derivation.ofShare(TOTAL, AssistanceDuration.LONG.getCode(), 1));
        for (int sex = 0; sex < PersonCounts.SEXES; sex++) {
            if (sex == 0 && !unknown) {
                continue;
            }
            for (AssistanceDuration duration : AssistanceDuration.values()) {
                table.count(sexCode(sex), duration.getCode(), counts.durations[Places.of(duration)][sex]);
            }
            table.cell(
                    CellKey.of(sexCode(sex), VERY_LONG),
                    selection.earlier() == 0
                            ? new CellValue.Absent(Absence.NOT_AVAILABLE)
                            : new CellValue.Count(counts.veryLong[sex]));
        }
        return table.build();
    }

    private LocalizedText veryLongNote() {
        int window = settings.getVeryLongTerm().getWindowMonths();
        int least = settings.getVeryLongTerm().getLeastMonths();
        int longest = settings.getVeryLongTerm().getLongestBreak();
        return LocalizedText.of(
                "Mycket långvarigt: i någon månad av året bistånd i minst " + least + " av de senaste " + window
                        + " månaderna, utan uppehåll längre än " + longest
                        + " månader. Det kräver att de tre tidigare årens månader är med.",
                "Very long-term: in some month of the year, assistance in at least " + least + " of the latest "
                        + window
                        + " months, without a break longer than " + longest
                        + " months. It needs the months of the three years before.");
    }

    Optional<StatTable> rates() {
        if (settings.getPopulation().isEmpty()) {
            return Optional.empty();
        }
        Dimension.Builder rows = Dimension.builder("municipality", LocalizedText.of("Kommun", "Municipality"))
                .role(DimensionRole.GEOGRAPHY);
        List<Municipality> shown = new ArrayList<>();
        for (Municipality municipality : Municipality.all()) {
            if (settings.getPopulation().containsKey(municipality)
                    || counts.byMunicipality[RegisterKeys.numberOf(municipality)] > 0) {
                shown.add(municipality);
                rows.member(municipality);
            }
        }
        Dimension columns = Dimension.builder("measure", LocalizedText.of("Mått", "Measure"))
                .member(RECIPIENTS, LocalizedText.of("Biståndsmottagare", "Recipients"))
                .member(RATE, LocalizedText.of("Per 1 000 invånare", "Per 1 000 inhabitants"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        heads.head(
                                        AssistanceStatistics.RATES,
                                        LocalizedText.of(
                                                "Biståndsmottagare per 1 000 invånare",
                                                "Recipients per 1 000 inhabitants"),
                                        PERSONS)
                                .addNotes(LocalizedText.of(
                                        "En person räknas en gång i varje kommun; raderna ska inte summeras.",
                                        "A person counts once in each municipality; the rows must not be added up."))
                                .build(),
                        rows.build(),
                        columns)
                .measure(RATE, Measure.RATE);
        for (Municipality municipality : shown) {
            long recipients = counts.byMunicipality[RegisterKeys.numberOf(municipality)];
            table.count(municipality.getCode(), RECIPIENTS, recipients);
            Long inhabitants = settings.getPopulation().get(municipality);
            table.cell(
                    CellKey.of(municipality.getCode(), RATE),
                    inhabitants == null
                            ? new CellValue.Absent(Absence.NOT_AVAILABLE)
                            : RateValue.of(recipients, inhabitants, THOUSAND));
        }
        return Optional.of(table.build());
    }

    private static boolean anyUnknown(long[][] numbers) {
        return Arrays.stream(numbers).anyMatch(bySex -> bySex[0] > 0);
    }

    private static void enter(StatTableBuilder table, String row, long[] bySex, boolean unknown) {
        for (int sex = 0; sex < PersonCounts.SEXES; sex++) {
            if (sex > 0 || unknown) {
                table.count(row, sexCode(sex), bySex[sex]);
            }
        }
    }
}
