package se.socialdata.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class CellKindsTest {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);
    private static final LocalizedText LABEL = LocalizedText.of("etikett", "label");

    @Test
    void an_amount_is_shown_in_its_unit_and_a_total_is_rounded_from_the_unrounded_parts() {
        StatTable table = builder()
                .measure("2022", Measure.AMOUNT)
                .cell(CellKey.of("a", "2022"), millions(1_449_999))
                .cell(CellKey.of("b", "2022"), millions(1_440_001))
                .build();
        assertThat(SWEDISH.format(table.getCell("a", "2022"))).isEqualTo("1,4");
        assertThat(SWEDISH.format(table.getCell("b", "2022"))).isEqualTo("1,4");
        assertThat(SWEDISH.format(table.getCell("all", "2022"))).isEqualTo("2,9");
        assertThat(formula(table, "all", "2022")).isEqualTo("1,449999 + 1,440001");
    }

    private static AmountValue millions(long kronor) {
        return AmountValue.of(Money.of(kronor), MoneyUnit.MILLION_KRONOR, 1);
    }

    @Test
    void amounts_of_different_units_or_price_levels_are_never_added() {
        StatTableBuilder builder = builder()
                .measure("2022", Measure.AMOUNT)
                .cell(CellKey.of("a", "2022"), millions(1))
                .cell(CellKey.of("b", "2022"), millions(1).withPriceYear(2023));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Table t: expected amounts of a total in one unit and price level in the total all/2022");
    }

    @Test
    void a_rate_keeps_its_population_and_adds_up_over_populations() {
        StatTable table = builder()
                .measure("2022", Measure.RATE)
                .cell(CellKey.of("a", "2022"), RateValue.of(5, 2_000, 1_000))
                .cell(CellKey.of("b", "2022"), RateValue.of(1, 1_000, 1_000))
                .build();
        assertThat(SWEDISH.format(table.getCell("a", "2022"))).isEqualTo("2,5");
        assertThat(SWEDISH.format(table.getCell("all", "2022"))).isEqualTo("2,0");
        assertThat(formula(table, "all", "2022")).isEqualTo("1\u00a0000 x 6 / 3\u00a0000");
        assertThat(RateValue.of(0, 0, 1_000).getAbsence()).contains(Absence.NONE_OBSERVED);
    }

    @Test
    void rates_of_one_population_keep_its_size_in_the_total() {
        StatTable table = builder()
                .measure("2022", Measure.RATE)
                .samePopulationAlong("row")
                .cell(CellKey.of("a", "2022"), RateValue.of(5, 2_000, 1_000))
                .cell(CellKey.of("b", "2022"), RateValue.of(1, 2_000, 1_000))
                .build();
        assertThat(table.getCell("all", "2022")).isEqualTo(RateValue.of(6, 2_000, 1_000));
        StatTableBuilder mixed = builder()
                .measure("2022", Measure.RATE)
                .samePopulationAlong("row")
                .cell(CellKey.of("a", "2022"), RateValue.of(5, 2_000, 1_000))
                .cell(CellKey.of("b", "2022"), RateValue.of(1, 1_000, 1_000));
        assertThatIllegalArgumentException()
                .isThrownBy(mixed::build)
                .withMessage("Table t: expected one denominator of the parts of a total, got 2000 and 1000 in the total"
                        + " all/2022");
    }

    @Test
    void ranges_and_counts_add_up_to_ranges() {
        StatTable table = builder()
                .measure("2022", Measure.RANGE)
                .cell(CellKey.of("a", "2022"), new RangeValue(6, 10))
                .cell(CellKey.of("b", "2022"), new CellValue.Count(3))
                .build();
        assertThat(SWEDISH.format(table.getCell("a", "2022"))).isEqualTo("6–10");
        assertThat(SWEDISH.format(table.getCell("all", "2022"))).isEqualTo("9–13");
        assertThat(formula(table, "all", "2022")).isEqualTo("6–10 + 3");
        assertThat(table.getCell("all", "2022").getAbsence()).isEmpty();
        assertThat(SWEDISH.format(new RangeValue(4, 4))).isEqualTo("4");
    }

    @Test
    void a_weighted_mean_of_municipalities_is_the_mean_of_their_inhabitants() {
        StatTable table = builder()
                .measure("2022", Measure.MEAN)
                .measure("2023", Measure.MEAN)
                .cell(CellKey.of("a", "2022"), MeanValue.of(Rational.of(10), 1, 1))
                .cell(CellKey.of("b", "2022"), MeanValue.of(Rational.of(20), 1, 1))
                .cell(CellKey.of("a", "2023"), MeanValue.ofWeighted(Rational.of(10), Rational.of(9_000), 1))
                .cell(CellKey.of("b", "2023"), MeanValue.ofWeighted(Rational.of(20), Rational.of(1_000), 1))
                .build();
        assertThat(SWEDISH.format(table.getCell("all", "2022"))).isEqualTo("15,0");
        assertThat(SWEDISH.format(table.getCell("all", "2023"))).isEqualTo("11,0");
        assertThat(formula(table, "all", "2022")).isEqualTo("30 / 2");
    }

    @Test
    void changes_are_computed_from_unrounded_numbers_and_in_totals_from_totals() {
        StatTable table = builder()
                .measure("2022", Measure.AMOUNT)
                .measure("2023", Measure.AMOUNT)
                .derive("year", "change", Derivation.ofChange("2022", "2023", 1))
                .cell(CellKey.of("a", "2022"), millions(1_040_000))
                .cell(CellKey.of("a", "2023"), millions(1_060_000))
                .cell(CellKey.of("b", "2022"), millions(1_000_000))
                .cell(CellKey.of("b", "2023"), millions(500_000))
                .build();
        assertThat(SWEDISH.format(table.getCell("a", "2022"))).isEqualTo("1,0");
        assertThat(SWEDISH.format(table.getCell("a", "2023"))).isEqualTo("1,1");
        assertThat(SWEDISH.format(table.getCell("a", "change"))).isEqualTo("1,9");
        assertThat(SWEDISH.format(table.getCell("all", "change"))).isEqualTo("-23,5");
        assertThat(formula(table, "all", "change")).isEqualTo("100 x (1,56 - 2,04) / 2,04");
        assertThat(table.getMeasure(CellKey.of("all", "change"))).isEqualTo(Measure.DERIVED);
    }

    @Test
    void a_difference_an_index_a_share_and_a_ratio_are_computed_the_same_way() {
        assertThat(derived(Derivation.ofDifference("2022", "2023", 0), 4, 5)).isEqualTo("1");
        assertThat(derived(Derivation.ofIndex("2022", "2023", 0), 4, 5)).isEqualTo("125");
        assertThat(derived(Derivation.ofShare("2022", "2023", 0), 5, 4)).isEqualTo("80");
        assertThat(derived(Derivation.ofRatio("2022", "2023", 1_000, 1), 4_000, 5))
                .isEqualTo("1,3");
        assertThat(derived(Derivation.ofChange("2022", "2023", 0), 0, 5)).isEqualTo(".");
    }

    private static String derived(Derivation derivation, long base, long member) {
        return SWEDISH.format(builder()
                .derive("year", "change", derivation)
                .count("a", "2022", base)
                .count("a", "2023", member)
                .build()
                .getCell("a", "change"));
    }

    @Test
    void a_ratio_takes_an_amount_in_kronor() {
        DerivedValue perInhabitant = new DerivedValue(
                Derivation.ofRatio("population", "cost", 1, 0), new CellValue.Count(1_000), millions(1_500_000));
        assertThat(perInhabitant.toNumber().orElseThrow()).isEqualByComparingTo("1500");
    }

    @Test
    void a_change_from_what_was_not_observed_is_a_change_from_zero_and_one_from_the_unknown_is_unknown() {
        CellValue none = new CellValue.Absent(Absence.NONE_OBSERVED);
        CellValue unknown = new CellValue.Absent(Absence.NOT_AVAILABLE);
        Derivation difference = Derivation.ofDifference("x", "y", 0);
        assertThat(new DerivedValue(difference, none, new CellValue.Count(3)).toNumber())
                .contains(BigDecimal.valueOf(3));
        assertThat(new DerivedValue(difference, none, none).getAbsence()).contains(Absence.NONE_OBSERVED);
        assertThat(new DerivedValue(difference, unknown, new CellValue.Count(3)).getAbsence())
                .contains(Absence.NOT_AVAILABLE);
    }

    @Test
    void what_is_derived_from_a_withheld_cell_is_withheld_with_it() {
        StatTable table = builder()
                .derive("year", "change", Derivation.ofChange("2022", "2023", 1))
                .count("a", "2022", 2)
                .count("a", "2023", 3)
                .build()
                .withSuppressed(ImmutableMap.of(CellKey.of("a", "2022"), Suppression.PRIMARY));
        assertThat(table.getCell("a", "change")).isEqualTo(new CellValue.Suppressed(Suppression.SECONDARY));
        assertThat(table.getCell("all", "change").toNumber()).isPresent();
    }

    @Test
    void a_derived_member_is_no_part_of_a_total_and_is_not_entered() {
        Dimension columns = Dimension.builder("year", LABEL)
                .member("2022", LABEL)
                .member("2023", LABEL)
                .member("change", LABEL)
                .total("sum", LABEL)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatTable.builder(head(), rows(), columns)
                        .derive("year", "change", Derivation.ofChange("2022", "2023", 1))
                        .build())
                .withMessage("Table t: expected the total sum to have no derived part, got change; name its parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .derive("year", "change", Derivation.ofChange("2022", "2023", 1))
                        .count("a", "change", 1))
                .withMessage("Table t: expected an entered cell not to be derived, got a/change");
    }

    @Test
    void a_turned_table_has_the_same_cells_with_other_rows_and_columns() {
        Dimension sex = Dimension.builder("sex", LABEL)
                .member("women", LocalizedText.of("kvinnor", "women"))
                .member("men", LocalizedText.of("män", "men"))
                .build();
        StatTable table = StatTable.builder(head(), List.of(sex, rows(), columns()))
                .derive("year", "change", Derivation.ofChange("2022", "2023", 1))
                .cell(CellKey.of(List.of("women", "a", "2022")), new CellValue.Count(4))
                .cell(CellKey.of(List.of("women", "a", "2023")), new CellValue.Count(5))
                .build();
        StatTable turned = table.pivot(List.of("row"), List.of("year", "sex"));
        assertThat(turned.getColumns().get(0).label().sv()).isEqualTo("2022, kvinnor");
        assertThat(turned.getCell(
                        turned.getRows().get(0).getKey(turned.getColumns().get(0))))
                .isEqualTo(new CellValue.Count(4));
        assertThat(turned.getEquations()).hasSameSizeAs(table.getEquations());
        assertThat(turned.explain(CellKey.of(List.of("a", "change", "women"))))
                .isEqualTo(table.explain(CellKey.of(List.of("women", "a", "change"))));
        assertThat(turned.pivot(List.of("sex", "row"), List.of("year"))).isEqualTo(table);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.pivot(List.of("row"), List.of("year")))
                .withMessage("Table t: expected each of the dimensions [sex, row, year] once, in rows and columns");
    }

    @Test
    void footnotes_stand_on_members_and_cells_and_leave_with_a_withheld_cell() {
        LocalizedText text = LocalizedText.of("Uppskattat.", "Estimated.");
        TableHead head = TableHead.builder()
                .from(head())
                .addFootnotes(
                        Footnote.of("row", "a", text), new Footnote(ImmutableMap.of("row", "b", "year", "2022"), text))
                .build();
        StatTable table =
                StatTable.builder(head, rows(), columns()).count("b", "2022", 1).build();
        assertThat(table.getFootnotes(rows(), rows().getMember("a"))).containsExactly(1);
        assertThat(table.getFootnotes(CellKey.of("b", "2022"))).containsExactly(2);
        assertThat(table.getFootnotes(CellKey.of("b", "2023"))).isEmpty();
        StatTable withheld = table.withSuppressed(ImmutableMap.of(CellKey.of("b", "2022"), Suppression.PRIMARY));
        assertThat(withheld.getHead().getFootnotes()).containsExactly(Footnote.of("row", "a", text));
        TableHead unknown = TableHead.builder()
                .from(head())
                .addFootnotes(Footnote.of("row", "z", text))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatTable.builder(unknown, rows(), columns()).build())
                .withMessage("Table t: expected a footnote on members of its dimensions, got row/z");
    }

    private static String formula(StatTable table, String row, String column) {
        return table.explain(CellKey.of(row, column)).formula().in(Language.SWEDISH);
    }

    private static StatTableBuilder builder() {
        return StatTable.builder(head(), rows(), columns());
    }

    private static Dimension rows() {
        return Dimension.builder("row", LABEL)
                .member("a", LABEL)
                .member("b", LABEL)
                .total("all", LABEL)
                .build();
    }

    private static Dimension columns() {
        return Dimension.builder("year", LABEL)
                .member("2022", LocalizedText.ofBoth("2022"))
                .member("2023", LocalizedText.ofBoth("2023"))
                .member("change", LABEL)
                .build();
    }

    private static TableHead head() {
        return TableHead.builder().id("t").title(LABEL).build();
    }
}
