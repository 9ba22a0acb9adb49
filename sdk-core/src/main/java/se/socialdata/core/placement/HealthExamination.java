package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The health examination of a placed child (hälsoundersökning, lagen (2017:209)).
 */
@Value.Immutable
@SdkStyle
public interface HealthExamination {

    /**
     * The day on which the board took the initiative.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getRequestedDate();

    /**
     * The day of the physical examination.
     *
     * @return the day, or empty if it has not been made
     */
    Optional<LocalDate> getPhysicalDate();

    /**
     * The day of the mental examination.
     *
     * @return the day, or empty if it has not been made
     */
    Optional<LocalDate> getMentalDate();

    /**
     * The day of the oral examination.
     *
     * @return the day, or empty if it has not been made
     */
    Optional<LocalDate> getOralDate();

    /**
     * Why the examination was judged unnecessary in the individual case.
     *
     * @return the reason, or empty if it was not judged so
     */
    Optional<UnnecessaryReason> getUnnecessaryReason();

    /**
     * Whether the examiner could not meet a need of care that was found.
     *
     * @return true if a referral is needed
     */
    @Value.Default
    default boolean isReferralNeeded() {
        return false;
    }

    /**
     * The areas that have been examined.
     *
     * @param asOf the day asked about
     * @return the areas examined on or before that day
     */
    default ImmutableSet<HealthArea> examinedAreas(LocalDate asOf) {
        ImmutableSet.Builder<HealthArea> areas = ImmutableSet.builder();
        getPhysicalDate().filter(day -> !day.isAfter(asOf)).ifPresent(day -> areas.add(HealthArea.PHYSICAL));
        getMentalDate().filter(day -> !day.isAfter(asOf)).ifPresent(day -> areas.add(HealthArea.MENTAL));
        getOralDate().filter(day -> !day.isAfter(asOf)).ifPresent(day -> areas.add(HealthArea.ORAL));
        return areas.build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds examinations. */
    final class Builder extends ImmutableHealthExamination.Builder {
        Builder() {}
    }
}
