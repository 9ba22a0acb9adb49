package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.DECISIONS;
import static se.socialdata.core.placement.Elements.PLACEMENTS;
import static se.socialdata.core.placement.Elements.PLANS;
import static se.socialdata.core.placement.Elements.REFERRALS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.time.DateInterval;

/** What handbooks recommend, and what Ds 2026:5 describes as risks or as practice: warnings, never errors. */
final class GuidanceRules {

    private static final ImmutableSet<ConsideredFactor> HANDBOOK_FACTORS = Sets.immutableEnumSet(
            ConsideredFactor.CAPACITY_FOR_NEEDS,
            ConsideredFactor.SCHOOLING,
            ConsideredFactor.HEALTH_CARE,
            ConsideredFactor.AGE,
            ConsideredFactor.NUMBER_OF_CHILDREN,
            ConsideredFactor.WHICH_CHILDREN,
            ConsideredFactor.LOCATION);

    private static final Provision HANDBOOK = Sources.HANDBOOK.section("matchning");

    static final Rule<ChildCase> STARTS_FROM_INVESTIGATION_AND_PLAN = DECISIONS
            .at("investigationReference")
            .require(
                    guidance(
                                    "PLA-301",
                                    "Valet av hem utgår från barnets vårdbehov i utredning och vårdplan",
                                    "The choice of home starts from the need in investigation and care plan")
                            .citing(HANDBOOK),
                    (childCase, decision, context) -> isInvestigated(childCase, decision)
                            && decision.getCarePlanReference()
                                    .filter(reference -> childCase.getPlans().stream()
                                            .anyMatch(plan -> plan.getKind() == PlanKind.CARE_PLAN
                                                    && plan.getReference().equals(reference)))
                                    .isPresent());

    static final Rule<ChildCase> HANDBOOK_FACTORS_CONSIDERED = DECISIONS
            .at("consideredFactors")
            .require(
                    guidance(
                                    "PLA-302",
                                    "Handbokens faktorer är vägda vid valet av hem",
                                    "The factors of the handbook have been weighed in the choice of home")
                            .citing(HANDBOOK),
                    (childCase, decision, context) ->
                            decision.getConsideredFactors().containsAll(HANDBOOK_FACTORS));

    static final Rule<ChildCase> NO_CARE_NEED_IN_SUPPORTED_ACCOMMODATION = DECISIONS
            .where(decision -> decision.getForm() == PlacementForm.SUPPORTED_ACCOMMODATION)
            .requireFact(
                    guidance(
                                    "PLA-303",
                                    "Stödboende är till för den som inte har ett vårdbehov",
                                    "Supported accommodation is for those without a need of care")
                            .citing(Sources.ds("4.9.3")),
                    Fact.of("careNeeded", "vårdbehov", "need of care", PlacementDecision::getCareNeeded),
                    (childCase, needed, context) -> !needed);

    static final Rule<ChildCase> VOLUNTARY_CARE_CONSIDERED = LvuReviewRules.recurring(
                    guidance(
                                    "PLA-304",
                                    "Även frivillig vård övervägs minst en gång var sjätte månad",
                                    "Voluntary care too is considered at least every sixth month")
                            .citing(Sources.ds("4.7.2")),
                    GuidanceRules::findMissedConsideration)
            .appliesWhen(childCase ->
                    !PlacementFacts.daysOn(childCase, CareGround.SOL).isEmpty())
            .at("reviews");

    static final Rule<ChildCase> LEAVING_CARE_PLANNED = PLANS.where(plan -> plan.getKind() == PlanKind.CARE_PLAN)
            .at("contents")
            .require(
                    guidance(
                                    "PLA-305",
                                    "Vårdplanen innehåller en tydlig plan för utslussning",
                                    "The care plan holds a clear plan for leaving care")
                            .citing(Sources.ds("4.8.3")),
                    (childCase, plan, context) -> plan.getContents().contains(PlanContent.TRANSITION_OUT));

    static final Rule<ChildCase> NOT_LONGER_THAN_PLANNED = PLACEMENTS
            .where(placement -> placement.getPlannedEndDate().isPresent())
            .at("plannedEndDate")
            .by(placement -> placement.getPlannedEndDate().orElseThrow())
            .require(
                    guidance(
                                    "PLA-306",
                                    "Barnet är inte kvar längre än planerat eller avtalat",
                                    "The child does not stay longer than planned or agreed")
                            .citing(Sources.ds("3.6 och 3.13")),
                    (childCase, placement, context) -> !placement.isOverstayed(context.asOf()));

    static final Rule<ChildCase> REFERRAL_FOLLOWS_CHILD = REFERRALS.require(
            guidance(
                            "PLA-307",
                            "En öppen remiss följer med barnet vid omplacering och när den har returnerats",
                            "An open referral follows the child to a new home, and is sent again if it was returned")
                    .citing(Sources.ds("4.5")),
            (childCase, referral, context) -> Periods.isBy(referral.getCompletedDate(), context.asOf())
                    || !isLost(childCase, referral, context.asOf()));

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            STARTS_FROM_INVESTIGATION_AND_PLAN,
            HANDBOOK_FACTORS_CONSIDERED,
            NO_CARE_NEED_IN_SUPPORTED_ACCOMMODATION,
            VOLUNTARY_CARE_CONSIDERED,
            LEAVING_CARE_PLANNED,
            NOT_LONGER_THAN_PLANNED,
            REFERRAL_FOLLOWS_CHILD);

    private GuidanceRules() {}

    private static Rule<ChildCase> guidance(String id, String sv, String en) {
        return Rule.of(id, ChildCase.class).titled(sv, en).status(RuleStatus.GUIDANCE);
    }

    private static boolean isInvestigated(ChildCase childCase, PlacementDecision decision) {
        return decision.getInvestigationReference()
                .filter(reference -> childCase.getInvestigations().stream()
                        .anyMatch(investigation -> investigation.getReference().equals(reference)))
                .isPresent();
    }

    private static Optional<LocalDate> findMissedConsideration(ChildCase childCase, LocalDate asOf) {
        List<LocalDate> reviews =
                LvuReviewRules.datesOf(childCase, Set.of(ReviewKind.CONSIDERATION, ReviewKind.EXAMINATION));
        List<DateInterval> days = childCase
                .getCareDays()
                .intersect(
                        childCase.getGroundTimeline().filterValues(grounds -> grounds.contains(CareGround.SOL)),
                        (placed, grounds) -> placed)
                .compress()
                .getIntervals();
        return days.stream()
                .flatMap(part -> Periods.findMissed(
                        part.getStart(), part.getEnd(), reviews, Periods.SIX_MONTHS, Periods.SIX_MONTHS, asOf)
                        .stream())
                .findFirst();
    }

    /** Whether the child has moved, or the referral has come back, since the health care last knew where the child is. */
    private static boolean isLost(ChildCase childCase, Referral referral, LocalDate asOf) {
        LocalDate known = referral.getForwardedDate()
                .filter(day -> !day.isAfter(asOf) && day.isAfter(referral.getDate()))
                .orElse(referral.getDate());
        boolean moved = childCase.getPlacements().stream()
                .map(Placement::getStartDate)
                .anyMatch(start -> start.isAfter(known) && !start.isAfter(asOf));
        boolean returned = referral.getReturnedDate()
                .filter(day -> day.isAfter(known) && !day.isAfter(asOf))
                .isPresent();
        return moved || returned;
    }
}
