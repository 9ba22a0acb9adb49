package se.socialdata.reporting.cost;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.Footnote;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.SeriesBreak;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** What the tables of the whole country have in common: heads with their notes, rows, columns, and single amounts. */
final class CostTableParts {

    private static final int REFUGEES_ELSEWHERE_FROM = 2016;

    private final CostStatistics statistics;
    private final CostSettings settings;

    CostTableParts(CostStatistics statistics) {
        this.statistics = statistics;
        this.settings = statistics.getSettings();
    }

    void deriveChanges(StatTableBuilder table, boolean differences, boolean lastYear) {
        String first = CostTables.column(settings.getFirstYear());
        String previous = CostTables.column(settings.getPreviousYear());
        String last = CostTables.column(settings.getLastYear());
        if (differences) {
            table.derive(
                    CostTables.YEAR,
                    CostTables.DIFFERENCE,
                    Derivation.ofDifference(first, last, settings.getDecimals()));
        }
        table.derive(CostTables.YEAR, CostTables.CHANGE, Derivation.ofChange(first, last, 1));
        boolean lastTwoYears = lastYear && hasYearsBetween();
        if (lastTwoYears && differences) {
            table.derive(
                    CostTables.YEAR,
                    CostTables.LAST_DIFFERENCE,
                    Derivation.ofDifference(previous, last, settings.getDecimals()));
        }
        if (lastTwoYears) {
            table.derive(CostTables.YEAR, CostTables.LAST_CHANGE, Derivation.ofChange(previous, last, 1));
        }
    }

    Dimension rows(List<CostItem> items) {
        Dimension.Builder rows = Dimension.builder(CostTables.ITEM, LocalizedText.of("Kostnadspost", "Cost item"));
        items.forEach(item -> rows.member(item.getCode(), label(item)));
        return rows.build();
    }

    /** Of two years the change over the last one is that over all. */
    private boolean hasYearsBetween() {
        return settings.getPreviousYear() > settings.getFirstYear();
    }

    /** The years alone. */
    Dimension years() {
        return yearColumns().role(DimensionRole.TIME).build();
    }

    private Dimension.Builder yearColumns() {
        Dimension.Builder columns = Dimension.builder(CostTables.YEAR, LocalizedText.of("År", "Year"));
        settings.getYears()
                .forEach(
                        year -> columns.member(CostTables.column(year), LocalizedText.ofBoth(CostTables.column(year))));
        return columns;
    }

    /**
     * The years with the changes between them, and with the share and the differences if a table asks for them. Shares and
     * changes are no times, so the columns as a whole say what is measured.
     */
    Dimension columns(boolean differences, boolean lastYear) {
        Dimension.Builder columns = yearColumns();
        int last = settings.getLastYear();
        String all = settings.getFirstYear() + "–" + last;
        String lastTwo = settings.getPreviousYear() + "–" + last;
        if (differences) {
            columns.member(CostTables.SHARE, LocalizedText.of("Andel " + last + ", %", "Share " + last + ", %"));
            columns.member(CostTables.DIFFERENCE, LocalizedText.of("Skillnad " + all, "Difference " + all));
        }
        columns.member(CostTables.CHANGE, LocalizedText.of("Förändring " + all + ", %", "Change " + all + ", %"));
        boolean lastTwoYears = lastYear && hasYearsBetween();
        if (lastTwoYears && differences) {
            columns.member(
                    CostTables.LAST_DIFFERENCE, LocalizedText.of("Skillnad " + lastTwo, "Difference " + lastTwo));
        }
        if (lastTwoYears) {
            columns.member(
                    CostTables.LAST_CHANGE,
                    LocalizedText.of("Förändring " + lastTwo + ", %", "Change " + lastTwo + ", %"));
        }
        return columns.build();
    }

    TableHead.Builder head(String id, String sv, String en) {
        String years = ", " + settings.getFirstYear() + "–" + settings.getLastYear();
        TableHead.Builder head = TableHead.builder()
                .id(id)
                .title(LocalizedText.of(sv + years, en + years))
                .unit(LocalizedText.of(settings.getUnit()))
                .source(LocalizedText.of(
                        "Kommunernas räkenskapssammandrag; kostnad för det egna åtagandet",
                        "The accounts summary of the municipalities; costs of the own commitment"));
        Integer firstWithout = settings.getYears().ceiling(REFUGEES_ELSEWHERE_FROM);
        if (firstWithout != null && settings.getFirstYear() < firstWithout) {
            head.addSeriesBreaks(new SeriesBreak(
                    CostTables.YEAR,
                    CostTables.column(firstWithout),
                    LocalizedText.of(
                            "Från och med 2016 ingår inte ekonomiskt bistånd till flyktingar.",
                            "From 2016 on, financial assistance to refugees is not included.")));
        }
        CostCoverage coverage = statistics.getCoverage();
        if (!coverage.isEven()) {
            head.addNotes(LocalizedText.of(
                    coverage.partial()
                            + " kommuner saknar uppgift för något av åren, så åren är inte jämförbara. Kommuner"
                            + " per år: " + coverage.describeMunicipalities() + ".",
                    coverage.partial() + " municipalities lack one of the years, so the years cannot be compared."
                            + " Municipalities by year: " + coverage.describeMunicipalities() + "."));
        }
        return head;
    }

    ImmutableList<LocalizedText> fixedNotes() {
        return ImmutableList.<LocalizedText>builder()
                .add(LocalizedText.of(
                        "Fasta priser, " + settings.getLastYear() + " års priser. Prisindex: "
                                + settings.getPriceIndex().getName() + ".",
                        "Fixed prices of " + settings.getLastYear() + ". Price index: "
                                + settings.getPriceIndex().getName() + "."))
                .addAll(settings.getIndexNotes())
                .build();
    }

    TableHead.Builder withFootnotes(TableHead.Builder head, List<CostItem> items, boolean fixed) {
        for (CostItem item : items) {
            long partial = statistics.countPartial(item);
            if (partial > 0) {
                head.addFootnotes(Footnote.of(
                        CostTables.ITEM,
                        item.getCode(),
                        LocalizedText.of(
                                partial + " kommuner har posten bara vissa av åren.",
                                partial + " municipalities have the item in some of the years only.")));
            }
        }
        if (fixed) {
            items.stream().filter(settings.getItemIndexes()::containsKey).forEach(item -> {
                PriceIndex index = settings.getIndex(item);
                head.addFootnotes(Footnote.of(
                        CostTables.ITEM,
                        item.getCode(),
                        LocalizedText.of(
                                "Egen prisindex: " + index.getName()
                                        + "; posten summerar därför inte till den som den ingår i.",
                                "Price index of its own: " + index.getName()
                                        + "; so the item does not add up to what it is a part of.")));
            });
        }
        return head;
    }

    LocalizedText label(CostItem item) {
        return LocalizedText.of(settings.getTree().getLabelSv(item), item.getTermEn());
    }

    Optional<Rational> current(CostItem item, int year) {
        return settings.getTree().contains(item)
                ? statistics.findCurrent(item, year).map(amount -> Rational.of(amount.toKronor()))
                : Optional.empty();
    }

    CellValue fixed(CostItem item, int year) {
        CellValue value = amount(item, statistics.findFixed(item, year));
        return value instanceof AmountValue amount ? amount.withPriceYear(settings.getLastYear()) : value;
    }

    CellValue amount(CostItem item, Optional<Rational> kronor) {
        int decimals = settings.getItemDecimals().getOrDefault(item, settings.getDecimals());
        return kronor.<CellValue>map(value -> AmountValue.of(value, settings.getUnit(), decimals))
                .orElseGet(() -> new CellValue.Absent(Absence.NOT_AVAILABLE));
    }
}
