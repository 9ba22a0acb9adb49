package se.socialdata.core.matching;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A home that was considered and not chosen (alternativ).
 */
@Value.Immutable
@SdkStyle
public interface ConsideredHome {

    /**
     * The key of the home.
     *
     * @return the key
     */
    @NotBlank
    String getHomeKey();

    /**
     * How the match with it came out.
     *
     * @return the status, or empty if it was not matched
     */
    Optional<MatchStatus> getStatus();

    /**
     * Why it was not chosen. Free text: never part of {@code toString} or a finding.
     *
     * @return the reason, or empty
     */
    @Value.Redacted
    Optional<String> getReasonNotChosen();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds considered homes. */
    final class Builder extends ImmutableConsideredHome.Builder {
        Builder() {}
    }
}
