package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A care plan (vårdplan) or an implementation plan (genomförandeplan), as a reference with the contents that rules ask
 * for.
 */
@Value.Immutable
@SdkStyle
public interface Plan {

    /**
     * The reference in the case system. It must not be, or contain, a personal identity number.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * Which plan it is.
     *
     * @return the kind
     */
    PlanKind getKind();

    /**
     * The day on which the plan was drawn up or renewed.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * What the plan gives an account of.
     *
     * @return the contents
     */
    ImmutableSet<PlanContent> getContents();

    /**
     * What was left out for stated special reasons, which the ordinance allows (2025:468, 10 kap. 2-3 §§).
     *
     * @return the contents left out with reasons
     */
    ImmutableSet<PlanContent> getOmitted();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds plans. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
