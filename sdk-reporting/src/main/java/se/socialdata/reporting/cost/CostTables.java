package se.socialdata.reporting.cost;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Derivation;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Footnote;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.SeriesBreak;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The tables of the whole country, in the layout of tables 13 to 16 of Individ- och familjeomsorg, lägesrapport 2025.
 *
 * <p>Columns are the years, then {@value #SHARE}, and for each compared pair the difference and the change in per cent:
 * {@value #DIFFERENCE} and {@value #CHANGE} over all years, {@value #LAST_DIFFERENCE} and {@value #LAST_CHANGE} over the last
 * one. Rows are cost items by their code.
 */
public final class CostTables {

    /** The column with each item's share of the total in the last year. */
    public static final String SHARE = "share";

    /** The column with the difference between the first and the last year. */
    public static final String DIFFERENCE = "difference";

    /** The column with the change from the first to the last year in per cent. */
    public static final String CHANGE = "change";

    /** The column with the difference between the two last years. */
    public static final String LAST_DIFFERENCE = "last-difference";

    /** The column with the change between the two last years in per cent. */
    public static final String LAST_CHANGE = "last-change";

    /** The row of the relation table with the share of the costs of all social services. */
    public static final String OF_SOCIAL_SERVICES = "of-social-services";

    /** The row of the relation table with the share of the costs of the municipalities' own activities. */
    public static final String OF_OWN_ACTIVITY = "of-own-activity";

    /** The row of the relation table with the share of the gross domestic product. */
    public static final String OF_GROSS_DOMESTIC_PRODUCT = "of-gdp";

    private static final String ITEM = "item";
    private static final String YEAR = "year";
    private static final int REFUGEES_ELSEWHERE_FROM = 2016;
    private static final int SHARE_DECIMALS = 2;

    private final CostStatistics statistics;
    private final CostSettings settings;

    private CostTables(CostStatistics statistics) {
        this.statistics = statistics;
        this.settings = statistics.getSettings();
    }

    /**
     * The tables of some statistics.
     *
     * @param statistics the statistics
     * @return the tables
     */
    public static CostTables of(CostStatistics statistics) {
        return new CostTables(statistics);
    }

    /**
     * The costs in relation to other costs (tabell 13): the total in fixed prices, and its shares in current prices.
     *
     * @return the table
     */
    public StatTable getRelations() {
        Dimension rows = Dimension.builder(ITEM, LocalizedText.of("Mått", "Measure"))
                .member(CostItem.IFO_TOTAL.getCode(), label(CostItem.IFO_TOTAL))
                .member(
                        OF_SOCIAL_SERVICES,
                        LocalizedText.of("Andel av socialtjänsten, %", "Share of social services, %"))
                .member(
                        OF_OWN_ACTIVITY,
                        LocalizedText.of("Andel av kommunernas kostnader, %", "Share of the municipalities' costs, %"))
                .member(OF_GROSS_DOMESTIC_PRODUCT, LocalizedText.of("Andel av BNP, %", "Share of GDP, %"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        head(
                                        "cost-relations",
                                        "Kostnader i förhållande till övriga kostnader",
                                        "Costs in relation to others")
                                .addNotes(LocalizedText.of(
                                        "Totalen är i fasta priser, andelarna är av löpande priser. Förändringarna är i"
                                                + " procent, inte procentenheter.",
                                        "The total is in fixed prices, the shares are of current prices. Changes are in per"
                                                + " cent, not percentage points."))
                                .build(),
                        rows,
                        columns(false, false, true))
                .measureDimension(ITEM)
                .measure(CostItem.IFO_TOTAL.getCode(), Measure.AMOUNT)
                .measure(OF_SOCIAL_SERVICES, Measure.MEAN)
                .measure(OF_OWN_ACTIVITY, Measure.MEAN)
                .measure(OF_GROSS_DOMESTIC_PRODUCT, Measure.MEAN);
        deriveChanges(table, false, true);
        for (int year : settings.getYears()) {
            String column = column(year);
            Optional<Rational> current = current(CostItem.IFO_TOTAL, year);
            table.cell(CellKey.of(CostItem.IFO_TOTAL.getCode(), column), fixed(CostItem.IFO_TOTAL, year))
                    .cell(
                            CellKey.of(OF_SOCIAL_SERVICES, column),
                            Quotients.percent(current, current(CostItem.SOCIAL_SERVICES, year), SHARE_DECIMALS))
                    .cell(
                            CellKey.of(OF_OWN_ACTIVITY, column),
                            Quotients.percent(current, current(CostItem.OWN_ACTIVITY, year), SHARE_DECIMALS))
                    .cell(
                            CellKey.of(OF_GROSS_DOMESTIC_PRODUCT, column),
                            Quotients.percent(
                                    current,
                                    Optional.ofNullable(settings.getGrossDomesticProduct()
                                                    .get(year))
                                            .map(product -> Rational.of(product.toKronor())),
                                    SHARE_DECIMALS));
        }
        return table.build();
    }

    /**
     * The total and its main items in fixed prices (tabell 14).
     *
     * @return the table
     */
    public StatTable getSummary() {
        CostTree tree = settings.getTree();
        return amounts(
                head("cost-summary", "Kostnader efter huvudpost, fasta priser", "Costs by main item, fixed prices")
                        .addAllNotes(fixedNotes()),
                ImmutableList.<CostItem>builder()
                        .add(CostItem.IFO_TOTAL)
                        .addAll(tree.getParts(CostItem.IFO_TOTAL))
                        .build(),
                true,
                true);
    }

    /**
     * All items in fixed prices (tabell 15).
     *
     * @return the table
     */
    public StatTable getFixed() {
        return amounts(
                head("cost-fixed", "Kostnader, fasta priser", "Costs, fixed prices")
                        .addAllNotes(fixedNotes()),
                settings.getTree().getItemsUnder(CostItem.IFO_TOTAL),
                true,
                false);
    }

    /**
     * All items in current prices (tabell 16).
     *
     * @return the table
     */
    public StatTable getCurrent() {
        return amounts(
                head("cost-current", "Kostnader, löpande priser", "Costs, current prices"),
                settings.getTree().getItemsUnder(CostItem.IFO_TOTAL),
                false,
                false);
    }

    /**
     * The change of each item from the year before, in per cent of fixed prices (årlig förändring).
     *
     * @return the table
     */
    public StatTable getAnnualChanges() {
        return yearly(
                head("cost-annual-change", "Årlig förändring, fasta priser, procent", "Annual change, fixed prices, %"),
                (item, year) -> Quotients.change(
                        Optional.ofNullable(settings.getYears().lower(year))
                                .flatMap(before -> statistics.findFixed(item, before)),
                        statistics.findFixed(item, year),
                        1));
    }

    /**
     * The change of each item from the year before, in per cent of current prices.
     *
     * @return the table
     */
    public StatTable getCurrentAnnualChanges() {
        return yearly(
                head(
                        "cost-current-annual-change",
                        "Årlig förändring, löpande priser, procent",
                        "Annual change, current prices, %"),
                (item, year) -> Quotients.change(
                        Optional.ofNullable(settings.getYears().lower(year)).flatMap(before -> current(item, before)),
                        current(item, year),
                        1));
    }

    /**
     * The volume of each item with the first year as 100 (volymindex).
     *
     * @return the table
     */
    public StatTable getIndex() {
        return yearly(
                head(
                        "cost-index",
                        "Volymindex, " + settings.getFirstYear() + "=100",
                        "Volume index, " + settings.getFirstYear() + "=100"),
                (item, year) -> Quotients.percent(
                        statistics.findFixed(item, year), statistics.findFixed(item, settings.getFirstYear()), 1));
    }

    /** What stands at an item in a year. */
    @FunctionalInterface
    private interface ItemCell {
        CellValue of(CostItem item, int year);
    }

    private StatTable yearly(TableHead.Builder head, ItemCell cell) {
        ImmutableList<CostItem> items = settings.getTree().getItemsUnder(CostItem.IFO_TOTAL);
        StatTableBuilder table =
                StatTable.builder(withFootnotes(head, items, true).build(), rows(items), columns(false, false, false));
        for (int year : settings.getYears()) {
            table.measure(column(year), Measure.MEAN);
            for (CostItem item : items) {
                table.cell(CellKey.of(item.getCode(), column(year)), cell.of(item, year));
            }
        }
        return table.build();
    }

    private StatTable amounts(TableHead.Builder head, List<CostItem> items, boolean fixed, boolean lastYear) {
        StatTableBuilder table = StatTable.builder(
                withFootnotes(head, items, fixed).build(), rows(items), columns(true, true, lastYear));
        table.measure(SHARE, Measure.MEAN);
        deriveChanges(table, true, lastYear);
        for (int year : settings.getYears()) {
            table.measure(column(year), Measure.AMOUNT);
            for (CostItem item : items) {
                table.cell(
                        CellKey.of(item.getCode(), column(year)),
                        fixed ? fixed(item, year) : amount(item, current(item, year)));
            }
        }
        for (CostItem item : items) {
            int last = settings.getLastYear();
            table.cell(
                    CellKey.of(item.getCode(), SHARE),
                    Quotients.percent(current(item, last), current(CostItem.IFO_TOTAL, last), 1));
        }
        return table.build();
    }

    private void deriveChanges(StatTableBuilder table, boolean differences, boolean lastYear) {
        String first = column(settings.getFirstYear());
        String previous = column(settings.getPreviousYear());
        String last = column(settings.getLastYear());
        if (differences) {
            table.derive(YEAR, DIFFERENCE, Derivation.ofDifference(first, last, settings.getDecimals()));
        }
        table.derive(YEAR, CHANGE, Derivation.ofChange(first, last, 1));
        if (lastYear && differences) {
            table.derive(YEAR, LAST_DIFFERENCE, Derivation.ofDifference(previous, last, settings.getDecimals()));
        }
        if (lastYear) {
            table.derive(YEAR, LAST_CHANGE, Derivation.ofChange(previous, last, 1));
        }
    }

    private Dimension rows(List<CostItem> items) {
        Dimension.Builder rows = Dimension.builder(ITEM, LocalizedText.of("Kostnadspost", "Cost item"));
        items.forEach(item -> rows.member(item.getCode(), label(item)));
        return rows.build();
    }

    /** The years, and the share and changes that a table asks for; a table without a share has no differences. */
    private Dimension columns(boolean share, boolean differences, boolean lastYear) {
        Dimension.Builder columns = Dimension.builder(YEAR, LocalizedText.of("År", "Year"));
        settings.getYears().forEach(year -> columns.member(column(year), LocalizedText.ofBoth(column(year))));
        int last = settings.getLastYear();
        String all = settings.getFirstYear() + "–" + last;
        String lastTwo = settings.getPreviousYear() + "–" + last;
        if (share) {
            columns.member(SHARE, LocalizedText.of("Andel " + last + ", %", "Share " + last + ", %"));
        }
        if (differences) {
            columns.member(DIFFERENCE, LocalizedText.of("Skillnad " + all, "Difference " + all));
        }
        if (differences || lastYear) {
            columns.member(CHANGE, LocalizedText.of("Förändring " + all + ", %", "Change " + all + ", %"));
        }
        if (lastYear && differences) {
            columns.member(LAST_DIFFERENCE, LocalizedText.of("Skillnad " + lastTwo, "Difference " + lastTwo));
        }
        if (lastYear) {
            columns.member(LAST_CHANGE, LocalizedText.of("Förändring " + lastTwo + ", %", "Change " + lastTwo + ", %"));
        }
        return columns.build();
    }

    private TableHead.Builder head(String id, String sv, String en) {
        String years = ", " + settings.getFirstYear() + "–" + settings.getLastYear();
        TableHead.Builder head = TableHead.builder()
                .id(id)
                .title(LocalizedText.of(sv + years, en + years))
                .unit(LocalizedText.of(settings.getUnit()))
                .source(LocalizedText.of(
                        "Kommunernas räkenskapssammandrag; kostnad för det egna åtagandet",
                        "The accounts summary of the municipalities; costs of the own commitment"));
        if (settings.getYears().contains(REFUGEES_ELSEWHERE_FROM)
                && settings.getFirstYear() < REFUGEES_ELSEWHERE_FROM) {
            head.addSeriesBreaks(new SeriesBreak(
                    YEAR,
                    column(REFUGEES_ELSEWHERE_FROM),
                    LocalizedText.of(
                            "Från och med 2016 ingår inte ekonomiskt bistånd till flyktingar.",
                            "From 2016 on, financial assistance to refugees is not included.")));
        }
        CostCoverage coverage = statistics.getCoverage();
        if (!coverage.isEven()) {
            head.addNotes(LocalizedText.of(
                    "Antalet kommuner skiljer sig mellan åren: " + coverage.municipalities() + ".",
                    "The number of municipalities differs between the years: " + coverage.municipalities() + "."));
        }
        return head;
    }

    private ImmutableList<LocalizedText> fixedNotes() {
        return ImmutableList.of(LocalizedText.of(
                "Fasta priser, " + settings.getLastYear() + " års priser. Prisindex: "
                        + settings.getPriceIndex().getName() + ".",
                "Fixed prices of " + settings.getLastYear() + ". Price index: "
                        + settings.getPriceIndex().getName() + "."));
    }

    private TableHead.Builder withFootnotes(TableHead.Builder head, List<CostItem> items, boolean fixed) {
        if (fixed) {
            items.stream().filter(settings.getItemIndexes()::containsKey).forEach(item -> {
                PriceIndex index = settings.getIndex(item);
                head.addFootnotes(Footnote.of(
                        ITEM,
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

    private LocalizedText label(CostItem item) {
        return LocalizedText.of(settings.getTree().getLabelSv(item), item.getTermEn());
    }

    static String column(int year) {
        return Integer.toString(year);
    }

    private Optional<Rational> current(CostItem item, int year) {
        return settings.getTree().contains(item)
                ? statistics.findCurrent(item, year).map(amount -> Rational.of(amount.toKronor()))
                : Optional.empty();
    }

    private CellValue fixed(CostItem item, int year) {
        CellValue value = amount(item, statistics.findFixed(item, year));
        return value instanceof AmountValue amount ? amount.withPriceYear(settings.getLastYear()) : value;
    }

    private CellValue amount(CostItem item, Optional<Rational> kronor) {
        int decimals = settings.getItemDecimals().getOrDefault(item, settings.getDecimals());
        return kronor.<CellValue>map(value -> AmountValue.of(value, settings.getUnit(), decimals))
                .orElseGet(() -> new CellValue.Absent(Absence.NOT_AVAILABLE));
    }
}
