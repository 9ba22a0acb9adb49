package se.socialdata.core.barnahus;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * How the child comes to the police interview and from there (hämtning och lämning). Who fetches, who
 * accompanies and who informs a suspected parent are participants of the event.
 */
@Value.Immutable
@SdkStyle
public interface ChildFetching {

    /**
     * How the child is fetched.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getHow();

    /**
     * Where the child is fetched, as the texts name the place.
     *
     * @return the place, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getPlace();

    /**
     * How the child gets back.
     *
     * @return the text, or empty where it is not stated
     */
    @Value.Redacted
    Optional<String> getReturnHow();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records of fetching. */
    final class Builder extends ImmutableChildFetching.Builder {
        Builder() {}
    }
}
