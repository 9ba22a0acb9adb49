package se.socialdata.core.barnahus;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * An assessment by social services of whether the child needs protection (skyddsbedömning).
 */
@Value.Immutable
@SdkStyle
public interface ProtectionAssessment {

    /**
     * At which of the three points it was made.
     *
     * @return the moment
     */
    AssessmentMoment getMoment();

    /**
     * The motivation.
     *
     * @return the motivation, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getMotivation();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assessments. */
    final class Builder extends ImmutableProtectionAssessment.Builder {
        Builder() {}
    }
}
