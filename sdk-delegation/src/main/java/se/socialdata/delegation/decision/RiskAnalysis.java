package se.socialdata.delegation.decision;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/** A care provider's analysis of the risks of delegating drug handling (riskanalys). */
@Value.Immutable
@SdkStyle
public interface RiskAnalysis {

    /**
     * The reference under which it is kept.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * The day on which it was made.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * A risk analysis.
     *
     * @param reference the reference under which it is kept
     * @param date the day on which it was made
     * @return the risk analysis
     */
    static RiskAnalysis of(String reference, LocalDate date) {
        return builder().reference(reference).date(date).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds risk analyses. */
    final class Builder extends ImmutableRiskAnalysis.Builder {
        Builder() {}
    }
}
