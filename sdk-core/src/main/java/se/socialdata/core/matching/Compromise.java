package se.socialdata.core.matching;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * That a home is chosen although it does not fully fit (tillräckligt bra placering).
 *
 * <p>Municipalities describe that they compromise and take what is good enough; then what is compromised, why, and when it
 * is looked at again belongs in the document.
 */
@Value.Immutable
@SdkStyle
public interface Compromise {

    /**
     * What is compromised.
     *
     * @return the factors
     */
    ImmutableSet<MatchingFactor> getFactors();

    /**
     * Why. Free text: never part of {@code toString} or a finding.
     *
     * @return the reason, or empty
     */
    @Value.Redacted
    Optional<String> getReason();

    /**
     * The day on which it is to be reviewed at the latest.
     *
     * @return the day, or empty if none is set
     */
    Optional<LocalDate> getReviewDueDate();

    /**
     * The day on which it was reviewed.
     *
     * @return the day, or empty if it was not
     */
    Optional<LocalDate> getReviewedDate();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds compromises. */
    final class Builder extends ImmutableCompromise.Builder {
        Builder() {}
    }
}
