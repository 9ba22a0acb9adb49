package se.socialdata.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.placement.Cases.BORN;
import static se.socialdata.core.placement.Cases.DECIDED;
import static se.socialdata.core.placement.Cases.MOVED_IN;
import static se.socialdata.core.placement.Cases.birthday;
import static se.socialdata.core.placement.Cases.child;
import static se.socialdata.core.placement.Cases.complete;
import static se.socialdata.core.placement.Cases.completeDecision;
import static se.socialdata.core.placement.Cases.decision;
import static se.socialdata.core.placement.Cases.placement;
import static se.socialdata.core.placement.Cases.plan;
import static se.socialdata.core.placement.Cases.setOf;
import static se.socialdata.core.placement.Cases.voluntary;
import static se.socialdata.core.placement.Cases.without;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;

/** The agreement of a record with itself, and guidance on placements. */
class RecordAndGuidanceRulesTest {

    static final LocalDate LATER = LocalDate.of(2026, 2, 1);

    static final LocalDate MOVED_ON = LocalDate.of(2025, 12, 1);

    static ChildCase.Builder placed(Placement.Builder placement) {
        return child().addPlacements(placement.build());
    }

    static ChildCase.Builder inFamilyHome() {
        return placed(placement(PlacementForm.FAMILY_HOME));
    }

    static ChildCase decided(PlacementDecision.Builder decision) {
        return child().addDecisions(decision.build()).build();
    }

    static ChildCase planned(Set<PlanContent> contents) {
        return child().addPlans(plan(PlanKind.CARE_PLAN).contents(contents).build())
                .build();
    }

    static Placement.Builder next(PlacementForm form) {
        return placement(form).reference("placement-2").homeKey("home-2");
    }

    private static ChildCase moved(LocalDate end, LocalDate start) {
        return placed(placement(PlacementForm.EMERGENCY_HOME).endDate(end))
                .addPlacements(next(PlacementForm.FAMILY_HOME).startDate(start).build())
                .build();
    }

    @Test
    void the_record_is_proved_on_the_boundary_day() {
        ChildCase withDecision = inFamilyHome()
                .addDecisions(decision(PlacementForm.FAMILY_HOME).build())
                .build();
        LocalDate protectedFrom = LocalDate.of(2024, 4, 1);
        Placement.Builder ended = placement(PlacementForm.FAMILY_HOME).endDate(LATER);
        RuleProof.of(setOf(RecordRules.ALL))
                .passes("PLA-201", moved(MOVED_ON, MOVED_ON), LATER)
                .fails("PLA-201", moved(MOVED_ON, MOVED_ON.minusDays(1)), LATER)
                .passes("PLA-202", withDecision, LATER)
                .fails("PLA-202", inFamilyHome().build(), LATER)
                .passes("PLA-203", decidedAndPlaced(DECIDED), LATER)
                .fails("PLA-203", decidedAndPlaced(DECIDED.minusDays(1)), LATER)
                .passes("PLA-204", withDecision, LATER)
                .fails(
                        "PLA-204",
                        inFamilyHome()
                                .addDecisions(
                                        decision(PlacementForm.NETWORK_HOME).build())
                                .build(),
                        LATER)
                .passes("PLA-205", inProtectedAccommodation(protectedFrom), LATER)
                .fails("PLA-205", inProtectedAccommodation(protectedFrom.minusDays(1)), LATER)
                .fails(
                        "PLA-205",
                        placed(placement(PlacementForm.HOME_FOR_CHILDREN)).build(),
                        LATER)
                .fails("PLA-206", placed(ended).build(), LATER)
                .passes(
                        "PLA-206",
                        placed(ended.endReason(PlacementEndReason.RETURN_HOME).endPlanned(true))
                                .build(),
                        LATER)
                .passes(
                        "PLA-207",
                        placed(placement(PlacementForm.FAMILY_HOME).startDate(BORN))
                                .build(),
                        LATER)
                .fails(
                        "PLA-207",
                        placed(placement(PlacementForm.FAMILY_HOME).startDate(BORN.minusDays(1)))
                                .build(),
                        LATER)
                .passes("PLA-208", inFamilyHome().build(), birthday(21))
                .fails("PLA-208", inFamilyHome().build(), birthday(21).plusDays(1))
                .passes(
                        "PLA-209",
                        inFamilyHome().addCareBases(voluntary().build()).build(),
                        LATER)
                .fails(
                        "PLA-209",
                        inFamilyHome()
                                .addCareBases(voluntary().endDate(MOVED_ON).build())
                                .build(),
                        MOVED_ON.plusDays(1))
                .passes("PLA-210", inFamilyHome().build(), LATER)
                .fails(
                        "PLA-210",
                        Cases.childWithoutIdentity()
                                .addPlacements(
                                        placement(PlacementForm.FAMILY_HOME).build())
                                .build(),
                        LATER)
                .passes("PLA-212", inFamilyHome().build(), LATER)
                .fails("PLA-212", inFamilyHome().id("case 810105-2390").build(), LATER)
                .passes("PLA-211", moved(MOVED_ON, MOVED_ON), LATER)
                .fails(
                        "PLA-211",
                        ChildCase.builder()
                                .from(inFamilyHome().build())
                                .addPlacements(
                                        placement(PlacementForm.NETWORK_HOME).build())
                                .build(),
                        LATER)
                .verify();
    }

    private static ChildCase decidedAndPlaced(LocalDate start) {
        return placed(placement(PlacementForm.FAMILY_HOME).startDate(start))
                .addDecisions(decision(PlacementForm.FAMILY_HOME).build())
                .build();
    }

    private static ChildCase inProtectedAccommodation(LocalDate start) {
        return placed(placement(PlacementForm.PROTECTED_ACCOMMODATION).startDate(start))
                .build();
    }

    @Test
    void guidance_is_proved_on_the_boundary_day() {
        Set<PlanContent> all = EnumSet.allOf(PlanContent.class);
        Set<ConsideredFactor> factors = EnumSet.allOf(ConsideredFactor.class);
        LocalDate sixMonths = MOVED_IN.plusMonths(6);
        ChildCase voluntary = inFamilyHome().addCareBases(voluntary().build()).build();
        ChildCase planned = placed(placement(PlacementForm.EMERGENCY_HOME).plannedEndDate(MOVED_ON))
                .build();
        PlacementDecision.Builder supported = decision(PlacementForm.SUPPORTED_ACCOMMODATION);
        RuleProof.of(setOf(GuidanceRules.ALL))
                .passes("PLA-301", complete().build(), LATER)
                .fails("PLA-301", decided(completeDecision()), LATER)
                .passes("PLA-302", decided(completeDecision()), LATER)
                .fails(
                        "PLA-302",
                        decided(completeDecision().consideredFactors(without(factors, ConsideredFactor.LOCATION))),
                        LATER)
                .passes("PLA-303", decided(supported.careNeeded(false)), LATER)
                .fails("PLA-303", decided(supported.careNeeded(true)), LATER)
                .passes("PLA-304", voluntary, sixMonths)
                .fails("PLA-304", voluntary, sixMonths.plusDays(1))
                .passes("PLA-305", planned(all), LATER)
                .fails("PLA-305", planned(without(all, PlanContent.TRANSITION_OUT)), LATER)
                .passes("PLA-306", planned, MOVED_ON)
                .fails("PLA-306", planned, MOVED_ON.plusDays(1))
                .passes("PLA-307", referred(Referral.builder()), MOVED_ON.minusDays(1))
                .fails("PLA-307", referred(Referral.builder()), MOVED_ON)
                .passes("PLA-307", referred(Referral.builder().forwardedDate(MOVED_ON)), LATER)
                .fails(
                        "PLA-307",
                        referred(Referral.builder().forwardedDate(MOVED_ON).returnedDate(LATER)),
                        LATER)
                .passes("PLA-307", referred(Referral.builder().completedDate(LATER)), LATER)
                .verify();
    }

    private static ChildCase referred(Referral.Builder referral) {
        return ChildCase.builder()
                .from(moved(MOVED_ON, MOVED_ON))
                .addReferrals(referral.date(MOVED_IN).build())
                .build();
    }

    @Test
    void what_is_in_force_holds_neither_guidance_nor_routines_nor_proposals() {
        assertThat(PlacementRules.inForce().getRules()).isNotEmpty().allMatch(rule -> rule.getStatus()
                .isBinding());
        assertThat(PlacementRules.all().getRules())
                .extracting(Rule::getId)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(PlacementRules.all().withStatus(RuleStatus.PROPOSED).getRules())
                .hasSize(15);
    }

    @Test
    void a_complete_voluntary_placement_has_no_finding_under_law_and_guidance() {
        assertThat(PlacementRules.inForce()
                        .plus(PlacementRules.guidance())
                        .check(complete().build(), LATER)
                        .getFindingsAndUndetermined())
                .extracting(Finding::getRuleId)
                .isEmpty();
    }
}
