package se.socialdata.delegation.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.rule.Truth;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.competence.CompetenceGap;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.ConditionType;
import se.socialdata.delegation.guide.GuideCondition;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/**
 * A task of the guide that somebody is to be given, or is to do: what the rules of the guide judge.
 *
 * @param purpose what it is judged for
 * @param row the row of the guide
 * @param person the recipient, or whoever is to do it
 * @param delegator who hands it over, empty when it is to be done
 * @param unit the unit
 * @param day the day
 * @param facts what is known of the patient
 * @param decision the decision under which it is to be done, the nearest one if none covers it
 * @param instruction the instruction under which it is to be done
 * @param gap what the recipient lacks in competence, empty if it has not been looked at
 */
public record TaskCase(
        Purpose purpose,
        GuideRow row,
        StaffMember person,
        Optional<StaffMember> delegator,
        UnitKey unit,
        LocalDate day,
        PatientFacts facts,
        Optional<DelegationDecision> decision,
        Optional<Instruction> instruction,
        Optional<CompetenceGap> gap) {

    /** The conditions that come before a delegation even where no patient is named. */
    private static final ImmutableSet<ConditionType> BEFORE_DELEGATING = ImmutableSet.of(
            ConditionType.INDIVIDUAL_RISK_ASSESSMENT,
            ConditionType.RISK_ANALYSIS_ALWAYS_BEFORE,
            ConditionType.MAS_CONTACT_REQUIRED,
            ConditionType.PREFILLED_ONLY);

    /** The conditions that concern the moment at which the task is done. */
    private static final ImmutableSet<ConditionType> WHEN_PERFORMING =
            ImmutableSet.of(ConditionType.CONTACT_NURSE_BEFORE, ConditionType.URINE_DIPSTICK_ALWAYS);

    /**
     * The code of the task.
     *
     * @return the code
     */
    public TaskCode task() {
        return row.getTask().code();
    }

    /**
     * Whether the task is to be handed over, by a delegation or an instruction.
     *
     * @return false if it is to be done
     */
    public boolean isHandover() {
        return purpose != Purpose.PERFORM;
    }

    /**
     * Whether the person may do the task by profession: licensed and named in the guide, or a physician where only
     * physicians may.
     *
     * @return true if neither delegation nor instruction is needed
     */
    public boolean isAuthorised() {
        return isAuthorised(row, person);
    }

    /**
     * Whether the task is done, or to be done, by somebody who is not authorised by profession.
     *
     * @return true if the conditions for handing over apply
     */
    public boolean isHandedOver() {
        return isHandover() || !isAuthorised();
    }

    /**
     * Whether the task is the patient's self-care, as licensed staff has judged it or as the guide says.
     *
     * @return unknown if that depends on a fact that is missing
     */
    public Truth isSelfCare() {
        Truth selfCare = Truth.of(facts.getSelfCareTasks().contains(task()));
        for (GuideCondition condition : row.getConditions()) {
            if (condition instanceof GuideCondition.SelfCareClass selfCareClass) {
                selfCare = selfCare.or(AskedCondition.isSelfCare(selfCareClass, facts));
            }
        }
        return selfCare;
    }

    /**
     * Whether the row has conditions of a kind that must be met now.
     *
     * @param types the kinds
     * @return true if one of them is to be asked
     */
    boolean asks(ImmutableSet<ConditionType> types) {
        if (!isHandedOver()) {
            return false;
        }
        for (GuideCondition condition : row.getConditions()) {
            if (types.contains(condition.getType()) && isAsked(condition.getType())) {
                return true;
            }
        }
        return false;
    }

    ImmutableList<AskedCondition> asked(ImmutableSet<ConditionType> types) {
        return row.getConditions().stream()
                .filter(condition -> types.contains(condition.getType()) && isAsked(condition.getType()))
                .map(condition -> AskedCondition.of(condition, facts, day))
                .collect(toImmutableList());
    }

    private boolean isAsked(ConditionType type) {
        if (purpose == Purpose.PERFORM) {
            return type != ConditionType.MAS_CONTACT_REQUIRED;
        }
        return BEFORE_DELEGATING.contains(type) || (facts.getPatient().isPresent() && !WHEN_PERFORMING.contains(type));
    }

    boolean isCovered() {
        return decision.isPresent() && decision.get().covers(task(), unit, facts.getPatient(), day);
    }

    boolean isInstructed() {
        return instruction.isPresent() && instruction.get().covers(task(), unit, facts.getPatient(), day);
    }

    static boolean isAuthorised(GuideRow row, StaffMember person) {
        return (person.isLicensed() && row.getAuthorisedProfessions().contains(person.getProfession()))
                || (person.getProfession() == Profession.PHYSICIAN && row.hasCondition(ConditionType.PHYSICIAN_ONLY));
    }

    static boolean isByNurse(Instruction instruction) {
        return instruction.getInstructor().getProfession() == Profession.NURSE;
    }

    /** Whether an instruction is what a row of the guide asks of one: by whom it is given and what it states. */
    static boolean isAsAsked(GuideRow row, Instruction instruction) {
        return isAuthorised(row, instruction.getInstructor())
                && (isByNurse(instruction) || !row.hasCondition(ConditionType.INSTRUCTION_BY_NURSE))
                && (instruction.isObservationStated() || !row.hasCondition(ConditionType.INSTRUCTION_CONTENT_REQUIRED));
    }
}
