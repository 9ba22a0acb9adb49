package se.socialdata.core.barnahus;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A wish or view of the child, or that it was asked and said nothing (barnets önskemål och åsikter).
 */
@Value.Immutable
@SdkStyle
public interface ChildView {

    /**
     * What it is.
     *
     * @return the kind
     */
    ChildViewKind getKind();

    /**
     * What the child expressed.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getText();

    /**
     * The day; without it the day of the event counts.
     *
     * @return the day, or empty where it is not stated
     */
    Optional<LocalDate> getDate();

    /**
     * Whether it was considered in what was decided.
     *
     * @return whether it was, or empty where it is not stated
     */
    Optional<Boolean> getConsidered();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds views. */
    final class Builder extends ImmutableChildView.Builder {
        Builder() {}
    }
}
