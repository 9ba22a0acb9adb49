package se.socialdata.delegation.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.ConditionType;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/**
 * What can be said of a task before anybody is asked about, so that a matrix of many cells need not try all rules in each.
 *
 * <p>Where this is not enough, the cell is checked in full. A property test holds every cell to the full check.
 *
 * @param task the code of the task
 * @param handover the outcome of the guide
 * @param authorised the professions that may do it
 * @param plain whether the row has no conditions and no deviation, so that the outcome alone decides
 * @param selfCare whether the task may be self-care, which leaves even those without delegation undetermined
 * @param selfCareOnly whether that is all that the row says beside an outcome that permits handing over
 * @param physicianOnly whether only physicians may do it
 * @param tiedToPerson whether what an authorised profession may do depends on the person
 */
record TaskPlan(
        TaskCode task,
        Handover handover,
        ImmutableSet<Profession> authorised,
        boolean plain,
        boolean selfCare,
        boolean selfCareOnly,
        boolean physicianOnly,
        boolean tiedToPerson) {

    static ImmutableList<TaskPlan> of(Guide guide) {
        return guide.getTasks().stream()
                .map(task -> of(task, guide.get(task)))
                .collect(ImmutableList.toImmutableList());
    }

    private static TaskPlan of(TaskCode task, GuideRow row) {
        return new TaskPlan(
                task,
                row.getHandover(),
                row.getAuthorisedProfessions(),
                row.getConditions().isEmpty() && row.getDeviation().isEmpty(),
                row.hasCondition(ConditionType.SELF_CARE_CLASS),
                row.hasCondition(ConditionType.SELF_CARE_CLASS)
                        && row.getConditions().size() == 1
                        && row.getDeviation().isEmpty()
                        && row.getHandover().isPermitted(),
                row.hasCondition(ConditionType.PHYSICIAN_ONLY),
                row.hasCondition(ConditionType.PRESCRIBING_RIGHT_REQUIRED)
                        || row.hasCondition(ConditionType.PHYSICIAN_ONLY));
    }

    static ImmutableMap<TaskCode, Integer> positions(ImmutableList<TaskPlan> plans) {
        ImmutableMap.Builder<TaskCode, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < plans.size(); i++) {
            positions.put(plans.get(i).task(), i);
        }
        return positions.buildOrThrow();
    }

    boolean isAuthorised(StaffMember person) {
        return (person.isLicensed() && authorised.contains(person.getProfession()))
                || (physicianOnly && person.getProfession() == Profession.PHYSICIAN);
    }
}
