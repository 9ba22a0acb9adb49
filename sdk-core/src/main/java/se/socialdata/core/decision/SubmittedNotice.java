package se.socialdata.core.decision;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * That the execution of a reported decision was notified to the inspectorate and the auditors (inlämnad anmälan om
 * verkställighet), LSS 28 g §.
 */
@Value.Immutable
@SdkStyle
public interface SubmittedNotice {

    /**
     * The day of execution that the notice states.
     *
     * @return the day
     */
    LocalDate getExecutionDate();

    /**
     * The day on which the notice was handed in.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * A submitted notice.
     *
     * @param executionDate the day of execution that the notice states
     * @param date the day on which the notice was handed in
     * @return the submitted notice
     */
    static SubmittedNotice of(LocalDate executionDate, LocalDate date) {
        return builder().executionDate(executionDate).date(date).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds submitted notices. */
    final class Builder extends ImmutableSubmittedNotice.Builder {
        Builder() {}
    }
}
