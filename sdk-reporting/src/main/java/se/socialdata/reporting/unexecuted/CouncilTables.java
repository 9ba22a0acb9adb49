package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.socialdata.core.decision.WaitKind;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.table.ZeroDisplay;
import se.socialdata.reporting.text.LocalizedText;

/** Makes the tables of the statistics out of the tallies. */
final class CouncilTables {

    static final String TOTAL = "total";
    private static final String UNKNOWN_SEX = "unknown";
    private static final LocalizedText TOTAL_LABEL = LocalizedText.of("Summa total", "Grand total");

    private final UnexecutedSettings settings;
    private final ImmutableSortedMap<RowKey, RowTally> units;
    private final Map<RowKey, RowTally> rows = new LinkedHashMap<>();
    private final RowDimension rowDimension;

    CouncilTables(UnexecutedSettings settings, ImmutableSortedMap<RowKey, RowTally> units) {
        this.settings = settings;
        this.units = units;
        units.forEach((key, tally) -> rows.computeIfAbsent(key.withoutUnit(), absent -> new RowTally())
                .merge(tally));
        this.rowDimension = new RowDimension(settings, units.keySet());
    }

    StatTable bySex() {
        boolean unknown = rows.values().stream().anyMatch(tally -> tally.sexUnknown() > 0);
        Dimension.Builder sexes = Dimension.builder("sex", LocalizedText.of("Kön", "Sex"));
        settings.getLayout().getColumns().forEach(sex -> sexes.member(sex.getCode(), plural(sex)));
        if (unknown) {
            sexes.member(UNKNOWN_SEX, LocalizedText.of("Uppgift saknas", "Unknown"));
        }
        sexes.total(TOTAL, TOTAL_LABEL);
        StatTableBuilder table = quarterTable(
                "by-sex",
                LocalizedText.of(
                        "Ej verkställda gynnande beslut per insats och kön",
                        "Favourable decisions not executed, by intervention and sex"),
                sexes.build());
        rows.forEach((key, tally) -> {
            settings.getLayout()
                    .getColumns()
                    .forEach(sex -> table.count(key.toCode(), sex.getCode(), tally.count(sex)));
            if (unknown) {
                table.count(key.toCode(), UNKNOWN_SEX, tally.sexUnknown());
            }
        });
        return table.build();
    }

    private static LocalizedText plural(Sex sex) {
        return sex == Sex.WOMAN ? LocalizedText.of("Kvinnor", "Women") : LocalizedText.of("Män", "Men");
    }

    StatTable byOutcome() {
        Set<CodedTerm> outcomes = OutcomeOrder.sorted(rows.values());
        Dimension.Builder columns = Dimension.builder("outcome", LocalizedText.of("Utfall", "Outcome"));
        outcomes.forEach(columns::member);
        if (outcomes.isEmpty()) {
            columns.member("none", LocalizedText.of("Inget utfall", "No outcome"));
        }
        columns.total(TOTAL, TOTAL_LABEL);
        StatTableBuilder table = quarterTable(
                "by-outcome",
                LocalizedText.of(
                        "Utfall vid rapporteringstillfället " + settings.getReportingDate(),
                        "Outcome at the reporting date " + settings.getReportingDate()),
                columns.build());
        rows.forEach((key, tally) ->
                outcomes.forEach(outcome -> table.count(key.toCode(), outcome.getCode(), tally.count(outcome))));
        return table.build();
    }

    StatTable comparison() {
        Dimension.Builder columns = Dimension.builder("quarter", LocalizedText.of("Kvartalets slut", "End of quarter"))
                .role(DimensionRole.TIME);
        ImmutableList<Quarter> quarters = UnexecutedBuilder.comparedQuarters(settings);
        quarters.forEach(quarter -> columns.member(
                columnOf(quarter), LocalizedText.ofBoth(quarter.getLastDay().toString())));
        StatTableBuilder table = StatTable.builder(
                head(
                        "comparison",
                        LocalizedText.of(
                                "Jämförelse med de två föregående kvartalen",
                                "Comparison with the two preceding quarters"),
                        settings.getLayout().getComparisonZeros()),
                rowDimension.ofComparison(),
                columns.build());
        units.forEach((key, tally) -> {
            for (int i = 0; i < quarters.size(); i++) {
                table.count(rowDimension.leafCode(key), columnOf(quarters.get(i)), tally.perQuarter(i));
            }
        });
        return table.build();
    }

    /** The code of a quarter in the columns of the comparison. */
    static String columnOf(Quarter quarter) {
        return quarter.toString();
    }

    StatTable byElapsedTime() {
        Dimension.Builder columns = Dimension.builder(
                "elapsed", LocalizedText.of("Förfluten tid från beslutet", "Time since the decision"));
        int bands = settings.getBandMonths().size() + 1;
        for (int band = 0; band < bands; band++) {
            columns.member("band-" + band, bandLabel(band));
        }
        Set<String> parts = new LinkedHashSet<>();
        for (int band = 0; band < bands; band++) {
            parts.add("band-" + band);
        }
        columns.total(TOTAL, TOTAL_LABEL, parts);
        columns.member("median", LocalizedText.of("Median, dagar", "Median, days"));
        StatTableBuilder table = quarterTable(
                        "by-elapsed-time",
                        LocalizedText.of(
                                "Förfluten tid från dagen för respektive beslut",
                                "Time elapsed from the day of each decision"),
                        columns.build())
                .measure("median", Measure.MEDIAN);
        rows.forEach((key, tally) -> {
            for (int band = 0; band < bands; band++) {
                table.count(key.toCode(), "band-" + band, tally.inBand(band));
            }
            table.cell(CellKey.of(key.toCode(), "median"), new CellValue.Median(tally.daysWaited()));
        });
        return table.build();
    }

    private LocalizedText bandLabel(int band) {
        ImmutableList<Integer> limits = settings.getBandMonths();
        if (band == 0) {
            return LocalizedText.of("högst " + limits.get(0) + " mån", "at most " + limits.get(0) + " months");
        }
        int above = limits.get(band - 1);
        if (band == limits.size()) {
            return LocalizedText.of("över " + above + " mån", "over " + above + " months");
        }
        return LocalizedText.of(
                "över " + above + " till " + limits.get(band) + " mån",
                "over " + above + " to " + limits.get(band) + " months");
    }

    StatTable byKind() {
        Dimension.Builder columns = Dimension.builder("kind", LocalizedText.of("Väntan", "Wait"));
        for (WaitKind kind : WaitKind.values()) {
            columns.member(kind);
        }
        columns.total(TOTAL, TOTAL_LABEL);
        StatTableBuilder table = quarterTable(
                "by-kind",
                LocalizedText.of(
                        "Ej verkställda, avbrutna och delvis verkställda beslut",
                        "Decisions not yet executed, interrupted, and partly executed"),
                columns.build());
        rows.forEach((key, tally) -> {
            for (WaitKind kind : WaitKind.values()) {
                table.count(key.toCode(), kind.getCode(), tally.count(kind));
            }
        });
        return table.build();
    }

    private StatTableBuilder quarterTable(String id, LocalizedText title, Dimension columns) {
        return StatTable.builder(
                head(id, title, settings.getLayout().getQuarterZeros()), rowDimension.ofQuarter(), columns);
    }

    private TableHead head(String id, LocalizedText title, ZeroDisplay zeros) {
        CountingBasis basis = settings.getCountingBasis();
        return TableHead.builder()
                .id(id)
                .title(title)
                .unit(LocalizedText.of("Antal beslut", "Number of decisions"))
                .basis(LocalizedText.of(
                        "beslut räknas om de är " + basis.getTermSv(), "decisions are counted if " + basis.getTermEn()))
                .zeroDisplay(zeros)
                .build();
    }
}
