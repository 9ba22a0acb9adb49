package se.socialdata.examples.cli.cost;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.MunicipalityGrouping;
import se.socialdata.core.cost.Population;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.TableFile;
import se.socialdata.reporting.cost.CostSettings;
import se.socialdata.reporting.table.MoneyUnit;

/** The options that say what a cost analysis covers and where its other data are. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class CostOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--years",
            paramLabel = "YEARS",
            converter = CostValues.OfYears.class,
            description = "The first and the last year, such as 2019-2023. Fixed prices are of the last one.")
    private Optional<ImmutableSortedSet<Integer>> years;

    @Option(
            names = "--index",
            paramLabel = "FILE",
            description = "The price index: a table with the columns year, index.")
    private Optional<Path> index;

    @Option(
            names = "--item-index",
            paramLabel = "ITEM=FILE",
            converter = CostValues.OfCostItem.class,
            description = "A price index of one item's own, such as FA_PAID=paid.csv. May be repeated.")
    private Map<CostItem, Path> itemIndexes = new LinkedHashMap<>();

    @Option(
            names = "--gdp",
            paramLabel = "FILE",
            description = "The gross domestic product: a table with the columns year, kronor.")
    private Optional<Path> product;

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description =
                    "The inhabitants: a table with the columns municipality, year, ages (0-20 or 0+), inhabitants.")
    private Optional<Path> population;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "The groups of municipalities: a table with the columns municipality, group (A1 to C9).")
    private Optional<Path> groups;

    @Option(
            names = "--group-by",
            paramLabel = "GROUPS",
            defaultValue = "main",
            description = "nine or main groups, which need --groups, or size, which needs --population (default:"
                    + " ${DEFAULT-VALUE}).")
    private String groupBy;

    @Option(
            names = "--tree",
            paramLabel = "VERSION",
            description = "The version of the cost items, 2019 or 2025 (default: that of the last year, or 2025).")
    private Optional<String> tree;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = CostValues.OfUnit.class,
            description = "The unit of amounts: kronor, thousand, million or billion (default: billion).")
    private Optional<MoneyUnit> unit;

    /**
     * The settings for a file of records.
     *
     * @return the settings
     * @throws ParameterException if the years or the index are missing
     */
    CostSettings toSettings() {
        ImmutableSortedSet<Integer> analysed = required(years, "--years=YEARS");
        PriceIndex prices = TableFile.read(required(index, "--index=FILE"), PriceIndex::from);
        CostSettings.Builder settings =
                CostSettings.builder().years(analysed).tree(treeOf(analysed)).priceIndex(prices);
        itemIndexes.forEach((item, file) -> settings.putItemIndexes(item, TableFile.read(file, PriceIndex::from)));
        product.ifPresent(file -> settings.grossDomesticProduct(TableFile.read(file, CostOptions::readProduct)));
        try {
            return complete(settings.build());
        } catch (IllegalArgumentException e) {
            throw new CliException(String.valueOf(e.getMessage()));
        }
    }

    private CostTree treeOf(ImmutableSortedSet<Integer> analysed) {
        try {
            return tree.map(CostTree::of)
                    .or(() -> CostTree.find(analysed.last()))
                    .orElseGet(() -> CostTree.of("2025"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--tree: " + e.getMessage(), e);
        }
    }

    private <T> T required(Optional<T> value, String option) {
        return value.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Missing required option: '" + option + "', which --input needs"));
    }

    /**
     * Adds what may be given to files and sample alike: the unit, inhabitants and groups.
     *
     * @param settings the settings
     * @return the settings with them
     */
    CostSettings complete(CostSettings settings) {
        CostSettings.Builder completed = CostSettings.builder().from(settings);
        unit.ifPresent(completed::unit);
        Optional<Population> inhabitants = population.map(file -> TableFile.read(file, Population::from));
        inhabitants.ifPresent(completed::population);
        grouping(inhabitants, settings.getLastYear()).ifPresent(completed::grouping);
        return completed.build();
    }

    private Optional<MunicipalityGrouping> grouping(Optional<Population> inhabitants, int year) {
        Optional<MunicipalityGrouping> nine = groups.map(file -> TableFile.read(file, MunicipalityGrouping::from));
        return switch (groupBy) {
            case "nine" -> nine;
            case "main" -> nine.map(MunicipalityGrouping::toMainGroups);
            case "size" -> inhabitants.map(people -> MunicipalityGrouping.ofSize(people, year));
            default -> throw new ParameterException(spec.commandLine(), "--group-by: expected one of nine, main, size");
        };
    }

    private static ImmutableMap<Integer, Money> readProduct(ReferenceTable table) {
        Map<Integer, Money> product = new HashMap<>();
        for (ReferenceTable.Row row : table.withColumns("year", "kronor").getRows()) {
            long kronor = row.get("kronor", Long::valueOf);
            if (product.putIfAbsent(row.get("year", Integer::valueOf), Money.of(kronor)) != null) {
                throw new IllegalArgumentException("line " + row.getLine() + ": expected each year once");
            }
        }
        return ImmutableMap.copyOf(product);
    }
}
