package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A plan towards self-support (individuell planering).
 */
@Value.Immutable
@SdkStyle
public interface SupportPlan {

    /**
     * The day of the plan.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * Whom the plan concerns.
     *
     * @return one adult, or both
     */
    ImmutableSet<PlanParty> getParties();

    /**
     * Whether the adult was met without the other adult of the household.
     *
     * @return the answer, or empty if it is not recorded
     */
    Optional<Boolean> getMetSeparately();

    /**
     * What is asked of the recipient.
     *
     * @return the duties; empty if none is, as for social reasons
     */
    ImmutableSet<RecipientDuty> getDuties();

    /**
     * The municipal labour-market measure, as given: its code list is not published.
     *
     * @return the code, or empty
     */
    Optional<String> getMeasureCode();

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds supportPlan records. */
    final class Builder extends ImmutableSupportPlan.Builder {
        Builder() {}
    }
}
