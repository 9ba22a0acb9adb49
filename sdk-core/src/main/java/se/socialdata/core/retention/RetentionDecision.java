package se.socialdata.core.retention;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Whether a file is kept or destroyed on a day, when and why (gallringsbeslut). It holds no personal data.
 */
@Value.Immutable
@SdkStyle
public interface RetentionDecision {

    /**
     * The day asked about.
     *
     * @return the day
     */
    LocalDate getAsOf();

    /**
     * The outcome.
     *
     * @return the outcome
     */
    RetentionOutcome getOutcome();

    /**
     * The last day of the time, inclusive.
     *
     * @return the day, or empty where the start is not known
     */
    Optional<LocalDate> getLastDay();

    /**
     * The last day on which the destruction may be completed: the end of the calendar year after the one in
     * which the time ran out.
     *
     * @return the day, or empty where the start is not known
     */
    Optional<LocalDate> getCompleteBy();

    /**
     * The reasons; for an exempt file every exemption that applies.
     *
     * @return the reasons
     */
    ImmutableList<RetentionReason> getReasons();

    /**
     * What must be known before the file may be destroyed.
     *
     * @return the missing facts
     */
    ImmutableList<MissingRetentionFact> getMissing();

    /**
     * Whether the file may be destroyed on the day asked about.
     *
     * @return true if it is due or overdue
     */
    default boolean isDestructionDue() {
        return getOutcome() == RetentionOutcome.DUE || getOutcome() == RetentionOutcome.OVERDUE;
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds decisions. */
    final class Builder extends ImmutableRetentionDecision.Builder {
        Builder() {}
    }
}
