package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * An application for economic assistance (ansökan). Everybody has the right to apply, so nothing refuses to hold one.
 */
@Value.Immutable
@SdkStyle
public interface AssistanceApplication {

    /**
     * The reference in the case system, unique within the case.
     *
     * @return the reference
     */
    String getReference();

    /**
     * The day on which the application came in.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What is applied for.
     *
     * @return the purposes; empty if they are not stated
     */
    ImmutableSet<AssistanceComponent> getComponents();

    /**
     * The day on which the applicant withdrew it.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getWithdrawnDate();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assistanceApplication records. */
    final class Builder extends ImmutableAssistanceApplication.Builder {
        Builder() {}
    }
}
