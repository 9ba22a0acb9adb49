package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Who had to do with an event, and what (deltagare).
 */
@Value.Immutable
@SdkStyle
public interface EventParticipant {

    /**
     * The key of an adult in the list or of a relative; a key that neither has is a person missing from the
     * list.
     *
     * @return the key
     */
    String getKey();

    /**
     * The name in the event's own text, for a person who is missing from the list.
     *
     * @return the name, or empty where the list has it
     */
    @Value.Redacted
    Optional<String> getName();

    /**
     * Where the person works, for a person who is missing from the list.
     *
     * @return the authority, or empty where the list has it
     */
    Optional<BarnahusAuthority> getAuthority();

    /**
     * What the person did.
     *
     * @return the tasks
     */
    ImmutableSet<EventTask> getTasks();

    /**
     * Refuses a blank key.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getKey().isBlank(), "expected a key of the person");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds participants. */
    final class Builder extends ImmutableEventParticipant.Builder {
        Builder() {}
    }
}
