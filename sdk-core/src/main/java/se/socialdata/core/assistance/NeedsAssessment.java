package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The individual assessment of needs before a decision (individuell behovsbedömning).
 */
@Value.Immutable
@SdkStyle
public interface NeedsAssessment {

    /**
     * The reference in the case system, unique within the case.
     *
     * @return the reference
     */
    String getReference();

    /**
     * The application that is assessed.
     *
     * @return the reference of the application
     */
    String getApplicationReference();

    /**
     * The day on which the assessment was finished.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Whether the assessment says what a reasonable standard of living asks for (skälig levnadsnivå).
     *
     * @return the answer, or empty if it is not recorded
     */
    Optional<Boolean> getReasonableLiving();

    /**
     * Whether the best interests of the children are considered (barns bästa).
     *
     * @return the answer, or empty if it is not recorded
     */
    Optional<Boolean> getBestInterests();

    /**
     * Whether exposure to violence or other abuse is considered.
     *
     * @return the answer, or empty if it is not recorded
     */
    Optional<Boolean> getViolenceConsidered();

    /**
     * Whether other benefits that the persons may be entitled to are considered.
     *
     * @return the answer, or empty if it is not recorded
     */
    Optional<Boolean> getOtherSupportConsidered();

    /**
     * What was fetched from authorities.
     *
     * @return the checks
     */
    ImmutableList<InformationCheck> getChecks();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds needsAssessment records. */
    final class Builder extends ImmutableNeedsAssessment.Builder {
        Builder() {}
    }
}
