package se.socialdata.reporting.cost;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import se.socialdata.core.cost.AgeBand;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.MunicipalityGrouping;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.DimensionRole;
import se.socialdata.reporting.table.MeanValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The tables by group of municipalities (kommungrupp), as figures 22 to 25 of Individ- och familjeomsorg, lägesrapport 2025
 * show them: for each item its cost, its share, the inhabitants and the cost per inhabitant, and its volume by year.
 *
 * <p>Rows are the groups by their code and {@value #ALL} for all municipalities, also those without a group.
 */
public final class GroupTables {

    /** The row of all municipalities. */
    public static final String ALL = "all";

    /** The column with the cost. */
    public static final String COST = "cost";

    /** The column with the group's share of the cost of all, in per cent. */
    public static final String COST_SHARE = "cost-share";

    /** The column with the inhabitants. */
    public static final String INHABITANTS = "inhabitants";

    /** The column with the group's share of the inhabitants of all, in per cent. */
    public static final String INHABITANT_SHARE = "inhabitant-share";

    /** The column with the cost per inhabitant of the group, in kronor (vägt). */
    public static final String PER_INHABITANT = "per-inhabitant";

    /** The column with the mean of the municipalities' costs per inhabitant, in kronor (ovägt). */
    public static final String UNWEIGHTED = "unweighted";

    /** The column with the number of municipalities that the figures per inhabitant are made of. */
    public static final String MUNICIPALITIES = "municipalities";

    private static final String GROUP = "group";

    private final CostStatistics statistics;
    private final CostSettings settings;
    private final MunicipalityGrouping grouping;

    private GroupTables(CostStatistics statistics, MunicipalityGrouping grouping) {
        this.statistics = statistics;
        this.settings = statistics.getSettings();
        this.grouping = grouping;
    }

    /**
     * The tables of some statistics.
     *
     * @param statistics the statistics
     * @return the tables
     * @throws IllegalArgumentException if the statistics have no grouping
     */
    public static GroupTables of(CostStatistics statistics) {
        return new GroupTables(
                statistics,
                statistics
                        .getSettings()
                        .getGrouping()
                        .orElseThrow(() -> new IllegalArgumentException("expected a grouping of municipalities")));
    }

    /**
     * All tables, for each item of the settings in order.
     *
     * @return the level, the volume and the volume per inhabitant of each item
     */
    public ImmutableList<StatTable> getAll() {
        ImmutableList.Builder<StatTable> tables = ImmutableList.builder();
        for (CostItem item : settings.getItemsPerInhabitant().keySet()) {
            tables.add(getLevels(item), getVolumes(item), getVolumesPerInhabitant(item));
        }
        return tables.build();
    }

    /**
     * What an item cost each group in the last year, and per inhabitant.
     *
     * @param item an item of {@link CostSettings#getItemsPerInhabitant}
     * @return the table
     * @throws IllegalArgumentException if the item is not one of those
     */
    public StatTable getLevels(CostItem item) {
        AgeBand ages = agesOf(item);
        int year = settings.getLastYear();
        Dimension columns = Dimension.builder("figure", LocalizedText.of("Uppgift", "Figure"))
                .member(COST, LocalizedText.of(settings.getUnit()))
                .member(COST_SHARE, LocalizedText.of("andel av kostnaden, %", "share of the cost, %"))
                .member(INHABITANTS, LocalizedText.of("invånare " + ages, "inhabitants " + ages))
                .member(INHABITANT_SHARE, LocalizedText.of("andel av invånarna, %", "share of the inhabitants, %"))
                .member(PER_INHABITANT, LocalizedText.of("kronor per invånare", "kronor per inhabitant"))
                .member(UNWEIGHTED, LocalizedText.of("kronor per invånare, ovägt", "kronor per inhabitant, unweighted"))
                .member(MUNICIPALITIES, LocalizedText.of("kommuner", "municipalities"))
                .build();
        StatTableBuilder table = StatTable.builder(
                        head(item, "levels", "kostnader " + year, "costs " + year)
                                .addNotes(
                                        LocalizedText.of(
                                                "Kronor per invånare är gruppens kostnad delad med gruppens invånare; ovägt är"
                                                        + " medelvärdet av kommunernas kostnad per invånare.",
                                                "Kronor per inhabitant is the cost of the group divided by its inhabitants;"
                                                        + " unweighted is the mean of the municipalities' costs per inhabitant."))
                                .build(),
                        rows(),
                        columns)
                .measure(COST, Measure.AMOUNT)
                .measure(COST_SHARE, Measure.MEAN)
                .measure(INHABITANT_SHARE, Measure.MEAN)
                .measure(PER_INHABITANT, Measure.MEAN)
                .measure(UNWEIGHTED, Measure.MEAN);
        GroupFigures all = statistics.getFigures(Optional.empty(), item, ages, year);
        enter(table, ALL, all, all);
        for (CodedTerm group : grouping.getGroups()) {
            enter(table, group.getCode(), statistics.getFigures(Optional.of(group), item, ages, year), all);
        }
        return table.build();
    }

    private void enter(StatTableBuilder table, String row, GroupFigures figures, GroupFigures all) {
        Optional<Rational> people = Optional.of(Rational.of(figures.inhabitants()));
        table.cell(
                        CellKey.of(row, COST),
                        figures.cost()
                                .<CellValue>map(
                                        kronor -> AmountValue.of(kronor, settings.getUnit(), settings.getDecimals())
                                                .withPriceYear(settings.getLastYear()))
                                .orElseGet(GroupTables::notAvailable))
                .cell(CellKey.of(row, COST_SHARE), Quotients.percent(figures.cost(), all.cost(), 1))
                .cell(CellKey.of(row, INHABITANTS), new CellValue.Count(figures.inhabitants()))
                .cell(
                        CellKey.of(row, INHABITANT_SHARE),
                        Quotients.percent(people, Optional.of(Rational.of(all.inhabitants())), 1))
                .cell(
                        CellKey.of(row, PER_INHABITANT),
                        figures.inhabitants() == 0
                                ? notAvailable()
                                : new MeanValue(
                                        figures.dividedCost(),
                                        Rational.of(figures.inhabitants()),
                                        figures.counted(),
                                        0))
                .cell(
                        CellKey.of(row, UNWEIGHTED),
                        figures.counted() == 0
                                ? notAvailable()
                                : MeanValue.of(figures.sumOfMeans(), figures.counted(), 0))
                .cell(CellKey.of(row, MUNICIPALITIES), new CellValue.Count(figures.counted()));
    }

    /**
     * The volume of an item by group and year, with the first year as 100.
     *
     * @param item an item of {@link CostSettings#getItemsPerInhabitant}
     * @return the table
     * @throws IllegalArgumentException if the item is not one of those
     */
    public StatTable getVolumes(CostItem item) {
        return volumes(item, head(item, "volumes", "volymindex", "volume index"), GroupFigures::cost);
    }

    /**
     * The volume of an item per inhabitant by group and year, with the first year as 100.
     *
     * @param item an item of {@link CostSettings#getItemsPerInhabitant}
     * @return the table
     * @throws IllegalArgumentException if the item is not one of those
     */
    public StatTable getVolumesPerInhabitant(CostItem item) {
        return volumes(
                item,
                head(item, "volumes-per-inhabitant", "volymindex per invånare", "volume index per inhabitant"),
                GroupFigures::perInhabitant);
    }

    /** Which figure is followed over the years. */
    @FunctionalInterface
    private interface Figure {
        Optional<Rational> of(GroupFigures figures);
    }

    private StatTable volumes(CostItem item, TableHead.Builder head, Figure figure) {
        AgeBand ages = agesOf(item);
        Dimension.Builder columns =
                Dimension.builder("year", LocalizedText.of("År", "Year")).role(DimensionRole.TIME);
        settings.getYears()
                .forEach(
                        year -> columns.member(CostTables.column(year), LocalizedText.ofBoth(CostTables.column(year))));
        StatTableBuilder table = StatTable.builder(head.build(), rows(), columns.build());
        ImmutableList<Optional<CodedTerm>> groups = ImmutableList.<Optional<CodedTerm>>builder()
                .add(Optional.empty())
                .addAll(grouping.getGroups().stream()
                        .<Optional<CodedTerm>>map(Optional::of)
                        .toList())
                .build();
        for (int year : settings.getYears()) {
            table.measure(CostTables.column(year), Measure.MEAN);
            for (Optional<CodedTerm> group : groups) {
                table.cell(
                        CellKey.of(group.map(CodedTerm::getCode).orElse(ALL), CostTables.column(year)),
                        Quotients.percent(
                                figure.of(statistics.getFigures(group, item, ages, year)),
                                figure.of(statistics.getFigures(group, item, ages, settings.getFirstYear())),
                                1));
            }
        }
        return table.build();
    }

    private Dimension rows() {
        Dimension.Builder rows = Dimension.builder(GROUP, LocalizedText.of("Kommungrupp", "Group of municipalities"));
        grouping.getGroups().forEach(rows::member);
        return rows.member(ALL, LocalizedText.of("samtliga", "all")).build();
    }

    private TableHead.Builder head(CostItem item, String kind, String sv, String en) {
        String id = "cost-groups-" + item.getCode().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + kind;
        String base = kind.equals("levels") ? "" : ", " + settings.getFirstYear() + "=100";
        TableHead.Builder head = TableHead.builder()
                .id(id)
                .title(LocalizedText.of(
                        settings.getTree().getLabelSv(item) + ", " + sv + base, item.getTermEn() + ", " + en + base))
                .source(LocalizedText.ofBoth(
                        grouping.getSource() + "; " + settings.getPopulation().getSource()))
                .addNotes(LocalizedText.of(
                        "Fasta priser, " + settings.getLastYear() + " års priser.",
                        "Fixed prices of " + settings.getLastYear() + "."))
                .addAllNotes(settings.getIndexNotes());
        long without = grouping.getUngrouped().size();
        if (without > 0) {
            head.addNotes(LocalizedText.of(
                    without + " kommuner tillhör ingen grupp; de räknas bara bland samtliga.",
                    without + " municipalities belong to no group; they are counted among all only."));
        }
        return head;
    }

    private AgeBand agesOf(CostItem item) {
        AgeBand ages = settings.getItemsPerInhabitant().get(item);
        if (ages == null) {
            throw new IllegalArgumentException("expected one of the items "
                    + settings.getItemsPerInhabitant().keySet());
        }
        return ages;
    }

    private static CellValue notAvailable() {
        return new CellValue.Absent(Absence.NOT_AVAILABLE);
    }
}
