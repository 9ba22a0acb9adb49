package se.socialdata.core.home;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateOrder;

/**
 * A municipality's request for a place at a special youth home, from the queue to the discharge (platsbegäran,
 * kö, utskrivningsklar).
 */
@Value.Immutable
@SdkStyle
public interface SisPlaceRequest {

    /**
     * The reference in the case system. It must not be, or contain, a personal identity number.
     *
     * @return the reference
     */
    @NotBlank
    String getReference();

    /**
     * The municipality that asks.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The day of the request.
     *
     * @return the day
     */
    LocalDate getRequestedDate();

    /**
     * Whether the place is needed at once.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isAcute() {
        return false;
    }

    /**
     * The kind of place that is asked for.
     *
     * @return the kind, or empty where it is not stated
     */
    Optional<SisPlaceType> getPlaceType();

    /**
     * Whether the young person needs particularly close supervision.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getCloseSupervisionNeeded();

    /**
     * The day on which SiS assigned a place.
     *
     * @return the day, or empty while the request is in the queue
     */
    Optional<LocalDate> getAssignedDate();

    /**
     * The key of the {@link SpecialYouthHome}.
     *
     * @return the key, or empty where none is assigned
     */
    Optional<String> getHomeKey();

    /**
     * The day on which the young person came.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getAdmittedDate();

    /**
     * The day on which the planning of the next step began.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getNextStepPlannedDate();

    /**
     * The last day as planned.
     *
     * @return the day, or empty where none is planned
     */
    Optional<LocalDate> getPlannedEndDate();

    /**
     * Whether the reason for staying longer than planned is documented.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isOverstayReasoned() {
        return false;
    }

    /**
     * The day on which SiS told the municipality that the young person is ready for discharge.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getReadyNoticeDate();

    /**
     * Whether the municipality agrees.
     *
     * @return whether it does, or empty where it has not answered
     */
    Optional<Boolean> getMunicipalityAgrees();

    /**
     * Why the young person stays all the same.
     *
     * @return the reason, or empty where none is stated
     */
    Optional<NotDischargedReason> getNotDischargedReason();

    /**
     * The day of the discharge.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getDischargedDate();

    /**
     * Where the young person went.
     *
     * @return the destination, or empty where it is not stated
     */
    Optional<DischargeDestination> getDestination();

    /**
     * Refuses an assignment or a notice before the request, and a discharge before the arrival.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("request", getRequestedDate(), "assignment", getAssignedDate());
        DateOrder.check("request", getRequestedDate(), "notice", getReadyNoticeDate());
        getAdmittedDate().ifPresent(day -> DateOrder.check("arrival", day, "discharge", getDischargedDate()));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds requests. */
    final class Builder extends ImmutableSisPlaceRequest.Builder {
        Builder() {}
    }
}
