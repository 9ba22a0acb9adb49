package se.socialdata.reporting.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.cost.AgeBand;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.CostLine;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;

class CostProperties {

    private static CostBuilder collected(List<CostRecord> records, CostSettings settings) {
        return records.stream().collect(CostBuilder.collector(settings));
    }

    @Property(tries = 100)
    void merged_parts_give_what_the_whole_gives_for_any_split_and_order(
            @ForAll @Size(max = 40) List<CostRecord> records, @ForAll CostSettings settings, @ForAll Random random) {
        List<CostRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        int first = random.nextInt(shuffled.size() + 1);
        int second = first + random.nextInt(shuffled.size() - first + 1);
        List<CostRecord> a = shuffled.subList(0, first);
        List<CostRecord> b = shuffled.subList(first, second);
        List<CostRecord> c = shuffled.subList(second, shuffled.size());
        CostStatistics whole = collected(records, settings).buildStatistics();

        assertThat(collected(a, settings)
                        .merge(collected(b, settings))
                        .merge(collected(c, settings))
                        .buildStatistics())
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(collected(a, settings)
                        .merge(collected(b, settings).merge(collected(c, settings)))
                        .buildStatistics())
                .isEqualTo(whole);
        assertThat(collected(c, settings)
                        .merge(collected(a, settings))
                        .merge(collected(b, settings))
                        .buildStatistics())
                .isEqualTo(whole);
        assertThat(records.parallelStream()
                        .collect(CostBuilder.collector(settings))
                        .buildStatistics())
                .isEqualTo(whole);
    }

    @Property(tries = 100)
    void the_total_in_fixed_prices_is_the_sum_of_all_lines_times_the_index(
            @ForAll @Size(max = 30) List<CostRecord> records, @ForAll CostSettings settings) {
        CostStatistics statistics = collected(records, settings).buildStatistics();
        List<CostItem> counted = settings.getTree().getItemsUnder(CostItem.IFO_TOTAL);
        for (int year : settings.getYears()) {
            Money sum = records.stream()
                    .filter(record -> record.getYear() == year)
                    .flatMap(record -> record.getLines().stream())
                    .filter(line -> counted.contains(line.getItem()))
                    .map(CostLine::getAmount)
                    .reduce(Money.ZERO, Money::plus);
            Rational expected = Rational.of(sum.toKronor())
                    .multipliedBy(Rational.of(settings.getPriceIndex().getValue(settings.getLastYear())))
                    .dividedBy(Rational.of(settings.getPriceIndex().getValue(year)));

            assertThat(statistics.findFixed(CostItem.IFO_TOTAL, year).orElse(Rational.ZERO))
                    .isEqualTo(expected);
        }
        long inYears = records.stream()
                .filter(record -> settings.getYears().contains(record.getYear()))
                .count();
        assertThat(statistics.getCoverage().records()).isEqualTo(records.size());
        assertThat(statistics.getCoverage().otherYears()).isEqualTo(records.size() - inYears);
    }

    @Property(tries = 100)
    void the_groups_and_those_without_one_make_up_all(
            @ForAll @Size(max = 40) List<CostRecord> records, @ForAll CostSettings settings) {
        CostStatistics statistics = collected(records, settings).buildStatistics();
        int year = settings.getLastYear();
        GroupFigures all = statistics.getFigures(Optional.empty(), CostItem.CHILD_YOUTH, AgeBand.ALL, year);
        long municipalities = 0;
        Rational cost = Rational.ZERO;
        Rational means = Rational.ZERO;
        long inhabitants = 0;
        for (CodedTerm group : settings.getGrouping().orElseThrow().getGroups()) {
            GroupFigures figures = statistics.getFigures(Optional.of(group), CostItem.CHILD_YOUTH, AgeBand.ALL, year);
            municipalities += figures.municipalities();
            cost = cost.plus(figures.cost().orElse(Rational.ZERO));
            means = means.plus(figures.sumOfMeans());
            inhabitants += figures.inhabitants();
            assertThat(figures.counted()).isLessThanOrEqualTo(figures.municipalities());
        }

        assertThat(municipalities).isLessThanOrEqualTo(all.municipalities());
        assertThat(cost).isLessThanOrEqualTo(all.cost().orElse(Rational.ZERO));
        if (municipalities == all.municipalities()) {
            assertThat(cost).isEqualTo(all.cost().orElse(Rational.ZERO));
            assertThat(means).isEqualTo(all.sumOfMeans());
            assertThat(inhabitants).isEqualTo(all.inhabitants());
        }
    }

    @Property(tries = 50)
    void an_index_and_a_change_from_the_first_year_say_the_same(
            @ForAll @Size(max = 30) List<CostRecord> records, @ForAll CostSettings settings) {
        CostTables tables = CostTables.of(collected(records, settings).buildStatistics());
        StatTable amounts = tables.getFixed();
        StatTable indexes = tables.getIndex();
        String last = Integer.toString(settings.getLastYear());
        for (CostItem item : settings.getTree().getItemsUnder(CostItem.IFO_TOTAL)) {
            CellValue change = amounts.getCell(item.getCode(), CostTables.CHANGE);
            CellValue index = indexes.getCell(item.getCode(), last);

            assertThat(change.toExact().map(exact -> exact.plus(Rational.of(100))))
                    .isEqualTo(index.toExact());
        }
    }
}
