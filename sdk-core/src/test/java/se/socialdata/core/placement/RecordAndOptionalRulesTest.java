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
import static se.socialdata.core.placement.Cases.followUp;
import static se.socialdata.core.placement.Cases.placement;
import static se.socialdata.core.placement.Cases.plan;
import static se.socialdata.core.placement.Cases.review;
import static se.socialdata.core.placement.Cases.setOf;
import static se.socialdata.core.placement.Cases.voluntary;
import static se.socialdata.core.placement.Cases.without;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;

/** The record itself, guidance, local routines and proposals. */
class RecordAndOptionalRulesTest {

    private static final LocalDate LATER = LocalDate.of(2026, 2, 1);
    private static final LocalDate MOVED_ON = LocalDate.of(2025, 12, 1);

    private static ChildCase.Builder placed(Placement.Builder placement) {
        return child().addPlacements(placement.build());
    }

    private static ChildCase.Builder inFamilyHome() {
        return placed(placement(PlacementForm.FAMILY_HOME));
    }

    private static ChildCase decided(PlacementDecision.Builder decision) {
        return child().addDecisions(decision.build()).build();
    }

    private static ChildCase planned(Set<PlanContent> contents) {
        return child().addPlans(plan(PlanKind.CARE_PLAN).contents(contents).build())
                .build();
    }

    private static Placement.Builder next(PlacementForm form) {
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
    void local_routines_are_proved_on_the_boundary_day() {
        Set<ConsideredFactor> factors = EnumSet.allOf(ConsideredFactor.class);
        LocalDate sixMonths = MOVED_IN.plusMonths(6);
        LocalDate year = MOVED_IN.plusYears(1);
        RuleContext lowIsThree = RuleContext.of(LATER).withParameter(PlacementRules.LOW_UNDERSTANDING, 3);
        Review assessed = Review.builder()
                .from(review(ReviewKind.EXAMINATION, LATER))
                .maturityAssessed(true)
                .build();
        FollowUp talk = followUp(LATER, FollowUpMeans.PRIVATE_TALK);
        RuleProof<ChildCase> proof = RuleProof.of(setOf(PlacementRules.local().values().stream()
                .flatMap(set -> set.getRules().stream())
                .toList()));
        proof.passes("PLA-401", decided(completeDecision()), LATER)
                .fails(
                        "PLA-401",
                        decided(completeDecision().consideredFactors(without(factors, ConsideredFactor.SUICIDE_RISK))),
                        LATER)
                .passes("PLA-402", decided(completeDecision()), LATER)
                .fails("PLA-402", decided(decision(PlacementForm.FAMILY_HOME)), LATER)
                .passes("PLA-404", child().addReviews(assessed).build(), LATER)
                .fails(
                        "PLA-404",
                        child().addReviews(review(ReviewKind.EXAMINATION, LATER))
                                .build(),
                        LATER)
                .passes(
                        "PLA-405",
                        child().addFollowUps(FollowUp.builder()
                                        .from(talk)
                                        .maturityAssessed(true)
                                        .build())
                                .build(),
                        LATER)
                .fails("PLA-405", child().addFollowUps(talk).build(), LATER)
                .passes("PLA-406", requested(MOVED_IN), LATER)
                .fails("PLA-406", requested(MOVED_IN.plusDays(1)), LATER)
                .example("PLA-407", Outcome.PASSED, answered(4), lowIsThree)
                .example("PLA-407", Outcome.FAILED, answered(3), lowIsThree)
                .example("PLA-407", Outcome.UNDETERMINED, answered(3), RuleContext.of(LATER))
                .passes("PLA-408", inFamilyHome().build(), sixMonths)
                .fails("PLA-408", inFamilyHome().build(), sixMonths.plusDays(1))
                .passes("PLA-409", schooled(year, EnumSet.allOf(SchoolItem.class)), year.plusDays(1))
                .fails("PLA-409", schooled(year, EnumSet.of(SchoolItem.GRADES)), year.plusDays(1))
                .passes("PLA-410", inFamilyHome().addSurveyDates(year).build(), year.plusDays(1))
                .fails("PLA-410", inFamilyHome().build(), year.plusDays(1))
                .verify();
        assertThat(PlacementRules.local().keySet())
                .containsExactly(
                        "Sundsvall", "Vetlanda", "Karlshamn", "Mark", "Alingsås", "Karlstad", "Sölvesborg", "Växjö");
    }

    private static ChildCase requested(LocalDate date) {
        return inFamilyHome()
                .addHealthExaminations(
                        HealthExamination.builder().requestedDate(date).build())
                .build();
    }

    private static ChildCase answered(int answer) {
        return child().addInformation(ChildInformation.builder()
                        .date(DECIDED)
                        .understandingScale(answer)
                        .build())
                .build();
    }

    private static ChildCase schooled(LocalDate date, Set<SchoolItem> items) {
        return inFamilyHome()
                .addSchoolFollowUps(
                        SchoolFollowUp.builder().date(date).items(items).build())
                .build();
    }

    @Test
    void the_proposals_of_inquiries_are_proved_on_the_boundary_day() {
        LocalDate sixMonths = MOVED_IN.plusMonths(6);
        RuleProof.of(proposed("SOU 2023:66").plus(proposed("SOU 2025:84")))
                .passes("PLA-501", inFamilyHome().build(), sixMonths)
                .fails("PLA-501", inFamilyHome().build(), sixMonths.plusDays(1))
                .passes(
                        "PLA-502",
                        child().addFollowUps(FollowUp.builder()
                                        .date(LATER)
                                        .violenceAsked(true)
                                        .build())
                                .build(),
                        LATER)
                .fails("PLA-502", child().addFollowUps(followUp(LATER)).build(), LATER)
                .passes("PLA-503", decided(completeDecision().placedChildrenInHome(3)), LATER)
                .fails("PLA-503", decided(completeDecision().placedChildrenInHome(4)), LATER)
                .passes("PLA-504", caseworkers(MOVED_ON.plusDays(1)), LATER)
                .fails("PLA-504", caseworkers(MOVED_ON), LATER)
                .passes("PLA-531", inHomeForChildren(birthday(21).minusDays(1)), LATER)
                .fails("PLA-531", inHomeForChildren(birthday(21)), LATER)
                .verify();
    }

    private static RuleSet<ChildCase> proposed(String document) {
        return Objects.requireNonNull(PlacementRules.proposed().get(document));
    }

    private static ChildCase caseworkers(LocalDate second) {
        return child().addCaseworkers(CaseworkerAppointment.builder()
                        .caseworkerKey("u17")
                        .startDate(DECIDED)
                        .endDate(MOVED_ON)
                        .build())
                .addCaseworkers(CaseworkerAppointment.builder()
                        .caseworkerKey("u18")
                        .startDate(second)
                        .build())
                .build();
    }

    private static ChildCase inHomeForChildren(LocalDate start) {
        return placed(placement(PlacementForm.HOME_FOR_CHILDREN).startDate(start))
                .build();
    }

    @Test
    void the_proposals_of_the_memorandum_are_proved_on_the_boundary_day() {
        Set<PlanContent> all = EnumSet.allOf(PlanContent.class);
        DailyPrice.Builder price = DailyPrice.builder()
                .startDate(MOVED_IN)
                .total(150_000L)
                .fee(90_000L)
                .expenses(40_000L);
        RuleProof.of(proposed("Ds 2026:5"))
                .passes("PLA-511", decided(completeDecision()), LATER)
                .fails("PLA-511", decided(decision(PlacementForm.FAMILY_HOME)), LATER)
                .passes("PLA-512", priced(price.administration(20_000L)), LATER)
                .fails("PLA-512", priced(price.administration(19_999L)), LATER)
                .passes("PLA-513", priced(price.supplement(1L)), LATER)
                .fails("PLA-513", priced(price.startDate(MOVED_IN.plusDays(1))), LATER)
                .passes("PLA-514", inAnotherMunicipality(LATER), LATER)
                .fails("PLA-514", inAnotherMunicipality(LATER), LATER.minusDays(1))
                .passes("PLA-515", introducedFrom(MOVED_ON.minusWeeks(2)), LATER)
                .fails("PLA-515", introducedFrom(MOVED_ON.minusWeeks(2).plusDays(1)), LATER)
                .passes("PLA-516", planned(all), LATER)
                .fails("PLA-516", planned(without(all, PlanContent.FORMER_HOME_AS_CONTACT)), LATER)
                .passes("PLA-517", planned(all), LATER)
                .fails("PLA-517", planned(without(all, PlanContent.LEISURE_WITH_BUDGET)), LATER)
                .passes("PLA-518", endedAt18(birthday(18)), birthday(19))
                .fails("PLA-518", endedAt18(birthday(18).plusDays(1)), birthday(19))
                .passes("PLA-519", schooled(MOVED_IN, EnumSet.of(SchoolItem.PEDAGOGICAL_MAPPING)), LATER)
                .fails("PLA-519", schooled(MOVED_IN.plusDays(1), EnumSet.of(SchoolItem.PEDAGOGICAL_MAPPING)), LATER)
                .passes("PLA-520", transferred(LATER), LATER)
                .fails("PLA-520", transferred(LATER), LATER.minusDays(1))
                .verify();
    }

    private static ChildCase priced(DailyPrice.Builder price) {
        return placed(placement(PlacementForm.FAMILY_HOME).addPrices(price.build()))
                .build();
    }

    private static ChildCase inAnotherMunicipality(LocalDate meeting) {
        return placed(placement(PlacementForm.FAMILY_HOME)
                        .receivingMunicipality(Municipality.of("2580"))
                        .startUpMeetingDate(meeting))
                .build();
    }

    private static ChildCase introducedFrom(LocalDate day) {
        return placed(placement(PlacementForm.EMERGENCY_HOME).endDate(MOVED_ON))
                .addPlacements(next(PlacementForm.FAMILY_HOME)
                        .startDate(MOVED_ON)
                        .introductionStartDate(day)
                        .build())
                .build();
    }

    private static ChildCase endedAt18(LocalDate examined) {
        return placed(placement(PlacementForm.FAMILY_HOME)
                        .endDate(birthday(18))
                        .endReason(PlacementEndReason.REACHED_18))
                .addReviews(review(ReviewKind.NEED_AFTER_18, examined))
                .build();
    }

    private static ChildCase transferred(LocalDate benefits) {
        return child().addCustodyTransfers(CustodyTransfer.builder()
                        .applicationDate(DECIDED)
                        .decisionDate(MOVED_ON)
                        .benefitsReviewedDate(benefits)
                        .build())
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
