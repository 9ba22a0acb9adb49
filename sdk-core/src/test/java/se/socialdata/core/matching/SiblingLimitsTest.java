package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.core.matching.Siblings.STRICT;
import static se.socialdata.core.matching.Siblings.best;
import static se.socialdata.core.matching.Siblings.criminal;
import static se.socialdata.core.matching.Siblings.divide;
import static se.socialdata.core.matching.Siblings.group;
import static se.socialdata.core.matching.Siblings.home;
import static se.socialdata.core.matching.Siblings.number;
import static se.socialdata.core.matching.Siblings.sibling;
import static se.socialdata.core.matching.Siblings.which;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.FamilyHome;

/** What one sibling requires of other children holds against the siblings who come to the same home. */
class SiblingLimitsTest {

    @Test
    void a_limit_of_other_children_that_is_exactly_met_by_the_siblings_keeps_nobody_apart() {
        SiblingResult result =
                divide(group(sibling("a").maxOtherChildren(2), sibling("b"), sibling("c")), STRICT, home("one", 3));

        assertThat(best(result)).isEqualTo("{a=one, b=one, c=one}");
        assertThat(result.getSolution().best().keptApart()).isEmpty();
    }

    @Test
    void a_limit_that_one_sibling_more_would_exceed_splits_the_group_and_says_so() {
        SiblingResult result = divide(
                group(sibling("a").maxOtherChildren(1), sibling("b"), sibling("c")),
                STRICT,
                home("one", 3),
                home("two", 2));

        SiblingDivision division = result.getSolution().best();
        assertThat(division.unplaced()).isEmpty();
        assertThat(division.groups().values()).noneMatch(there -> there.contains("a") && there.size() > 2);
        assertThat(division.value().splitWishes()).isEqualTo(2);
        assertThat(division.keptApart()).hasSize(1).allMatch(kept -> kept.needId()
                .equals("a"));
        assertThat(result.getSolution().runnersUp()).hasSize(2).allSatisfy(other -> assertThat(
                        other.groups().values())
                .noneMatch(there -> there.contains("a") && there.size() > 2));
    }

    @Test
    void the_children_who_live_in_the_home_already_take_their_part_of_the_limit() {
        PlacementNeed.Builder limited = sibling("a").maxOtherChildren(2);
        FamilyHome own = Needs.home("one").capacity(3).ownChildrenAtHome(1).build();

        assertThat(divide(group(limited, sibling("b")), STRICT, own)
                        .getSolution()
                        .best()
                        .unplaced())
                .isEmpty();
        SiblingDivision three = divide(group(limited, sibling("b"), sibling("c")), STRICT, own)
                .getSolution()
                .best();
        assertThat(three.unplaced()).hasSize(1);
        assertThat(three.value().unplaced()).isEqualTo(1);
    }

    @Test
    void siblings_who_should_live_together_are_not_counted_and_those_of_whom_it_is_wished_are() {
        PlacementNeed.Builder alone = sibling("a").maxOtherChildren(0);

        assertThat(best(divide(
                        group(alone, sibling("b"), sibling("c")).addMustTogether(SiblingPair.of("b", "a")),
                        STRICT,
                        home("one", 2),
                        home("two", 2))))
                .isEqualTo("{a=one, b=one, c=two}");
        assertThat(divide(
                                group(alone.addSiblingsTogether("c"), sibling("b"), sibling("c"))
                                        .allTogetherWished(false)
                                        .addWishTogether(SiblingPair.of("a", "b"), SiblingPair.of("a", "c")),
                                STRICT,
                                home("one", 2),
                                home("two", 2))
                        .getSolution()
                        .best()
                        .groups()
                        .values())
                .containsExactlyInAnyOrder(ImmutableSet.of("a", "c"), ImmutableSet.of("b"));
        assertThat(best(divide(
                        group(sibling("a").maxOtherChildren(0), sibling("b")), STRICT, home("one", 2), home("two", 1))))
                .isIn("{a=one, b=two}", "{a=two, b=one}");
    }

    @Test
    void a_sibling_with_a_need_to_be_kept_apart_from_lives_elsewhere_whichever_of_the_two_says_so() {
        SiblingResult oneWay = divide(
                group(sibling("a").addApartFromNeeds(CareNeed.CRIME), criminal("b")),
                STRICT,
                home("one", 2),
                home("two", 1));
        SiblingResult otherWay = divide(
                group(criminal("a"), sibling("b").addApartFromNeeds(CareNeed.CRIME)),
                STRICT,
                home("one", 2),
                home("two", 1));
        SiblingResult both = divide(
                group(
                        criminal("a").addApartFromNeeds(CareNeed.CRIME),
                        criminal("b").addApartFromNeeds(CareNeed.CRIME)),
                STRICT,
                home("one", 2),
                home("two", 1));

        for (SiblingResult result : List.of(oneWay, otherWay, both)) {
            assertThat(result.getSolution().best().unplaced()).isEmpty();
            assertThat(result.getSolution().best().groups()).hasSize(2);
            assertThat(result.getSolution().runnersUp())
                    .allMatch(division -> !division.isTogether(SiblingPair.of("a", "b")));
        }
        assertThat(oneWay.getSolution().best().keptApart()).containsExactly(which("a", CheckOutcome.UNMET, "b"));
        assertThat(otherWay.getSolution().best().keptApart()).containsExactly(which("b", CheckOutcome.UNMET, "a"));
        assertThat(both.getSolution().best().keptApart())
                .containsExactly(which("a", CheckOutcome.UNMET, "b"), which("b", CheckOutcome.UNMET, "a"));
    }

    @Test
    void who_should_live_together_is_split_where_one_must_be_kept_from_what_the_other_brings() {
        SiblingResult result = divide(
                group(sibling("a").addApartFromNeeds(CareNeed.CRIME), criminal("b"))
                        .addMustTogether(SiblingPair.of("a", "b")),
                STRICT,
                home("one", 2),
                home("two", 1));

        assertThat(result.getSolution().best().value().splitMust()).isEqualTo(1);
        assertThat(result.getSolution().best().keptApart()).containsExactly(which("a", CheckOutcome.UNMET, "b"));
    }

    @Test
    void a_younger_sibling_is_one_of_the_other_children_from_the_least_age_on() {
        PlacementNeed.Builder older = sibling("a").minAgeOfOthers(12);

        assertThat(divide(group(older, sibling("b").age(12)), STRICT, home("one", 2))
                        .getSolution()
                        .best()
                        .unplaced())
                .isEmpty();
        assertThat(divide(group(older, sibling("b").age(11)), STRICT, home("one", 2))
                        .getSolution()
                        .best()
                        .keptApart())
                .hasSize(1);
        assertThat(SiblingCompany.tolerates(
                        older.build(), sibling("b").age(OptionalInt.empty()).build()))
                .isEqualTo(CheckOutcome.UNKNOWN);
    }

    @Test
    void all_who_want_no_other_child_get_a_home_of_their_own() {
        SiblingResult result = divide(
                group(
                        sibling("a").maxOtherChildren(0),
                        sibling("b").maxOtherChildren(0),
                        sibling("c").maxOtherChildren(0)),
                STRICT,
                home("one", 3),
                home("two", 3),
                home("zero", 3));

        SiblingDivision division = result.getSolution().best();
        assertThat(division.groups()).hasSize(3);
        assertThat(division.keptApart())
                .containsExactly(number("a", "b", "c"), number("b", "a", "c"), number("c", "a", "b"));
    }

    @Test
    void a_group_that_cannot_live_together_in_the_only_home_is_explained() {
        SiblingDivision division = divide(
                        group(sibling("a").maxOtherChildren(0), sibling("b").maxOtherChildren(0), sibling("c")),
                        STRICT,
                        home("only", 3))
                .getSolution()
                .best();

        assertThat(division.value().unplaced()).isEqualTo(2);
        assertThat(division.homes()).hasSize(1);
        String placed = division.homes().keySet().iterator().next();
        assertThat(division.keptApart()).isNotEmpty().allSatisfy(kept -> assertThat(ImmutableSet.<String>builder()
                        .add(kept.needId())
                        .addAll(kept.from())
                        .build())
                .contains(placed));
        SiblingDivision apart = divide(
                        group(sibling("a").addApartFromNeeds(CareNeed.CRIME), criminal("b")), STRICT, home("only", 2))
                .getSolution()
                .best();
        assertThat(apart.value().unplaced()).isEqualTo(1);
        assertThat(apart.keptApart()).containsExactly(which("a", CheckOutcome.UNMET, "b"));
    }

    @Test
    void a_group_without_any_home_has_nobody_kept_apart() {
        SiblingDivision division = divide(group(sibling("a").maxOtherChildren(0), criminal("b")), STRICT)
                .getSolution()
                .best();

        assertThat(division.unplaced()).containsExactlyInAnyOrder("a", "b");
        assertThat(division.keptApart()).isEmpty();
    }

    @Test
    void a_division_that_breaks_a_requirement_is_none_and_its_proof_does_not_hold() {
        SiblingGroup.Builder unlimited = group(sibling("a"), sibling("b"));
        SiblingGroup.Builder limited = group(sibling("a").maxOtherChildren(0), sibling("b"));
        SiblingResult before = divide(unlimited, STRICT, home("one", 2), home("two", 2));
        SiblingResult after = divide(limited, STRICT, home("one", 2), home("two", 2));

        SiblingSolution together = before.getSolution();
        assertThat(SiblingDivision.find(after.getProblem(), together.best().homes()))
                .isEmpty();
        assertThat(together.proof().isValidFor(after.getProblem(), together.best()))
                .isFalse();
        assertThat(after.getSolution()
                        .proof()
                        .isValidFor(before.getProblem(), after.getSolution().best()))
                .isFalse();
        SiblingDivision best = after.getSolution().best();
        SiblingDivision silenced = new SiblingDivision(best.homes(), best.unplaced(), best.value(), ImmutableList.of());
        assertThat(after.getSolution().proof().isValidFor(after.getProblem(), silenced))
                .isFalse();
    }

    @Test
    void the_explanation_names_nothing_that_a_child_brings() {
        SiblingResult result = divide(
                group(sibling("a").addApartFromNeeds(CareNeed.CRIME), criminal("b")),
                STRICT,
                home("one", 2),
                home("two", 1));

        assertThat(result.getSolution().best().toString()).doesNotContain("CRIME");
        assertThat(result.explain("c", result.getSolution().best())).isEmpty();
        assertThat(result.explain(
                        "a",
                        new SiblingDivision(
                                ImmutableMap.of(),
                                ImmutableSet.of("a", "b"),
                                new DivisionValue(2, 0, 0, 0, 0),
                                ImmutableList.of())))
                .isEmpty();
    }

    @Test
    void a_negative_number_of_siblings_is_refused() {
        assertThatThrownBy(() -> new SiblingFit(0, 0, -1, false)).hasMessage("expected a number of siblings, got -1");
    }
}
