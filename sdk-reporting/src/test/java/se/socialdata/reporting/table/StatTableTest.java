package se.socialdata.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class StatTableTest {

    private static final LocalizedText LABEL = LocalizedText.of("etikett", "label");

    @Test
    void subtotals_and_totals_of_the_printed_sol_table_are_computed_from_its_leaves() {
        StatTable table = PrintedTables.sol();
        assertThat(numbers(table, "AO")).containsExactly(48L, 32L, 80L);
        assertThat(numbers(table, "OF")).containsExactly(4L, 3L, 7L);
        assertThat(numbers(table, "IFO")).containsExactly(11L, 13L, 24L);
        assertThat(numbers(table, "total")).containsExactly(63L, 48L, 111L);
    }

    @Test
    void totals_of_the_printed_lss_table_are_computed_from_its_leaves() {
        assertThat(numbers(PrintedTables.lss(), "total")).containsExactly(25L, 11L, 36L);
    }

    private static List<Long> numbers(StatTable table, String row) {
        return table.getColumns().stream()
                .map(column -> ((CellValue.Count) table.getCell(row, column.code())).number())
                .toList();
    }

    @Test
    void a_total_explains_itself_along_its_row_and_otherwise_down_its_column() {
        StatTable lss = PrintedTables.lss();
        assertThat(formula(lss, "9.4", "total")).isEqualTo("9 + 4");
        assertThat(formula(lss, "total", "men")).isEqualTo("9 + 13 + 3");
        assertThat(formula(lss, "total", "total")).isEqualTo("25 + 11");
        assertThat(formula(lss, "9.4", "men")).isEqualTo("9");
        assertThat(formula(lss, "9.1", "total")).isEqualTo("0");
        assertThat(formula(PrintedTables.sol(), "total", "women")).isEqualTo("48 + 4 + 11");
    }

    private static String formula(StatTable table, String row, String column) {
        return table.explain(CellKey.of(row, column)).formula().in(Language.SWEDISH);
    }

    @Test
    void a_cell_tells_its_own_basis_or_that_of_the_table() {
        LocalizedText general = LocalizedText.of("beslut", "decisions");
        LocalizedText own = LocalizedText.of("uppskattat", "estimated");
        TableHead head = TableHead.builder().from(head()).basis(general).build();
        StatTable table = StatTable.builder(head, rows(), columns())
                .count("a", "x", 1)
                .count("b", "x", 2)
                .basis(CellKey.of("b", "x"), own)
                .build();
        assertThat(table.explain(CellKey.of("a", "x")).basis()).contains(general);
        assertThat(table.explain(CellKey.of("b", "x")).basis()).contains(own);
    }

    @Test
    void a_suppressed_cell_keeps_neither_its_number_nor_its_explanation() {
        StatTable table = PrintedTables.lss()
                .withSuppressed(ImmutableMap.of(
                        CellKey.of("9.10", "women"), Suppression.PRIMARY,
                        CellKey.of("9.10", "men"), Suppression.SECONDARY));
        assertThat(table.getCell("9.10", "women")).isEqualTo(new CellValue.Suppressed(Suppression.PRIMARY));
        assertThat(table.getCell("9.10", "men").getAbsence()).contains(Absence.SUPPRESSED);
        assertThat(table.getCell("9.10", "women").toNumber()).isEmpty();
        assertThat(formula(table, "9.10", "women")).isEqualTo("x");
        assertThat(formula(table, "9.10", "total")).isEqualTo("x + x");
        assertThat(table.getCell("9.10", "total")).isEqualTo(new CellValue.Count(4));
    }

    @Test
    void every_total_of_counts_has_an_equation_for_each_dimension_it_sums() {
        StatTable table = StatTable.builder(head(), rows(), columns())
                .measure("days", Measure.MEDIAN)
                .build();
        assertThat(table.getEquations())
                .containsExactly(
                        equation("a/total", "a/x", "a/y"),
                        equation("b/total", "b/x", "b/y"),
                        equation("all/x", "a/x", "b/x"),
                        equation("all/y", "a/y", "b/y"),
                        equation("all/total", "a/total", "b/total"),
                        equation("all/total", "all/x", "all/y"));
    }

    private static Equation equation(String total, String... parts) {
        return new Equation(
                key(total), List.of(parts).stream().map(StatTableTest::key).collect(ImmutableList.toImmutableList()));
    }

    private static CellKey key(String text) {
        return CellKey.of(List.of(text.split("/", -1)));
    }

    @Test
    void a_median_of_a_total_is_made_from_the_values_and_not_from_the_medians() {
        StatTable table = StatTable.builder(head(), rows(), columns())
                .measure("days", Measure.MEDIAN)
                .cell(CellKey.of("a", "days"), CellValue.Median.of(List.of(1, 2, 3)))
                .cell(CellKey.of("b", "days"), CellValue.Median.of(List.of(100)))
                .build();
        assertThat(table.getCell("a", "days").toNumber().orElseThrow()).isEqualByComparingTo("2");
        assertThat(table.getCell("all", "days").toNumber().orElseThrow()).isEqualByComparingTo("2.5");
        assertThat(table.getCell("all", "days").getDecimals()).isEqualTo(1);
        assertThat(formula(table, "all", "days")).isEqualTo("median av 4 värden");
        assertThat(table.getCell("all", "days")).hasToString("Median of 4 values");
    }

    @Test
    void a_share_of_a_total_is_made_from_numerators_and_denominators() {
        StatTable table = StatTable.builder(head(), rows(), columns())
                .measure("days", Measure.SHARE)
                .cell(CellKey.of("a", "days"), new CellValue.Share(1, 2))
                .cell(CellKey.of("b", "days"), new CellValue.Share(0, 6))
                .build();
        assertThat(table.getCell("all", "days").toNumber().orElseThrow()).isEqualByComparingTo("12.5");
        assertThat(formula(table, "all", "days")).isEqualTo("1 / 8");
        assertThat(new CellValue.Share(0, 0).getAbsence()).contains(Absence.NONE_OBSERVED);
    }

    @Test
    void what_is_not_available_makes_the_totals_not_available_and_what_is_not_applicable_does_not() {
        StatTable table = StatTable.builder(head(), rows(), columns())
                .count("a", "x", 4)
                .cell(CellKey.of("b", "x"), new CellValue.Absent(Absence.NOT_AVAILABLE))
                .count("a", "y", 5)
                .cell(CellKey.of("b", "y"), new CellValue.Absent(Absence.NOT_APPLICABLE))
                .build();
        assertThat(table.getCell("all", "x").getAbsence()).contains(Absence.NOT_AVAILABLE);
        assertThat(table.getCell("all", "y")).isEqualTo(new CellValue.Count(5));
        assertThat(formula(table, "all", "x")).isEqualTo("4 + ..");
    }

    @Test
    void none_is_shown_as_the_head_says() {
        assertThat(shownB(ZeroDisplay.AS_RECORDED)).containsExactly(zero(), none());
        assertThat(shownB(ZeroDisplay.ZERO)).containsExactly(zero(), zero());
        assertThat(shownB(ZeroDisplay.DASH_IN_EMPTY_ROWS)).containsExactly(none(), none());
        StatTable sol = PrintedTables.sol();
        assertThat(sol.getDisplayCell(CellKey.of("OP-IFO", "women"))).isEqualTo(zero());
        assertThat(sol.getDisplayCell(CellKey.of("BS", "women"))).isEqualTo(none());
    }

    private static List<CellValue> shownB(ZeroDisplay display) {
        StatTable table = StatTable.builder(
                        TableHead.builder().from(head()).zeroDisplay(display).build(), rows(), columns())
                .count("a", "x", 1)
                .count("b", "x", 0)
                .build();
        return List.of(table.getDisplayCell(CellKey.of("b", "x")), table.getDisplayCell(CellKey.of("b", "y")));
    }

    private static CellValue zero() {
        return new CellValue.Count(0);
    }

    private static CellValue none() {
        return new CellValue.Absent(Absence.NONE_OBSERVED);
    }

    @Test
    void a_table_may_have_three_dimensions() {
        Dimension years = Dimension.builder("year", LABEL).member("2025", LABEL).build();
        StatTable table = StatTable.builder(head(), List.of(years, rows(), columns()))
                .cell(CellKey.of(List.of("2025", "a", "x")), new CellValue.Count(2))
                .cell(CellKey.of(List.of("2025", "b", "y")), new CellValue.Count(3))
                .build();
        assertThat(table.getCell(CellKey.of(List.of("2025", "all", "total")))).isEqualTo(new CellValue.Count(5));
        assertThat(table.getRows()).hasSize(3);
    }

    @Test
    void a_total_cannot_be_entered_nor_a_cell_twice() {
        StatTableBuilder builder = StatTable.builder(head(), rows(), columns()).count("a", "x", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.count("all", "x", 1))
                .withMessage("Table t: expected an entered cell to be no total, got all/x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.count("a", "x", 2))
                .withMessage("Table t: expected each cell once, got twice a/x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.count("c", "x", 2))
                .withMessage("Dimension row: expected one of the members a, b, all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.count("b", "x", -1))
                .withMessage("Count: expected zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.cell(CellKey.of("b", "x"), new CellValue.Suppressed(Suppression.PRIMARY)))
                .withMessage("Table t: expected a value, as cells are suppressed in the finished table");
    }

    @Test
    void a_total_does_not_mix_measures() {
        StatTableBuilder builder = StatTable.builder(head(), rows(), columns()).measure("x", Measure.MEDIAN);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Table t: expected the total total and its part x to have one measure");
        StatTableBuilder wrong =
                StatTable.builder(head(), rows(), columns()).cell(CellKey.of("a", "x"), new CellValue.Share(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(wrong::build)
                .withMessage("Table t: expected a value of the measure of its column in a/x");
    }

    @Test
    void a_total_counts_each_member_once() {
        Dimension.Builder twice = Dimension.builder("row", LABEL)
                .member("a", LABEL)
                .member("b", LABEL)
                .subtotal("one", LABEL, List.of("a", "b"))
                .subtotal("two", LABEL, List.of("a"))
                .total("all", LABEL);
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("Dimension row: expected all to count each member once; name its parts");
        Dimension.Builder circle = Dimension.builder("row", LABEL)
                .member("a", LABEL)
                .subtotal("one", LABEL, List.of("two"))
                .subtotal("two", LABEL, List.of("one"));
        assertThatIllegalArgumentException()
                .isThrownBy(circle::build)
                .withMessage("Dimension row: expected no total to be a part of itself, got one");
        Dimension.Builder missing =
                Dimension.builder("row", LABEL).member("a", LABEL).subtotal("b", LABEL, List.of("c"));
        assertThatIllegalArgumentException()
                .isThrownBy(missing::build)
                .withMessage("Dimension row: expected the part c of b");
    }

    @Test
    void a_series_break_stands_at_a_member_of_the_table() {
        TableHead head = TableHead.builder()
                .from(head())
                .addSeriesBreaks(new SeriesBreak("row", "nowhere", LABEL))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(StatTable.builder(head, rows(), columns())::build)
                .withMessage("Table t: expected a series break at a member of one of its dimensions");
        assertThat(Optional.of(head.getZeroDisplay())).contains(ZeroDisplay.AS_RECORDED);
    }

    private static TableHead head() {
        return TableHead.builder().id("t").title(LABEL).build();
    }

    private static Dimension rows() {
        return Dimension.builder("row", LABEL)
                .member("a", LABEL)
                .member("b", LABEL)
                .total("all", LABEL)
                .build();
    }

    private static Dimension columns() {
        return Dimension.builder("column", LABEL)
                .member("x", LABEL)
                .member("y", LABEL)
                .total("total", LABEL, List.of("x", "y"))
                .member("days", LABEL)
                .build();
    }
}
