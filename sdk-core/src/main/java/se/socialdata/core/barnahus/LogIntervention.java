package se.socialdata.core.barnahus;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What social services do for the child or the family after an inquiry (insats).
 */
@Value.Immutable
@SdkStyle
public interface LogIntervention {

    /**
     * Whether it is stated that there is no intervention.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isNone() {
        return false;
    }

    /**
     * The content of the intervention.
     *
     * @return the content, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getContent();

    /**
     * The plan.
     *
     * @return the plan, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getPlan();

    /**
     * Whether those concerned agreed to it.
     *
     * @return whether they did, or empty where it is not stated
     */
    Optional<Boolean> getAccepted();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds interventions. */
    final class Builder extends ImmutableLogIntervention.Builder {
        Builder() {}
    }
}
