package se.socialdata.reporting.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.socialdata.core.arbitraries.DecisionArbitraries;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Law;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;

class UnexecutedProperties {

    private static final String TOTAL = "total";

    /** Decisions of every kind with different ids, as in one delivery. */
    @Provide
    Arbitrary<List<FavourableDecision>> decisions() {
        return DecisionArbitraries.allDecisions().list().ofMaxSize(25).map(decisions -> IntStream.range(
                        0, decisions.size())
                .mapToObj(i -> FavourableDecision.builder()
                        .from(decisions.get(i))
                        .id("B-" + i)
                        .build())
                .toList());
    }

    @Property(tries = 50)
    void merged_parts_give_what_the_whole_gives_for_any_split_and_order(
            @ForAll UnexecutedSettings settings,
            @ForAll("decisions") List<FavourableDecision> decisions,
            @ForAll Random random) {
        List<FavourableDecision> shuffled = new ArrayList<>(decisions);
        Collections.shuffle(shuffled, random);
        int first = random.nextInt(shuffled.size() + 1);
        int second = first + random.nextInt(shuffled.size() - first + 1);
        List<FavourableDecision> a = shuffled.subList(0, first);
        List<FavourableDecision> b = shuffled.subList(first, second);
        List<FavourableDecision> c = shuffled.subList(second, shuffled.size());
        Products whole = Products.of(collected(settings, decisions));

        assertThat(Products.of(
                        collected(settings, a).merge(collected(settings, b)).merge(collected(settings, c))))
                .isEqualTo(whole);
        assertThat(Products.of(
                        collected(settings, a).merge(collected(settings, b).merge(collected(settings, c)))))
                .isEqualTo(whole);
        assertThat(Products.of(
                        collected(settings, c).merge(collected(settings, a)).merge(collected(settings, b))))
                .isEqualTo(whole);
    }

    @Property(tries = 50)
    void a_parallel_stream_gives_what_a_sequential_one_gives(
            @ForAll UnexecutedSettings settings, @ForAll("decisions") List<FavourableDecision> decisions) {
        CouncilStatistics sequential = decisions.stream()
                .collect(UnexecutedBuilder.collector(settings))
                .buildStatistics();

        assertThat(decisions.parallelStream()
                        .collect(UnexecutedBuilder.collector(settings))
                        .buildStatistics())
                .isEqualTo(sequential);
    }

    @Property(tries = 50)
    void the_totals_are_those_of_a_naive_count(
            @ForAll UnexecutedSettings settings, @ForAll("decisions") List<FavourableDecision> decisions) {
        NaiveCount naive = new NaiveCount(settings);
        List<FavourableDecision> counted = naive.countedIn(settings.getQuarter(), decisions);
        CouncilStatistics statistics = collected(settings, decisions).buildStatistics();

        assertThat(statistics.selection().counted()).isEqualTo(counted.size());
        for (StatTable table :
                List.of(statistics.bySex(), statistics.byOutcome(), statistics.byElapsedTime(), statistics.byKind())) {
            assertThat(count(table, TOTAL, TOTAL)).isEqualTo(counted.size());
        }
        for (Sex sex : Sex.values()) {
            assertThat(count(statistics.bySex(), TOTAL, sex.getCode()))
                    .isEqualTo(counted.stream()
                            .filter(decision -> decision.getPerson()
                                    .getSex()
                                    .filter(sex::equals)
                                    .isPresent())
                            .count());
        }
        for (int back = 0; back < 3; back++) {
            Quarter quarter = settings.getQuarter().minus(back);
            assertThat(count(statistics.comparison(), TOTAL, quarter.toString()))
                    .isEqualTo(naive.countedIn(quarter, decisions).size());
        }
    }

    @Property(tries = 50)
    void every_decision_counted_has_its_report_and_no_other_unless_it_closes_a_case(
            @ForAll UnexecutedSettings settings, @ForAll("decisions") List<FavourableDecision> decisions) {
        List<String> counted = new NaiveCount(settings)
                .countedIn(settings.getQuarter(), decisions).stream()
                        .map(FavourableDecision::getId)
                        .toList();
        List<IndividualReport> reports = collected(settings, decisions).buildIndividualReports();

        assertThat(reports).extracting(IndividualReport::getDecisionId).doesNotHaveDuplicates();
        assertThat(reports)
                .filteredOn(report -> counted.contains(report.getDecisionId()))
                .hasSameSizeAs(counted);
        assertThat(reports)
                .filteredOn(report -> !counted.contains(report.getDecisionId()))
                .allSatisfy(report -> {
                    assertThat(report.getEarlierReports()).isNotEmpty();
                    assertThat(report.getEndDate()).isPresent();
                    assertThat(report.getExecutionDate()).isEmpty();
                });
    }

    @Property(tries = 50)
    void the_selection_adds_up(
            @ForAll UnexecutedSettings settings, @ForAll("decisions") List<FavourableDecision> decisions) {
        Selection selection = collected(settings, decisions).getSelection();

        assertThat(selection.added()).isEqualTo(decisions.size());
        assertThat(selection.counted() + selection.inTime() + selection.courtRulings() + selection.otherLaw())
                .isEqualTo(selection.added());
    }

    @Property(tries = 50)
    void what_is_overdue_on_the_last_day_is_overdue_on_some_day(
            @ForAll UnexecutedSettings settings, @ForAll("decisions") List<FavourableDecision> decisions) {
        LocalDate afterQuarter = settings.getQuarter().getLastDay().plusDays(1);
        assertThat(ids(settings, CountingBasis.LAST_DAY, afterQuarter, decisions))
                .isSubsetOf(ids(settings, CountingBasis.ANY_DAY, afterQuarter, decisions));
    }

    @Property(tries = 50)
    void the_two_laws_together_count_every_decision_of_the_board(
            @ForAll UnexecutedSettings settings, @ForAll("decisions") List<FavourableDecision> decisions) {
        long both = 0;
        for (Law law : Law.values()) {
            UnexecutedSettings ofLaw = UnexecutedSettings.of(law, settings.getQuarter(), settings.getReportingDate());
            Selection selection = collected(ofLaw, decisions).getSelection();
            both += selection.counted() + selection.inTime() + selection.courtRulings();
        }
        assertThat(both).isEqualTo(decisions.size());
    }

    private record Products(
            CouncilStatistics statistics, List<IndividualReport> reports, List<ExecutionNotice> notices) {
        static Products of(UnexecutedBuilder builder) {
            return new Products(
                    builder.buildStatistics(), builder.buildIndividualReports(), builder.buildExecutionNotices());
        }
    }

    private static List<String> ids(
            UnexecutedSettings settings, CountingBasis basis, LocalDate date, List<FavourableDecision> decisions) {
        UnexecutedSettings other = UnexecutedSettings.builder()
                .from(settings)
                .countingBasis(basis)
                .reportingDate(date)
                .build();
        return collected(other, decisions).buildIndividualReports().stream()
                .map(IndividualReport::getDecisionId)
                .toList();
    }

    private static UnexecutedBuilder collected(UnexecutedSettings settings, List<FavourableDecision> decisions) {
        UnexecutedBuilder builder = UnexecutedBuilder.of(settings).withIndividualReports();
        decisions.forEach(builder::add);
        return builder;
    }

    private static long count(StatTable table, String row, String column) {
        return table.getCell(row, column) instanceof CellValue.Count count ? count.number() : 0;
    }
}
