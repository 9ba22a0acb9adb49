package se.socialdata.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.placement.Cases.DECIDED;
import static se.socialdata.core.placement.Cases.MOVED_IN;
import static se.socialdata.core.placement.Cases.birthday;
import static se.socialdata.core.placement.Cases.child;
import static se.socialdata.core.placement.Cases.complete;
import static se.socialdata.core.placement.Cases.completeDecision;
import static se.socialdata.core.placement.Cases.decision;
import static se.socialdata.core.placement.Cases.placement;
import static se.socialdata.core.placement.Cases.plan;
import static se.socialdata.core.placement.Cases.review;
import static se.socialdata.core.placement.Cases.setOf;
import static se.socialdata.core.placement.Cases.told;
import static se.socialdata.core.placement.Cases.voluntary;
import static se.socialdata.core.placement.Cases.without;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;

/** The Social Services Act, the ordinance, and the regulations. */
class BoardRulesTest {

    private static final LocalDate LATER = LocalDate.of(2026, 2, 1);
    private static final LocalDate NEXT_DAY = DECIDED.plusDays(1);

    private static ChildCase decided(PlacementDecision.Builder decision) {
        return child().addDecisions(decision.build()).build();
    }

    private static ChildCase.Builder placed(Placement.Builder placement) {
        return child().addPlacements(placement.build());
    }

    private static ChildCase applied(CareApplication.Builder application) {
        return child().addApplications(application.date(DECIDED).build()).build();
    }

    private static ChildCase planned(Plan.Builder plan) {
        return child().addPlans(plan.build()).build();
    }

    private static ChildCase examined(HealthExamination.Builder examination) {
        return placed(placement(PlacementForm.FAMILY_HOME))
                .addDecisions(decision(PlacementForm.FAMILY_HOME).build())
                .addHealthExaminations(examination.build())
                .build();
    }

    @Test
    void the_social_services_act_is_proved_on_the_boundary_day() {
        RuleProof<ChildCase> proof = RuleProof.of(setOf(SocialServicesActRules.ALL));
        decisions(proof);
        kinAndHomes(proof);
        overTime(proof);
        proof.verify();
    }

    private static void decisions(RuleProof<ChildCase> proof) {
        ChildOpinion missing = ChildOpinion.builder().missingReason("redacted").build();
        ChildOpinion notWeighed = ChildOpinion.builder().date(DECIDED).build();
        ChildInformation notChecked =
                ChildInformation.builder().date(DECIDED).adapted(true).build();
        proof.passes("PLA-101", decided(completeDecision()), LATER)
                .fails("PLA-101", decided(completeDecision().bestInterestsAssessedDate(NEXT_DAY)), LATER)
                .passes("PLA-102", decided(completeDecision()), LATER)
                .fails("PLA-102", decided(completeDecision().suitabilityAssessedDate(NEXT_DAY)), LATER)
                .passes("PLA-103", decided(completeDecision()), LATER)
                .passes("PLA-103", decided(completeDecision().childOpinion(missing)), LATER)
                .fails("PLA-103", decided(decision(PlacementForm.FAMILY_HOME)), LATER)
                .fails(
                        "PLA-103",
                        decided(decision(PlacementForm.FAMILY_HOME).date(LocalDate.of(2024, 1, 1))),
                        LocalDate.of(2025, 6, 30))
                .passes("PLA-104", decided(completeDecision()), LATER)
                .fails("PLA-104", decided(completeDecision().childOpinion(notWeighed)), LATER)
                .passes("PLA-105", child().addInformation(told(DECIDED)).build(), LATER)
                .fails("PLA-105", child().addInformation(notChecked).build(), LATER);
    }

    private static void kinAndHomes(RuleProof<ChildCase> proof) {
        KinConsideration late =
                KinConsideration.builder().date(NEXT_DAY).possible(true).build();
        KinConsideration noOutcome = KinConsideration.builder().date(DECIDED).build();
        PlacementDecision.Builder emergency = decision(PlacementForm.EMERGENCY_HOME);
        PlacementDecision.Builder youthHome = decision(PlacementForm.SPECIAL_YOUTH_HOME);
        proof.passes("PLA-106", decided(completeDecision()), LATER)
                .fails("PLA-106", decided(completeDecision().kinConsideration(late)), LATER)
                .fails("PLA-106", decided(completeDecision().kinConsideration(noOutcome)), LATER)
                .fails("PLA-106", decided(emergency), LATER)
                .passes("PLA-110", supported(birthday(16)), LATER)
                .fails("PLA-110", supported(birthday(16).minusDays(1)), LATER)
                .passes("PLA-110", supported(birthday(21).minusDays(1)), LATER)
                .fails("PLA-110", supported(birthday(21)), LATER)
                .passes("PLA-111", decided(youthHome.specialSupervisionNeeded(true)), LATER)
                .fails("PLA-111", decided(youthHome.specialSupervisionNeeded(false)), LATER)
                .example(
                        "PLA-111",
                        Outcome.UNDETERMINED,
                        decided(decision(PlacementForm.SPECIAL_YOUTH_HOME)),
                        RuleContext.of(LATER))
                .passes("PLA-113", decided(completeDecision()), LATER)
                .fails("PLA-113", decided(completeDecision().homeInvestigatedDate(NEXT_DAY)), LATER)
                .passes("PLA-114", decided(emergency.homeInvestigatedDate(DECIDED)), LATER)
                .fails("PLA-114", decided(emergency.homeInvestigatedDate(NEXT_DAY)), LATER);
    }

    private static ChildCase supported(LocalDate start) {
        return placed(placement(PlacementForm.SUPPORTED_ACCOMMODATION).startDate(start))
                .build();
    }

    private static void overTime(RuleProof<ChildCase> proof) {
        LocalDate turns18 = birthday(18);
        LocalDate twoYears = MOVED_IN.plusYears(2);
        ChildCase voluntaryStay = placed(placement(PlacementForm.FAMILY_HOME))
                .addCareBases(voluntary().build())
                .build();
        proof.passes("PLA-107", beforeMajority(turns18.minusDays(1)), turns18)
                .fails("PLA-107", beforeMajority(turns18), turns18)
                .passes("PLA-108", voluntaryStay, twoYears)
                .fails("PLA-108", voluntaryStay, twoYears.plusDays(1))
                .passes("PLA-109", transferred(LATER), LATER.plusDays(1))
                .fails("PLA-109", transferred(LATER.minusDays(1)), LATER.plusDays(1))
                .passes("PLA-112", complete().build(), LATER)
                .fails(
                        "PLA-112",
                        placed(placement(PlacementForm.FAMILY_HOME))
                                .addPlans(plan(PlanKind.CARE_PLAN).build())
                                .build(),
                        LATER)
                .passes("PLA-115", appointedFrom(MOVED_IN), LATER)
                .fails("PLA-115", appointedFrom(MOVED_IN.plusDays(1)), LATER);
    }

    private static ChildCase beforeMajority(LocalDate examined) {
        return placed(placement(PlacementForm.FAMILY_HOME))
                .addReviews(review(ReviewKind.NEED_AFTER_18, examined))
                .build();
    }

    private static ChildCase transferred(LocalDate decision) {
        return placed(placement(PlacementForm.FAMILY_HOME).endDate(LATER))
                .addCustodyTransfers(CustodyTransfer.builder()
                        .applicationDate(DECIDED)
                        .decisionDate(decision)
                        .build())
                .build();
    }

    private static ChildCase appointedFrom(LocalDate day) {
        return placed(placement(PlacementForm.FAMILY_HOME))
                .addCaseworkers(CaseworkerAppointment.builder()
                        .caseworkerKey("u17")
                        .startDate(day)
                        .build())
                .build();
    }

    @Test
    void the_ordinance_and_the_regulations_are_proved_on_the_boundary_day() {
        RuleProof<ChildCase> proof = RuleProof.of(setOf(OrdinanceRules.ALL));
        admissions(proof);
        contents(proof);
        health(proof);
        information(proof);
        proof.passes("PLA-121", decided(completeDecision()), LATER)
                .fails("PLA-121", decided(completeDecision().registerExtractsDate(NEXT_DAY)), LATER)
                .passes("PLA-128", decided(completeDecision().placedChildrenInHome(3)), LATER)
                .fails("PLA-128", decided(completeDecision().placedChildrenInHome(4)), LATER)
                .passes("PLA-128", decided(many().inspectorateNotifiedDate(LATER)), LATER)
                .fails("PLA-128", decided(many().inspectorateNotifiedDate(LATER.plusDays(1))), LATER)
                .example(
                        "PLA-128",
                        Outcome.UNDETERMINED,
                        decided(decision(PlacementForm.FAMILY_HOME)),
                        RuleContext.of(LATER))
                .verify();
    }

    private static PlacementDecision.Builder many() {
        return completeDecision().placedChildrenInHome(5);
    }

    private static void admissions(RuleProof<ChildCase> proof) {
        Set<SuitabilityAspect> all = EnumSet.allOf(SuitabilityAspect.class);
        PlacementForm home = PlacementForm.RESIDENTIAL_CARE_HOME;
        PlacementForm youthHome = PlacementForm.SPECIAL_YOUTH_HOME;
        proof.passes("PLA-135", discharged(CareGround.LVU_3, true), LATER)
                .fails("PLA-135", discharged(CareGround.LVU_3, false), LATER)
                .passes("PLA-135", discharged(CareGround.SOL, false), LATER)
                .passes("PLA-122", admitted(home, AdmissionDecisionMaker.MANAGER, all), LATER)
                .passes("PLA-122", admitted(home, AdmissionDecisionMaker.OTHER_ORDER, all), LATER)
                .fails("PLA-122", admitted(home, AdmissionDecisionMaker.OTHER, all), LATER)
                .fails("PLA-122", placed(placement(home)).build(), LATER)
                .passes("PLA-123", admitted(youthHome, AdmissionDecisionMaker.SIS, all), LATER)
                .fails("PLA-123", admitted(youthHome, AdmissionDecisionMaker.MANAGER, all), LATER)
                .passes("PLA-124", admitted(home, AdmissionDecisionMaker.MANAGER, all), LATER)
                .fails(
                        "PLA-124",
                        admitted(home, AdmissionDecisionMaker.MANAGER, without(all, SuitabilityAspect.EDUCATION)),
                        LATER);
    }

    private static ChildCase discharged(CareGround ground, boolean agreed) {
        return placed(placement(PlacementForm.RESIDENTIAL_CARE_HOME)
                        .endDate(LATER)
                        .boardAgreedToDischarge(agreed))
                .addCareBases(Cases.basis(ground).build())
                .build();
    }

    private static ChildCase admitted(PlacementForm form, AdmissionDecisionMaker by, Set<SuitabilityAspect> aspects) {
        return placed(placement(form)
                        .admission(Admission.builder()
                                .date(DECIDED)
                                .decidedBy(by)
                                .checkedAspects(aspects)
                                .build()))
                .build();
    }

    private static void contents(RuleProof<ChildCase> proof) {
        Set<ApplicationContent> application = EnumSet.allOf(ApplicationContent.class);
        Set<PlanContent> all = EnumSet.allOf(PlanContent.class);
        Plan.Builder implementation = plan(PlanKind.IMPLEMENTATION_PLAN);
        proof.passes("PLA-125", applied(CareApplication.builder().contents(application)), LATER)
                .passes("PLA-125", applied(relationsOmitted().addOmitted(ApplicationContent.RELATIONS)), LATER)
                .fails("PLA-125", applied(relationsOmitted()), LATER)
                .passes("PLA-126", planned(plan(PlanKind.CARE_PLAN).contents(all)), LATER)
                .fails(
                        "PLA-126",
                        planned(plan(PlanKind.CARE_PLAN).contents(without(all, PlanContent.GOAL_OF_CARE))),
                        LATER)
                .passes("PLA-127", planned(implementation.contents(all)), LATER)
                .fails("PLA-127", planned(implementation.contents(without(all, PlanContent.CONTACT_WITH_BOARD))), LATER)
                .passes("PLA-132", planned(implementation.contents(all)), LATER)
                .fails(
                        "PLA-132",
                        planned(implementation.contents(without(all, PlanContent.EDUCATION_MEASURES))),
                        LATER);
    }

    private static CareApplication.Builder relationsOmitted() {
        return CareApplication.builder()
                .contents(without(EnumSet.allOf(ApplicationContent.class), ApplicationContent.RELATIONS));
    }

    private static void health(RuleProof<ChildCase> proof) {
        HealthExamination.Builder all = HealthExamination.builder()
                .physicalDate(DECIDED)
                .mentalDate(DECIDED)
                .oralDate(LATER);
        proof.passes("PLA-129", examined(HealthExamination.builder().requestedDate(DECIDED)), LATER)
                .passes(
                        "PLA-129",
                        examined(HealthExamination.builder().unnecessaryReason(UnnecessaryReason.VERY_SHORT)),
                        LATER)
                .fails("PLA-129", examined(HealthExamination.builder().requestedDate(DECIDED.minusDays(1))), LATER)
                .passes("PLA-130", examined(all), LATER)
                .fails("PLA-130", examined(all), LATER.minusDays(1))
                .passes("PLA-131", referred(DECIDED), LATER)
                .fails("PLA-131", referred(DECIDED.minusDays(1)), LATER);
    }

    private static ChildCase referred(LocalDate date) {
        return child().addHealthExaminations(HealthExamination.builder()
                        .requestedDate(DECIDED)
                        .referralNeeded(true)
                        .build())
                .addReferrals(Referral.builder().date(date).build())
                .build();
    }

    private static void information(RuleProof<ChildCase> proof) {
        InformationItem[] initial = {InformationItem.GROUND, InformationItem.RIGHTS};
        InformationItem[] contacts = {InformationItem.CASEWORKER_CONTACT, InformationItem.INSPECTORATE_CONTACT};
        proof.passes("PLA-133", informed(DECIDED, initial), MOVED_IN)
                .fails("PLA-133", informed(DECIDED.minusDays(1), initial), MOVED_IN)
                .fails("PLA-133", informed(DECIDED, InformationItem.GROUND), MOVED_IN)
                .passes("PLA-133", informed(LATER, initial), MOVED_IN.minusDays(1))
                .passes("PLA-134", informed(DECIDED, contacts), MOVED_IN)
                .fails("PLA-134", informed(DECIDED, InformationItem.CASEWORKER_CONTACT), MOVED_IN);
    }

    private static ChildCase informed(LocalDate date, InformationItem... items) {
        return placed(placement(PlacementForm.FAMILY_HOME))
                .addDecisions(decision(PlacementForm.FAMILY_HOME).build())
                .addInformation(told(date, items))
                .build();
    }

    @Test
    void decisions_under_the_older_act_are_not_judged_by_the_newer() {
        LocalDate lastDayOfOlderAct = LocalDate.of(2025, 6, 30);
        ChildCase older = decided(decision(PlacementForm.FAMILY_HOME).date(lastDayOfOlderAct));
        ChildCase newer = decided(decision(PlacementForm.FAMILY_HOME).date(lastDayOfOlderAct.plusDays(1)));

        assertThat(SocialServicesActRules.KIN_CONSIDERED.check(older, RuleContext.of(LATER)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(SocialServicesActRules.KIN_CONSIDERED.check(newer, RuleContext.of(LATER)))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_childs_opinion_is_cited_by_date() {
        assertThat(SocialServicesActRules.OPINION_RECORDED.getProvisions(LocalDate.of(2025, 6, 30)))
                .hasToString("[11 kap. 10 § SoL (2001:453)]");
        assertThat(SocialServicesActRules.OPINION_RECORDED.getProvisions(LocalDate.of(2025, 7, 1)))
                .hasToString("[3 kap. 2 § SoL (2025:400)]");
    }

    @Test
    void an_admission_is_cited_by_date() {
        assertThat(OrdinanceRules.FIVE_ASPECTS_CHECKED.getProvisions(LocalDate.of(2025, 6, 30)))
                .hasToString("[inskrivning HSLF-FS (2016:55)]");
        assertThat(OrdinanceRules.FIVE_ASPECTS_CHECKED.getProvisions(LocalDate.of(2025, 7, 1)))
                .hasToString("[9 kap. 8 § socialtjänstförordningen (2025:468)]");
    }
}
