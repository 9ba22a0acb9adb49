package se.socialdata.core.barnahus;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Where more can be found at an authority (mer information finns hos).
 */
@Value.Immutable
@SdkStyle
public interface LogContact {

    /**
     * The authority.
     *
     * @return the authority
     */
    BarnahusAuthority getAuthority();

    /**
     * How to reach it.
     *
     * @return the contact details, or empty where they are not filled in
     */
    @Value.Redacted
    Optional<String> getDetails();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds contacts. */
    final class Builder extends ImmutableLogContact.Builder {
        Builder() {}
    }
}
