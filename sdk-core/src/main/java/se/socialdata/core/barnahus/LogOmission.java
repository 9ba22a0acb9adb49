package se.socialdata.core.barnahus;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A part of a log that a reader does not get, and why (utelämnad uppgift). For the keeper of the log, never for the
 * reader. It names places, not contents.
 */
@Value.Immutable
@SdkStyle
public interface LogOmission {

    /**
     * The place in the log, such as {@code events[2]} or {@code adults[0].function}.
     *
     * @return the path
     */
    String getPath();

    /**
     * The event, where it is one or part of one.
     *
     * @return the reference, or empty for other parts of the log
     */
    Optional<String> getEventReference();

    /**
     * Why it is left out.
     *
     * @return the reason
     */
    OmissionReason getReason();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds omissions. */
    final class Builder extends ImmutableLogOmission.Builder {
        Builder() {}
    }
}
