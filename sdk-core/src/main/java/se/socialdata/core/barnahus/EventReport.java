package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What a report to social services or the police holds (anmälan).
 */
@Value.Immutable
@SdkStyle
public interface EventReport {

    /**
     * The content of the report.
     *
     * @return the content, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getContent();

    /**
     * The acts that are reported.
     *
     * @return the acts
     */
    @Value.Redacted
    ImmutableList<String> getActs();

    /**
     * Whether nobody is suspected yet; otherwise the suspect is a participant of the event.
     *
     * @return true if it is stated that the suspect is unknown
     */
    @Value.Default
    default boolean isSuspectUnknown() {
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

    /** Builds reports. */
    final class Builder extends ImmutableEventReport.Builder {
        Builder() {}
    }
}
