package se.socialdata.reporting.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.Placement;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.reporting.arbitraries.PlacementReportArbitraries;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;

class PlacementStatisticsProperties {

    private static final PlacementSettings SETTINGS = PlacementSettings.of(2024);

    /** Cases of few municipalities, so that some have one person and two cases. */
    @Provide
    Arbitrary<List<ChildCase>> cases() {
        return PlacementReportArbitraries.cases().list().ofMaxSize(30);
    }

    private static PlacementBuilder collected(PlacementSettings settings, List<ChildCase> cases) {
        return cases.stream().collect(PlacementBuilder.collector(settings));
    }

    @Property(tries = 60)
    void merged_parts_give_what_the_whole_gives_for_any_split_and_order(
            @ForAll PlacementSettings settings, @ForAll("cases") List<ChildCase> cases, @ForAll Random random) {
        List<ChildCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        int first = random.nextInt(shuffled.size() + 1);
        int second = first + random.nextInt(shuffled.size() - first + 1);
        List<ChildCase> a = shuffled.subList(0, first);
        List<ChildCase> b = shuffled.subList(first, second);
        List<ChildCase> c = shuffled.subList(second, shuffled.size());
        PlacementStatistics whole = collected(settings, cases).buildStatistics();

        assertThat(collected(settings, a)
                        .merge(collected(settings, b))
                        .merge(collected(settings, c))
                        .buildStatistics())
                .isEqualTo(whole);
        assertThat(collected(settings, a)
                        .merge(collected(settings, b).merge(collected(settings, c)))
                        .buildStatistics())
                .isEqualTo(whole);
        assertThat(collected(settings, c)
                        .merge(collected(settings, a))
                        .merge(collected(settings, b))
                        .buildStatistics())
                .isEqualTo(whole);
    }

    @Property(tries = 60)
    void merging_changes_nothing_in_the_other_builder(@ForAll("cases") List<ChildCase> cases) {
        PlacementBuilder other = collected(SETTINGS, cases);
        PlacementStatistics before = other.buildStatistics();

        PlacementBuilder grown = PlacementBuilder.of(SETTINGS).merge(other);
        cases.forEach(grown::add);

        assertThat(other.buildStatistics()).isEqualTo(before);
    }

    @Property(tries = 60)
    void the_selection_accounts_for_every_case(
            @ForAll PlacementSettings settings, @ForAll("cases") List<ChildCase> cases) {
        PlacementSelection selection = collected(settings, cases).getSelection();

        assertThat(selection.added()).isEqualTo(cases.size());
        assertThat(selection.added())
                .isEqualTo(selection.counted() + selection.otherMunicipality() + selection.notPlaced());
    }

    @Property(tries = 60)
    void the_tables_hold_what_counting_over_lists_gives(@ForAll("cases") List<ChildCase> cases) {
        PlacementStatistics statistics = collected(SETTINGS, cases).buildStatistics();

        assertThat(count(statistics, "placed-by-age", "total", "year", "total")).isEqualTo(persons(cases, null, null));
        assertThat(count(statistics, "placed-by-age", "total", "year", "K")).isEqualTo(persons(cases, Sex.WOMAN, null));
        for (PlacementForm form : PlacementForm.values()) {
            if (statistics.getTable("placed-by-form").getDimensions().get(0).contains(form.getCode())) {
                assertThat(count(statistics, "placed-by-form", form.getCode(), "year", "total"))
                        .isEqualTo(persons(cases, null, form));
            }
        }
    }

    private static long persons(List<ChildCase> cases, Sex sex, PlacementForm form) {
        Set<String> keys = cases.stream()
                .filter(one -> sex == null || one.getChild().getSex().equals(Optional.of(sex)))
                .filter(one -> one.getPlacements().stream().anyMatch(placement -> isCounted(placement, form)))
                .map(one -> one.getChild().getIdentity().orElseThrow().toCanonical())
                .collect(Collectors.toSet());
        return keys.size();
    }

    private static boolean isCounted(Placement placement, PlacementForm form) {
        return placement.getForm().isOutsideOwnHome()
                && (form == null || placement.getForm() == form)
                && placement.getInterval().overlaps(SETTINGS.getPeriod());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void no_small_number_is_left_after_disclosure_control(
            @ForAll PlacementSettings settings, @ForAll("cases") List<ChildCase> cases) {
        PlacementStatistics statistics =
                collected(settings, cases).buildStatistics().protect(DisclosurePolicy.standard());

        for (StatTable table : statistics.tables()) {
            assertThat(table.getCells().values())
                    .as(table.getHead().getId())
                    .noneMatch(value -> (value instanceof CellValue.Count || value.getObservations() > 0)
                            && value.getObservations() >= 1
                            && value.getObservations() <= 3);
        }
    }

    /** What is withheld in one table must not stand in another. */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void a_number_that_stands_in_two_tables_is_withheld_in_both_or_in_none(@ForAll("cases") List<ChildCase> cases) {
        PlacementStatistics shown = collected(SETTINGS, cases).buildStatistics().protect(DisclosurePolicy.standard());

        for (Member form : shown.getTable("form-shares").getDimensions().get(0).getMembers()) {
            for (String occasion : List.of("day", "year")) {
                assertThat(cell(shown, "form-shares", form.code(), occasion))
                        .isEqualTo(cell(shown, "placed-by-form", form.code(), occasion, "total"));
            }
        }
        for (String sex : List.of("M", "K", "total")) {
            assertThat(cell(shown, "placed-and-lvu-year", "total", sex, "lvu"))
                    .isEqualTo(cell(shown, "placed-by-ground", "LVU", "year", sex));
            assertThat(cell(shown, "family-homes", "network", sex))
                    .isEqualTo(cell(shown, "placed-by-form", "NETWORK_HOME", "year", sex));
            assertThat(cell(shown, "persons-and-placements", sex, "persons"))
                    .isEqualTo(cell(shown, "placed-by-age", "total", "year", sex));
        }
        assertThat(cell(shown, "ground-shares", "LVU", "year"))
                .isEqualTo(cell(shown, "placed-and-lvu-year", "total", "total", "lvu"));
        assertThat(cell(shown, "form-groups-by-age", "total", "FAMILY_HOMES"))
                .isEqualTo(cell(shown, "family-homes", "family", "total"));
    }

    private static CellValue cell(PlacementStatistics statistics, String table, String... codes) {
        return statistics.getTable(table).getCell(CellKey.of(List.of(codes)));
    }

    @Property(tries = 20)
    void splitting_a_placement_in_one_home_changes_no_table(@ForAll("cases") List<ChildCase> cases) {
        List<ChildCase> split =
                cases.stream().map(PlacementStatisticsProperties::split).toList();

        assertThat(collected(SETTINGS, split).buildStatistics())
                .isEqualTo(collected(SETTINGS, cases).buildStatistics());
    }

    /** Divides the first placement that lasts more than ten days; the home has its key. */
    private static ChildCase split(ChildCase one) {
        if (one.getPlacements().size() != 1) {
            return one;
        }
        Placement placement = one.getPlacements().get(0);
        if (!placement.getInterval().contains(placement.getStartDate().plusDays(10))) {
            return one;
        }
        Placement before = Placement.builder()
                .from(placement)
                .endDate(placement.getStartDate().plusDays(9))
                .build();
        Placement after = Placement.builder()
                .from(placement)
                .reference("later")
                .startDate(placement.getStartDate().plusDays(10))
                .build();
        return ChildCase.builder().from(one).placements(List.of(after, before)).build();
    }

    private static long count(PlacementStatistics statistics, String table, String... codes) {
        return statistics.getTable(table).getCell(CellKey.of(List.of(codes))).getObservations();
    }
}
