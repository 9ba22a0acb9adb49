package se.socialdata.reporting.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.cost.AgeBand;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.cost.CostTree;
import se.socialdata.core.cost.MainMunicipalityGroup;
import se.socialdata.core.cost.MunicipalityGrouping;
import se.socialdata.core.cost.Population;
import se.socialdata.core.cost.PriceIndex;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.MoneyUnit;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class CostTablesTest {

    private static final Municipality LULEA = Municipality.of("2580");
    private static final Municipality PITEA = Municipality.of("2581");

    private static CostSettings.Builder settings(Integer... years) {
        Map<Integer, BigDecimal> index =
                Map.of(2015, new BigDecimal("50"), 2016, new BigDecimal("80"), 2017, new BigDecimal("100"));
        return CostSettings.builder()
                .years(List.of(years))
                .tree(CostTree.of("2019"))
                .priceIndex(PriceIndex.of("test index", index))
                .unit(MoneyUnit.KRONOR);
    }

    private static CostRecord record(Municipality municipality, int year, CostItem item, long kronor) {
        return CostRecord.builder()
                .municipality(municipality)
                .year(year)
                .line(item, Money.of(kronor))
                .build();
    }

    private static CostStatistics statistics(CostSettings settings, CostRecord... records) {
        CostBuilder builder = CostBuilder.of(settings);
        ImmutableList.copyOf(records).forEach(builder::add);
        return builder.buildStatistics();
    }

    private static String exact(StatTable table, String row, String column) {
        return table.getCell(row, column).toExact().orElseThrow().toString();
    }

    private static Optional<Absence> absence(StatTable table, CostItem item, int year) {
        return table.getCell(item.getCode(), Integer.toString(year)).getAbsence();
    }

    @Test
    void a_fixed_price_is_the_current_one_times_the_index_of_the_last_year_by_that_of_its_own() {
        CostTables tables = CostTables.of(statistics(
                settings(2016, 2017).build(),
                record(LULEA, 2016, CostItem.CHILD_YOUTH, 100),
                record(LULEA, 2017, CostItem.CHILD_YOUTH, 100)));

        assertThat(exact(tables.getFixed(), "CHILD_YOUTH", "2016")).isEqualTo("125");
        assertThat(exact(tables.getFixed(), "CHILD_YOUTH", "2017")).isEqualTo("100");
        assertThat(exact(tables.getFixed(), "CHILD_YOUTH", CostTables.DIFFERENCE))
                .isEqualTo("-25");
        assertThat(exact(tables.getFixed(), "CHILD_YOUTH", CostTables.CHANGE)).isEqualTo("-20");
        assertThat(exact(tables.getCurrent(), "CHILD_YOUTH", CostTables.CHANGE)).isEqualTo("0");
        assertThat(exact(tables.getIndex(), "CHILD_YOUTH", "2017")).isEqualTo("80");
        assertThat(exact(tables.getAnnualChanges(), "IFO_TOTAL", "2017")).isEqualTo("-20");
    }

    @Test
    void of_two_years_there_is_one_change_and_of_three_there_are_two() {
        assertThat(codes(CostTables.of(statistics(settings(2016, 2017).build())).getSummary()))
                .containsExactly("2016", "2017", CostTables.SHARE, CostTables.DIFFERENCE, CostTables.CHANGE);
        assertThat(codes(CostTables.of(statistics(settings(2015, 2016, 2017).build()))
                        .getSummary()))
                .containsExactly(
                        "2015",
                        "2016",
                        "2017",
                        CostTables.SHARE,
                        CostTables.DIFFERENCE,
                        CostTables.CHANGE,
                        CostTables.LAST_DIFFERENCE,
                        CostTables.LAST_CHANGE);
        assertThat(codes(CostTables.of(statistics(settings(2016, 2017).build())).getRelations()))
                .containsExactly("2016", "2017", CostTables.CHANGE);
    }

    private static List<String> codes(StatTable table) {
        return table.getColumns().stream().map(StatTable.Column::code).toList();
    }

    @Test
    void a_change_is_computed_from_unrounded_amounts() {
        CostTables tables = CostTables.of(statistics(
                settings(2016, 2017).unit(MoneyUnit.BILLION_KRONOR).build(),
                record(LULEA, 2016, CostItem.CHILD_YOUTH, 1_000_000_000L),
                record(LULEA, 2017, CostItem.CHILD_YOUTH, 1_290_000_000L)));

        assertThat(tables.getFixed().getCell("CHILD_YOUTH", "2016").toNumber()).contains(new BigDecimal("1.25"));
        assertThat(exact(tables.getFixed(), "CHILD_YOUTH", CostTables.CHANGE)).isEqualTo("16/5");
    }

    @Test
    void what_nobody_has_reported_has_no_number_and_no_change() {
        CostTables tables = CostTables.of(statistics(
                settings(2015, 2017).build(),
                record(LULEA, 2015, CostItem.CHILD_YOUTH, 0),
                record(LULEA, 2017, CostItem.CHILD_YOUTH, 10),
                record(LULEA, 2017, CostItem.ADULT_OTHER, 10)));

        assertThat(absence(tables.getFixed(), CostItem.ADULT_OTHER, 2015)).contains(Absence.NOT_AVAILABLE);
        assertThat(absence(tables.getIndex(), CostItem.ADULT_OTHER, 2017)).contains(Absence.NOT_AVAILABLE);
        assertThat(absence(tables.getIndex(), CostItem.CHILD_YOUTH, 2017))
                .as("of nothing")
                .contains(Absence.NOT_APPLICABLE);
        assertThat(absence(tables.getAnnualChanges(), CostItem.CHILD_YOUTH, 2017))
                .as("2016 is missing, so the change is not of one year")
                .contains(Absence.NOT_AVAILABLE);
        assertThat(absence(tables.getCurrentAnnualChanges(), CostItem.CHILD_YOUTH, 2017))
                .contains(Absence.NOT_AVAILABLE);
        assertThat(tables.getRelations()
                        .getCell(CostTables.OF_GROSS_DOMESTIC_PRODUCT, "2017")
                        .getAbsence())
                .contains(Absence.NOT_AVAILABLE);
    }

    @Test
    void years_with_other_municipalities_are_said_not_to_be_comparable() {
        CostStatistics uneven = statistics(
                settings(2016, 2017).build(),
                record(LULEA, 2016, CostItem.CHILD_YOUTH, 1),
                record(PITEA, 2017, CostItem.CHILD_YOUTH, 1));

        assertThat(uneven.getCoverage().isEven()).isFalse();
        assertThat(CostTables.of(uneven).getCurrent().getHead().getNotes())
                .contains(LocalizedText.of(
                        "2 kommuner saknar uppgift för något av åren, så åren är inte jämförbara. Kommuner per år: 2016: 1,"
                                + " 2017: 1.",
                        "2 municipalities lack one of the years, so the years cannot be compared. Municipalities by year:"
                                + " 2016: 1, 2017: 1."));
        CostStatistics even = statistics(
                settings(2016, 2017).build(),
                record(LULEA, 2016, CostItem.CHILD_YOUTH, 1),
                record(LULEA, 2017, CostItem.CHILD_YOUTH, 1));
        assertThat(even.getCoverage().isEven()).isTrue();
        assertThat(CostTables.of(even).getCurrent().getHead().getNotes()).isEmpty();
    }

    @Test
    void an_item_that_a_municipality_lacks_in_some_year_has_a_footnote() {
        CostStatistics statistics = statistics(
                settings(2016, 2017).build(),
                record(LULEA, 2016, CostItem.CHILD_YOUTH, 1),
                record(LULEA, 2017, CostItem.CHILD_YOUTH, 1),
                record(PITEA, 2016, CostItem.CHILD_YOUTH, 1),
                record(PITEA, 2017, CostItem.ADULT_OTHER, 1));

        assertThat(statistics.countPartial(CostItem.CHILD_YOUTH)).isEqualTo(1);
        assertThat(statistics.countPartial(CostItem.ADULT_OTHER)).isEqualTo(1);
        assertThat(statistics.countPartial(CostItem.FAMILY_LAW)).isZero();
        assertThat(statistics.countPartial(CostItem.IFO_TOTAL)).isZero();
        assertThat(CostTables.of(statistics).getCurrent().getHead().getFootnotes())
                .extracting(
                        note -> note.place().get("item") + ": " + note.text().en())
                .containsExactly(
                        "CHILD_YOUTH: 1 municipalities have the item in some of the years only.",
                        "ADULT_OTHER: 1 municipalities have the item in some of the years only.");
    }

    @Test
    void the_series_breaks_where_refugees_left_it_and_nowhere_else() {
        assertThat(CostTables.of(statistics(settings(2015, 2016).build()))
                        .getCurrent()
                        .getHead()
                        .getSeriesBreaks())
                .singleElement()
                .satisfies(seriesBreak -> assertThat(seriesBreak.member()).isEqualTo("2016"));
        assertThat(CostTables.of(statistics(settings(2015, 2017).build()))
                        .getCurrent()
                        .getHead()
                        .getSeriesBreaks())
                .singleElement()
                .satisfies(seriesBreak -> assertThat(seriesBreak.member()).isEqualTo("2017"));
        assertThat(CostTables.of(statistics(settings(2016, 2017).build()))
                        .getCurrent()
                        .getHead()
                        .getSeriesBreaks())
                .isEmpty();
    }

    @Test
    void a_note_on_the_index_stands_below_every_table_in_fixed_prices() {
        LocalizedText note = LocalizedText.of("Indexet är ombyggt.", "The index has been rebuilt.");
        CostTables tables = CostTables.of(
                statistics(settings(2016, 2017).addIndexNotes(note).build()));

        assertThat(List.of(
                        tables.getRelations(),
                        tables.getSummary(),
                        tables.getFixed(),
                        tables.getAnnualChanges(),
                        tables.getIndex()))
                .allSatisfy(table -> assertThat(table.getHead().getNotes()).contains(note));
        assertThat(List.of(tables.getCurrent(), tables.getCurrentAnnualChanges()))
                .allSatisfy(table -> assertThat(table.getHead().getNotes()).doesNotContain(note));
    }

    @Test
    void the_coverage_counts_whatever_is_left_out_or_contradicts_itself() {
        CostCoverage coverage = statistics(
                        settings(2016, 2017).build(),
                        record(LULEA, 2014, CostItem.CHILD_YOUTH, 1),
                        record(LULEA, 2016, CostItem.FA_PAID, 1),
                        record(LULEA, 2016, CostItem.CHILD_YOUTH, 1),
                        CostRecord.builder()
                                .municipality(LULEA)
                                .year(2017)
                                .line(CostItem.CHILD_YOUTH, Money.of(10))
                                .line(CostItem.CY_INSTITUTION, Money.of(4))
                                .line(CostItem.CY_FAMILY_HOME, Money.of(5))
                                .build())
                .getCoverage();

        assertThat(coverage).isEqualTo(new CostCoverage(4, 1, 1, 1, 1, ImmutableSortedMap.of(2016, 1, 2017, 1), 0));
    }

    @Test
    void a_group_has_a_weighted_and_an_unweighted_cost_per_inhabitant() {
        StatTable levels = GroupTables.of(statistics(
                        grouped().build(),
                        record(LULEA, 2016, CostItem.CHILD_YOUTH, 80),
                        record(LULEA, 2017, CostItem.CHILD_YOUTH, 300),
                        record(PITEA, 2017, CostItem.CHILD_YOUTH, 200),
                        record(Municipality.of("0180"), 2017, CostItem.CHILD_YOUTH, 500)))
                .getLevels(CostItem.CHILD_YOUTH);

        assertThat(exact(levels, "B", GroupTables.COST)).isEqualTo("500");
        assertThat(exact(levels, "B", GroupTables.COST_SHARE)).isEqualTo("50");
        assertThat(exact(levels, "B", GroupTables.INHABITANTS)).isEqualTo("50");
        assertThat(exact(levels, "B", GroupTables.INHABITANT_SHARE)).isEqualTo("100");
        assertThat(exact(levels, "B", GroupTables.PER_INHABITANT))
                .as("500 / 50")
                .isEqualTo("10");
        assertThat(exact(levels, "B", GroupTables.UNWEIGHTED))
                .as("(300 / 30 + 200 / 20) / 2")
                .isEqualTo("10");
        assertThat(exact(levels, "B", GroupTables.MUNICIPALITIES)).isEqualTo("2");
        assertThat(exact(levels, GroupTables.ALL, GroupTables.COST)).isEqualTo("1000");
        assertThat(exact(levels, GroupTables.ALL, GroupTables.MUNICIPALITIES))
                .as("Stockholm has no inhabitants here")
                .isEqualTo("2");
        assertThat(levels.getCell("A", GroupTables.PER_INHABITANT).getAbsence()).contains(Absence.NOT_AVAILABLE);
        assertThat(levels.getCell("C", GroupTables.COST).getAbsence()).contains(Absence.NOT_AVAILABLE);
    }

    @Test
    void the_unweighted_mean_gives_each_municipality_the_same_weight() {
        StatTable levels = GroupTables.of(statistics(
                        grouped().build(),
                        record(LULEA, 2017, CostItem.CHILD_YOUTH, 600),
                        record(PITEA, 2017, CostItem.CHILD_YOUTH, 200)))
                .getLevels(CostItem.CHILD_YOUTH);

        assertThat(exact(levels, "B", GroupTables.PER_INHABITANT))
                .as("800 / 50")
                .isEqualTo("16");
        assertThat(exact(levels, "B", GroupTables.UNWEIGHTED))
                .as("(600 / 30 + 200 / 20) / 2")
                .isEqualTo("15");
    }

    @Test
    void the_volume_per_inhabitant_follows_the_inhabitants_of_each_year() {
        GroupTables tables = GroupTables.of(statistics(
                grouped().build(),
                record(LULEA, 2016, CostItem.CHILD_YOUTH, 80),
                record(LULEA, 2017, CostItem.CHILD_YOUTH, 150)));

        assertThat(exact(tables.getVolumes(CostItem.CHILD_YOUTH), "B", "2017")).isEqualTo("150");
        assertThat(exact(tables.getVolumesPerInhabitant(CostItem.CHILD_YOUTH), "B", "2017"))
                .as("(150 / 30) / (100 / 25)")
                .isEqualTo("125");
        assertThat(tables.getAll()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tables.getLevels(CostItem.ADULT_OTHER))
                .withMessage("expected one of the items [CHILD_YOUTH]");
    }

    private static CostSettings.Builder grouped() {
        return settings(2016, 2017)
                .itemsPerInhabitant(ImmutableMap.of(CostItem.CHILD_YOUTH, AgeBand.ALL))
                .population(
                        Population.from(
                                ReferenceTable.parse(
                                        "# test\nmunicipality;year;ages;inhabitants\n2580;2016;0+;25\n2580;2017;0+;30\n2581;2017;0+;20\n")))
                .grouping(MunicipalityGrouping.from(
                                ReferenceTable.parse("# test\nmunicipality;group\n0180;A1\n2580;B3\n2581;B5\n"))
                        .toMainGroups());
    }

    @Test
    void groups_without_a_grouping_are_refused() {
        CostStatistics statistics = statistics(settings(2016, 2017).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupTables.of(statistics))
                .withMessage("expected a grouping of municipalities");
    }

    @Test
    void settings_that_cannot_be_analysed_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(2017).build())
                .withMessage("expected two years or more, got [2017]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(2014, 2017).build())
                .withMessage("test index: expected a year of [2015, 2016, 2017], got 2014");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(2016, 2017)
                        .putItemIndexes(CostItem.CHILD_YOUTH, PriceIndex.of("own index", Map.of(2017, BigDecimal.ONE)))
                        .build())
                .withMessage("own index: expected a year of [2017], got 2016");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(2016, 2017)
                        .itemsPerInhabitant(ImmutableMap.of(CostItem.FA_PAID, AgeBand.ALL))
                        .build())
                .withMessage("expected items of the tree by inhabitant, got FA_PAID");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostBuilder.of(settings(2016, 2017).build())
                        .merge(CostBuilder.of(settings(2015, 2017).build())))
                .withMessage("expected a builder with the same settings");
    }

    @Test
    void the_report_says_what_it_rests_on_and_has_the_groups() {
        CostStatistics statistics = statistics(
                grouped().build(),
                record(LULEA, 2014, CostItem.CHILD_YOUTH, 1),
                record(LULEA, 2016, CostItem.CHILD_YOUTH, 80),
                record(LULEA, 2017, CostItem.CHILD_YOUTH, 150),
                record(PITEA, 2017, CostItem.CHILD_YOUTH, 150));
        String text = TextRenderer.of(RenderOptions.of(Language.SWEDISH)).render(CostReport.of(statistics));

        assertThat(text)
                .startsWith("Kostnader för individ- och familjeomsorgen 2016–2017\n")
                .contains("4 poster; kommuner per år: 2016: 1, 2017: 2")
                .contains("1 poster avser andra år")
                .contains("1 kommuner saknar uppgift för något av åren")
                .contains("Kommungrupper")
                .doesNotContain("{", "}");
        assertThat(TextRenderer.of(RenderOptions.of(Language.ENGLISH)).render(CostReport.of(statistics)))
                .startsWith("Costs of individual and family care 2016–2017\n")
                .contains(MainMunicipalityGroup.B.getTermEn());
        assertThat(statistics.toString()).startsWith("CostStatistics[CostCoverage[records=4");
        assertThat(CostBuilder.of(grouped().build())).hasToString("CostBuilder[0 records]");
    }
}
