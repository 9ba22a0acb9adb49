package se.socialdata.delegation.check;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.competence.CompetenceRecord;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.TaskCode;

/** A question whether a task may be handed over (fråga om överlåtelse), by a delegation or an instruction. */
@Value.Immutable
@SdkStyle
public interface HandoverQuestion {

    /**
     * Who would hand the task over.
     *
     * @return the member of staff
     */
    StaffMember getDelegator();

    /**
     * Who would receive it.
     *
     * @return the member of staff
     */
    StaffMember getRecipient();

    /**
     * The task.
     *
     * @return the code of the task
     */
    TaskCode getTask();

    /**
     * The unit in which it would be done.
     *
     * @return the unit
     */
    UnitKey getUnit();

    /**
     * The day asked about.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What is known of the patient. Without a patient only what comes before any delegation is asked for, and the rest when
     * the task is done.
     *
     * @return nothing, where nothing is given
     */
    @Value.Default
    default PatientFacts getFacts() {
        return PatientFacts.empty();
    }

    /**
     * The competence records of the recipient.
     *
     * @return the records, or empty if they have not been looked up, which leaves the answer undetermined
     */
    Optional<ImmutableList<CompetenceRecord>> getCompetence();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds questions. */
    final class Builder extends ImmutableHandoverQuestion.Builder {
        Builder() {}
    }
}
