package se.socialdata.core.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
                .max(Comparator.comparing(Investigation::getStartDate).thenComparing(Investigation::getReference))
                .ifPresent(investigation -> need.investigationReference(investigation.getReference()));
        childCase.getPlans().stream()
                .filter(plan ->
                        plan.getKind() == PlanKind.CARE_PLAN && !plan.getDate().isAfter(day))
                .max(Comparator.comparing(Plan::getDate).thenComparing(Plan::getReference))
                .ifPresent(plan -> need.carePlanReference(plan.getReference()));
        List<PlacementDecision> decisions = lastDecisions(childCase, day);
        decisions.forEach(decision -> need.addForms(decision.getForm()));
        agreed(decisions, PlacementDecision::getCareNeeded).ifPresent(need::careNeeded);
        agreed(decisions, PlacementDecision::getSpecialSupervisionNeeded).ifPresent(need::closeSupervisionNeeded);
        if (isHidden(childCase, day)) {
            need.addNeeds(CareNeed.PROTECTION);
        }
        return need;
    }

    /** All decisions of the last day on which there was one: nothing tells which of them came last. */
    private static List<PlacementDecision> lastDecisions(ChildCase childCase, LocalDate day) {
        Optional<LocalDate> last = childCase.getDecisions().stream()
                .map(PlacementDecision::getDate)
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder());
        return childCase.getDecisions().stream()
                .filter(decision -> last.filter(decision.getDate()::equals).isPresent())
                .toList();
    }

    /** What those decisions that state it agree on; nothing where one says yes and another no. */
    private static Optional<Boolean> agreed(
            List<PlacementDecision> decisions, Function<PlacementDecision, Optional<Boolean>> statement) {
        List<Boolean> answers = decisions.stream()
                .flatMap(decision -> statement.apply(decision).stream())
                .distinct()
                .toList();
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    private static boolean isHidden(ChildCase childCase, LocalDate day) {
        return childCase.getRestrictions().stream()
                .anyMatch(restriction -> restriction.getKind() == RestrictionKind.SECRET_WHEREABOUTS
                        && DateInterval.of(restriction.getDecisionDate(), restriction.getEndDate())
                                .contains(day));
    }
}
