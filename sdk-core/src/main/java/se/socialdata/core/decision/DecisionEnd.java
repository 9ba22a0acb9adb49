package se.socialdata.core.decision;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** The end of a decision (avslut): from its day there is nothing left to execute. */
@Value.Immutable
@SdkStyle
public interface DecisionEnd {

    /**
     * The day from which the decision is ended, inclusive: the duty to report does not cover this day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Why it ended.
     *
     * @return the reason
     */
    EndReason getReason();

    /**
     * An end.
     *
     * @param date the day from which the decision is ended, inclusive
     * @param reason why it ended
     * @return the end
     */
    static DecisionEnd of(LocalDate date, EndReason reason) {
        return builder().date(date).reason(reason).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ends. */
    final class Builder extends ImmutableDecisionEnd.Builder {
        Builder() {}
    }
}
