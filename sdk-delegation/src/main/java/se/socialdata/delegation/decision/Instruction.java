package se.socialdata.delegation.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.guide.TaskCode;

/**
 * A documented instruction in how tasks are done (instruktion).
 *
 * <p>It is what the guide demands of tasks that need no delegation. It is no decision, so there are no periodic follow-ups.
 */
@Value.Immutable
@SdkStyle
public interface Instruction {

    /**
     * The identity of the instruction in the case system; never a personal identity number.
     *
     * @return the id
     */
    @NotBlank
    String getId();

    /**
     * The tasks.
     *
     * @return the codes of the tasks, at least one
     */
    ImmutableSet<TaskCode> getTasks();

    /**
     * The unit in which the instruction was given and applies.
     *
     * @return the unit
     */
    UnitKey getUnit();

    /**
     * Who instructed, as of that day; whether they might is what rule DEL-148 asks.
     *
     * @return the member of staff
     */
    StaffMember getInstructor();

    /**
     * Who was instructed.
     *
     * @return the member of staff
     */
    StaffMember getRecipient();

    /**
     * The day of the instruction, from which, inclusive, it applies.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The last day of the instruction, inclusive.
     *
     * @return the day, or empty if it applies until further notice
     */
    Optional<LocalDate> getValidUntil();

    /**
     * The patient whom the instruction is about.
     *
     * @return an opaque key, or empty if it applies to every patient of the unit
     */
    Optional<PatientKey> getPatient();

    /**
     * Whether the instruction says what is to be observed and when licensed staff is to be called.
     *
     * @return false where nothing is given
     */
    @Value.Default
    default boolean isObservationStated() {
        return false;
    }

    /**
     * Whether the instruction covers a task in a unit on a day.
     *
     * @param task the code of the task
     * @param unit the unit
     * @param patient the patient, or empty if no particular one is asked about
     * @param day the day
     * @return true if it does; an instruction about one patient covers no other
     */
    default boolean covers(TaskCode task, UnitKey unit, Optional<PatientKey> patient, LocalDate day) {
        return getTasks().contains(task)
                && getUnit().equals(unit)
                && (getPatient().isEmpty() || getPatient().equals(patient))
                && isInForceOn(day);
    }

    /**
     * Whether the instruction applies on a day.
     *
     * @param day the day
     * @return true from its day to its last day, both inclusive
     */
    default boolean isInForceOn(LocalDate day) {
        return !day.isBefore(getDate())
                && (getValidUntil().isEmpty() || !day.isAfter(getValidUntil().get()));
    }

    /**
     * Checks that there is a task, and that the last day does not come first.
     *
     * @throws IllegalArgumentException if there is no task, or the last day lies before the day of the instruction
     */
    @Value.Check
    default void check() {
        checkArgument(!getTasks().isEmpty(), "expected at least one task, got none");
        getValidUntil()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(getDate()),
                        "expected a last day on or after the instruction %s, got %s",
                        getDate(),
                        last));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds instructions. */
    final class Builder extends ImmutableInstruction.Builder {
        Builder() {}
    }
}
