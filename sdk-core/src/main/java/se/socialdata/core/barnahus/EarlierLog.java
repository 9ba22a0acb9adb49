package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A log of the same child from before, when a new suspicion arises or social services take up the child's case again (tidigare
 * barnahuslogg vid ny brottsmisstanke eller återaktualisering). Source: Barnets väg genom barnahus (2020), avsnitt 5.4.2.
 */
@Value.Immutable
@SdkStyle
public interface EarlierLog {

    /**
     * The identity of the earlier log. It must not be, or contain, a personal identity number.
     *
     * @return the identity
     */
    String getLogId();

    /**
     * The day on which it was retrieved.
     *
     * @return the day, or empty where it has not been
     */
    Optional<LocalDate> getRetrievedDate();

    /**
     * Whether it is attached to this log, for the planning of the meeting.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isAttached() {
        return false;
    }

    /**
     * Refuses a blank identity.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getLogId().isBlank(), "expected an identity of the earlier log");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds references to earlier logs. */
    final class Builder extends ImmutableEarlierLog.Builder {
        Builder() {}
    }
}
