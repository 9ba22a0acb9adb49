package se.socialdata.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.core.placement.Cases.DECIDED;
import static se.socialdata.core.placement.Cases.MOVED_IN;
import static se.socialdata.core.placement.Cases.basis;
import static se.socialdata.core.placement.Cases.birthday;
import static se.socialdata.core.placement.Cases.child;
import static se.socialdata.core.placement.Cases.complete;
import static se.socialdata.core.placement.Cases.decision;
import static se.socialdata.core.placement.Cases.immediateCare;
import static se.socialdata.core.placement.Cases.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.time.DateInterval;

class ChildCaseTest {

    private static final LocalDate MOVED_ON = LocalDate.of(2025, 12, 1);
    private static final DateInterval YEAR_2025 = DateInterval.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final DateInterval YEAR_2026 = DateInterval.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static final Placement FIRST = placement(PlacementForm.EMERGENCY_HOME)
            .endDate(MOVED_ON)
            .endPlanned(false)
            .build();
    private static final Placement SECOND = placement(PlacementForm.FAMILY_HOME)
            .reference("placement-2")
            .homeKey("home-2")
            .startDate(MOVED_ON)
            .endDate(LocalDate.of(2026, 1, 1))
            .build();

    private static ChildCase moved() {
        return child().addPlacements(SECOND).addPlacements(FIRST).build();
    }

    @Test
    void the_register_counts_a_child_once_however_many_placements_the_year_holds() {
        assertThat(moved().isPlacedIn(YEAR_2025)).isTrue();
        assertThat(moved().placementsIn(YEAR_2025)).containsExactly(FIRST, SECOND);
        assertThat(moved().placementsIn(YEAR_2026)).containsExactly(SECOND);
        assertThat(moved().isPlacedIn(DateInterval.from(LocalDate.of(2026, 1, 2))))
                .isFalse();
    }

    @Test
    void the_day_of_a_move_is_one_care_day() {
        // 3 September to 31 December: 28 + 31 + 30 + 31 days.
        assertThat(moved().countCareDays(YEAR_2025)).isEqualTo(120);
        assertThat(moved().countCareDays(YEAR_2026)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved().countCareDays(DateInterval.from(MOVED_IN)))
                .withMessage("expected a period with an end");
    }

    @Test
    void a_stay_at_home_during_care_is_no_care_day() {
        ChildCase atHome =
                child().addPlacements(placement(PlacementForm.OWN_HOME).build()).build();

        assertThat(atHome.isPlacedOn(MOVED_IN)).isFalse();
        assertThat(atHome.isPlacedIn(YEAR_2025)).isFalse();
        assertThat(atHome.placementsIn(YEAR_2025)).isEmpty();
        assertThat(atHome.getPlacementTimeline().valueOn(MOVED_IN)).isPresent();
    }

    @Test
    void overlapping_placements_are_kept_and_stand_together_on_the_day() {
        assertThat(moved().getPlacementTimeline().valueOn(MOVED_ON))
                .hasValueSatisfying(both -> assertThat(both).containsExactly(FIRST, SECOND));
    }

    @Test
    void a_move_from_home_to_home_is_a_replacement_and_a_return_is_not() {
        Placement later = placement(PlacementForm.FAMILY_HOME)
                .reference("placement-3")
                .startDate(LocalDate.of(2026, 6, 1))
                .build();
        ChildCase returned =
                ChildCase.builder().from(moved()).addPlacements(later).build();

        assertThat(returned.isReplacement(FIRST)).isFalse();
        assertThat(returned.isReplacement(SECOND)).isTrue();
        assertThat(returned.isReplacement(later)).isFalse();
        assertThat(FIRST.isBreakdown()).isTrue();
        assertThat(SECOND.isBreakdown()).isFalse();
    }

    @Test
    void grounds_of_care_join_where_periods_overlap() {
        ChildCase both = child().addCareBases(basis(CareGround.LVU_2).build())
                .addCareBases(basis(CareGround.LVU_3).startDate(MOVED_ON).build())
                .addImmediateCares(
                        immediateCare().endDate(MOVED_IN.minusDays(1)).build())
                .build();

        assertThat(both.getGroundTimeline().valueOn(DECIDED))
                .hasValueSatisfying(grounds -> assertThat(grounds).containsExactly(CareGround.LVU_6));
        assertThat(both.getGroundTimeline().valueOn(MOVED_IN))
                .hasValueSatisfying(grounds -> assertThat(grounds).containsExactly(CareGround.LVU_2));
        assertThat(both.getGroundTimeline().valueOn(MOVED_ON))
                .hasValueSatisfying(grounds -> assertThat(grounds).containsExactly(CareGround.LVU_2, CareGround.LVU_3));
    }

    @Test
    void what_has_one_reference_or_one_first_day_stands_in_an_order_of_its_own() {
        PlacementDecision early = decision(PlacementForm.FAMILY_HOME).build();
        PlacementDecision late = PlacementDecision.builder()
                .from(early)
                .date(MOVED_IN.plusDays(1))
                .build();
        Placement open = placement(PlacementForm.FAMILY_HOME).homeKey("home-1").build();
        Placement ended = placement(PlacementForm.FAMILY_HOME)
                .homeKey("home-2")
                .endDate(MOVED_ON)
                .build();
        ChildCase one =
                child().addDecisions(early, late).addPlacements(open, ended).build();
        ChildCase other =
                child().addDecisions(late, early).addPlacements(ended, open).build();

        for (ChildCase either : List.of(one, other)) {
            assertThat(either.getPlacementTimeline().valueOn(MOVED_IN)).hasValue(ImmutableList.of(ended, open));
            assertThat(either.getFamilyHomeStays())
                    .containsExactly(DateInterval.of(MOVED_IN, MOVED_ON), DateInterval.from(MOVED_IN));
            assertThat(PlacementRules.inForce().check(either, MOVED_ON).getFindings())
                    .extracting(Finding::getRuleId)
                    .doesNotContain("PLA-203");
        }
    }

    @Test
    void a_stay_in_the_same_home_spans_placements_and_leaves_emergency_homes_out() {
        Placement goesOn = placement(PlacementForm.NETWORK_HOME)
                .reference("placement-3")
                .homeKey("home-2")
                .startDate(LocalDate.of(2026, 1, 2))
                .build();
        ChildCase longer =
                ChildCase.builder().from(moved()).addPlacements(goesOn).build();

        assertThat(longer.getFamilyHomeStays()).containsExactly(DateInterval.from(MOVED_ON));
    }

    @Test
    void immediate_care_lapses_the_day_after_a_missed_limit() {
        LocalDate later = LocalDate.of(2026, 1, 1);
        ImmediateCare submitted =
                immediateCare().submittedDate(DECIDED).executionDate(MOVED_IN).build();
        ImmediateCare confirmed =
                ImmediateCare.builder().from(submitted).confirmed(true).build();

        assertThat(immediateCare().build().findLapse(DECIDED.plusWeeks(1))).isEmpty();
        assertThat(immediateCare().build().findLapse(later)).contains(LocalDate.of(2025, 9, 9));
        assertThat(submitted.findLapse(later)).isEmpty();
        assertThat(confirmed.findLapse(later)).contains(LocalDate.of(2025, 10, 2));
        assertThat(confirmed.getLastDayOfApplication()).contains(LocalDate.of(2025, 10, 1));
    }

    @Test
    void the_age_is_reached_on_the_birthday() {
        assertThat(child().build().ageOn(birthday(18).minusDays(1))).hasValue(17);
        assertThat(child().build().ageOn(birthday(18))).hasValue(18);
        assertThat(Cases.childWithoutIdentity().build().ageOn(DECIDED)).isEmpty();
    }

    @Test
    void voluntary_care_rests_on_the_act_of_the_day() {
        assertThat(CareGround.SOL.findProvision(LocalDate.of(2025, 6, 30)))
                .hasToString("Optional[4 kap. 1 § SoL (2001:453)]");
        assertThat(CareGround.SOL.findProvision(LocalDate.of(2025, 7, 1)))
                .hasToString("Optional[11 kap. 1 § SoL (2025:400)]");
        assertThat(CareGround.SOL.findProvision(LocalDate.of(2001, 12, 31))).isEmpty();
        assertThat(CareGround.LVU_3.findProvision(DECIDED)).hasToString("Optional[3 § LVU (1990:52)]");
        assertThat(EnumSet.allOf(CareGround.class))
                .allMatch(ground -> ground.findProvision(DECIDED).isPresent());
    }

    @Test
    void a_form_of_placement_exists_from_its_first_day() {
        LocalDate first = LocalDate.of(2024, 4, 1);

        assertThat(PlacementForm.PROTECTED_ACCOMMODATION.isInForceOn(first.minusDays(1)))
                .isFalse();
        assertThat(PlacementForm.PROTECTED_ACCOMMODATION.isInForceOn(first)).isTrue();
        assertThat(PlacementForm.HOME_FOR_CHILDREN.isInForceOn(first)).isFalse();
        assertThat(PlacementForm.PROTECTED_ACCOMMODATION.getValidity()).contains(DateInterval.from(first));
    }

    @Test
    void what_has_no_meaning_is_refused_with_a_clear_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placement(PlacementForm.FAMILY_HOME)
                        .endDate(MOVED_IN.minusDays(1))
                        .build())
                .withMessage("expected the end on or after the start 2025-09-03, got 2025-09-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareBasis.builder().decisionDate(DECIDED).build())
                .withMessage("expected at least one ground of care, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> basis(CareGround.LVU_6).build())
                .withMessage("expected immediate care (6 or 6 a § LVU) as a record of immediate care");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareBasis.builder()
                        .addGrounds(CareGround.SOL)
                        .decisionDate(DECIDED)
                        .endDate(DECIDED)
                        .build())
                .withMessage("expected the start of the care beside its end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> immediateCare().ground(CareGround.SOL).build())
                .withMessage("expected 6 or 6 a § LVU as the ground of immediate care");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        immediateCare().submittedDate(DECIDED.minusDays(1)).build())
                .withMessage("expected the submission on or after the decision 2025-09-01, got 2025-08-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChildInformation.builder()
                        .date(DECIDED)
                        .understandingScale(11)
                        .build())
                .withMessage("expected an answer from 0 to 10, got 11");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DailyPrice.builder().startDate(DECIDED).total(-1L).build())
                .withMessage("expected an amount of at least 0 öre, got a negative one");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Cases.completeDecision().placedChildrenInHome(0).build())
                .withMessage("expected at least this child among the placed children in the home, got 0");
    }

    @Test
    void what_is_only_unlawful_can_be_recorded() {
        ChildCase unlawful = complete()
                .addPlacements(placement(PlacementForm.SUPPORTED_ACCOMMODATION)
                        .reference("placement-2")
                        .startDate(DECIDED.minusYears(1))
                        .build())
                .build();

        assertThat(PlacementRules.inForce().check(unlawful, MOVED_ON).getFindings())
                .extracting(finding -> finding.getRuleId())
                .contains("PLA-110", "PLA-201", "PLA-203");
    }

    @Test
    void sensitive_texts_are_never_printed() {
        ChildCase sensitive = ChildCase.builder()
                .from(complete().build())
                .guardianCode("V-code")
                .birthCountryCode("B-code")
                .addParentBirthCountryCodes("P-code")
                .build();
        Optional<String> opinion =
                sensitive.getDecisions().get(0).getChildOpinion().flatMap(ChildOpinion::getText);

        assertThat(opinion).contains("redacted");
        assertThat(sensitive.toString()).doesNotContain("redacted", "V-code", "B-code", "P-code", "20100315");
    }
}
