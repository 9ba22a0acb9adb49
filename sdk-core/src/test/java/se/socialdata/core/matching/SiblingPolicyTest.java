package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.socialdata.core.matching.FactorWeight.INFORMATIVE;
import static se.socialdata.core.matching.FactorWeight.WEIGHED;
import static se.socialdata.core.matching.MatchingFactor.NUMBER_OF_CHILDREN;
import static se.socialdata.core.matching.MatchingFactor.WHICH_CHILDREN;
import static se.socialdata.core.matching.Siblings.STRICT;
import static se.socialdata.core.matching.Siblings.best;
import static se.socialdata.core.matching.Siblings.criminal;
import static se.socialdata.core.matching.Siblings.divide;
import static se.socialdata.core.matching.Siblings.group;
import static se.socialdata.core.matching.Siblings.home;
import static se.socialdata.core.matching.Siblings.policy;
import static se.socialdata.core.matching.Siblings.sibling;
import static se.socialdata.core.matching.Siblings.silent;
import static se.socialdata.core.matching.Siblings.which;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.FamilyHome;

/** What the policy makes of the requirements of siblings on each other: required, weighed or told. */
class SiblingPolicyTest {

    @Test
    void what_nobody_has_asked_keeps_apart_where_it_is_required_and_is_to_be_asked() {
        PlacementNeed.Builder apart = sibling("a").addApartFromNeeds(CareNeed.CRIME);
        PlacementNeed.Builder silent = silent("b");

        SiblingResult required = divide(group(apart, silent), STRICT, home("one", 2), home("two", 1));
        SiblingResult weighed = divide(group(apart, silent), MatchPolicy.standard(), home("one", 2), home("two", 1));

        assertThat(required.getSolution().best().groups()).hasSize(2);
        assertThat(required.getSolution().best().keptApart()).containsExactly(which("a", CheckOutcome.UNKNOWN, "b"));
        SiblingDivision together = weighed.getSolution().best();
        assertThat(best(weighed)).isEqualTo("{a=one, b=one}");
        assertThat(together.value().unmet()).isZero();
        assertThat(together.keptApart()).isEmpty();
        assertThat(weighed.explain("a", together).orElseThrow().getQuestions())
                .extracting(FactorCheck::getFactor)
                .contains(WHICH_CHILDREN);
    }

    @Test
    void what_is_weighed_costs_an_unmet_factor_and_decides_between_divisions_that_are_else_equal() {
        PlacementNeed.Builder limited = sibling("a").maxOtherChildren(0).addApartFromNeeds(CareNeed.CRIME);
        SiblingGroup.Builder unwished = group(limited, criminal("b")).allTogetherWished(false);

        SiblingResult only = divide(unwished, MatchPolicy.standard(), home("only", 2));
        SiblingResult two = divide(unwished, MatchPolicy.standard(), home("one", 2), home("two", 1));

        SiblingDivision together = only.getSolution().best();
        assertThat(best(only)).isEqualTo("{a=only, b=only}");
        int alone = only.explain("b", together)
                .orElseThrow()
                .findChecks(CheckOutcome.UNMET)
                .size();
        assertThat(together.value().unmet()).isEqualTo(2 + alone);
        assertThat(together.keptApart()).isEmpty();
        assertThat(Needs.check(only.explain("a", together).orElseThrow(), NUMBER_OF_CHILDREN)
                        .getOutcome())
                .isEqualTo(CheckOutcome.UNMET);
        assertThat(Needs.check(only.explain("a", together).orElseThrow(), WHICH_CHILDREN)
                        .getOutcome())
                .isEqualTo(CheckOutcome.UNMET);
        assertThat(Needs.check(only.explain("a", "only").orElseThrow(), WHICH_CHILDREN)
                        .getOutcome())
                .isEqualTo(CheckOutcome.MET);
        assertThat(two.getSolution().best().groups()).hasSize(2);
        assertThat(two.getSolution().best().keptApart())
                .extracting(KeptApart::factor, KeptApart::weight)
                .containsExactly(tuple(NUMBER_OF_CHILDREN, WEIGHED), tuple(WHICH_CHILDREN, WEIGHED));
    }

    @Test
    void a_factor_that_is_unmet_by_the_children_in_the_home_is_not_counted_twice() {
        FamilyHome crowded =
                Needs.home("crowded").capacity(2).ownChildrenAtHome(1).build();
        SiblingDivision division = divide(
                        group(sibling("a").maxOtherChildren(0), sibling("b")), MatchPolicy.standard(), crowded)
                .getSolution()
                .best();

        assertThat(division.unplaced()).isEmpty();
        assertThat(division.value().unmet()).isEqualTo(1);
    }

    @Test
    void what_is_only_told_changes_nothing() {
        SiblingResult result = divide(
                group(sibling("a").maxOtherChildren(0).addApartFromNeeds(CareNeed.CRIME), criminal("b")),
                policy(INFORMATIVE, INFORMATIVE),
                home("one", 2),
                home("two", 1));

        assertThat(best(result)).isEqualTo("{a=one, b=one}");
        assertThat(result.getSolution().best().keptApart()).isEmpty();
        assertThat(Needs.check(result.explain("a", result.getSolution().best()).orElseThrow(), NUMBER_OF_CHILDREN)
                        .getOutcome())
                .isEqualTo(CheckOutcome.UNMET);
    }

    @Test
    void who_lives_together_against_a_weighed_requirement_is_told_with_the_factor() {
        SiblingResult result = divide(
                group(
                        sibling("a").maxOtherChildren(1).addApartFromNeeds(CareNeed.CRIME),
                        sibling("b").maxOtherChildren(0).addApartFromNeeds(CareNeed.CRIME),
                        silent("c")),
                MatchPolicy.standard(),
                home("only", 3));

        SiblingDivision division = result.getSolution().best();
        assertThat(division.unplaced()).isEmpty();
        assertThat(result.findWorsened(division).entries())
                .extracting(Map.Entry::getKey, entry -> entry.getValue().getFactor(), entry -> entry.getValue()
                        .getOutcome())
                .containsExactly(
                        tuple("a", NUMBER_OF_CHILDREN, CheckOutcome.UNMET),
                        tuple("a", WHICH_CHILDREN, CheckOutcome.UNKNOWN),
                        tuple("b", NUMBER_OF_CHILDREN, CheckOutcome.UNMET),
                        tuple("b", WHICH_CHILDREN, CheckOutcome.UNKNOWN));
        assertThat(result.toAnswer().getWorsened())
                .filteredOn(worsened -> worsened.division() == 1)
                .extracting(WorsenedCheck::needId, WorsenedCheck::check)
                .containsExactlyElementsOf(result.findWorsened(division).entries().stream()
                        .map(entry -> tuple(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
