package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.MunicipalityGrouping;
import se.socialdata.core.cost.Population;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.cost.CostBuilder;
import se.socialdata.reporting.cost.CostSettings;
import se.socialdata.reporting.cost.CostStatistics;
import se.socialdata.reporting.cost.CostTables;
import se.socialdata.reporting.cost.GroupTables;
import se.socialdata.reporting.table.StatTable;

/** Tables 13 to 16 as printed, from the 1 450 records of the municipalities, cell by cell. */
class CostTablesGoldenTest {

    private static final List<String> YEARS = List.of("2019", "2020", "2021", "2022", "2023");
    private static final Pattern CHANGE = Pattern.compile("(-?[0-9]+,[0-9]+) \\((-?[0-9]+,[0-9]+) ?%\\)");
    private static final List<CostItem> ITEMS = CostTree.of("2025").getItemsUnder(CostItem.IFO_TOTAL);
    private static final List<CostItem> MAIN_ITEMS = ImmutableList.<CostItem>builder()
            .add(CostItem.IFO_TOTAL)
            .addAll(CostTree.of("2025").getParts(CostItem.IFO_TOTAL))
            .build();

    private static ImmutableList<CostRecord> records;
    private static CostTables tables;

    @BeforeAll
    static void add() {
        records = SampleCosts.generate();
        tables = CostTables.of(records.parallelStream()
                .collect(CostBuilder.collector(SampleCosts.settings()))
                .buildStatistics());
    }

    /** The rows of numbers, without the headings, the units and the row of annual changes. */
    private static List<List<String>> printed(int number) {
        return lines(number).stream()
                .skip(1)
                .filter(cells -> !cells.get(0).isEmpty() && !cells.get(0).startsWith("Årlig"))
                .toList();
    }

    private static List<List<String>> lines(int number) {
        String name = "/se/socialdata/examples/golden/costs-table-" + number + ".csv";
        try (InputStream stream = Objects.requireNonNull(CostTablesGoldenTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertPrinted(StatTable table, String row, String column, String printed) {
        String digits = printed.replace("%", "").replace(",", ".").strip();
        BigDecimal expected = new BigDecimal(digits);
        assertThat(table.getCell(row, column).toExact().orElseThrow().round(expected.scale()))
                .as("%s %s", row, column)
                .isEqualByComparingTo(expected);
    }

    private static void assertChange(
            StatTable table, String row, String difference, Optional<String> change, String printed) {
        Matcher parts = CHANGE.matcher(printed);
        assertThat(parts.matches()).as(printed).isTrue();
        assertPrinted(table, row, difference, parts.group(1));
        change.ifPresent(column -> assertPrinted(table, row, column, parts.group(2)));
    }

    private static void assertAmounts(StatTable table, List<CostItem> items, List<List<String>> rows) {
        assertThat(rows).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            for (int year = 0; year < YEARS.size(); year++) {
                assertPrinted(
                        table,
                        items.get(i).getCode(),
                        YEARS.get(year),
                        rows.get(i).get(year + 1));
            }
            assertPrinted(
                    table, items.get(i).getCode(), CostTables.SHARE, rows.get(i).get(6));
        }
    }

    @Test
    void table_13_is_reproduced() {
        StatTable table = tables.getRelations();
        List<String> rows = List.of(
                CostItem.IFO_TOTAL.getCode(),
                CostTables.OF_SOCIAL_SERVICES,
                CostTables.OF_OWN_ACTIVITY,
                CostTables.OF_GROSS_DOMESTIC_PRODUCT);
        List<List<String>> printed = printed(13);
        assertThat(printed).hasSize(4);
        for (int i = 0; i < rows.size(); i++) {
            for (int year = 0; year < YEARS.size(); year++) {
                assertPrinted(
                        table, rows.get(i), YEARS.get(year), printed.get(i).get(year + 1));
            }
            assertPrinted(
                    table, rows.get(i), CostTables.LAST_CHANGE, printed.get(i).get(6));
            assertPrinted(table, rows.get(i), CostTables.CHANGE, printed.get(i).get(7));
        }
    }

    @Test
    void table_14_is_reproduced() {
        StatTable table = tables.getSummary();
        List<List<String>> printed = printed(14);
        assertAmounts(table, MAIN_ITEMS, printed);
        for (int i = 0; i < MAIN_ITEMS.size(); i++) {
            String row = MAIN_ITEMS.get(i).getCode();
            assertChange(
                    table,
                    row,
                    CostTables.DIFFERENCE,
                    Optional.of(CostTables.CHANGE),
                    printed.get(i).get(7));
            assertChange(
                    table,
                    row,
                    CostTables.LAST_DIFFERENCE,
                    Optional.of(CostTables.LAST_CHANGE),
                    printed.get(i).get(8));
        }
    }

    @Test
    void table_15_is_reproduced_with_its_parts_that_do_not_add_up() {
        StatTable table = tables.getFixed();
        List<List<String>> printed = printed(15);
        assertAmounts(table, ITEMS, printed);
        for (int i = 0; i < ITEMS.size(); i++) {
            assertChange(
                    table,
                    ITEMS.get(i).getCode(),
                    CostTables.DIFFERENCE,
                    Optional.of(CostTables.CHANGE),
                    printed.get(i).get(7));
        }
        assertThat(table.getHead().getFootnotes()).singleElement().satisfies(note -> {
            assertThat(note.place()).containsValue(CostItem.FA_PAID.getCode());
            assertThat(note.text().en()).contains("does not add up");
        });
    }

    @Test
    void table_16_is_reproduced_except_its_percentages() {
        StatTable table = tables.getCurrent();
        List<List<String>> printed = printed(16);
        assertAmounts(table, ITEMS, printed);
        List<CostItem> percentagesThatAgree = new ArrayList<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            String row = ITEMS.get(i).getCode();
            assertChange(
                    table,
                    row,
                    CostTables.DIFFERENCE,
                    Optional.empty(),
                    printed.get(i).get(7));
            Matcher parts = CHANGE.matcher(printed.get(i).get(7));
            assertThat(parts.matches()).isTrue();
            BigDecimal percent = new BigDecimal(parts.group(2).replace(',', '.'));
            if (table.getCell(row, CostTables.CHANGE)
                            .toExact()
                            .orElseThrow()
                            .round(1)
                            .compareTo(percent)
                    == 0) {
                percentagesThatAgree.add(ITEMS.get(i));
            }
        }
        assertThat(percentagesThatAgree)
                .as("fourteen cannot be right by themselves; with table 15 beside it, none can")
                .isEmpty();
    }

    @Test
    void the_annual_changes_are_reproduced() {
        List<String> fixed = List.of("1,1%", "1,5%", "-2,4%", "0,1%");
        List<String> current = List.of("4%", "3%", "2%", "7%");
        for (int i = 0; i < fixed.size(); i++) {
            String total = CostItem.IFO_TOTAL.getCode();
            assertPrinted(tables.getAnnualChanges(), total, YEARS.get(i + 1), fixed.get(i));
            assertPrinted(tables.getCurrentAnnualChanges(), total, YEARS.get(i + 1), current.get(i));
        }
        assertThat(tables.getAnnualChanges()
                        .getCell(CostItem.IFO_TOTAL.getCode(), "2019")
                        .toNumber())
                .isEmpty();
        assertThat(lines(14).get(3).subList(2, 6)).isEqualTo(fixed);
        assertThat(lines(16).get(3).subList(2, 6)).isEqualTo(current);
    }

    @Test
    void the_text_of_the_chapter_agrees() {
        CostStatistics statistics = statisticsOf(records, SampleCosts.settings());
        BigDecimal social = statistics
                .findCurrent(CostItem.SOCIAL_SERVICES, 2023)
                .orElseThrow()
                .toKronor();
        Map<CostItem, String> shares = ImmutableMap.of(
                CostItem.IFO_TOTAL, "19.3", CostItem.ELDERLY_CARE, "51.6", CostItem.DISABILITY_CARE, "29.0");
        shares.forEach((item, share) -> assertThat(statistics
                        .findCurrent(item, 2023)
                        .orElseThrow()
                        .toKronor()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(social, 1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(share));
        assertThat(statistics.getCoverage().records()).isEqualTo(1450);
        assertThat(statistics.getCoverage().municipalities().values()).containsOnly(290);
        assertThat(statistics.getCoverage().isEven()).isTrue();
    }

    private static CostStatistics statisticsOf(List<CostRecord> added, CostSettings settings) {
        CostBuilder builder = CostBuilder.of(settings);
        added.forEach(builder::add);
        return builder.buildStatistics();
    }

    /**
     * The shares and the costs per inhabitant that the chapter prints by main group. Which group a municipality belongs to is
     * not printed, so the groups and the inhabitants of this test are made up: three municipalities carry the costs.
     */
    @Test
    void the_costs_by_main_group_are_reproduced() {
        Map<String, Municipality> places = ImmutableMap.of(
                "A", Municipality.of("0180"), "B", Municipality.of("2580"), "C", Municipality.of("2521"));
        Map<String, long[]> costs = new HashMap<>();
        costs.put("A", new long[] {10_600, 5_370});
        costs.put("B", new long[] {13_000, 6_250});
        costs.put("C", new long[] {6_860, 2_920});
        Map<String, int[]> perInhabitant = ImmutableMap.of(
                "A", new int[] {10_800, 1_360}, "B", new int[] {12_600, 1_460}, "C", new int[] {13_000, 1_250});
        StringBuilder inhabitants = new StringBuilder("# made up\nmunicipality;year;ages;inhabitants\n");
        CostBuilder builder;
        List<CostRecord> grouped = new ArrayList<>();
        for (String group : List.of("A", "B", "C")) {
            for (int year : List.of(2022, 2023)) {
                grouped.add(CostRecord.builder()
                        .municipality(places.get(group))
                        .year(year)
                        .line(CostItem.CHILD_YOUTH, Money.of(costs.get(group)[0] * 1_000_000))
                        .line(CostItem.FINANCIAL_ASSISTANCE, Money.of(costs.get(group)[1] * 1_000_000))
                        .build());
                String place = places.get(group).getCode() + ";" + year + ";";
                inhabitants
                        .append(place)
                        .append("0-20;")
                        .append(costs.get(group)[0] * 1_000_000 / perInhabitant.get(group)[0])
                        .append('\n')
                        .append(place)
                        .append("0+;")
                        .append(costs.get(group)[1] * 1_000_000 / perInhabitant.get(group)[1])
                        .append('\n');
            }
        }
        builder = CostBuilder.of(CostSettings.builder()
                .from(SampleCosts.settings())
                .years(List.of(2022, 2023))
                .itemIndexes(ImmutableMap.of())
                .population(Population.from(ReferenceTable.parse(inhabitants.toString())))
                .grouping(MunicipalityGrouping.from(
                                ReferenceTable.parse("# made up\nmunicipality;group\n0180;A1\n2580;B3\n2521;C8\n"))
                        .toMainGroups())
                .build());
        grouped.forEach(builder::add);
        GroupTables byGroup = GroupTables.of(builder.buildStatistics());

        StatTable children = byGroup.getLevels(CostItem.CHILD_YOUTH);
        assertPrinted(children, "A", GroupTables.COST_SHARE, "35");
        assertPrinted(children, "B", GroupTables.COST_SHARE, "43");
        assertPrinted(children, "C", GroupTables.COST_SHARE, "23");
        assertPrinted(children, "A", GroupTables.PER_INHABITANT, "10800");
        assertPrinted(children, "B", GroupTables.PER_INHABITANT, "12600");
        assertPrinted(children, "C", GroupTables.PER_INHABITANT, "13000");
        StatTable assistance = byGroup.getLevels(CostItem.FINANCIAL_ASSISTANCE);
        assertPrinted(assistance, "A", GroupTables.COST_SHARE, "37");
        assertPrinted(assistance, "B", GroupTables.COST_SHARE, "43");
        assertPrinted(assistance, "C", GroupTables.COST_SHARE, "20");
        assertPrinted(assistance, "A", GroupTables.PER_INHABITANT, "1360");
        assertPrinted(assistance, "B", GroupTables.PER_INHABITANT, "1460");
        assertPrinted(assistance, "C", GroupTables.PER_INHABITANT, "1250");
    }
}
