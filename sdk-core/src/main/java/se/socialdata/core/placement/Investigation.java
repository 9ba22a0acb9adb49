package se.socialdata.core.placement;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * An investigation of a child's need of protection or support (utredning), as a reference.
 *
 * Only what the rules ask for is held: that it exists and when. Its text stays in the case system.
 */
@Value.Immutable
@SdkStyle
public interface Investigation {

    /**
     * The reference in the case system. It must not be, or contain, a personal identity number.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * The day on which the investigation was opened.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The day on which it was closed.
     *
     * @return the day, or empty while it is open
     */
    Optional<LocalDate> getEndDate();

    /**
     * Refuses an end before the start.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Periods.checkOrder("start", getStartDate(), "end", getEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds investigations. */
    final class Builder extends ImmutableInvestigation.Builder {
        Builder() {}
    }
}
