package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The search against every division there is, on all sorts of small groups. */
class SiblingProblemProperties {

    private static List<DivisionValue> values(SiblingSolution solution) {
        List<DivisionValue> values = new ArrayList<>();
        values.add(solution.best().value());
        solution.runnersUp().forEach(division -> values.add(division.value()));
        return values;
    }

    @Property(tries = 300)
    void the_best_and_the_runners_up_are_those_of_trying_everything(
            @ForAll SiblingProblem problem, @ForAll @IntRange(max = 4) int runnersUp) {
        List<SiblingDivision> all = ExhaustiveDivisions.of(problem);

        SiblingSolution solution = problem.solve(runnersUp);

        assertThat(values(solution))
                .isEqualTo(all.stream()
                        .map(SiblingDivision::value)
                        .limit(runnersUp + 1L)
                        .toList());
        assertThat(all).contains(solution.best()).containsAll(solution.runnersUp());
    }

    @Property
    void the_proof_holds_for_the_best_and_for_nothing_worse(@ForAll SiblingProblem problem) {
        SiblingSolution solution = problem.solve(3);

        assertThat(solution.proof().isValidFor(problem, solution.best())).isTrue();
        assertThat(solution.proof().getLowerBound()).isEqualTo(solution.best().value());
        for (SiblingDivision other : solution.runnersUp()) {
            assertThat(solution.proof().isValidFor(problem, other))
                    .isEqualTo(other.value().equals(solution.best().value()));
        }
    }

    @Property
    void a_split_is_never_better_than_a_division_without_it(@ForAll SiblingProblem problem) {
        DivisionValue best = problem.solve(0).best().value();

        boolean possible = ExhaustiveDivisions.of(problem).stream()
                .map(SiblingDivision::value)
                .anyMatch(value -> value.unplaced() == best.unplaced() && value.splitMust() == 0);

        assertThat(best.splitMust() > 0 && possible).isFalse();
    }

    @Property
    void the_order_of_children_and_homes_makes_no_difference(@ForAll SiblingProblem problem, @ForAll Random random) {
        List<String> children = new ArrayList<>(problem.getChildren());
        List<SiblingHome> homes = new ArrayList<>(problem.getHomes());
        Collections.shuffle(children, random);
        Collections.shuffle(homes, random);

        SiblingProblem shuffled = SiblingProblem.of(
                        children,
                        homes,
                        problem.getMustTogether(),
                        problem.getWishTogether(),
                        problem.getMustNotTogether())
                .with(problem.getLimits());

        SiblingSolution one = problem.solve(2);
        SiblingSolution other = shuffled.solve(2);
        assertThat(other.best()).isEqualTo(one.best());
        assertThat(other.runnersUp()).isEqualTo(one.runnersUp());
    }

    @Property
    void one_home_more_never_makes_the_best_worse(@ForAll SiblingProblem problem, @ForAll SiblingHome home) {
        List<SiblingHome> more = new ArrayList<>(problem.getHomes());
        more.add(SiblingHome.of("one more", home.places(), home.fits()));

        SiblingProblem larger = SiblingProblem.of(
                        problem.getChildren(),
                        more,
                        problem.getMustTogether(),
                        problem.getWishTogether(),
                        Set.copyOf(problem.getMustNotTogether()))
                .with(problem.getLimits());

        assertThat(larger.solve(0).best().value())
                .isLessThanOrEqualTo(problem.solve(0).best().value());
    }
}
