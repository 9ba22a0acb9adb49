package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The board's application to the court for care under LVU (ansökan om vård, LVU 4 §).
 */
@Value.Immutable
@SdkStyle
public interface CareApplication {

    /**
     * The day of the application.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What the application gives an account of.
     *
     * @return the contents
     */
    ImmutableSet<ApplicationContent> getContents();

    /**
     * What was left out for stated special reasons. Only the contents that the ordinance adds may be (2025:468, 10
     * kap. 1 §).
     *
     * @return the contents left out with reasons
     */
    ImmutableSet<ApplicationContent> getOmitted();

    /**
     * The day of the medical examination before the application (LVU 32 §).
     *
     * @return the day, or empty if none is recorded
     */
    Optional<LocalDate> getMedicalExaminationDate();

    /**
     * Whether the medical examination was unnecessary for special reasons.
     *
     * @return true if it was
     */
    @Value.Default
    default boolean isMedicalExaminationUnnecessary() {
        return false;
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds applications. */
    final class Builder extends ImmutableCareApplication.Builder {
        Builder() {}
    }
}
