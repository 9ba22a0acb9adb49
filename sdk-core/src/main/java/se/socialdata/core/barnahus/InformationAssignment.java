package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Who is to tell the child what (ansvar för information).
 */
@Value.Immutable
@SdkStyle
public interface InformationAssignment {

    /**
     * What the child is to be told.
     *
     * @return the item
     */
    LogInformationItem getItem();

    /**
     * The key of the person who is to do it.
     *
     * @return the key
     */
    String getAssignedTo();

    /**
     * The event that it concerns.
     *
     * @return the reference of the event, or empty for the log as a whole
     */
    Optional<String> getEventReference();

    /**
     * The last day, inclusive, as agreed.
     *
     * @return the day, or empty where none is agreed
     */
    Optional<LocalDate> getDueDate();

    /**
     * Refuses a blank key.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getAssignedTo().isBlank(), "expected a key of the person");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assignments. */
    final class Builder extends ImmutableInformationAssignment.Builder {
        Builder() {}
    }
}
