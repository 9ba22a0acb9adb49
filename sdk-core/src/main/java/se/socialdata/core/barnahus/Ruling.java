package se.socialdata.core.barnahus;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A decision in the child's case, by prosecutor, court or social services (beslut).
 */
@Value.Immutable
@SdkStyle
public interface Ruling {

    /**
     * What it came to.
     *
     * @return the outcome, or empty where it is not stated
     */
    Optional<RulingOutcome> getOutcome();

    /**
     * The motivation.
     *
     * @return the motivation, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getMotivation();

    /**
     * Why it was decided so, in words that the child can read.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getMotivationForChild();

    /**
     * In what way the child influenced the decision.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getChildInfluence();

    /**
     * Whether the child's age and maturity were assessed.
     *
     * @return true if they were
     */
    @Value.Default
    default boolean isMaturityAssessed() {
        return false;
    }

    /**
     * Whether the decision may be changed if more comes to light.
     *
     * @return true if it may
     */
    @Value.Default
    default boolean isReopenable() {
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

    /** Builds decisions. */
    final class Builder extends ImmutableRuling.Builder {
        Builder() {}
    }
}
