package se.socialdata.core.placement;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/**
 * A placement of a child in one home without interruption (placeringstillfälle).
 *
 * A move to another home is a new placement. The first day is the day on which the child moved in, that is the
 * execution of
 * the decision; the last day belongs to the placement.
 */
@Value.Immutable
@SdkStyle
public interface Placement {

    /**
     * The reference in the case system, unique within the case. It must not be, or contain, a personal identity
     * number.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * The {@link PlacementDecision} that the placement carries out.
     *
     * @return its reference, or empty where none is recorded
     */
    Optional<String> getDecisionReference();

    /**
     * The form of the placement.
     *
     * @return the form
     */
    PlacementForm getForm();

    /**
     * The first day, inclusive.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The last day, inclusive.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getEndDate();

    /**
     * The last day as planned or agreed.
     *
     * @return the day, or empty where none is planned
     */
    Optional<LocalDate> getPlannedEndDate();

    /**
     * Whether the placement was acute, as against planned.
     *
     * @return true if it was acute
     */
    @Value.Default
    default boolean isAcute() {
        return false;
    }

    /**
     * Why the placement ended.
     *
     * @return the reason, or empty while it goes on or where it is not stated
     */
    Optional<PlacementEndReason> getEndReason();

    /**
     * Whether it ended as planned.
     *
     * @return false for a breakdown, or empty while it goes on or where it is not stated
     */
    Optional<Boolean> getEndPlanned();

    /**
     * A key of the home, for example its key in a register of homes; never a name or an identity number.
     *
     * @return the key, or empty where it is not stated
     */
    Optional<String> getHomeKey();

    /**
     * The municipality in which the home lies.
     *
     * @return the municipality, or empty where it is not stated
     */
    Optional<Municipality> getReceivingMunicipality();

    /**
     * Who runs the home.
     *
     * @return the ownership, or empty where it is not stated
     */
    Optional<ProviderOwnership> getOwnership();

    /**
     * The decision of admission, for residential care homes and the like.
     *
     * @return the admission, or empty if there is none
     */
    Optional<@Valid Admission> getAdmission();

    /**
     * Whether the board asked for or agreed to the discharge from an institution, for a child in care under LVU.
     *
     * @return whether it did, or empty while the child stays or where it is not stated
     */
    Optional<Boolean> getBoardAgreedToDischarge();

    /**
     * The prices over time, in any order.
     *
     * @return the prices
     */
    ImmutableList<@Valid DailyPrice> getPrices();

    /**
     * The day of the start-up meeting with the receiving municipality.
     *
     * @return the day, or empty if there was none
     */
    Optional<LocalDate> getStartUpMeetingDate();

    /**
     * The day on which the child's introduction to the home began (inskolning).
     *
     * @return the day, or empty if there was none
     */
    Optional<LocalDate> getIntroductionStartDate();

    /**
     * The days of the placement.
     *
     * @return the days, both ends inclusive
     */
    default DateInterval getInterval() {
        return DateInterval.of(getStartDate(), getEndDate());
    }

    /**
     * Whether the placement broke down (sammanbrott): it ended, and not as planned.
     *
     * @return true if it is recorded as ended unplanned
     */
    default boolean isBreakdown() {
        return getEndDate().isPresent() && getEndPlanned().equals(Optional.of(false));
    }

    /**
     * Whether the child stays longer than planned.
     *
     * @param asOf the day asked about
     * @return true if the last planned day has passed and the placement went on after it
     */
    default boolean isOverstayed(LocalDate asOf) {
        return getPlannedEndDate()
                .filter(planned -> Periods.earlier(getEndDate(), asOf).isAfter(planned))
                .isPresent();
    }

    /**
     * Refuses an end or a planned end before the start.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Periods.checkOrder("start", getStartDate(), "end", getEndDate());
        Periods.checkOrder("start", getStartDate(), "planned end", getPlannedEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds placements. */
    final class Builder extends ImmutablePlacement.Builder {
        Builder() {}
    }
}
