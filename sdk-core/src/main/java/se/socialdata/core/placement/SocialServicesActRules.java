package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.CUSTODY_TRANSFERS;
import static se.socialdata.core.placement.Elements.DECISIONS;
import static se.socialdata.core.placement.Elements.INFORMATION;
import static se.socialdata.core.placement.Elements.NEW_DECISIONS;
import static se.socialdata.core.placement.Elements.PLACEMENTS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Timeline;

/**
 * What the Social Services Act (2025:400) says about placements, in the order of the act, as Ds 2026:5 and the ordinance
 * quote it. The rules concern decisions from 1 July 2025, the child's opinion apart, which the older act knew too.
 *
 * <p>Some sections are cited with the numbers that Ds 2026:5 prints (6 kap. 5-8 §§); the older act has the same numbers, so
 * they are to be compared with the printed act before they are quoted to anybody.
 */
final class SocialServicesActRules {

    private static final Fact<PlacementDecision, Boolean> SPECIAL_SUPERVISION = Fact.of(
            "specialSupervisionNeeded",
            "behov av särskilt noggrann tillsyn",
            "need of particularly close supervision",
            PlacementDecision::getSpecialSupervisionNeeded);

    static final Rule<ChildCase> BEST_INTERESTS_ASSESSED = NEW_DECISIONS
            .at("bestInterestsAssessedDate")
            .require(
                    sol(
                            "PLA-101",
                            "3 kap. 1 §",
                            "Barnets bästa bedöms inför beslut om placering",
                            "The child's best interests are assessed before a decision on placement"),
                    (childCase, decision, context) ->
                            Periods.isBy(decision.getBestInterestsAssessedDate(), decision.getDate()));

    static final Rule<ChildCase> SUITABILITY_ASSESSED = NEW_DECISIONS
            .at("suitabilityAssessedDate")
            .require(
                    sol(
                            "PLA-102",
                            "3 kap. 1 §",
                            "Inför beslut bedöms om hemmet svarar mot barnets specifika behov",
                            "Before a decision the home is assessed against the child's specific needs"),
                    (childCase, decision, context) ->
                            Periods.isBy(decision.getSuitabilityAssessedDate(), decision.getDate()));

    static final Rule<ChildCase> OPINION_RECORDED = DECISIONS
            .at("childOpinion")
            .require(
                    Rule.of("PLA-103", ChildCase.class)
                            .titled(
                                    "Barnets åsikt är dokumenterad, eller skälet till att den saknas",
                                    "The child's opinion is recorded, or the reason why it is missing")
                            .status(RuleStatus.LAW)
                            .citing(Sources.CHILD_OPINION::find),
                    (childCase, decision, context) -> decision.getChildOpinion()
                            .filter(opinion -> opinion.isRecorded()
                                    || opinion.getMissingReason().isPresent())
                            .isPresent());

    static final Rule<ChildCase> OPINION_WEIGHED = NEW_DECISIONS
            .where(decision ->
                    decision.getChildOpinion().filter(ChildOpinion::isRecorded).isPresent())
            .at("childOpinion.weighed")
            .require(
                    sol(
                            "PLA-104",
                            "3 kap. 2 §",
                            "Barnets åsikt tillmäts betydelse efter ålder och mognad",
                            "The child's opinion is given weight by age and maturity"),
                    (childCase, decision, context) -> decision.getChildOpinion()
                            .filter(ChildOpinion::isWeighed)
                            .isPresent());

    static final Rule<ChildCase> INFORMATION_ADAPTED = INFORMATION
            .where(information -> !information.getDate().isBefore(Sources.NEW_ACT))
            .at("understood")
            .require(
                    sol(
                            "PLA-105",
                            "3 kap. 3 §",
                            "Information till barnet är anpassad, och det är kontrollerat att barnet har förstått",
                            "Information to the child is adapted, and it has been checked that the child understood"),
                    (childCase, information, context) -> information.isAdapted()
                            && information.getUnderstood().isPresent());

    static final Rule<ChildCase> KIN_CONSIDERED = NEW_DECISIONS
            .where(decision -> decision.getForm().isFamilyHome())
            .at("kinConsideration")
            .require(
                    sol(
                            "PLA-106",
                            "3 kap. 5 § och 22 kap. 1 §",
                            "I första hand övervägs om barnet kan tas emot av en anhörig eller annan närstående",
                            "It is first considered whether a relative or another close person can take the child"),
                    (childCase, decision, context) -> decision.getKinConsideration()
                            .filter(kin -> !kin.getDate().isAfter(decision.getDate()))
                            .filter(kin -> kin.getPossible().isPresent())
                            .isPresent());

    static final Rule<ChildCase> NEED_EXAMINED_BEFORE_18 = sol(
                    "PLA-107",
                    "6 kap. 5–7 §§",
                    "Inför 18-årsdagen prövas behovet av fortsatt vård",
                    "Before the 18th birthday the need of continued care is examined")
            .appliesWhen((childCase, context) -> birthday(childCase, 18)
                    .filter(day -> !day.isAfter(context.asOf()) && childCase.isPlacedOn(day))
                    .isPresent())
            .requires(childCase -> birthday(childCase, 18)
                    .filter(day -> LvuReviewRules.datesOf(childCase, List.of(ReviewKind.NEED_AFTER_18)).stream()
                            .anyMatch(day::isAfter))
                    .isPresent())
            .at("reviews");

    static final Rule<ChildCase> CUSTODY_TRANSFER_CONSIDERED = LvuReviewRules.recurring(
                    sol(
                            "PLA-108",
                            "6 kap. 8 §",
                            "Vårdnadsöverflyttning övervägs efter två år i samma familjehem och därefter årligen",
                            "Transfer of custody is considered after two years in the same family home and then yearly"),
                    (childCase, asOf) -> CustodyConsiderations.findMissed(childCase, asOf)
                            .filter(day -> !LvuReviewRules.isUnderLvu(childCase, day))
                            .findFirst())
            .appliesWhen((childCase, context) -> CustodyConsiderations.isConcerned(childCase, context.asOf()))
            .at("reviews");

    static final Rule<ChildCase> CARE_ENDS_WITH_CUSTODY_TRANSFER = CUSTODY_TRANSFERS
            .where(transfer -> transfer.getDecisionDate().isPresent())
            .at("decisionDate")
            .require(
                    sol(
                            "PLA-109",
                            "6 kap. 8 §",
                            "Vården upphör i och med att vårdnaden flyttas över",
                            "The care ends with the transfer of custody"),
                    (childCase, transfer, context) -> childCase
                            .getCareDays()
                            .intersect(DateInterval.from(
                                    transfer.getDecisionDate().orElseThrow().plusDays(1)))
                            .getIntervals()
                            .stream()
                            .noneMatch(days -> !days.getStart().isAfter(context.asOf())));

    static final Rule<ChildCase> SUPPORTED_ACCOMMODATION_16_TO_20 = PLACEMENTS
            .where(placement -> placement.getForm() == PlacementForm.SUPPORTED_ACCOMMODATION)
            .at("startDate")
            .requireByAge(
                    Rule.of("PLA-110", ChildCase.class)
                            .titled(
                                    "Stödboende tar emot den som är 16–20 år",
                                    "Supported accommodation is for those aged 16 to 20")
                            .status(RuleStatus.LAW)
                            .citing(Sources.sol("9 kap. 3 §")),
                    (childCase, placement, birth, asOf) -> !Ages.isUnder(16, birth, placement.getStartDate())
                            && Ages.isUnder(21, birth, placement.getStartDate()));

    static final Rule<ChildCase> SPECIAL_YOUTH_HOME_FOR_CLOSE_SUPERVISION = NEW_DECISIONS
            .where(decision -> decision.getForm() == PlacementForm.SPECIAL_YOUTH_HOME)
            .requireFact(
                    sol(
                            "PLA-111",
                            "9 kap. 8 §",
                            "Särskilt ungdomshem är till för den som behöver särskilt noggrann tillsyn",
                            "A special youth home is for those who need particularly close supervision"),
                    SPECIAL_SUPERVISION,
                    (childCase, needed, context) -> needed);

    static final Rule<ChildCase> PLANS_DRAWN_UP = sol(
                    "PLA-112",
                    "9 kap. 12 §",
                    "Det finns en vårdplan och en genomförandeplan för den som är placerad",
                    "There are a care plan and an implementation plan for a placed child")
            .severity(Severity.WARNING)
            .appliesWhen((childCase, context) -> childCase.isPlacedOn(context.asOf()))
            .requires((childCase, context) -> hasPlan(childCase, PlanKind.CARE_PLAN, context.asOf())
                    && hasPlan(childCase, PlanKind.IMPLEMENTATION_PLAN, context.asOf()))
            .at("plans");

    static final Rule<ChildCase> HOME_INVESTIGATED = NEW_DECISIONS
            .where(decision -> decision.getForm().isPermanentFamilyHome())
            .at("homeInvestigatedDate")
            .require(
                    sol(
                            "PLA-113",
                            "22 kap. 2 §",
                            "Familjehemmet är utrett innan beslut om placering fattas",
                            "The family home has been investigated before the decision on placement"),
                    (childCase, decision, context) ->
                            Periods.isBy(decision.getHomeInvestigatedDate(), decision.getDate()));

    static final Rule<ChildCase> EMERGENCY_HOME_INVESTIGATED = NEW_DECISIONS
            .where(decision -> decision.getForm() == PlacementForm.EMERGENCY_HOME)
            .at("homeInvestigatedDate")
            .require(
                    sol(
                            "PLA-114",
                            "22 kap. 4 §",
                            "Jourhemmet är utrett, i den omfattning som situationen medger, innan barnet placeras",
                            "The emergency home has been investigated, as far as the situation allows"),
                    (childCase, decision, context) ->
                            Periods.isBy(decision.getHomeInvestigatedDate(), decision.getDate()));

    static final Rule<ChildCase> SOCIAL_SECRETARY_APPOINTED = sol(
                    "PLA-115",
                    "22 kap. 11–13 §§",
                    "En särskilt utsedd socialsekreterare ansvarar för kontakten med barnet",
                    "An appointed social secretary is responsible for the contact with the child")
            .appliesWhen((childCase, context) ->
                    findDayWithoutSecretary(childCase, context.asOf(), false).isPresent())
            .requires((childCase, context) ->
                    findDayWithoutSecretary(childCase, context.asOf(), true).isEmpty())
            .explaining(
                    (childCase, context) -> "Ingen socialsekreterare är utsedd från och med "
                            + findDayWithoutSecretary(childCase, context.asOf(), true)
                                    .orElseThrow(),
                    (childCase, context) -> "No social secretary is appointed from "
                            + findDayWithoutSecretary(childCase, context.asOf(), true)
                                    .orElseThrow())
            .at("caseworkers");

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            BEST_INTERESTS_ASSESSED,
            SUITABILITY_ASSESSED,
            OPINION_RECORDED,
            OPINION_WEIGHED,
            INFORMATION_ADAPTED,
            KIN_CONSIDERED,
            NEED_EXAMINED_BEFORE_18,
            CUSTODY_TRANSFER_CONSIDERED,
            CARE_ENDS_WITH_CUSTODY_TRANSFER,
            SUPPORTED_ACCOMMODATION_16_TO_20,
            SPECIAL_YOUTH_HOME_FOR_CLOSE_SUPERVISION,
            PLANS_DRAWN_UP,
            HOME_INVESTIGATED,
            EMERGENCY_HOME_INVESTIGATED,
            SOCIAL_SECRETARY_APPOINTED);

    private SocialServicesActRules() {}

    private static Rule<ChildCase> sol(String id, String section, String sv, String en) {
        return Rule.of(id, ChildCase.class)
                .titled(sv, en)
                .status(RuleStatus.LAW)
                .citing(Sources.sol(section))
                .from(Sources.NEW_ACT);
    }

    static Optional<LocalDate> birthday(ChildCase childCase, int age) {
        return childCase.getBirthDate().map(birth -> birth.plusYears(age));
    }

    private static boolean hasPlan(ChildCase childCase, PlanKind kind, LocalDate asOf) {
        return childCase.getPlans().stream()
                .anyMatch(plan -> plan.getKind() == kind && !plan.getDate().isAfter(asOf));
    }

    /** The first care day under the newer act, and if so asked the first on which nobody is appointed. */
    private static Optional<LocalDate> findDayWithoutSecretary(
            ChildCase childCase, LocalDate asOf, boolean exceptAppointed) {
        if (asOf.isBefore(Sources.NEW_ACT)) {
            return Optional.empty();
        }
        Timeline<Boolean> placed = childCase.getCareDays().intersect(DateInterval.of(Sources.NEW_ACT, asOf));
        Timeline<Boolean> appointed = Timeline.ofIntervals(
                childCase.getCaseworkers().stream()
                        .map(CaseworkerAppointment::getInterval)
                        .toList(),
                true);
        return (exceptAppointed ? placed.minus(appointed) : placed).getSpan().map(DateInterval::getStart);
    }
}
