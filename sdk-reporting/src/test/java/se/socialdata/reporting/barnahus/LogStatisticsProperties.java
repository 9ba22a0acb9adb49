package se.socialdata.reporting.barnahus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.reporting.disclosure.DisclosurePolicy;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;

class LogStatisticsProperties {

    private static LogStatisticsBuilder builder(List<BarnahusLog> logs) {
        LogStatisticsBuilder builder = LogStatisticsBuilder.empty();
        logs.forEach(builder::add);
        return builder;
    }

    @Property(tries = 30)
    void merged_parts_give_the_statistics_of_the_whole(
            @ForAll @Size(max = 8) List<BarnahusLog> logs, @ForAll Random random) {
        List<BarnahusLog> shuffled = new ArrayList<>(logs);
        Collections.shuffle(shuffled, random);
        int cut = shuffled.isEmpty() ? 0 : random.nextInt(shuffled.size());
        LogStatistics merged = builder(shuffled.subList(0, cut))
                .merge(builder(shuffled.subList(cut, shuffled.size())))
                .build();
        assertThat(merged).isEqualTo(builder(logs).build());
    }

    @Property(tries = 30)
    void merging_is_associative_and_commutative(
            @ForAll @Size(max = 3) List<BarnahusLog> a,
            @ForAll @Size(max = 3) List<BarnahusLog> b,
            @ForAll @Size(max = 3) List<BarnahusLog> c) {
        LogStatistics left = builder(a).merge(builder(b)).merge(builder(c)).build();
        LogStatistics right = builder(a).merge(builder(b).merge(builder(c))).build();
        LogStatistics turned = builder(c).merge(builder(b)).merge(builder(a)).build();
        assertThat(right).isEqualTo(left);
        assertThat(turned).isEqualTo(left);
    }

    @Property(tries = 20)
    void a_builder_merged_with_itself_counts_twice(@ForAll @Size(max = 4) List<BarnahusLog> logs) {
        LogStatisticsBuilder twice = builder(logs);
        twice.merge(twice);
        assertThat(twice.getAdded()).isEqualTo(2L * logs.size());
        assertThat(twice.build()).isEqualTo(builder(logs).merge(builder(logs)).build());
    }

    @Property(tries = 40)
    void every_log_and_event_is_counted_once(@ForAll @Size(min = 1, max = 8) List<BarnahusLog> logs) {
        LogStatistics statistics = builder(logs).build();
        long events = logs.stream()
                .map(BarnahusLog::getEvents)
                .mapToLong(List<LogEvent>::size)
                .sum();
        assertThat(total(statistics.overview(), "logs")).isEqualTo(logs.size());
        assertThat(total(statistics.overview(), "events")).isEqualTo(events);
        for (StatTable table : List.of(statistics.interviews(), statistics.treatment())) {
            assertThat(total(table, "total")).isEqualTo(logs.size());
        }
        for (AssessedMoment moment : AssessedMoment.values()) {
            assertThat(total(statistics.protection(), moment.getCode(), "total"))
                    .isEqualTo(logs.size());
        }
    }

    @Property(tries = 40)
    void nothing_is_missing_more_often_than_it_is_called_for(@ForAll BarnahusLog log) {
        for (DocumentationGap gap : DocumentationGap.values()) {
            assertThat(gap.countMissing(log)).isBetween(0L, gap.countApplicable(log));
        }
    }

    @Property(tries = 15)
    void protected_statistics_show_no_small_number_in_any_table(@ForAll @Size(max = 12) List<BarnahusLog> logs) {
        LogStatistics safe = builder(logs).build().protect(DisclosurePolicy.standard());
        for (StatTable table : safe.getTables()) {
            assertThat(table.getCells().values())
                    .noneMatch(value ->
                            value instanceof CellValue.Count count && count.number() > 0 && count.number() < 4);
        }
    }

    private static long total(StatTable table, String... codes) {
        ImmutableList<String> key =
                ImmutableList.<String>builder().add("total", "total").add(codes).build();
        return ((CellValue.Count) table.getCell(CellKey.of(key))).number();
    }
}
