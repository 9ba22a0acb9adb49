package se.socialdata.core.home;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.home.HomeRulesTest.placedIn;
import static se.socialdata.core.home.HomeRulesTest.setOf;
import static se.socialdata.core.home.Homes.APPROVED;
import static se.socialdata.core.home.Homes.INVESTIGATED;
import static se.socialdata.core.home.Homes.MOVED_IN;
import static se.socialdata.core.home.Homes.SUNDSVALL;
import static se.socialdata.core.home.Homes.TIMRA;
import static se.socialdata.core.home.Homes.TODAY;
import static se.socialdata.core.home.Homes.care;
import static se.socialdata.core.home.Homes.child;
import static se.socialdata.core.home.Homes.completeFamily;
import static se.socialdata.core.home.Homes.consent;
import static se.socialdata.core.home.Homes.family;
import static se.socialdata.core.home.Homes.group;
import static se.socialdata.core.home.Homes.inspection;
import static se.socialdata.core.home.Homes.investigation;
import static se.socialdata.core.home.Homes.staff;
import static se.socialdata.core.home.Homes.support;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;

/** Guidance, local routines and proposals on homes, and the queue to the special youth homes. */
class HomeOptionalRulesTest {

    private static final LocalDate NEXT_DAY = TODAY.plusDays(1);
    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);

    @Test
    void guidance_is_proved_on_the_boundary_day() {
        RuleProof<Home> proof = RuleProof.of(HomeRules.guidance());
        FamilyHome.Builder confirmed = family(PlacementForm.FAMILY_HOME)
                .registeredDate(LAST_YEAR.minusYears(1))
                .addConfirmations(EntryConfirmation.builder().date(LAST_YEAR).build());
        proof.passes("HOM-301", confirmed.build(), TODAY)
                .fails("HOM-301", confirmed.build(), NEXT_DAY)
                .passes(
                        "HOM-301",
                        family(PlacementForm.FAMILY_HOME)
                                .registeredDate(LAST_YEAR)
                                .build(),
                        TODAY)
                .example(
                        "HOM-301",
                        Outcome.UNDETERMINED,
                        family(PlacementForm.FAMILY_HOME).build(),
                        RuleContext.of(TODAY));
        proof.passes("HOM-302", completeFamily().build(), TODAY)
                .fails("HOM-302", family(PlacementForm.FAMILY_HOME).build(), TODAY);
        PlacedChild criminal = child(MOVED_IN).addNeeds(CareNeed.CRIME).build();
        FamilyHome.Builder mixed = family(PlacementForm.FAMILY_HOME).addPlacedChildren(criminal);
        proof.passes("HOM-303", mixed.build(), TODAY)
                .fails("HOM-303", mixed.ownChildrenAtHome(1).build(), TODAY)
                .fails(
                        "HOM-303",
                        care(PlacementForm.RESIDENTIAL_CARE_HOME)
                                .addPlacedChildren(criminal)
                                .addPlacedChildren(child(TODAY).build())
                                .build(),
                        TODAY);
        HomeInspection.Builder deficient = inspection(MOVED_IN).addResults(InspectionResult.DEFICIENCY);
        proof.fails("HOM-304", inspected(deficient.build()), TODAY)
                .passes("HOM-304", inspected(deficient.remedyReportedDate(TODAY).build()), TODAY)
                .fails(
                        "HOM-304",
                        inspected(deficient.remedyReportedDate(NEXT_DAY).build()),
                        TODAY);
        LocalDate before = LocalDate.of(2025, 6, 30);
        StaffFacts.Builder early = staff().date(before);
        proof.passes("HOM-307", staffed(early.build()), before)
                .fails("HOM-307", staffed(early.educatedCareStaff(9).build()), before)
                .example("HOM-307", Outcome.NOT_APPLICABLE, staffed(early.build()), RuleContext.of(before.plusDays(1)));
        proof.fails("HOM-308", placedIn(PlacementForm.FAMILY_HOME), TODAY)
                .passes("HOM-308", supportedUntil(TODAY), TODAY)
                .fails("HOM-308", supportedUntil(TODAY), NEXT_DAY);
        proof.verify();
    }

    private static FamilyHome supportedUntil(LocalDate end) {
        return family(PlacementForm.FAMILY_HOME)
                .addPlacedChildren(child(MOVED_IN).build())
                .addSupportAgreements(support(MOVED_IN).endDate(end).build())
                .build();
    }

    private static CareHome inspected(HomeInspection inspection) {
        return care(PlacementForm.RESIDENTIAL_CARE_HOME)
                .addInspections(inspection)
                .build();
    }

    private static CareHome staffed(StaffFacts staff) {
        return care(PlacementForm.RESIDENTIAL_CARE_HOME).addStaff(staff).build();
    }

    @Test
    void what_the_emergency_services_would_have_to_ask_stands_in_the_finding() {
        FamilyHome home = FamilyHome.builder()
                .from(completeFamily().build())
                .animalsInHome(Optional.empty())
                .runawaySearch(Optional.empty())
                .build();

        assertThat(HomeQuestion.findUnanswered(home))
                .containsExactly(HomeQuestion.ANIMALS, HomeQuestion.RUNAWAY_SEARCH);
        assertThat(HomeRules.guidance().check(home, TODAY).getFindings())
                .extracting(Finding::getMessageSv)
                .containsExactly("Obesvarat: djur, möjlighet att eftersöka barn på rymmen");
    }

    @Test
    void local_routines_are_proved() {
        ImmutableList<Rule<Home>> rules = HomeRules.local().values().stream()
                .flatMap(set -> set.getRules().stream())
                .collect(ImmutableList.toImmutableList());
        RuleProof<Home> proof = RuleProof.of(setOf(rules));
        FamilyHome placed = placedIn(PlacementForm.FAMILY_HOME);
        FamilyHome reviewed = FamilyHome.builder()
                .from(placed)
                .addSupportAgreements(support(MOVED_IN)
                        .addRiskReviewDates(MOVED_IN.plusDays(1))
                        .build())
                .build();
        proof.passes("HOM-401", placed, MOVED_IN.plusYears(1))
                .fails("HOM-401", placed, MOVED_IN.plusYears(1).plusDays(1))
                .passes("HOM-401", reviewed, MOVED_IN.plusYears(1).plusDays(1));
        proof.fails("HOM-402", placed, TODAY)
                .passes("HOM-402", trained(TrainingKind.MAFI, TODAY), TODAY)
                .fails("HOM-402", trained(TrainingKind.MAFI, NEXT_DAY), TODAY);
        FamilyHome.Builder siblings = FamilyHome.builder().from(placed).ownChildrenAtHome(1);
        proof.fails("HOM-403", siblings.build(), TODAY)
                .passes(
                        "HOM-403",
                        siblings.addSupportAgreements(support(MOVED_IN)
                                        .addKinds(HomeSupport.SIBLING_SUPPORT)
                                        .endDate(TODAY)
                                        .build())
                                .build(),
                        TODAY)
                .fails("HOM-403", siblings.build(), NEXT_DAY);
        proof.verify();
    }

    private static FamilyHome trained(TrainingKind kind, LocalDate date) {
        return FamilyHome.builder()
                .from(placedIn(PlacementForm.FAMILY_HOME))
                .addTrainings(
                        HomeTraining.builder().kind(kind).completedDate(date).build())
                .build();
    }

    @Test
    void proposals_are_proved() {
        ImmutableList<Rule<Home>> rules = HomeRules.proposed().values().stream()
                .flatMap(set -> set.getRules().stream())
                .collect(ImmutableList.toImmutableList());
        RuleProof<Home> proof = RuleProof.of(setOf(rules));
        inquiries(proof);
        memorandum(proof);
        proof.verify();
    }

    private static void inquiries(RuleProof<Home> proof) {
        proof.passes("HOM-501", registered(PlacementForm.FAMILY_HOME, MOVED_IN), TODAY)
                .fails("HOM-501", registered(PlacementForm.FAMILY_HOME, MOVED_IN.plusDays(1)), TODAY)
                .passes("HOM-511", registered(PlacementForm.NETWORK_HOME, MOVED_IN), TODAY)
                .fails("HOM-511", registered(PlacementForm.NETWORK_HOME, MOVED_IN.plusDays(1)), TODAY);
        proof.passes("HOM-502", trained(TrainingKind.A_HOME_TO_GROW_UP_IN, MOVED_IN), TODAY)
                .fails("HOM-502", trained(TrainingKind.A_HOME_TO_GROW_UP_IN, MOVED_IN.plusDays(1)), TODAY);
        proof.passes("HOM-503", withChildren(3), TODAY)
                .fails("HOM-503", withChildren(4), TODAY)
                .passes("HOM-503", withChildren(4), MOVED_IN.minusDays(1));
        CareHome.Builder home = care(PlacementForm.HOME_FOR_CHILDREN);
        proof.passes("HOM-531", home.targetGroup(group(15, 20)).build(), TODAY)
                .fails("HOM-531", home.targetGroup(group(15, 21)).build(), TODAY);
        home.addPlacedChildren(
                child(MOVED_IN).addNeeds(CareNeed.CRIME, CareNeed.TRAUMA).build(),
                child(MOVED_IN).addNeeds(CareNeed.TRAUMA).build());
        proof.passes("HOM-532", home.build(), TODAY)
                .fails(
                        "HOM-532",
                        home.addPlacedChildren(child(TODAY)
                                        .addNeeds(CareNeed.SELF_HARM)
                                        .build())
                                .build(),
                        TODAY);
    }

    private static FamilyHome registered(PlacementForm form, LocalDate date) {
        return FamilyHome.builder().from(placedIn(form)).registeredDate(date).build();
    }

    private static FamilyHome withChildren(int number) {
        FamilyHome.Builder home = family(PlacementForm.FAMILY_HOME);
        Stream.generate(() -> child(MOVED_IN).build()).limit(number).forEach(home::addPlacedChildren);
        return home.build();
    }

    private static void memorandum(RuleProof<Home> proof) {
        HomeConsent.Builder revoked =
                HomeConsent.builder().from(consent(APPROVED)).revokedDate(TODAY);
        FamilyHome unheard =
                family(PlacementForm.FAMILY_HOME).addConsents(revoked.build()).build();
        proof.fails("HOM-512", unheard, TODAY)
                .passes(
                        "HOM-512",
                        family(PlacementForm.FAMILY_HOME)
                                .addConsents(revoked.homeHeardDate(TODAY).build())
                                .build(),
                        TODAY)
                .fails(
                        "HOM-512",
                        family(PlacementForm.FAMILY_HOME)
                                .addConsents(revoked.homeHeardDate(NEXT_DAY).build())
                                .build(),
                        NEXT_DAY)
                .passes("HOM-512", stating(unheard, StatementKind.REPLY, TODAY), TODAY);
        FamilyHome appealing = stating(unheard, StatementKind.APPEAL, MOVED_IN);
        proof.fails("HOM-513", appealing, TODAY)
                .passes(
                        "HOM-513",
                        FamilyHome.builder()
                                .from(unheard)
                                .addStatements(HomeStatement.builder()
                                        .kind(StatementKind.APPEAL)
                                        .date(MOVED_IN)
                                        .answeredDate(TODAY)
                                        .build())
                                .build(),
                        TODAY)
                .example(
                        "HOM-513",
                        Outcome.NOT_APPLICABLE,
                        stating(unheard, StatementKind.INSIGHT, TODAY),
                        RuleContext.of(TODAY));
        FamilyHome.Builder enhanced = family(PlacementForm.ENHANCED_FAMILY_HOME);
        proof.fails("HOM-514", enhanced.build(), TODAY)
                .passes(
                        "HOM-514",
                        enhanced.addCompetences(HomeCompetence.TRAUMA).build(),
                        TODAY);
        furtherPlacements(proof);
        proof.passes("HOM-517", presented(TODAY), TODAY).fails("HOM-517", presented(NEXT_DAY), TODAY);
    }

    private static FamilyHome stating(FamilyHome home, StatementKind kind, LocalDate date) {
        return FamilyHome.builder()
                .from(home)
                .addStatements(HomeStatement.builder().kind(kind).date(date).build())
                .build();
    }

    private static void furtherPlacements(RuleProof<Home> proof) {
        PlacedChild.Builder second = child(TODAY).placingMunicipality(TIMRA);
        proof.passes(
                        "HOM-515",
                        afterFirst(child(TODAY).placingMunicipality(SUNDSVALL).build()),
                        TODAY)
                .fails("HOM-515", afterFirst(second.build()), TODAY)
                .passes(
                        "HOM-515",
                        afterFirst(second.firstMunicipalityAnswerDate(TODAY).build()),
                        TODAY)
                .fails(
                        "HOM-515",
                        afterFirst(second.firstMunicipalityOpposes(true).build()),
                        TODAY)
                .fails(
                        "HOM-515",
                        afterFirst(second.firstMunicipalityOpposes(false)
                                .firstMunicipalityAnswerDate(NEXT_DAY)
                                .build()),
                        TODAY);
        // Two municipalities that placed on the first day both placed first, in whichever order they are listed.
        PlacedChild other = child(MOVED_IN).placingMunicipality(TIMRA).build();
        for (ImmutableList<PlacedChild> both : ImmutableList.of(
                ImmutableList.of(child(MOVED_IN).build(), other),
                ImmutableList.of(other, child(MOVED_IN).build()))) {
            FamilyHome.Builder home = family(PlacementForm.FAMILY_HOME).addAllPlacedChildren(both);
            proof.passes(
                            "HOM-515",
                            home.addPlacedChildren(child(TODAY)
                                            .placingMunicipality(TIMRA)
                                            .build())
                                    .build(),
                            TODAY)
                    .fails(
                            "HOM-515",
                            home.addPlacedChildren(child(TODAY)
                                            .placingMunicipality(Municipality.of("0114"))
                                            .build())
                                    .build(),
                            TODAY);
        }
        FamilyHome.Builder left = family(PlacementForm.FAMILY_HOME)
                .addPlacedChildren(child(MOVED_IN).endDate(TODAY).build());
        proof.passes("HOM-516", left.build(), TODAY)
                .fails("HOM-516", left.build(), NEXT_DAY)
                .passes(
                        "HOM-516",
                        left.addSupportAgreements(support(TODAY)
                                        .addKinds(HomeSupport.CLOSING_TALK)
                                        .build())
                                .build(),
                        NEXT_DAY);
    }

    private static FamilyHome afterFirst(PlacedChild second) {
        return family(PlacementForm.FAMILY_HOME)
                .addPlacedChildren(child(MOVED_IN).build(), second)
                .build();
    }

    private static FamilyHome presented(LocalDate date) {
        return family(PlacementForm.FAMILY_HOME)
                .addInvestigations(
                        investigation(INVESTIGATED).presentedToHomeDate(date).build())
                .build();
    }

    @Test
    void the_queue_to_the_special_youth_homes_is_proved() {
        RuleProof<SisPlaceRequest> inForce = RuleProof.of(HomeRules.inForceForSisPlaces());
        SisPlaceRequest.Builder request = request().acute(true);
        inForce.passes("HOM-051", request.build(), TODAY)
                .fails("HOM-051", request.build(), NEXT_DAY)
                .passes("HOM-051", request.assignedDate(TODAY).build(), NEXT_DAY)
                .fails("HOM-051", request.assignedDate(NEXT_DAY).build(), NEXT_DAY)
                .example("HOM-051", Outcome.NOT_APPLICABLE, request().build(), RuleContext.of(NEXT_DAY));
        inForce.passes("HOM-052", request.closeSupervisionNeeded(true).build(), TODAY)
                .fails("HOM-052", request.closeSupervisionNeeded(false).build(), TODAY)
                .example("HOM-052", Outcome.UNDETERMINED, request().build(), RuleContext.of(TODAY));
        inForce.fails("HOM-066", request.build(), TODAY)
                .passes("HOM-066", request.homeKey("sis-1").build(), TODAY);
        inForce.verify();
        RuleProof<SisPlaceRequest> guidance = RuleProof.of(HomeRules.guidanceForSisPlaces());
        SisPlaceRequest.Builder staying = request().admittedDate(MOVED_IN).plannedEndDate(TODAY);
        guidance.example("HOM-305", Outcome.NOT_APPLICABLE, staying.build(), RuleContext.of(TODAY))
                .fails("HOM-305", staying.build(), NEXT_DAY)
                .passes("HOM-305", staying.overstayReasoned(true).build(), NEXT_DAY);
        SisPlaceRequest.Builder ready = request().readyNoticeDate(TODAY);
        guidance.fails("HOM-306", ready.build(), NEXT_DAY)
                .passes("HOM-306", ready.dischargedDate(NEXT_DAY).build(), NEXT_DAY)
                .passes(
                        "HOM-306",
                        request()
                                .readyNoticeDate(TODAY)
                                .notDischargedReason(NotDischargedReason.NO_SUITABLE_ALTERNATIVE)
                                .build(),
                        NEXT_DAY)
                .example(
                        "HOM-306",
                        Outcome.NOT_APPLICABLE,
                        request().readyNoticeDate(TODAY).build(),
                        RuleContext.of(TODAY));
        guidance.verify();
        RuleProof.of(HomeRules.proposedForSisPlaces())
                .fails("HOM-518", request().admittedDate(TODAY).build(), NEXT_DAY)
                .passes(
                        "HOM-518",
                        request().admittedDate(TODAY).nextStepPlannedDate(TODAY).build(),
                        NEXT_DAY)
                .verify();
    }

    private static SisPlaceRequest.Builder request() {
        return SisPlaceRequest.builder()
                .reference("request-1")
                .municipality(SUNDSVALL)
                .requestedDate(TODAY);
    }
}
