package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiblingProblemTest {

    private static final List<String> THREE = List.of("a", "b", "c");
    private static final Set<SiblingPair> NONE = Set.of();

    private static SiblingHome home(String key, int places, int unmet, int metres, String... children) {
        ImmutableMap.Builder<String, SiblingFit> fits = ImmutableMap.builder();
        for (String child : children) {
            fits.put(child, SiblingFit.of(unmet, metres));
        }
        return SiblingHome.of(key, places, fits.build());
    }

    private static SiblingPair pair(String first, String second) {
        return SiblingPair.of(first, second);
    }

    private static ImmutableMap<String, String> divide(List<SiblingHome> homes, Set<SiblingPair> must) {
        return SiblingProblem.of(THREE, homes, must, NONE, NONE).solve(0).best().homes();
    }

    @Test
    void who_should_live_together_does_even_far_away_and_with_unmet_factors() {
        List<SiblingHome> homes = List.of(
                home("far", 2, 5, 400_000, "a", "b", "c"),
                home("near-1", 1, 0, 1_000, "a", "b", "c"),
                home("near-2", 1, 0, 1_000, "a", "b", "c"),
                home("near-3", 1, 0, 1_000, "a", "b", "c"));

        assertThat(divide(homes, Set.of(pair("b", "c"))))
                .isEqualTo(ImmutableMap.of("a", "near-1", "b", "far", "c", "far"));
    }

    @Test
    void without_such_a_pair_the_fewest_unmet_factors_decide_and_then_the_distance() {
        List<SiblingHome> homes = List.of(
                home("far", 3, 0, 400_000, "a", "b", "c"),
                home("nearer", 3, 0, 300_000, "a", "b", "c"),
                home("near", 3, 1, 1_000, "a", "b", "c"));

        assertThat(divide(homes, NONE)).isEqualTo(ImmutableMap.of("a", "nearer", "b", "nearer", "c", "nearer"));
    }

    @Test
    void a_pair_who_must_not_live_together_never_does() {
        SiblingProblem problem = SiblingProblem.of(
                THREE, List.of(home("only", 3, 0, 10, "a", "b", "c")), NONE, NONE, Set.of(pair("a", "b")));

        SiblingDivision best = problem.solve(0).best();

        assertThat(best.unplaced()).hasSize(1).isSubsetOf("a", "b");
        assertThat(best.value()).isEqualTo(new DivisionValue(1, 0, 0, 0, 20));
    }

    @Test
    void a_pair_with_an_unplaced_child_is_split() {
        SiblingProblem problem = SiblingProblem.of(
                THREE, List.of(home("only", 3, 2, 10, "a")), Set.of(pair("a", "b")), Set.of(pair("b", "c")), NONE);

        assertThat(problem.solve(0).best().value()).isEqualTo(new DivisionValue(2, 1, 1, 2, 10));
    }

    @Test
    void a_changed_division_is_not_proved() {
        SiblingProblem problem = SiblingProblem.of(
                THREE,
                List.of(home("one", 2, 0, 10, "a", "b", "c"), home("two", 2, 0, 20, "a", "b", "c")),
                NONE,
                NONE,
                NONE);
        SiblingSolution solution = problem.solve(0);

        SiblingDivision worse = SiblingDivision.find(problem, Map.of("a", "two", "b", "two", "c", "one"))
                .orElseThrow();
        SiblingDivision falsified = new SiblingDivision(
                worse.homes(), worse.unplaced(), solution.best().value(), worse.keptApart());

        assertThat(solution.proof().isValidFor(problem, worse)).isFalse();
        assertThat(solution.proof().isValidFor(problem, falsified)).isFalse();
        assertThat(SiblingDivision.find(problem, Map.of("a", "one", "b", "one", "c", "one")))
                .isEmpty();
    }

    @Test
    void a_proof_of_one_question_does_not_prove_another() {
        SiblingHome one = home("one", 2, 0, 10, "a", "b", "c");
        SiblingHome two = home("two", 2, 0, 20, "a", "b", "c");
        SiblingProblem problem = SiblingProblem.of(THREE, List.of(one, two), NONE, NONE, NONE);
        SiblingProblem cheaper =
                SiblingProblem.of(THREE, List.of(one, home("two", 3, 0, 5, "a", "b", "c")), NONE, NONE, NONE);
        SiblingSolution solution = problem.solve(0);

        assertThat(solution.proof().isValidFor(problem, solution.best())).isTrue();
        assertThat(solution.proof().isValidFor(cheaper, solution.best())).isFalse();
    }

    @Test
    void groups_say_who_lives_together() {
        SiblingDivision division = SiblingProblem.of(
                        THREE,
                        List.of(home("one", 2, 0, 10, "a", "b", "c"), home("two", 1, 0, 20, "c")),
                        Set.of(pair("b", "a")),
                        NONE,
                        NONE)
                .solve(0)
                .best();

        assertThat(division.groups())
                .isEqualTo(ImmutableMap.of("one", ImmutableSet.of("a", "b"), "two", ImmutableSet.of("c")));
        assertThat(division.isTogether(pair("a", "b"))).isTrue();
        assertThat(division.isTogether(pair("a", "c"))).isFalse();
    }

    /** All homes at the same distance from all children, one place each: the case in which simple bounds fail. */
    @Test
    void eight_siblings_and_two_hundred_homes_are_solved_by_looking_into_few_divisions() {
        List<String> children = List.of("1", "2", "3", "4", "5", "6", "7", "8");
        Random random = new Random(8);
        List<SiblingHome> homes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<String, SiblingFit> fits = new HashMap<>();
            int metres = random.nextInt(300_000);
            children.forEach(child -> fits.put(child, SiblingFit.of(0, metres)));
            homes.add(SiblingHome.of("home-" + i, 1 + i % 2, fits));
        }
        SiblingProblem problem = SiblingProblem.of(children, homes, Set.of(pair("1", "2"), pair("3", "4")), NONE, NONE);

        SiblingSolution solution = problem.solve(2);

        assertThat(solution.proof().isValidFor(problem, solution.best())).isTrue();
        assertThat(solution.best().value().splitMust()).isZero();
        assertThat(solution.best().unplaced()).isEmpty();
        assertThat(solution.proof().getExplored()).isLessThan(1_000);
        assertThat(solution.proof().getPruned()).isPositive();
        assertThat(solution.proof().getBoundCount()).isEqualTo(201L * 256);
        assertThat(solution.proof())
                .hasToString("OptimalityProof{lowerBound=" + solution.best().value() + ", explored="
                        + solution.proof().getExplored() + ", pruned="
                        + solution.proof().getPruned() + "}");
    }

    @Test
    void what_has_no_meaning_is_refused() {
        SiblingHome home = home("one", 2, 0, 10, "a");
        assertThatThrownBy(() -> SiblingProblem.of(List.of(), List.of(), NONE, NONE, NONE))
                .hasMessage("expected 1 to 12 siblings, got 0");
        assertThatThrownBy(() -> SiblingProblem.of(List.of("a", "a"), List.of(), NONE, NONE, NONE))
                .hasMessage("expected each sibling once");
        assertThatThrownBy(() -> SiblingProblem.of(THREE, List.of(home, home), NONE, NONE, NONE))
                .hasMessage("expected each home once");
        assertThatThrownBy(() -> SiblingProblem.of(THREE, List.of(home), Set.of(pair("a", "x")), NONE, NONE))
                .hasMessage("expected pairs of the siblings in the group");
        assertThatThrownBy(() ->
                        SiblingProblem.of(THREE, List.of(home), Set.of(pair("a", "b")), NONE, Set.of(pair("b", "a"))))
                .hasMessage("expected each pair of siblings in one list only");
        assertThatThrownBy(() -> pair("a", "a")).hasMessage("expected two different siblings in a pair");
        assertThatThrownBy(() -> SiblingFit.of(32, 0)).hasMessage("expected 0 to 31 unmet factors, got 32");
        assertThatThrownBy(() -> SiblingFit.of(0, -1))
                .hasMessage("expected a distance from 0 to 2000000 metres, got -1");
        assertThatThrownBy(() -> SiblingHome.of("one", -1, Map.of())).hasMessage("expected a number of places, got -1");
        assertThatThrownBy(() ->
                        SiblingProblem.of(THREE, List.of(), NONE, NONE, NONE).solve(-1))
                .hasMessage("expected 0 to 100 runners-up, got -1");
    }
}
