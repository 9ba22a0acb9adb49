package se.socialdata.core.grant;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/**
 * The conditions of a state grant (villkor för statsbidrag); what is absent is not stated.
 */
@Value.Immutable
@SdkStyle
public interface GrantConditions {

    /**
     * The last day on which the grant can be requisitioned.
     *
     * @return the day, inclusive
     */
    Optional<LocalDate> getRequisitionDeadline();

    /**
     * Whether a joint action plan (gemensam handlingsplan) must be sent in with the requisition.
     *
     * @return true if it must
     */
    @Value.Default
    default boolean isJointActionPlanRequired() {
        return false;
    }

    /**
     * What the grant may be used for.
     *
     * @return the areas; empty if the grant is not limited to any
     */
    ImmutableSet<GrantArea> getAreas();

    /**
     * Whether money that nobody requisitions in time is shared among the others.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isRemainderRedistributed() {
        return false;
    }

    /**
     * Whether money that is not used is paid back.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isUnusedRepaid() {
        return false;
    }

    /**
     * When the use is to be reported.
     *
     * @return the days, both inclusive
     */
    Optional<DateInterval> getReportPeriod();

    /**
     * Whether the report is to be made on the authority's template (framtagen mall).
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isTemplateRequired() {
        return false;
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds these records. */
    final class Builder extends ImmutableGrantConditions.Builder {
        Builder() {}
    }
}
