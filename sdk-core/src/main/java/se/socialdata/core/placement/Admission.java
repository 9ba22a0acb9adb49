package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The decision to admit a child to a residential care home, supported accommodation or the like (inskrivning).
 */
@Value.Immutable
@SdkStyle
public interface Admission {

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Who decided.
     *
     * @return who decided
     */
    AdmissionDecisionMaker getDecidedBy();

    /**
     * What the home was checked against.
     *
     * @return the aspects
     */
    ImmutableSet<SuitabilityAspect> getCheckedAspects();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds admissions. */
    final class Builder extends ImmutableAdmission.Builder {
        Builder() {}
    }
}
