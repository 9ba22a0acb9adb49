package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.APPLICATIONS;
import static se.socialdata.core.placement.Elements.HEALTH_EXAMINATIONS;
import static se.socialdata.core.placement.Elements.NEW_DECISIONS;
import static se.socialdata.core.placement.Elements.PLACEMENTS;
import static se.socialdata.core.placement.Elements.PLANS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSource;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;

/**
 * What the Social Services Ordinance (2025:468), the act on health examinations and the regulations of the National Board of
 * Health and Welfare say about placements.
 */
final class OrdinanceRules {

    /**
     * "Fler än tre" (2025:468, 16 kap. 2 §). Ds 2026:5 (avsnitt 3.9) quotes officers who say more than four; the ordinance
     * decides.
     */
    private static final int MOST_CHILDREN_WITHOUT_REPORT = 3;

    private static final ImmutableSet<PlacementForm> ADMITTED = Sets.immutableEnumSet(
            PlacementForm.RESIDENTIAL_CARE_HOME,
            PlacementForm.SUPPORTED_ACCOMMODATION,
            PlacementForm.PROTECTED_ACCOMMODATION);

    private static final ImmutableSet<ApplicationContent> ORDINANCE_CONTENTS = Sets.immutableEnumSet(
            ApplicationContent.HEALTH_AND_SCHOOLING,
            ApplicationContent.RELATIONS,
            ApplicationContent.NEED_AND_ABILITY,
            ApplicationContent.VIEWS_ON_NEED);

    private static final ImmutableSet<PlanContent> CARE_PLAN_CONTENTS = Sets.immutableEnumSet(
            PlanContent.NEEDED_INTERVENTIONS,
            PlanContent.CONTACT_ARRANGED,
            PlanContent.GOAL_OF_CARE,
            PlanContent.VIEWS_ON_CARE);

    private static final ImmutableSet<PlanContent> IMPLEMENTATION_PLAN_CONTENTS = Sets.immutableEnumSet(
            PlanContent.GOAL_OF_INTERVENTIONS,
            PlanContent.WHEN_AND_HOW,
            PlanContent.FOLLOW_UP,
            PlanContent.OTHER_PRINCIPALS,
            PlanContent.CONTACT_WHEN_AND_HOW,
            PlanContent.CONTACT_WITH_BOARD,
            PlanContent.VIEWS_ON_IMPLEMENTATION);

    static final Rule<ChildCase> REGISTER_EXTRACTS_OBTAINED = NEW_DECISIONS
            .where(decision -> decision.getForm().isFamilyHome())
            .at("registerExtractsDate")
            .require(
                    ordinance(
                            "PLA-121",
                            "3 kap. 3 §",
                            "Utdrag ur belastnings- och misstankeregistret inhämtas innan beslut om familjehem eller jourhem",
                            "Extracts from the criminal records and the register of suspicions precede the decision"),
                    (childCase, decision, context) ->
                            Periods.isBy(decision.getRegisterExtractsDate(), decision.getDate()));

    static final Rule<ChildCase> MANAGER_ADMITS = PLACEMENTS
            .where(placement -> ADMITTED.contains(placement.getForm()))
            .at("admission.decidedBy")
            .require(
                    rule(
                                    "PLA-122",
                                    "Föreståndaren beslutar om inskrivning, om inte en annan ordning har beslutats",
                                    "The manager decides on admission, unless another order has been decided")
                            .status(RuleStatus.LAW)
                            .citing(admission("9 kap. 4 §")),
                    (childCase, placement, context) -> placement
                            .getAdmission()
                            .map(Admission::getDecidedBy)
                            .filter(by ->
                                    by == AdmissionDecisionMaker.MANAGER || by == AdmissionDecisionMaker.OTHER_ORDER)
                            .isPresent());

    static final Rule<ChildCase> STATE_BOARD_ADMITS = PLACEMENTS
            .where(placement -> placement.getForm() == PlacementForm.SPECIAL_YOUTH_HOME)
            .where(placement -> !placement.getStartDate().isBefore(Sources.NEW_ACT))
            .at("admission.decidedBy")
            .require(
                    ordinance(
                            "PLA-123",
                            "9 kap. 5 §",
                            "Statens institutionsstyrelse beslutar om inskrivning i särskilt ungdomshem",
                            "The National Board of Institutional Care decides on admission to a special youth home"),
                    (childCase, placement, context) -> placement
                            .getAdmission()
                            .filter(admission -> admission.getDecidedBy() == AdmissionDecisionMaker.SIS)
                            .isPresent());

    static final Rule<ChildCase> FIVE_ASPECTS_CHECKED = PLACEMENTS
            .where(placement -> ADMITTED.contains(placement.getForm()))
            .where(placement -> placement.getAdmission().isPresent())
            .at("admission.checkedAspects")
            .require(
                    rule(
                                    "PLA-124",
                                    "Före inskrivning kontrolleras hemmet mot behov, ålder, utveckling, utbildning och övriga förhållanden",
                                    "Before admission the home is checked against need, age, development, education and circumstances")
                            .status(RuleStatus.LAW)
                            .citing(admission("9 kap. 8 §")),
                    (childCase, placement, context) -> placement
                            .getAdmission()
                            .filter(admission ->
                                    admission.getCheckedAspects().containsAll(EnumSet.allOf(SuitabilityAspect.class)))
                            .isPresent());

    static final Rule<ChildCase> BOARD_AGREES_TO_DISCHARGE = PLACEMENTS
            .where(placement -> placement.getForm().isInstitution())
            .where(placement -> placement
                    .getEndDate()
                    .filter(end -> !end.isBefore(Sources.NEW_ACT))
                    .isPresent())
            .at("boardAgreedToDischarge")
            .require(
                    ordinance(
                            "PLA-135",
                            "9 kap. 15 §",
                            "Den som vårdas enligt LVU skrivs ut bara om nämnden har begärt eller medgett det",
                            "Who is in care under LVU is discharged only if the board has asked for or agreed to it"),
                    (childCase, placement, context) ->
                            placement.getBoardAgreedToDischarge().orElse(false)
                                    || !LvuReviewRules.isUnderLvu(
                                            childCase, placement.getEndDate().orElseThrow()));

    static final Rule<ChildCase> LIST_SENT_TO_INSPECTORATE = ordinance(
                    "PLA-136",
                    "3 kap. 4 §",
                    "Nämnden för en förteckning över barn i familjehem och lämnar en kopia till IVO senast den 31 januari",
                    "The board keeps a list of children in family homes and sends the inspectorate a copy by 31 January")
            .informational();

    static final Rule<ChildCase> APPLICATION_GIVES_MORE_ACCOUNT = APPLICATIONS
            .where(application -> !application.getDate().isBefore(Sources.NEW_ACT))
            .at("contents")
            .require(
                    ordinance(
                            "PLA-125",
                            "10 kap. 1 §",
                            "Ansökan om vård enligt LVU redogör för det som förordningen lägger till och innehåller en vårdplan",
                            "The application for care gives the account that the ordinance adds, and holds a care plan"),
                    (childCase, application, context) ->
                            application.getContents().contains(ApplicationContent.CARE_PLAN)
                                    && Sets.union(application.getContents(), application.getOmitted())
                                            .containsAll(ORDINANCE_CONTENTS));

    static final Rule<ChildCase> CARE_PLAN_COMPLETE = PLANS.where(plan -> plan.getKind() == PlanKind.CARE_PLAN)
            .where(plan -> !plan.getDate().isBefore(Sources.NEW_ACT))
            .at("contents")
            .require(
                    ordinance(
                            "PLA-126",
                            "10 kap. 2 §",
                            "Vårdplanen redogör för insatser, umgänge, mål och synen på vården",
                            "The care plan gives an account of interventions, contact, goal and views"),
                    (childCase, plan, context) ->
                            Sets.union(plan.getContents(), plan.getOmitted()).containsAll(CARE_PLAN_CONTENTS));

    static final Rule<ChildCase> IMPLEMENTATION_PLAN_COMPLETE = PLANS.where(
                    plan -> plan.getKind() == PlanKind.IMPLEMENTATION_PLAN)
            .where(plan -> !plan.getDate().isBefore(Sources.NEW_ACT))
            .at("contents")
            .require(
                    ordinance(
                            "PLA-127",
                            "10 kap. 3 §",
                            "Genomförandeplanen redogör för allt som förordningen anger",
                            "The implementation plan gives an account of all that the ordinance names"),
                    (childCase, plan, context) -> Sets.union(plan.getContents(), plan.getOmitted())
                            .containsAll(IMPLEMENTATION_PLAN_CONTENTS));

    static final Rule<ChildCase> MANY_PLACED_CHILDREN_REPORTED = NEW_DECISIONS
            .where(decision -> decision.getForm().isFamilyHome())
            .requireFact(
                    ordinance(
                            "PLA-128",
                            "16 kap. 2 §",
                            "Beslut som innebär fler än tre placerade barn i hemmet anmäls till IVO",
                            "A decision that makes more than three placed children in the home is reported to the inspectorate"),
                    Fact.<PlacementDecision, PlacementDecision>of(
                            "placedChildrenInHome",
                            "antal placerade barn i hemmet",
                            "number of placed children in the home",
                            decision -> decision.getPlacedChildrenInHome().isPresent()
                                    ? Optional.of(decision)
                                    : Optional.empty()),
                    (childCase, decision, context) ->
                            decision.getPlacedChildrenInHome().orElseThrow() <= MOST_CHILDREN_WITHOUT_REPORT
                                    || Periods.isBy(decision.getInspectorateNotifiedDate(), context.asOf()));

    static final Rule<ChildCase> HEALTH_EXAMINATION_REQUESTED = rule(
                    "PLA-129",
                    "Nämnden tar initiativ till en hälsoundersökning när vård utanför hemmet inleds",
                    "The board takes the initiative for a health examination when care outside the home begins")
            .status(RuleStatus.LAW)
            .citing(Sources.HEALTH_EXAMINATION_ACT.section("lagen i dess helhet"))
            .appliesWhen((childCase, context) ->
                    CareStarts.findLatest(childCase, context.asOf()).isPresent())
            .requires((childCase, context) -> CareStarts.findLatest(childCase, context.asOf())
                    .filter(start -> childCase.getHealthExaminations().stream()
                            .anyMatch(examination ->
                                    examination.getUnnecessaryReason().isPresent()
                                            || isWithin(examination.getRequestedDate(), start, context.asOf())))
                    .isPresent())
            .at("healthExaminations");

    static final Rule<ChildCase> ALL_AREAS_EXAMINED = HEALTH_EXAMINATIONS
            .where(examination -> examination.getUnnecessaryReason().isEmpty())
            .require(
                    rule(
                                    "PLA-130",
                                    "Hälsoundersökningen omfattar fysisk, psykisk och oral hälsa",
                                    "The health examination covers physical, mental and oral health")
                            .status(RuleStatus.REGULATION)
                            .citing(Sources.HEALTH_EXAMINATION_REGULATIONS.section("omfattning"))
                            .from(LocalDate.of(2020, 1, 1))
                            .severity(Severity.WARNING),
                    (childCase, examination, context) ->
                            examination.examinedAreas(context.asOf()).size() == HealthArea.values().length);

    static final Rule<ChildCase> REFERRED_WHEN_NEEDED = HEALTH_EXAMINATIONS
            .where(HealthExamination::isReferralNeeded)
            .require(
                    rule(
                                    "PLA-131",
                                    "Barn vars vårdbehov inte kan tillgodoses av undersökaren remitteras",
                                    "A child whose need the examiner cannot meet is referred")
                            .status(RuleStatus.REGULATION)
                            .citing(Sources.HEALTH_EXAMINATION_REGULATIONS.section("remiss"))
                            .from(LocalDate.of(2020, 1, 1)),
                    (childCase, examination, context) -> childCase.getReferrals().stream()
                            .map(Referral::getDate)
                            .anyMatch(date ->
                                    isOnOrAfterExamination(date, examination) && !date.isAfter(context.asOf())));

    static final Rule<ChildCase> EDUCATION_PLANNED = PLANS.where(plan -> plan.getKind() == PlanKind.IMPLEMENTATION_PLAN)
            .at("contents")
            .require(
                    rule(
                                    "PLA-132",
                                    "Genomförandeplanen anger åtgärder för lämplig utbildning",
                                    "The implementation plan states the measures for suitable education")
                            .status(RuleStatus.REGULATION)
                            .citing(Sources.SOSFS_2012_11.section("7 kap. 3 §")),
                    (childCase, plan, context) -> plan.getContents().contains(PlanContent.EDUCATION_MEASURES));

    static final Rule<ChildCase> GROUND_AND_RIGHTS_TOLD = told(
            "PLA-133",
            "Barnet informeras inledningsvis om grunden för placeringen och sina rättigheter i förhållande till hemmet",
            "The child is told at the beginning of the ground for the placement and of its rights",
            PLACEMENTS.where(placement -> placement.getForm().isOutsideOwnHome()),
            InformationItem.GROUND,
            InformationItem.RIGHTS);

    static final Rule<ChildCase> CONTACTS_TOLD = told(
            "PLA-134",
            "Barnet får kontaktuppgifter till sin socialsekreterare och till IVO",
            "The child is given contacts to its social secretary and to the inspectorate",
            PLACEMENTS.where(placement ->
                    placement.getForm().isFamilyHome() || placement.getForm() == PlacementForm.RESIDENTIAL_CARE_HOME),
            InformationItem.CASEWORKER_CONTACT,
            InformationItem.INSPECTORATE_CONTACT);

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            REGISTER_EXTRACTS_OBTAINED,
            MANAGER_ADMITS,
            STATE_BOARD_ADMITS,
            FIVE_ASPECTS_CHECKED,
            APPLICATION_GIVES_MORE_ACCOUNT,
            CARE_PLAN_COMPLETE,
            IMPLEMENTATION_PLAN_COMPLETE,
            MANY_PLACED_CHILDREN_REPORTED,
            HEALTH_EXAMINATION_REQUESTED,
            ALL_AREAS_EXAMINED,
            REFERRED_WHEN_NEEDED,
            EDUCATION_PLANNED,
            GROUND_AND_RIGHTS_TOLD,
            CONTACTS_TOLD,
            BOARD_AGREES_TO_DISCHARGE,
            LIST_SENT_TO_INSPECTORATE);

    private OrdinanceRules() {}

    private static Rule<ChildCase> rule(String id, String sv, String en) {
        return Rule.of(id, ChildCase.class).titled(sv, en);
    }

    private static Rule<ChildCase> ordinance(String id, String section, String sv, String en) {
        return rule(id, sv, en)
                .status(RuleStatus.LAW)
                .citing(Sources.ordinance(section))
                .from(Sources.NEW_ACT);
    }

    /** The ordinance from its first day; before it the regulations on residential care homes. */
    private static RuleSource admission(String section) {
        Optional<Provision> older = Optional.of(Sources.HSLF_FS_2016_55.section("inskrivning"));
        Optional<Provision> newer = Optional.of(Sources.ordinance(section));
        return date -> date.isBefore(Sources.NEW_ACT) ? older : newer;
    }

    /** Told since the decision that the placement carries out, or since its first day where no decision is recorded. */
    private static Rule<ChildCase> told(
            String id, String sv, String en, Elements<Placement> placements, InformationItem... items) {
        return placements.require(
                rule(id, sv, en).status(RuleStatus.REGULATION).citing(Sources.SOSFS_2012_11.section("7 kap.")),
                (childCase, placement, context) -> placement.getStartDate().isAfter(context.asOf())
                        || List.of(items).stream().allMatch(item -> childCase.getInformation().stream()
                                .filter(information -> information.getItems().contains(item))
                                .anyMatch(information -> isWithin(
                                        Optional.of(information.getDate()),
                                        CareStarts.decided(childCase, placement),
                                        context.asOf()))));
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.filter(date -> !date.isBefore(first) && !date.isAfter(last)).isPresent();
    }

    private static boolean isOnOrAfterExamination(LocalDate date, HealthExamination examination) {
        return examination.getRequestedDate().filter(date::isBefore).isEmpty();
    }
}
