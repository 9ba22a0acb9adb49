package se.socialdata.core.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The child's opinion on a decision, or why it is missing (barnets åsikt och inställning, SoL 3 kap. 2 §, LVU 36 §).
 */
@Value.Immutable
@SdkStyle
public interface ChildOpinion {

    /**
     * The day on which the opinion was given.
     *
     * @return the day, or empty if it is missing
     */
    Optional<LocalDate> getDate();

    /**
     * How the opinion reached social services.
     *
     * @return the means, or empty if it is missing or not stated
     */
    Optional<OpinionMeans> getMeans();

    /**
     * The opinion in the child's words. Sensitive: never part of {@code toString} or a finding.
     *
     * @return the text, or empty
     */
    @Value.Redacted
    Optional<String> getText();

    /**
     * Why there is no opinion. Sensitive: never part of {@code toString} or a finding.
     *
     * @return the reason, or empty
     */
    @Value.Redacted
    Optional<String> getMissingReason();

    /**
     * Whether the opinion was given weight by age and maturity.
     *
     * @return true if it was
     */
    @Value.Default
    default boolean isWeighed() {
        return false;
    }

    /**
     * Whether the opinion is recorded.
     *
     * @return true if the day on which it was given is
     */
    default boolean isRecorded() {
        return getDate().isPresent();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds opinions. */
    final class Builder extends ImmutableChildOpinion.Builder {
        Builder() {}
    }
}
