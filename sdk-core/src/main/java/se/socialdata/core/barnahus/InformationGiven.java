package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What the child was told about an event, and by whom (informerad av).
 */
@Value.Immutable
@SdkStyle
public interface InformationGiven {

    /**
     * The key of the person who informed the child.
     *
     * @return the key
     */
    String getInformedBy();

    /**
     * The day; without it the day of the event counts.
     *
     * @return the day, or empty where it is not stated
     */
    Optional<LocalDate> getDate();

    /**
     * What the child was told.
     *
     * @return the items; empty for the event itself only
     */
    ImmutableSet<LogInformationItem> getItems();

    /**
     * Whether the responsible authority has made sure that the child was informed and its view considered,
     * where somebody else informed.
     *
     * @return true if it has
     */
    @Value.Default
    default boolean isConfirmedByAuthority() {
        return false;
    }

    /**
     * The responsible authorities that were consulted before somebody else informed.
     *
     * @return the authorities
     */
    ImmutableSet<BarnahusAuthority> getConsultedAuthorities();

    /**
     * Where in an authority's file it is documented. It must not be, or contain, a personal identity number.
     *
     * @return the reference, or empty where it is not stated
     */
    Optional<String> getFileReference();

    /**
     * Refuses a blank key.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getInformedBy().isBlank(), "expected a key of the person");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds information given to a child. */
    final class Builder extends ImmutableInformationGiven.Builder {
        Builder() {}
    }
}
