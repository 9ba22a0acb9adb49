package se.socialdata.core.retention;

import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * One reason of a decision on retention, with the provision that it rests on (skäl med lagrum).
 */
@Value.Immutable
@SdkStyle
public interface RetentionReason {

    /**
     * The reason.
     *
     * @return the reason
     */
    RetentionGround getGround();

    /**
     * The provision as Swedish law cites it.
     *
     * @return the citation
     */
    String getProvision();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds reasons. */
    final class Builder extends ImmutableRetentionReason.Builder {
        Builder() {}
    }
}
