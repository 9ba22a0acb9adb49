package se.socialdata.core.home;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** A course that a family home has completed (genomgången utbildning). */
@Value.Immutable
@SdkStyle
public interface HomeTraining {

    /**
     * The course.
     *
     * @return the course
     */
    TrainingKind getKind();

    /**
     * The day on which it was completed.
     *
     * @return the day
     */
    LocalDate getCompletedDate();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds trainings. */
    final class Builder extends ImmutableHomeTraining.Builder {
        Builder() {}
    }
}
