package se.socialdata.reporting.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class PlacementStatisticsTest {

    static final PlacementSettings SETTINGS = PlacementSettings.builder()
            .year(2025)
            .municipality(PlacedChildren.STOCKHOLM)
            .build();

    static final List<ChildCase> CASES = List.of(
            PlacedChildren.steady(),
            PlacedChildren.moved(),
            PlacedChildren.brokenDown(),
            PlacedChildren.late(),
            PlacedChildren.unknown(),
            PlacedChildren.gone());

    static PlacementStatistics statistics(PlacementSettings settings, Stream<ChildCase> cases) {
        return cases.collect(PlacementBuilder.collector(settings)).buildStatistics();
    }

    static PlacementStatistics statistics() {
        return statistics(SETTINGS, CASES.stream());
    }

    static long count(PlacementStatistics statistics, String table, String... codes) {
        return statistics.getTable(table).getCell(CellKey.of(List.of(codes))).getObservations();
    }

    static BigDecimal number(PlacementStatistics statistics, String table, String... codes) {
        CellValue value = statistics.getTable(table).getCell(CellKey.of(List.of(codes)));
        return value.toNumber().orElseThrow();
    }

    @Test
    void persons_count_once_in_the_year_and_on_the_measuring_day_by_age_and_sex() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "placed-by-age", "total", "year", "total")).isEqualTo(5);
        assertThat(count(statistics, "placed-by-age", "total", "day", "total")).isEqualTo(3);
        assertThat(count(statistics, "placed-by-age", "total", "other-days", "total"))
                .isEqualTo(2);
        assertThat(count(statistics, "placed-by-age", "age-0-12", "day", "M")).isEqualTo(1);
        assertThat(count(statistics, "placed-by-age", "age-13-17", "year", "total"))
                .isEqualTo(2);
        assertThat(count(statistics, "placed-by-age", "age-18-20", "other-days", "K"))
                .isEqualTo(1);
        assertThat(count(statistics, "placed-by-age", "age-unknown", "year", "sex-unknown"))
                .isEqualTo(1);
        assertThat(statistics.selection())
                .isEqualTo(new PlacementSelection(6, 5, 0, 1, 5, 3, 365 + 356 + 334 + 60 + 1, 0));
    }

    @Test
    void the_mean_of_care_days_is_that_of_persons() {
        assertThat(number(statistics(), "placed-by-age", "total", "year", "mean-days"))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(365 + 356 + 334 + 60 + 1).divide(BigDecimal.valueOf(5)));
    }

    @Test
    void the_forms_add_up_to_more_than_the_persons_and_the_table_says_by_how_many() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "placed-by-form", "FAMILY_HOME", "year", "total"))
                .isEqualTo(3);
        assertThat(count(statistics, "placed-by-form", "FAMILY_HOME", "day", "total"))
                .isEqualTo(1);
        assertThat(count(statistics, "placed-by-form", "NETWORK_HOME", "other-days", "K"))
                .isEqualTo(1);
        assertThat(count(statistics, "placed-by-form", "total", "year", "total"))
                .isEqualTo(8);
        assertThat(count(statistics, "form-overlap", "persons", "year", "total"))
                .isEqualTo(5);
        assertThat(count(statistics, "form-overlap", "repeated", "year", "total"))
                .isEqualTo(3);
        assertThat(count(statistics, "form-overlap", "sum", "year", "total")).isEqualTo(8);
        assertThat(number(statistics, "form-shares", "FAMILY_HOME", "share")).isEqualByComparingTo("60");
        assertThat(sumOfShares(statistics)).isEqualByComparingTo("160");
    }

    private static BigDecimal sumOfShares(PlacementStatistics statistics) {
        return statistics.getTable("form-shares").getDimensions().get(0).getMembers().stream()
                .map(form -> number(statistics, "form-shares", form.code(), "share"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void a_form_that_came_into_force_after_the_measuring_day_has_no_row() {
        PlacementStatistics early = statistics(PlacementSettings.of(2023), Stream.of());

        assertThat(early.getTable("placed-by-form").getDimensions().get(0).contains("PROTECTED_ACCOMMODATION"))
                .isFalse();
        assertThat(statistics()
                        .getTable("placed-by-form")
                        .getDimensions()
                        .get(0)
                        .contains("PROTECTED_ACCOMMODATION"))
                .isTrue();
    }

    @Test
    void the_grounds_are_those_of_the_days_of_care() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "placed-by-ground", "SOL", "year", "total"))
                .isEqualTo(3);
        assertThat(count(statistics, "placed-by-ground", "SOL", "day", "total")).isEqualTo(1);
        assertThat(count(statistics, "placed-by-ground", "LVU", "day", "total")).isEqualTo(2);
        assertThat(count(statistics, "placed-by-ground", "NONE", "year", "total"))
                .isEqualTo(1);
        assertThat(count(statistics, "ground-overlap", "repeated", "year", "total"))
                .isEqualTo(1);
        assertThat(number(statistics, "ground-shares", "LVU", "share")).isEqualByComparingTo("40");
        assertThat(count(statistics, "ground-shares", "LVU", "placed-on-day")).isEqualTo(3);
    }

    @Test
    void dividing_a_placement_in_one_home_makes_no_second_placement() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "placements-by-form", "FAMILY_HOME", "total"))
                .isEqualTo(3);
        assertThat(count(statistics, "persons-and-placements", "total", "persons"))
                .isEqualTo(5);
        assertThat(count(statistics, "persons-and-placements", "total", "stays"))
                .isEqualTo(8);
        assertThat(number(statistics, "persons-and-placements", "total", "per-person"))
                .isEqualByComparingTo("1.6");
        assertThat(count(statistics, "placements-per-child", "stays-1", "total"))
                .isEqualTo(3);
        assertThat(count(statistics, "placements-per-child", "several", "total"))
                .isEqualTo(2);
        assertThat(number(statistics, "placements-per-child", "several-share", "total"))
                .isEqualByComparingTo("40");
    }

    @Test
    void the_rates_have_their_denominators_beside_them() {
        PlacementPopulation population = PlacementPopulation.of(
                LocalizedText.of("Påhittad folkmängd", "Made-up population"),
                ImmutableTable.<Integer, Sex, Long>builder()
                        .put(0, Sex.MAN, 400L)
                        .put(12, Sex.MAN, 600L)
                        .put(13, Sex.MAN, 2_000L)
                        .put(20, Sex.WOMAN, 4_000L)
                        .put(21, Sex.WOMAN, 9_000L)
                        .buildOrThrow());
        PlacementStatistics statistics = statistics(
                PlacementSettings.builder()
                        .from(SETTINGS)
                        .population(population)
                        .build(),
                CASES.stream());

        assertThat(number(statistics, "placed-and-lvu-year", "age-0-12", "M", "rate"))
                .isEqualByComparingTo("1");
        assertThat(count(statistics, "placed-and-lvu-year", "total", "total", "inhabitants"))
                .isEqualTo(7_000);
        assertThat(count(statistics, "placed-and-lvu-year", "total", "total", "placed"))
                .isEqualTo(5);
        assertThat(number(statistics, "placed-and-lvu-year", "age-13-17", "M", "lvu-rate"))
                .isEqualByComparingTo("0.5");
        assertThat(number(statistics, "placed-and-lvu-year", "total", "total", "lvu-share"))
                .isEqualByComparingTo("40");
        assertThat(number(statistics, "placed-and-lvu-day", "age-18-20", "K", "rate"))
                .isEqualByComparingTo("0");
        assertThat(statistics
                        .getTable("placed-and-lvu-year")
                        .getCell(CellKey.of(List.of("age-unknown", "sex-unknown", "rate")))
                        .getAbsence())
                .contains(Absence.NOT_APPLICABLE);
    }

    @Test
    void without_inhabitants_the_share_under_lvu_is_still_told() {
        PlacementStatistics statistics = statistics();

        assertThat(number(statistics, "placed-and-lvu-day", "age-13-17", "total", "lvu-share"))
                .isEqualByComparingTo("100");
        assertThat(statistics
                        .getTable("placed-and-lvu-day")
                        .getDimensions()
                        .get(2)
                        .contains("inhabitants"))
                .isFalse();
    }

    @Test
    void groups_of_forms_count_a_person_once_each_by_age() {
        PlacementStatistics statistics = statistics();

        assertThat(count(statistics, "form-groups-by-age", "age-13-17", "FAMILY_HOMES"))
                .isEqualTo(2);
        assertThat(number(statistics, "form-groups-by-age", "age-13-17", "FAMILY_HOMES-share"))
                .isEqualByComparingTo("100");
        assertThat(number(statistics, "form-groups-by-age", "age-13-17", "SPECIAL_YOUTH_HOMES-share"))
                .isEqualByComparingTo("50");
        assertThat(count(statistics, "form-groups-by-age", "total", "FAMILY_HOMES"))
                .isEqualTo(4);
        assertThat(count(statistics, "form-groups-by-age", "total", "placed")).isEqualTo(5);
    }

    @Test
    void two_cases_of_one_person_are_one_person_and_cases_of_another_municipality_are_left_aside() {
        ChildCase second =
                ChildCase.builder().from(PlacedChildren.late()).id("late-again").build();
        ChildCase elsewhere = ChildCase.builder()
                .from(PlacedChildren.steady())
                .municipality(PlacedChildren.MALMO)
                .build();

        PlacementStatistics statistics = statistics(SETTINGS, Stream.of(PlacedChildren.late(), second, elsewhere));

        assertThat(count(statistics, "placed-by-age", "total", "year", "total")).isEqualTo(1);
        assertThat(statistics.selection().otherMunicipality()).isEqualTo(1);
        assertThat(statistics.selection().counted()).isEqualTo(2);
    }

    @Test
    void a_temporary_identity_is_one_person_within_its_municipality_only() {
        ChildCase elsewhere = ChildCase.builder()
                .from(PlacedChildren.late())
                .municipality(PlacedChildren.MALMO)
                .build();

        PlacementStatistics statistics =
                statistics(PlacementSettings.of(2025), Stream.of(PlacedChildren.late(), elsewhere));

        assertThat(count(statistics, "placed-by-age", "total", "year", "total")).isEqualTo(2);
    }

    @Test
    void children_without_identity_count_one_a_case() {
        ChildCase other = ChildCase.builder()
                .from(PlacedChildren.unknown())
                .id("other")
                .child(Person.builder().statedSex(Sex.WOMAN).build())
                .build();

        PlacementStatistics statistics = statistics(SETTINGS, Stream.of(PlacedChildren.unknown(), other));

        assertThat(count(statistics, "placed-by-age", "total", "year", "K")).isEqualTo(1);
        assertThat(count(statistics, "placed-by-age", "total", "year", "total")).isEqualTo(2);
    }

    @Test
    void small_numbers_are_withheld_in_tables_and_text() {
        PlacementStatistics shown = statistics().protect(DisclosurePolicy.standard());

        Report report = PlacementReport.of(shown);

        assertThat(report.getTitle().in(Language.SWEDISH)).isEqualTo("Placerade barn och unga 2025");
        assertThat(report.getBlocks().get(0)).isInstanceOfSatisfying(Block.Paragraph.class, paragraph -> assertThat(
                        paragraph.text().in(Language.ENGLISH))
                .isEqualTo("Persons placed outside the own home at some time during 2025: x, of whom on"
                        + " 2025-11-01: x. A person counts once."));
        assertThat(shown.tables().stream().map(StatTable::getCells).flatMap(cells -> cells.values().stream()))
                .filteredOn(CellValue.Count.class::isInstance)
                .noneMatch(value -> value.getObservations() >= 1 && value.getObservations() <= 3);
    }

    @Test
    void nobody_placed_is_zero_and_nothing_withheld() {
        PlacementStatistics none =
                statistics(SETTINGS, Stream.of(PlacedChildren.gone())).protect(DisclosurePolicy.standard());

        assertThat(PlacementReport.of(none).getBlocks().get(0))
                .isInstanceOfSatisfying(Block.Paragraph.class, paragraph -> assertThat(
                                paragraph.text().in(Language.SWEDISH))
                        .startsWith("Personer placerade utanför det egna hemmet någon gång under 2025: 0, "));
    }

    @Test
    void a_copy_for_another_year_follows_that_year_in_what_was_not_chosen() {
        PlacementSettings first = PlacementSettings.builder()
                .year(2024)
                .chosenFirstCustodyYear(2021)
                .build();

        PlacementSettings next =
                PlacementSettings.builder().from(first).year(2025).build();

        assertThat(next.getAgeDay()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(next.getMeasuringDay()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(next.getFirstCustodyYear()).isEqualTo(2021);
    }

    @Test
    void settings_and_populations_without_meaning_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlacementSettings.builder()
                        .year(2025)
                        .chosenMeasuringDay(LocalDate.of(2024, 11, 1))
                        .build())
                .withMessage("expected a measuring day in 2025, got 2024-11-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlacementSettings.builder()
                        .year(2025)
                        .chosenFirstCustodyYear(2026)
                        .build())
                .withMessage("expected a first year of at most a hundred years before 2025, got 2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlacementPopulation.of(LocalizedText.ofBoth("x"), ImmutableTable.of(1, Sex.MAN, -1L)))
                .withMessage("expected ages and numbers of inhabitants of zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlacementBuilder.of(SETTINGS).merge(PlacementBuilder.of(PlacementSettings.of(2025))))
                .withMessage("expected a builder with the same settings");
    }
}
