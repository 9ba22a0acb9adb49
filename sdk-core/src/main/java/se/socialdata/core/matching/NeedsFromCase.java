package se.socialdata.core.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.Investigation;
import se.socialdata.core.placement.PlacementDecision;
import se.socialdata.core.placement.Plan;
import se.socialdata.core.placement.PlanKind;
import se.socialdata.core.placement.RestrictionKind;
import se.socialdata.core.time.DateInterval;

/** Takes from the record of a case what it states of the child's need on a day. */
final class NeedsFromCase {

    private NeedsFromCase() {}

    static PlacementNeed.Builder fill(PlacementNeed.Builder need, ChildCase childCase, LocalDate day) {
        need.id(childCase.getId());
        OptionalInt age = childCase.ageOn(day);
        if (age.isPresent() && age.getAsInt() <= PlacementNeed.MAX_AGE) {
            need.age(age.getAsInt());
        }
        childCase.getChild().getSex().ifPresent(need::sex);
        childCase.getInvestigations().stream()
                .filter(investigation -> !investigation.getStartDate().isAfter(day))
                .max(Comparator.comparing(Investigation::getStartDate))
                .ifPresent(investigation -> need.investigationReference(investigation.getReference()));
        childCase.getPlans().stream()
                .filter(plan ->
                        plan.getKind() == PlanKind.CARE_PLAN && !plan.getDate().isAfter(day))
                .max(Comparator.comparing(Plan::getDate))
                .ifPresent(plan -> need.carePlanReference(plan.getReference()));
        lastDecision(childCase, day).ifPresent(decision -> {
            need.addForms(decision.getForm());
            decision.getCareNeeded().ifPresent(need::careNeeded);
            decision.getSpecialSupervisionNeeded().ifPresent(need::closeSupervisionNeeded);
        });
        if (isHidden(childCase, day)) {
            need.addNeeds(CareNeed.PROTECTION);
        }
        return need;
    }

    private static Optional<PlacementDecision> lastDecision(ChildCase childCase, LocalDate day) {
        return childCase.getDecisions().stream()
                .filter(decision -> !decision.getDate().isAfter(day))
                .max(Comparator.comparing(PlacementDecision::getDate));
    }

    private static boolean isHidden(ChildCase childCase, LocalDate day) {
        return childCase.getRestrictions().stream()
                .anyMatch(restriction -> restriction.getKind() == RestrictionKind.SECRET_WHEREABOUTS
                        && DateInterval.of(restriction.getDecisionDate(), restriction.getEndDate())
                                .contains(day));
    }
}
