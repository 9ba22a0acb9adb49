package se.socialdata.reporting.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import se.socialdata.core.arbitraries.AssistanceArbitraries;
import se.socialdata.core.assistance.AssistanceStanding;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.HouseholdType;
import se.socialdata.core.assistance.VeryLongTerm;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;

class AssistanceBuilderProperties {

    private static final AssistanceSettings SETTINGS = AssistanceSettings.builder()
            .year(2025)
            .monthsWithout(3)
            .veryLongTerm(VeryLongTerm.of(24, 3, 14))
            .build();

    @Provide
    Arbitrary<List<AssistedMonth>> months() {
        return AssistanceArbitraries.assistedMonths().list().ofMaxSize(60);
    }

    private static AssistanceBuilder collected(List<AssistedMonth> months) {
        return months.stream().collect(AssistanceBuilder.collector(SETTINGS));
    }

    @Property(tries = 100)
    void merged_parts_give_what_the_whole_gives_for_any_split_and_order(
            @ForAll("months") List<AssistedMonth> months, @ForAll Random random) {
        List<AssistedMonth> shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, random);
        int first = random.nextInt(shuffled.size() + 1);
        int second = first + random.nextInt(shuffled.size() - first + 1);
        List<AssistedMonth> a = shuffled.subList(0, first);
        List<AssistedMonth> b = shuffled.subList(first, second);
        List<AssistedMonth> c = shuffled.subList(second, shuffled.size());
        AssistanceStatistics whole = collected(months).build();

        assertThat(collected(a).merge(collected(b)).merge(collected(c)).build()).isEqualTo(whole);
        assertThat(collected(a).merge(collected(b).merge(collected(c))).build()).isEqualTo(whole);
        assertThat(collected(c).merge(collected(a)).merge(collected(b)).build()).isEqualTo(whole);
    }

    @Property(tries = 100)
    void the_tables_hold_what_counting_over_lists_gives(@ForAll("months") List<AssistedMonth> months) {
        AssistanceStatistics statistics = collected(months).build();
        NaiveAssistance naive = new NaiveAssistance(months, 2025);
        StatTable persons = statistics.getTable(AssistanceStatistics.PERSONS);
        StatTable households = statistics.getTable(AssistanceStatistics.HOUSEHOLDS);

        for (Sex sex : Sex.values()) {
            assertThat(count(persons, PersonTables.ADULTS, sex.getCode()))
                    .isEqualTo(naive.personsOf(Optional.of(sex), true));
            assertThat(count(persons, PersonTables.CHILDREN, sex.getCode()))
                    .isEqualTo(naive.personsOf(Optional.of(sex), false));
        }
        long unknown = naive.personsOf(Optional.empty(), true) + naive.personsOf(Optional.empty(), false);
        long known = count(persons, "total", "M") + count(persons, "total", "K");
        assertThat(count(persons, "total", "total") - known).isEqualTo(unknown);
        for (HouseholdType type : HouseholdType.values()) {
            if (type == type.toPublished()) {
                assertThat(count(households, type.getCode(), "total")).isEqualTo(naive.householdsOf(type));
            }
        }
        CellValue amount =
                statistics.getTable(AssistanceStatistics.AMOUNTS).getCell(CellKey.of("total", HouseholdTables.AMOUNT));
        assertThat(amount instanceof AmountValue value ? value.kronor() : Rational.ZERO)
                .isEqualTo(Rational.of(Money.ofOre(naive.amountInOre()).toKronor()));
    }

    @Property(tries = 100)
    void what_needs_earlier_years_is_what_counting_over_lists_gives(@ForAll("months") List<AssistedMonth> months) {
        AssistanceStatistics statistics = collected(months).build();
        NaiveAssistance naive = new NaiveAssistance(months, 2025);
        StatTable standings = statistics.getTable(AssistanceStatistics.STANDINGS);

        if (statistics.selection().earlier() > 0) {
            assertThat(count(statistics.getTable(AssistanceStatistics.DURATIONS), "total", PersonTables.VERY_LONG))
                    .isEqualTo(naive.veryLong(SETTINGS));
        }
        for (int month = 1; month <= 12; month++) {
            for (AssistanceStanding standing : AssistanceStanding.values()) {
                assertThat(count(standings, YearMonth.of(2025, month).toString(), standing.getCode()))
                        .isEqualTo(naive.standing(month, 3, standing));
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void no_small_number_is_left_after_disclosure_control(@ForAll("months") List<AssistedMonth> months) {
        AssistanceStatistics statistics = collected(months).build().protect(DisclosurePolicy.standard());

        for (StatTable table : statistics.tables()) {
            assertThat(table.getCells().values())
                    .filteredOn(CellValue.Count.class::isInstance)
                    .noneMatch(value -> value.getObservations() >= 1 && value.getObservations() <= 3);
        }
    }

    private static long count(StatTable table, String row, String column) {
        return table.getCell(CellKey.of(row, column)) instanceof CellValue.Count count ? count.number() : 0;
    }
}
