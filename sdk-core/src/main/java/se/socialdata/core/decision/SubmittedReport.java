package se.socialdata.core.decision;

import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.Quarter;

/** That the decision was reported to the inspectorate and the auditors for a quarter (inlämnad individrapport). */
@Value.Immutable
@SdkStyle
public interface SubmittedReport {

    /**
     * The quarter that the report concerns.
     *
     * @return the quarter
     */
    Quarter getQuarter();

    /**
     * The day on which the report was handed in.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * A submitted report.
     *
     * @param quarter the quarter that the report concerns
     * @param date the day on which it was handed in
     * @return the submitted report
     */
    static SubmittedReport of(Quarter quarter, LocalDate date) {
        return builder().quarter(quarter).date(date).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds submitted reports. */
    final class Builder extends ImmutableSubmittedReport.Builder {
        Builder() {}
    }
}
