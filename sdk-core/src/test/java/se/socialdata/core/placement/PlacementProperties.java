package se.socialdata.core.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.socialdata.core.arbitraries.PlacementArbitraries;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.time.DateInterval;

class PlacementProperties {

    private static final DateInterval YEAR = DateInterval.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Provide
    Arbitrary<LocalDate> days() {
        return PlacementArbitraries.days();
    }

    @Provide
    Arbitrary<Set<LocalDate>> occasions() {
        return PlacementArbitraries.days().set().ofMaxSize(12);
    }

    @Property(tries = 100)
    void care_days_are_the_days_on_which_the_child_is_placed(@ForAll ChildCase childCase) {
        long counted = YEAR.getStart()
                .datesUntil(YEAR.getEnd().orElseThrow().plusDays(1))
                .filter(day -> childCase.getPlacements().stream()
                        .anyMatch(placement -> placement.getForm().isOutsideOwnHome()
                                && placement.getInterval().contains(day)))
                .count();

        assertThat(childCase.countCareDays(YEAR)).isEqualTo(counted);
        assertThat(childCase.isPlacedIn(YEAR)).isEqualTo(counted > 0);
    }

    @Property(tries = 100)
    void splitting_a_placement_changes_no_care_day(@ForAll ChildCase childCase) {
        List<Placement> parts = new ArrayList<>();
        for (Placement placement : childCase.getPlacements()) {
            LocalDate middle = placement.getStartDate().plusDays(10);
            if (!placement.getInterval().contains(middle)) {
                parts.add(placement);
                continue;
            }
            parts.add(Placement.builder()
                    .from(placement)
                    .endDate(middle.minusDays(1))
                    .build());
            parts.add(Placement.builder()
                    .from(placement)
                    .reference("part")
                    .startDate(middle)
                    .build());
        }
        ChildCase split = ChildCase.builder().from(childCase).placements(parts).build();

        assertThat(split.getCareDays()).isEqualTo(childCase.getCareDays());
        assertThat(split.getFamilyHomeStays()).isEqualTo(childCase.getFamilyHomeStays());
    }

    @Property(tries = 100)
    void no_rule_asks_less_for_an_unaccompanied_child(@ForAll ChildCase childCase, @ForAll("days") LocalDate asOf) {
        ChildCase accompanied =
                ChildCase.builder().from(childCase).unaccompanied(false).build();
        ChildCase alone =
                ChildCase.builder().from(childCase).unaccompanied(true).build();
        RuleContext context = RuleContext.of(asOf);

        assertThat(outcomes(alone, context)).isEqualTo(outcomes(accompanied, context));
    }

    @Property(tries = 100)
    void the_order_of_what_is_recorded_does_not_matter(
            @ForAll ChildCase childCase, @ForAll("days") LocalDate asOf, @ForAll int seed) {
        Random random = new Random(seed);
        ChildCase shuffled = ChildCase.builder()
                .from(childCase)
                .placements(shuffled(childCase.getPlacements(), random))
                .careBases(shuffled(childCase.getCareBases(), random))
                .reviews(shuffled(childCase.getReviews(), random))
                .build();

        assertThat(shuffled.getGroundTimeline()).isEqualTo(childCase.getGroundTimeline());
        assertThat(outcomes(shuffled, RuleContext.of(asOf))).isEqualTo(outcomes(childCase, RuleContext.of(asOf)));
    }

    @Property(tries = 100)
    void a_case_is_read_back_from_its_json_on_both_engines(@ForAll ChildCase childCase) {
        String json = JsonWriter.of(PlacementJson.CHILD_CASE, Jackson2.engine()).write(childCase);

        assertThat(JsonWriter.of(PlacementJson.CHILD_CASE, Jackson3.engine()).write(childCase))
                .isEqualTo(json);
        assertThat(JsonReader.of(PlacementJson.CHILD_CASE, JsonSettings.strict(Jackson3.engine()))
                        .read(json))
                .isEqualTo(childCase);
    }

    @Property(tries = 300)
    void a_recurring_duty_is_missed_on_the_first_day_that_no_occasion_covers(
            @ForAll("days") LocalDate start,
            @ForAll("occasions") Set<LocalDate> occasions,
            @ForAll("days") LocalDate asOf) {
        Period time = Period.ofMonths(3);

        assertThat(Periods.findMissed(start, Optional.empty(), occasions, time, time, asOf))
                .isEqualTo(naivelyMissed(start, occasions, time, asOf));
    }

    /** Walks day by day: the last day in time is carried along, and moves on each occasion. */
    private static Optional<LocalDate> naivelyMissed(
            LocalDate start, Set<LocalDate> occasions, Period time, LocalDate asOf) {
        LocalDate first = start.plus(time);
        LocalDate due = first;
        for (LocalDate day = start; !day.isAfter(asOf); day = day.plusDays(1)) {
            if (day.isAfter(due)) {
                return Optional.of(due);
            }
            if (occasions.contains(day) && day.plus(time).isAfter(first)) {
                due = day.plus(time);
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static List<Outcome> outcomes(ChildCase childCase, RuleContext context) {
        List<Rule<ChildCase>> rules = PlacementRules.all().getRules();
        return rules.stream().map(rule -> rule.check(childCase, context)).toList();
    }
}
