package se.socialdata.delegation.competence;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.delegation.PatientKey;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.guide.TaskCode;

/** A question about somebody's competence (reell kompetens): for which task, on which day, and for whom. */
@Value.Immutable
@SdkStyle
public interface CompetenceQuestion {

    /**
     * Whose competence is asked about.
     *
     * @return an opaque key
     */
    StaffKey getPerson();

    /**
     * The task.
     *
     * @return the code of the task
     */
    TaskCode getTask();

    /**
     * The day asked about.
     *
     * @return the date
     */
    LocalDate getDate();

    /**
     * The nurse who delegates, with whom some occasions of training must have been.
     *
     * @return an opaque key; if empty, such occasions must have been with one and the same person
     */
    Optional<StaffKey> getDelegator();

    /**
     * The patient.
     *
     * @return an opaque key; if empty, patient-specific competence counts whichever patient it was shown for
     */
    Optional<PatientKey> getPatient();

    /**
     * A builder of questions.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds questions. */
    final class Builder extends ImmutableCompetenceQuestion.Builder {

        Builder() {}
    }
}
