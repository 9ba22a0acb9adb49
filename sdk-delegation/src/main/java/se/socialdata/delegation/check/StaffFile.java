package se.socialdata.delegation.check;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.GuideRow;
import se.socialdata.delegation.guide.TaskCode;

/** A member of staff with the decisions and instructions that they have received (personalakt för delegering). */
@Value.Immutable
@SdkStyle
public abstract class StaffFile {

    private static final Comparator<DelegationDecision> LATEST_DECISION = Comparator.comparing(
                    DelegationDecision::getDecisionDate, Comparator.reverseOrder())
            .thenComparing(DelegationDecision::getId);

    private static final Comparator<Instruction> LATEST_INSTRUCTION = Comparator.comparing(
                    Instruction::getDate, Comparator.reverseOrder())
            .thenComparing(Instruction::getId);

    // Not private: the generated subclass calls it. No one else can extend this class.
    StaffFile() {}

    /**
     * The member of staff as of today, who may have another profession or employer than in older decisions.
     *
     * @return the member of staff
     */
    public abstract StaffMember getMember();

    /**
     * The decisions that delegate tasks to this person, in any order. Where several cover a task, the one decided last is
     * the one under which it is done; of several decided on one day, the first by id.
     *
     * @return the decisions, also those that do not apply any more
     */
    public abstract ImmutableList<DelegationDecision> getDecisions();

    /**
     * The instructions that this person has had, in any order. Where several cover a task, the last one that is as the guide
     * asks tells; of several on one day, the first by id.
     *
     * @return the instructions
     */
    public abstract ImmutableList<Instruction> getInstructions();

    /**
     * The decision that covers a task.
     *
     * @param task the code of the task
     * @param unit the unit
     * @param patient the patient, or empty if no particular one is asked about
     * @param day the day
     * @return the latest decision that covers it, or the latest one about the task if none does
     */
    Optional<DelegationDecision> findDecision(
            TaskCode task, UnitKey unit, Optional<PatientKey> patient, LocalDate day) {
        ImmutableList<DelegationDecision> decisions = decisionsByTask().get(task);
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).covers(task, unit, patient, day)) {
                return Optional.of(decisions.get(i));
            }
        }
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(0));
    }

    /**
     * The instruction that covers a task.
     *
     * @param row the row of the guide
     * @param unit the unit
     * @param patient the patient, or empty if no particular one is asked about
     * @param day the day
     * @return the latest instruction that covers it and is as the guide asks, or the latest that covers it if none is, or empty
     *     if none covers it
     */
    Optional<Instruction> findInstruction(GuideRow row, UnitKey unit, Optional<PatientKey> patient, LocalDate day) {
        TaskCode task = row.getTask().code();
        ImmutableList<Instruction> instructions = latestInstructions();
        @Nullable Instruction latest = null;
        for (int i = 0; i < instructions.size(); i++) {
            Instruction instruction = instructions.get(i);
            if (instruction.covers(task, unit, patient, day)) {
                if (TaskCase.isAsAsked(row, instruction)) {
                    return Optional.of(instruction);
                }
                latest = latest == null ? instruction : latest;
            }
        }
        return Optional.ofNullable(latest);
    }

    @Value.Lazy
    ImmutableListMultimap<TaskCode, DelegationDecision> decisionsByTask() {
        ImmutableListMultimap.Builder<TaskCode, DelegationDecision> byTask = ImmutableListMultimap.builder();
        ImmutableList.sortedCopyOf(LATEST_DECISION, getDecisions())
                .forEach(decision -> decision.getTasks().forEach(task -> byTask.put(task, decision)));
        return byTask.build();
    }

    @Value.Lazy
    ImmutableList<Instruction> latestInstructions() {
        return ImmutableList.sortedCopyOf(LATEST_INSTRUCTION, getInstructions());
    }

    /** Checks that everything was received by this person. */
    @Value.Check
    void check() {
        StaffKey key = getMember().getKey();
        checkArgument(
                getDecisions().stream()
                                .allMatch(decision ->
                                        decision.getRecipient().getKey().equals(key))
                        && getInstructions().stream()
                                .allMatch(instruction ->
                                        instruction.getRecipient().getKey().equals(key)),
                "expected decisions and instructions that this member of staff has received");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds staff files. */
    public static final class Builder extends ImmutableStaffFile.Builder {
        Builder() {}
    }
}
