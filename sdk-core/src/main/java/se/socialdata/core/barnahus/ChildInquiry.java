package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The inquiry of social services in which the log is kept (barnavårdsutredning).
 */
@Value.Immutable
@SdkStyle
public interface ChildInquiry {

    /**
     * The reference in the case system. It must not be, or contain, a personal identity number.
     *
     * @return the reference, or empty where it is not stated
     */
    Optional<String> getReference();

    /**
     * The day on which it was opened.
     *
     * @return the day, or empty where it is not stated
     */
    Optional<LocalDate> getOpenedDate();

    /**
     * The day on which it was closed.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getClosedDate();

    /**
     * The last day of an extension that the board has decided, inclusive.
     *
     * @return the day, or empty where there is no extension
     */
    Optional<LocalDate> getExtendedUntil();

    /**
     * Refuses a closing before the opening.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Optional<LocalDate> opened = getOpenedDate();
        checkArgument(
                opened.isEmpty()
                        || getClosedDate().isEmpty()
                        || !getClosedDate().get().isBefore(opened.get()),
                "expected the closing on or after the opening %s, got %s",
                opened.orElse(null),
                getClosedDate().orElse(null));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds inquiries. */
    final class Builder extends ImmutableChildInquiry.Builder {
        Builder() {}
    }
}
