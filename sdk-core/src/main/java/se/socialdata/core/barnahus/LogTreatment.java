package se.socialdata.core.barnahus;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The treatment of the child (behandlingsinsats). Who treats are participants of the event.
 */
@Value.Immutable
@SdkStyle
public interface LogTreatment {

    /**
     * Whether treatment was offered.
     *
     * @return whether it was, or empty where it is not stated
     */
    Optional<Boolean> getOffered();

    /**
     * The assessment of the need of treatment, if one was made.
     *
     * @return the assessment, or empty where there is none
     */
    @Value.Redacted
    Optional<String> getNeedAssessment();

    /**
     * The treatment plan.
     *
     * @return the plan, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getPlan();

    /**
     * Whether the record of treatment says that the police investigate a suspicion of crime against the
     * child.
     *
     * @return whether it does, or empty where it is not known
     */
    Optional<Boolean> getKnowsOfInvestigation();

    /**
     * How what happened affects the child's health.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getEffectOnHealth();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds treatments. */
    final class Builder extends ImmutableLogTreatment.Builder {
        Builder() {}
    }
}
