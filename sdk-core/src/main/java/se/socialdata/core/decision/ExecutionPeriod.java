package se.socialdata.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/**
 * A period in which a decision was executed, in full or in part (verkställighetsperiod).
 *
 * <p>The last day is the day on which execution was interrupted, the day from which the law counts three months.
 */
@Value.Immutable
@SdkStyle
public interface ExecutionPeriod {

    /**
     * The first day of execution, inclusive: the intervention has begun.
     *
     * @return the first day
     */
    LocalDate getStart();

    /**
     * The last day of execution, inclusive.
     *
     * @return the day of the interruption, or empty while execution goes on
     */
    Optional<LocalDate> getEnd();

    /**
     * Whether only a part of what was granted is executed (delvis verkställt).
     *
     * @return true if a part is missing
     */
    @Value.Default
    default boolean isPartial() {
        return false;
    }

    /**
     * The days of execution.
     *
     * @return the interval, open while execution goes on
     */
    default DateInterval toInterval() {
        return DateInterval.of(getStart(), getEnd());
    }

    /**
     * Refuses a period that ends before it starts.
     *
     * @throws IllegalArgumentException if the end lies before the start
     */
    @Value.Check
    default void check() {
        LocalDate last = getEnd().orElse(getStart());
        checkArgument(!last.isBefore(getStart()), "expected an end on or after the start %s, got %s", getStart(), last);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds execution periods. */
    final class Builder extends ImmutableExecutionPeriod.Builder {
        Builder() {}
    }
}
