package se.socialdata.core.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.socialdata.core.arbitraries.DecisionArbitraries;
import se.socialdata.core.arbitraries.Unlawful;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;

class DecisionProperties {

    private static final LocalDate LAST_DATE = DecisionArbitraries.LAST_DATE;

    @Provide
    Arbitrary<FavourableDecision> all() {
        return DecisionArbitraries.allDecisions();
    }

    @Property(tries = 150)
    void a_decision_is_in_order_by_default_on_every_day(
            @ForAll FavourableDecision decision, @ForAll @IntRange(min = -10, max = 6000) int days) {
        assertThat(findings(decision, decision.getDecisionDate().plusDays(days)))
                .isEmpty();
    }

    @Property(tries = 150)
    void some_rule_fails_on_an_unlawful_decision(@ForAll @Unlawful FavourableDecision decision) {
        assertThat(findings(decision, LAST_DATE)).isNotEmpty();
    }

    @Property(tries = 100)
    void a_dutiful_board_only_hears_that_it_is_late(@ForAll("late") FavourableDecision decision) {
        assertThat(findings(decision, LAST_DATE))
                .extracting(Finding::getRuleId)
                .isNotEmpty()
                .isSubsetOf("EVB-001", "EVB-002", "EVB-003", "EVB-015");
    }

    @Provide
    Arbitrary<FavourableDecision> late() {
        return DecisionArbitraries.lateDecisions();
    }

    @Property(tries = 150)
    void waits_follow_each_other_and_no_day_is_overdue_twice(@ForAll("all") FavourableDecision decision) {
        List<Wait> waits = decision.getWaits();
        for (int i = 1; i < waits.size(); i++) {
            assertThat(waits.get(i - 1).lastDay()).isPresent();
            assertThat(waits.get(i - 1).lastDay().orElseThrow())
                    .isBeforeOrEqualTo(waits.get(i).since());
        }
        List<DateInterval> overdue = decision.getOverdueDays().getIntervals();
        for (int i = 1; i < overdue.size(); i++) {
            assertThat(overdue.get(i - 1).overlaps(overdue.get(i))).isFalse();
        }
    }

    @Property(tries = 150)
    void nothing_is_overdue_within_three_months_of_the_decision(@ForAll("all") FavourableDecision decision) {
        LocalDate lastDayInTime = decision.getDecisionDate().plusMonths(3);
        assertThat(decision.isOverdueIn(DateInterval.of(LocalDate.of(2000, 1, 1), lastDayInTime)))
                .isFalse();
        assertThat(decision.getOverdueDays().getSegments())
                .extracting(Segment::value)
                .allSatisfy(wait -> assertThat(wait.overdue().orElseThrow().getStart())
                        .isEqualTo(wait.since().plusMonths(3).plusDays(1)));
    }

    @Property(tries = 150)
    void the_overdue_days_are_those_found_by_going_through_the_days(@ForAll("all") FavourableDecision decision) {
        LocalDate until = LAST_DATE.plusMonths(8);
        Set<LocalDate> expected = DayByDay.overdueDays(decision, until);

        assertThat(overdueDays(decision, until)).containsExactlyElementsOf(expected);
    }

    @Property(tries = 150)
    void the_state_is_overdue_on_the_overdue_days_except_that_of_the_execution(
            @ForAll("all") FavourableDecision decision) {
        Set<LocalDate> executed = new HashSet<>();
        decision.getWaits().forEach(wait -> wait.executedOn().ifPresent(executed::add));
        LocalDate until = LAST_DATE.plusMonths(8);
        Set<LocalDate> expected = new HashSet<>(overdueDays(decision, until));
        expected.removeAll(executed);

        Set<LocalDate> actual = new HashSet<>();
        for (LocalDate day = decision.getDecisionDate().minusDays(5); !day.isAfter(until); day = day.plusDays(1)) {
            if (decision.stateOn(day) == DecisionState.OVERDUE) {
                actual.add(day);
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Property(tries = 150)
    void a_period_split_in_two_changes_nothing(@ForAll("all") FavourableDecision decision, @ForAll Random random) {
        FavourableDecision split = FavourableDecision.builder()
                .from(decision)
                .executions(decision.getExecutions().stream()
                        .flatMap(period -> split(period, random))
                        .toList())
                .build();

        assertThat(split.getWaits()).isEqualTo(decision.getWaits());
        assertThat(split.getOverdueDays()).isEqualTo(decision.getOverdueDays());
        assertThat(split.outcomeOn(LAST_DATE)).isEqualTo(decision.outcomeOn(LAST_DATE));
        assertThat(Set.copyOf(ruleIds(split))).isEqualTo(Set.copyOf(ruleIds(decision)));
    }

    @Property(tries = 150)
    void the_order_of_the_records_does_not_matter_where_their_dates_differ(
            @ForAll("all") FavourableDecision decision,
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 4000) int days) {
        FavourableDecision distinct = FavourableDecision.builder()
                .from(decision)
                .offers(onePerDay(
                        decision.getOffers(), offer -> offer.getAnsweredOn().orElse(LocalDate.MAX)))
                .statedDelays(onePerDay(decision.getStatedDelays(), StatedDelay::getDate))
                .build();
        FavourableDecision shuffled = FavourableDecision.builder()
                .from(distinct)
                .executions(shuffled(distinct.getExecutions(), random))
                .offers(shuffled(distinct.getOffers(), random))
                .statedDelays(shuffled(distinct.getStatedDelays(), random))
                .reports(shuffled(distinct.getReports(), random))
                .notices(shuffled(distinct.getNotices(), random))
                .build();
        LocalDate day = decision.getDecisionDate().plusDays(days);

        assertThat(shuffled.getWaits()).isEqualTo(distinct.getWaits());
        assertThat(shuffled.stateOn(day)).isEqualTo(distinct.stateOn(day));
        assertThat(shuffled.outcomeOn(day)).isEqualTo(distinct.outcomeOn(day));
        assertThat(ruleIds(shuffled)).containsExactlyInAnyOrderElementsOf(ruleIds(distinct));
    }

    @Property(tries = 100)
    void a_decision_written_as_json_is_read_as_the_same(@ForAll("all") FavourableDecision decision) {
        String written = JsonWriter.of(DecisionJson.FAVOURABLE_DECISION, Jackson2.engine())
                .write(decision);

        assertThat(JsonWriter.of(DecisionJson.FAVOURABLE_DECISION, Jackson3.engine())
                        .write(decision))
                .isEqualTo(written);
        assertThat(read(written, JsonSettings.strict(Jackson2.engine()))).isEqualTo(decision);
        assertThat(read(written, JsonSettings.strict(Jackson3.engine()))).isEqualTo(decision);
    }

    @Property(tries = 100)
    void no_identity_is_in_texts_findings_or_exceptions(@ForAll @Unlawful FavourableDecision decision) {
        Optional<PersonIdentity> identity = decision.getPerson().getIdentity();
        String json = JsonWriter.of(DecisionJson.FAVOURABLE_DECISION, Jackson2.engine())
                .write(decision);
        String personal = identity.map(PersonIdentity::toCanonical).orElse("no identity at all");
        String tail = personal.substring(personal.length() - 10);
        String damaged = json.replaceFirst(",\"decisionDate\":\"[^\"]*\"", ",\"decisionDate\":\"" + personal + "\"");

        assertThat(decision.toString()).doesNotContain(tail);
        assertThat(findings(decision, LAST_DATE))
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(tail));
        for (var engine : List.of(Jackson2.engine(), Jackson3.engine())) {
            assertThatThrownBy(() -> read(damaged, JsonSettings.strict(engine)))
                    .hasMessageContaining("/decisionDate: expected")
                    .satisfies(thrown ->
                            assertThat(Throwables.getStackTraceAsString(thrown)).doesNotContain(tail));
        }
    }

    private static FavourableDecision read(String json, JsonSettings settings) {
        return JsonReader.of(DecisionJson.FAVOURABLE_DECISION, settings).read(json);
    }

    private static List<Finding> findings(FavourableDecision decision, LocalDate day) {
        return DecisionRules.all().check(decision, day).getFindings();
    }

    private static List<String> ruleIds(FavourableDecision decision) {
        return findings(decision, LAST_DATE).stream().map(Finding::getRuleId).toList();
    }

    private static List<LocalDate> overdueDays(FavourableDecision decision, LocalDate until) {
        DateInterval known = DateInterval.of(LocalDate.of(2000, 1, 1), until);
        return decision.getOverdueDays().intersect(known).getIntervals().stream()
                .flatMap(interval -> interval.getStart()
                        .datesUntil(interval.getEnd().orElseThrow().plusDays(1)))
                .toList();
    }

    private static Stream<ExecutionPeriod> split(ExecutionPeriod period, Random random) {
        LocalDate last = period.getStart().plusDays(random.nextInt(400));
        if (!last.isBefore(period.getEnd().orElse(LocalDate.MAX))) {
            return Stream.of(period);
        }
        return Stream.of(
                ExecutionPeriod.builder().from(period).end(last).build(),
                ExecutionPeriod.builder().from(period).start(last.plusDays(1)).build());
    }

    private static <T> ImmutableList<T> onePerDay(List<T> elements, Function<T, LocalDate> date) {
        Set<LocalDate> seen = new HashSet<>();
        return elements.stream()
                .filter(element -> seen.add(date.apply(element)))
                .collect(toImmutableList());
    }

    private static <T> List<T> shuffled(List<T> elements, Random random) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
