package se.socialdata.core.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.socialdata.core.arbitraries.HomeArbitraries;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.AssessmentNode;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSet;

/** What must hold of the rules on homes whatever an entry says. */
class HomeProperties {

    private static final RuleSet<Home> RULES = HomeRules.all();

    /** The rules that rest on the newer act and its ordinance. */
    private static final ImmutableSet<String> FROM_THE_NEWER_ACT = HomeRules.inForce().getRules().stream()
            .map(Rule::getId)
            .filter(id -> id.matches("HOM-00[3467]|HOM-02[1-9]|HOM-03[0-4]"))
            .collect(ImmutableSet.toImmutableSet());

    @Provide
    Arbitrary<LocalDate> days() {
        return HomeArbitraries.days();
    }

    @Property(tries = 200)
    void an_entry_that_is_confirmed_once_more_never_becomes_stale(
            @ForAll FamilyHome home, @ForAll("days") LocalDate confirmed, @ForAll("days") LocalDate asOf) {
        FamilyHome later = FamilyHome.builder()
                .from(home)
                .addConfirmations(EntryConfirmation.builder().date(confirmed).build())
                .build();

        if (outcome("HOM-301", home, asOf) == Outcome.PASSED) {
            assertThat(outcome("HOM-301", later, asOf)).isEqualTo(Outcome.PASSED);
        }
        if (!confirmed.isAfter(asOf) && !confirmed.plusYears(1).isBefore(asOf)) {
            assertThat(outcome("HOM-301", later, asOf)).isEqualTo(Outcome.PASSED);
        }
    }

    @Property(tries = 200)
    void one_more_child_never_makes_a_full_home_pass(
            @ForAll FamilyHome home, @ForAll PlacedChild child, @ForAll("days") LocalDate asOf) {
        FamilyHome fuller =
                FamilyHome.builder().from(home).addPlacedChildren(child).build();

        for (String rule : List.of("HOM-061", "HOM-503")) {
            if (outcome(rule, home, asOf) == Outcome.FAILED) {
                assertThat(outcome(rule, fuller, asOf)).isEqualTo(Outcome.FAILED);
            }
        }
    }

    @Property(tries = 200)
    void one_more_child_never_brings_a_care_home_within_its_permit(
            @ForAll CareHome home, @ForAll PlacedChild child, @ForAll("days") LocalDate asOf) {
        CareHome fuller = CareHome.builder().from(home).addPlacedChildren(child).build();

        for (String rule : List.of("HOM-031", "HOM-061")) {
            if (outcome(rule, home, asOf) == Outcome.FAILED) {
                assertThat(outcome(rule, fuller, asOf)).isEqualTo(Outcome.FAILED);
            }
        }
    }

    @Property(tries = 200)
    void the_capacity_is_exceeded_when_more_children_stay_than_there_are_places(
            @ForAll FamilyHome home, @ForAll("days") LocalDate asOf) {
        long staying = home.getPlacedChildren().stream()
                .filter(child -> !child.getStartDate().isAfter(asOf))
                .filter(child ->
                        child.getEndDate().filter(end -> end.isBefore(asOf)).isEmpty())
                .count();
        OptionalInt capacity = home.getCapacity();
        boolean exceeded = capacity.isPresent() && staying > capacity.getAsInt();

        assertThat(outcome("HOM-061", home, asOf) == Outcome.FAILED).isEqualTo(exceeded);
    }

    @Property(tries = 200)
    void of_a_home_that_has_closed_only_the_children_left_in_it_are_said(
            @ForAll Home home, @ForAll("days") LocalDate closed, @ForAll @IntRange(min = 1, max = 400) int daysLater) {
        assertThat(ids(closedOn(closed, home), closed.plusDays(daysLater))).isSubsetOf("HOM-062");
    }

    @Property(tries = 200)
    void the_newer_act_binds_no_home_before_its_first_day(
            @ForAll Home home, @ForAll @IntRange(min = 1, max = 900) int daysBefore) {
        assertThat(FROM_THE_NEWER_ACT).hasSize(18);
        assertThat(ids(home, HomeSources.NEW_ACT.minusDays(daysBefore)))
                .doesNotContainAnyElementsOf(FROM_THE_NEWER_ACT);
    }

    @Property(tries = 1_000)
    void the_order_of_lists_changes_no_finding(
            @ForAll FamilyHome home, @ForAll("days") LocalDate asOf, @ForAll Random random) {
        FamilyHome shuffled = FamilyHome.builder()
                .from(home)
                .placedChildren(shuffle(home.getPlacedChildren(), random))
                .availability(shuffle(home.getAvailability(), random))
                .confirmations(shuffle(home.getConfirmations(), random))
                .consents(shuffle(home.getConsents(), random))
                .investigations(shuffle(home.getInvestigations(), random))
                .build();

        assertThat(sortedIds(shuffled, asOf)).isEqualTo(sortedIds(home, asOf));
    }

    @Property(tries = 100)
    void a_permit_from_the_beginning_never_makes_a_home_lack_one(
            @ForAll CareHome home, @ForAll("days") LocalDate asOf) {
        CareHome permitted = CareHome.builder()
                .from(home)
                .addPermits(Permit.builder().grantedDate(LocalDate.EPOCH).build())
                .build();

        assertThat(ids(permitted, asOf)).doesNotContain("HOM-005");
    }

    @Property(tries = 100)
    void an_answer_takes_its_own_question_away_and_no_other(@ForAll FamilyHome home) {
        List<HomeQuestion> before = HomeQuestion.findUnanswered(home);
        FamilyHome answered =
                FamilyHome.builder().from(home).runawaySearch(true).build();
        List<HomeQuestion> after = new ArrayList<>(before);
        after.remove(HomeQuestion.RUNAWAY_SEARCH);

        assertThat(before).contains(HomeQuestion.RUNAWAY_SEARCH);
        assertThat(HomeQuestion.findUnanswered(answered)).isEqualTo(after);
    }

    @Property(tries = 100)
    void a_place_assigned_on_the_day_of_the_request_is_assigned_at_once(
            @ForAll SisPlaceRequest request, @ForAll("days") LocalDate asOf) {
        SisPlaceRequest assigned = SisPlaceRequest.builder()
                .from(request)
                .assignedDate(request.getRequestedDate())
                .admittedDate(Optional.empty())
                .dischargedDate(Optional.empty())
                .build();

        assertThat(HomeRules.inForceForSisPlaces().check(assigned, asOf).getFindings())
                .extracting(Finding::getRuleId)
                .doesNotContain("HOM-051");
    }

    private static Home closedOn(LocalDate day, Home home) {
        if (home instanceof FamilyHome family) {
            return FamilyHome.builder().from(family).closedDate(day).build();
        }
        return home instanceof CareHome care
                ? CareHome.builder().from(care).closedDate(day).build()
                : SpecialYouthHome.builder()
                        .from((SpecialYouthHome) home)
                        .closedDate(day)
                        .build();
    }

    private static <E> List<E> shuffle(List<E> list, Random random) {
        List<E> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Outcome outcome(String ruleId, Home home, LocalDate asOf) {
        Assessment assessment = RULES.check(home, asOf);
        return assessment.getNodes().stream()
                .filter(node -> node.getRuleId().equals(Optional.of(ruleId)))
                .map(AssessmentNode::getOutcome)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(Home home, LocalDate asOf) {
        return Set.copyOf(sortedIds(home, asOf));
    }

    private static List<String> sortedIds(Home home, LocalDate asOf) {
        return RULES.check(home, asOf).getFindings().stream()
                .map(Finding::getRuleId)
                .sorted()
                .toList();
    }
}
