package se.socialdata.reporting.assistance;

import static se.socialdata.reporting.assistance.AssistanceTableHeads.HOUSEHOLDS;
import static se.socialdata.reporting.assistance.AssistanceTableHeads.TOTAL;
import static se.socialdata.reporting.assistance.AssistanceTableHeads.TOTAL_LABEL;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.socialdata.core.assistance.AssistanceDuration;
import se.socialdata.core.assistance.AssistanceStanding;
import se.socialdata.core.assistance.HouseholdType;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.MeanValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.MoneyUnit;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/** The tables of households and of months. */
final class HouseholdTables {

    static final String SHARE = "share";
    static final String SUPPORT = "support";
    static final String OTHER = "other";
    static final String AMOUNT = "amount";
    static final String MEAN_AMOUNT = "mean-amount";
    static final String MEAN_MONTHS = "mean-months";
    static final String HOUSEHOLD_COUNT = "households";
    static final String ADULTS = "adults";
    static final String CHILDREN = "children";

    private static final int MONTHS = 12;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final ImmutableList<HouseholdType> TYPES = ImmutableList.copyOf(Arrays.stream(HouseholdType.values())
            .filter(type -> type == type.toPublished())
            .toList());

    private final AssistanceSettings settings;
    private final HouseholdCounts counts;
    private final AssistanceTableHeads heads;

    HouseholdTables(AssistanceSettings settings, HouseholdCounts counts, AssistanceTableHeads heads) {
        this.settings = settings;
        this.counts = counts;
        this.heads = heads;
    }

    private static Dimension types() {
        Dimension.Builder rows = Dimension.builder("type", LocalizedText.of("Hushållstyp", "Type of household"));
        for (HouseholdType type : TYPES) {
            rows.member(
                    type.getCode(),
                    type == HouseholdType.ONLY_CHILDREN
                            ? LocalizedText.of(
                                    "Barnhushåll (sökande under 18 år) inklusive okänd hushållstyp",
                                    "Children only (applicant under 18), unknown type included")
                            : LocalizedText.of(type));
        }
        return rows.total(TOTAL, LocalizedText.of("Samtliga hushåll", "All households"))
                .build();
    }

    StatTable byType() {
        Dimension.Builder columns = AssistanceTableHeads.durations();
        List<String> classes = Arrays.stream(AssistanceDuration.values())
                .map(AssistanceDuration::getCode)
                .toList();
        columns.total(TOTAL, TOTAL_LABEL, classes);
        columns.member(SHARE, LocalizedText.of("Andel långvarigt, procent", "Share long-term, per cent"));
        StatTableBuilder table = StatTable.builder(
                        heads.head(
                                        AssistanceStatistics.HOUSEHOLDS,
                                        LocalizedText.of(
                                                "Biståndshushåll efter hushållstyp och månader med bistånd",
                                                "Households by type and months with assistance"),
                                        HOUSEHOLDS)
                                .basis(
                                        LocalizedText.of(
                                                "hushåll med bistånd någon gång under året, efter typen i den senaste månaden",
                                                "households with assistance at any time in the year, by the type of the latest month"))
                                .build(),
                        types(),
                        columns.build())
                .derive(
                        AssistanceTableHeads.DURATION,
                        SHARE,
                        Derivation.ofShare(TOTAL, AssistanceDuration.LONG.getCode(), 1));
        for (HouseholdType type : TYPES) {
            long[] durations = counts.durations[Places.of(type)];
            for (AssistanceDuration duration : AssistanceDuration.values()) {
                table.count(type.getCode(), duration.getCode(), durations[Places.of(duration)]);
            }
        }
        return table.build();
    }

    StatTable longTermByBirth() {
        Dimension columns = Dimension.builder(
                        "birth", LocalizedText.of("Sökande eller medsökande", "Applicant or co-applicant"))
                .member("native", LocalizedText.of("Inrikes födda", "Born in Sweden"))
                .member("foreign", LocalizedText.of("Någon utrikes född", "One born abroad"))
                .member("unknown", LocalizedText.of("Uppgift saknas", "Not known"))
                .total(TOTAL, TOTAL_LABEL)
                .build();
        StatTableBuilder table = StatTable.builder(
                heads.head(
                                AssistanceStatistics.LONG_TERM_BY_BIRTH,
                                LocalizedText.of(
                                        "Hushåll med långvarigt bistånd efter hushållstyp och födelseland",
                                        "Households with long-term assistance by type and country of birth"),
                                HOUSEHOLDS)
                        .build(),
                types(),
                columns);
        for (HouseholdType type : TYPES) {
            long[] byBirth = counts.longTermByBirth[Places.of(type)];
            table.count(type.getCode(), "native", byBirth[0]);
            table.count(type.getCode(), "foreign", byBirth[1]);
            table.count(type.getCode(), "unknown", byBirth[2]);
        }
        return table.build();
    }

    StatTable amounts() {
        Dimension columns = Dimension.builder("measure", LocalizedText.of("Mått", "Measure"))
                .member(SUPPORT, LocalizedText.of("Försörjningsstöd, tkr", "Livelihood support, SEK thousand"))
                .member(OTHER, LocalizedText.of("Livsföring i övrigt, tkr", "Other needs, SEK thousand"))
                .total(AMOUNT, LocalizedText.of("Summa, tkr", "Sum, SEK thousand"), ImmutableList.of(SUPPORT, OTHER))
                .member(MEAN_AMOUNT, LocalizedText.of("Kronor per hushåll och år", "SEK a household and year"))
                .member(MEAN_MONTHS, LocalizedText.of("Månader per hushåll", "Months a household"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        heads.head(
                                        AssistanceStatistics.AMOUNTS,
                                        LocalizedText.of(
                                                "Biståndsbelopp efter hushållstyp", "Amounts by type of household"),
                                        LocalizedText.of("Löpande priser", "Current prices"))
                                .build(),
                        types(),
                        columns)
                .measure(SUPPORT, Measure.AMOUNT)
                .measure(OTHER, Measure.AMOUNT)
                .measure(AMOUNT, Measure.AMOUNT)
                .measure(MEAN_AMOUNT, Measure.MEAN)
                .measure(MEAN_MONTHS, Measure.MEAN);
        for (HouseholdType type : TYPES) {
            int place = Places.of(type);
            long households = counts.count(place);
            if (households == 0) {
                continue;
            }
            Money support = Money.ofOre(counts.support[place]);
            Money other = Money.ofOre(counts.other[place]);
            table.cell(CellKey.of(type.getCode(), SUPPORT), thousands(support, households));
            table.cell(CellKey.of(type.getCode(), OTHER), thousands(other, households));
            table.cell(
                    CellKey.of(type.getCode(), MEAN_AMOUNT),
                    MeanValue.of(Rational.of(support.plus(other).toKronor()), households, 0));
            table.cell(
                    CellKey.of(type.getCode(), MEAN_MONTHS),
                    MeanValue.of(Rational.of(counts.months[place]), households, 1));
        }
        return table.build();
    }

    private static CellValue thousands(Money amount, long observations) {
        return AmountValue.of(amount, MoneyUnit.THOUSAND_KRONOR, 0).withObservations(observations);
    }

    StatTable months(PersonCounts persons, long[] support, long[] other) {
        Dimension columns = Dimension.builder("measure", LocalizedText.of("Mått", "Measure"))
                .member(HOUSEHOLD_COUNT, LocalizedText.of("Hushåll", "Households"))
                .member(ADULTS, LocalizedText.of("Vuxna", "Adults"))
                .member(CHILDREN, LocalizedText.of("Barn", "Children"))
                .member(AMOUNT, LocalizedText.of("Belopp, tkr", "Amount, SEK thousand"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        heads.headWithAges(
                                        AssistanceStatistics.MONTHS,
                                        LocalizedText.of(
                                                "Hushåll, mottagare och belopp efter månad",
                                                "Households, recipients and amounts by month"),
                                        LocalizedText.of("Antal och tusen kronor", "Numbers and thousand kronor"))
                                .addNotes(
                                        LocalizedText.of(
                                                "Månadernas antal ska inte summeras: samma hushåll och person återkommer.",
                                                "The numbers of the months must not be added up: households and persons recur."))
                                .build(),
                        monthRows(),
                        columns)
                .measure(AMOUNT, Measure.AMOUNT);
        for (int month = 0; month < MONTHS; month++) {
            String row = monthCode(month);
            table.count(row, HOUSEHOLD_COUNT, counts.byMonth[month]);
            table.count(row, ADULTS, persons.adultsByMonth[month]);
            table.count(row, CHILDREN, persons.childrenByMonth[month]);
            if (counts.byMonth[month] > 0) {
                Money amount = Money.ofOre(Math.addExact(support[month], other[month]));
                table.cell(CellKey.of(row, AMOUNT), thousands(amount, counts.byMonth[month]));
            }
        }
        return table.build();
    }

    Optional<StatTable> standings() {
        if (settings.getMonthsWithout().isEmpty()) {
            return Optional.empty();
        }
        Dimension.Builder columns = Dimension.builder("standing", LocalizedText.of("Hushåll", "Households"));
        for (AssistanceStanding standing : AssistanceStanding.values()) {
            columns.member(standing);
        }
        int without = settings.getMonthsWithout().getAsInt();
        StatTableBuilder table = StatTable.builder(
                heads.head(
                                AssistanceStatistics.STANDINGS,
                                LocalizedText.of(
                                        "Nya, återkommande och fortsatta hushåll efter månad",
                                        "New, returning and continuing households by month"),
                                HOUSEHOLDS)
                        .basis(LocalizedText.of(
                                "nytt eller återkommande efter " + without
                                        + " månader utan bistånd; nytt om ingen tidigare"
                                        + " månad finns i uppgifterna",
                                "new or returning after " + without
                                        + " months without assistance; new if the records hold no earlier month"))
                        .build(),
                monthRows(),
                columns.total(TOTAL, TOTAL_LABEL).build());
        for (int month = 0; month < MONTHS; month++) {
            for (AssistanceStanding standing : AssistanceStanding.values()) {
                table.count(monthCode(month), standing.getCode(), counts.standings[month][Places.of(standing)]);
            }
        }
        return Optional.of(table.build());
    }

    /** The month with its year, for example {@code 2025-01}, so that the tables of several years fit together. */
    private String monthCode(int month) {
        return YearMonth.of(settings.getYear(), month + 1).toString();
    }

    private Dimension monthRows() {
        Dimension.Builder rows =
                Dimension.builder("month", LocalizedText.of("Månad", "Month")).role(DimensionRole.TIME);
        for (int month = 0; month < MONTHS; month++) {
            rows.member(
                    monthCode(month),
                    LocalizedText.of(
                            Month.of(month + 1).getDisplayName(TextStyle.FULL, SWEDISH),
                            Month.of(month + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        }
        return rows.build();
    }
}
