package se.socialdata.reporting.cost;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostTree;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The tables of the whole country, in the layout of tables 13 to 16 of Individ- och familjeomsorg, lägesrapport 2025.
 *
 * <p>Columns are the years, then {@value #SHARE}, and for each compared pair the difference and the change in per cent:
 * {@value #DIFFERENCE} and {@value #CHANGE} over all years, {@value #LAST_DIFFERENCE} and {@value #LAST_CHANGE} over the last
 * one, if there are more than two years. Rows are cost items by their code.
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

    /** The code of the rows. */
    static final String ITEM = "item";

    /** The code of the columns. */
    static final String YEAR = "year";

    private static final int SHARE_DECIMALS = 2;

    private final CostStatistics statistics;
    private final CostSettings settings;
    private final CostTableParts parts;

    private CostTables(CostStatistics statistics) {
        this.statistics = statistics;
        this.settings = statistics.getSettings();
        this.parts = new CostTableParts(statistics);
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
                .member(CostItem.IFO_TOTAL.getCode(), parts.label(CostItem.IFO_TOTAL))
                .member(
                        OF_SOCIAL_SERVICES,
                        LocalizedText.of("Andel av socialtjänsten, %", "Share of social services, %"))
                .member(
                        OF_OWN_ACTIVITY,
                        LocalizedText.of("Andel av kommunernas kostnader, %", "Share of the municipalities' costs, %"))
                .member(OF_GROSS_DOMESTIC_PRODUCT, LocalizedText.of("Andel av BNP, %", "Share of GDP, %"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        parts.head(
                                        "cost-relations",
                                        "Kostnader i förhållande till övriga kostnader",
                                        "Costs in relation to others")
                                .addAllNotes(parts.fixedNotes())
                                .addNotes(LocalizedText.of(
                                        "Totalen är i fasta priser, andelarna är av löpande priser. Förändringarna är i"
                                                + " procent, inte procentenheter.",
                                        "The total is in fixed prices, the shares are of current prices. Changes are in per"
                                                + " cent, not percentage points."))
                                .build(),
                        rows,
                        parts.columns(false, true))
                .measureDimension(ITEM)
                .measure(CostItem.IFO_TOTAL.getCode(), Measure.AMOUNT)
                .measure(OF_SOCIAL_SERVICES, Measure.MEAN)
                .measure(OF_OWN_ACTIVITY, Measure.MEAN)
                .measure(OF_GROSS_DOMESTIC_PRODUCT, Measure.MEAN);
        parts.deriveChanges(table, false, true);
        for (int year : settings.getYears()) {
            String column = column(year);
            Optional<Rational> current = parts.current(CostItem.IFO_TOTAL, year);
            table.cell(CellKey.of(CostItem.IFO_TOTAL.getCode(), column), parts.fixed(CostItem.IFO_TOTAL, year))
                    .cell(
                            CellKey.of(OF_SOCIAL_SERVICES, column),
                            Quotients.percent(current, parts.current(CostItem.SOCIAL_SERVICES, year), SHARE_DECIMALS))
                    .cell(
                            CellKey.of(OF_OWN_ACTIVITY, column),
                            Quotients.percent(current, parts.current(CostItem.OWN_ACTIVITY, year), SHARE_DECIMALS))
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
                parts.head(
                                "cost-summary",
                                "Kostnader efter huvudpost, fasta priser",
                                "Costs by main item, fixed prices")
                        .addAllNotes(parts.fixedNotes()),
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
                parts.head("cost-fixed", "Kostnader, fasta priser", "Costs, fixed prices")
                        .addAllNotes(parts.fixedNotes()),
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
                parts.head("cost-current", "Kostnader, löpande priser", "Costs, current prices"),
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
                parts.head(
                                "cost-annual-change",
                                "Årlig förändring, fasta priser, procent",
                                "Annual change, fixed prices, %")
                        .addAllNotes(parts.fixedNotes()),
                true,
                (item, year) -> Quotients.change(
                        yearBefore(year).flatMap(before -> statistics.findFixed(item, before)),
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
                parts.head(
                        "cost-current-annual-change",
                        "Årlig förändring, löpande priser, procent",
                        "Annual change, current prices, %"),
                false,
                (item, year) -> Quotients.change(
                        yearBefore(year).flatMap(before -> parts.current(item, before)), parts.current(item, year), 1));
    }

    /**
     * The volume of each item with the first year as 100 (volymindex).
     *
     * @return the table
     */
    public StatTable getIndex() {
        return yearly(
                parts.head(
                                "cost-index",
                                "Volymindex, " + settings.getFirstYear() + "=100",
                                "Volume index, " + settings.getFirstYear() + "=100")
                        .addAllNotes(parts.fixedNotes()),
                true,
                (item, year) -> Quotients.percent(
                        statistics.findFixed(item, year), statistics.findFixed(item, settings.getFirstYear()), 1));
    }

    /** A change from an earlier year than that would be no annual one. */
    private Optional<Integer> yearBefore(int year) {
        return Optional.of(year - 1).filter(settings.getYears()::contains);
    }

    /** What stands at an item in a year. */
    @FunctionalInterface
    private interface ItemCell {
        CellValue of(CostItem item, int year);
    }

    /** Changes and index numbers are not in the unit of the amounts. */
    private StatTable yearly(TableHead.Builder head, boolean fixed, ItemCell cell) {
        ImmutableList<CostItem> items = settings.getTree().getItemsUnder(CostItem.IFO_TOTAL);
        StatTableBuilder table = StatTable.builder(
                parts.withFootnotes(head.unit(Optional.empty()), items, fixed).build(),
                parts.rows(items),
                parts.years());
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
                parts.withFootnotes(head, items, fixed).build(), parts.rows(items), parts.columns(true, lastYear));
        table.measure(SHARE, Measure.MEAN);
        parts.deriveChanges(table, true, lastYear);
        for (int year : settings.getYears()) {
            table.measure(column(year), Measure.AMOUNT);
            for (CostItem item : items) {
                table.cell(
                        CellKey.of(item.getCode(), column(year)),
                        fixed ? parts.fixed(item, year) : parts.amount(item, parts.current(item, year)));
            }
        }
        for (CostItem item : items) {
            int last = settings.getLastYear();
            table.cell(
                    CellKey.of(item.getCode(), SHARE),
                    Quotients.percent(parts.current(item, last), parts.current(CostItem.IFO_TOTAL, last), 1));
        }
        return table.build();
    }

    static String column(int year) {
        return Integer.toString(year);
    }
}
