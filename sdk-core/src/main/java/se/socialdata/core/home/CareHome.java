package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.identity.OrganisationNumber;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.style.SdkStyle;

/**
 * A residential care home, or supported or protected accommodation, other than those of the state (HVB,
 * stödboende, skyddat boende).
 *
 * <p>It holds what municipalities ask of the register of IVO in Ds 2026:5, avsnitt 8.2: the target group of the
 * permit and the one
 * actually served, places free, and what supervision found.
 */
@Value.Immutable
@SdkStyle
public non-sealed interface CareHome extends Home {

    /**
     * Who runs the home, in law.
     *
     * @return the operator, or empty where it is not stated
     */
    Optional<OperatorKind> getOperator();

    /**
     * The organisation number of the operator.
     *
     * @return the number, or empty where it is not stated
     */
    Optional<OrganisationNumber> getOrganisationNumber();

    /**
     * The permits.
     *
     * @return the permits, in any order
     */
    ImmutableList<@Valid Permit> getPermits();

    /**
     * The day on which a municipality or region notified IVO of the home, which needs no permit.
     *
     * @return the day, or empty if it did not
     */
    Optional<LocalDate> getNotifiedDate();

    /**
     * The managers.
     *
     * @return the managers, in any order
     */
    ImmutableList<@Valid HomeManager> getManagers();

    /**
     * What was stated of the staff.
     *
     * @return the statements, in any order
     */
    ImmutableList<@Valid StaffFacts> getStaff();

    /**
     * The day on which the house rules were last followed up.
     *
     * @return the day, or empty where it is not recorded
     */
    Optional<LocalDate> getHouseRulesFollowedUpDate();

    /**
     * Whether the home takes in acutely.
     *
     * @return whether it does, or empty where it is not stated
     */
    Optional<Boolean> getAcuteReception();

    /**
     * Whether the home carries out investigations.
     *
     * @return whether it does, or empty where it is not stated
     */
    Optional<Boolean> getInvestigates();

    /**
     * Whether staffing and protective arrangements suffice against threats and violence.
     *
     * @return whether they do, or empty where it is not stated
     */
    Optional<Boolean> getProtectiveMeasures();

    /**
     * Whether the home is suitable for children whatever their age and sex.
     *
     * @return whether it is, or empty where it is not stated
     */
    Optional<Boolean> getSuitableForChildren();

    /**
     * Whether the home has access to a doctor with knowledge of its work.
     *
     * @return whether it has, or empty where it is not stated
     */
    Optional<Boolean> getDoctorAccess();

    /**
     * Whether the home has access to psychological expertise.
     *
     * @return whether it has, or empty where it is not stated
     */
    Optional<Boolean> getPsychologistAccess();

    /**
     * The inspections.
     *
     * @return the inspections, in any order
     */
    ImmutableList<@Valid HomeInspection> getInspections();

    /**
     * How many complaints IVO has received on the home.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getComplaintCount();

    /**
     * The permit on a day: of several the one granted last, and of several granted on one day the one that allows least, in
     * persons, in time and in whom it is for.
     *
     * @param day the day
     * @return the permit, or empty if there is none
     */
    default Optional<Permit> findPermit(LocalDate day) {
        return getPermits().stream()
                .filter(permit -> permit.getInterval().contains(day))
                .max(Precedence.OF_PERMITS);
    }

    /**
     * What was last stated of the staff: of several statements of one day the one that leaves most in doubt.
     *
     * @param day the day asked about
     * @return the statement of the latest day up to it, or empty if there is none
     */
    default Optional<StaffFacts> findStaff(LocalDate day) {
        return getStaff().stream()
                .filter(facts -> !facts.getDate().isAfter(day))
                .max(Precedence.OF_STAFF);
    }

    /**
     * The manager on a day: of several the one who began last, and of several who began on one day the one of whom least is
     * said.
     *
     * @param day the day
     * @return the manager, or empty if there is none
     */
    default Optional<HomeManager> findManager(LocalDate day) {
        return getManagers().stream()
                .filter(manager -> manager.getInterval().contains(day))
                .max(Precedence.OF_MANAGERS);
    }

    /**
     * Refuses a form of another sort of home, and animals in a home that is said to have none.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                (getForm().isInstitution() && getForm() != PlacementForm.SPECIAL_YOUTH_HOME)
                        || getForm() == PlacementForm.HOME_FOR_CHILDREN,
                "expected the form of a residential care home, or supported or protected accommodation, got %s",
                getForm());
        checkArgument(
                getAnimals().isEmpty() || !getAnimalsInHome().equals(Optional.of(false)),
                "expected no animals in a home that is said to have none");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds homes. */
    final class Builder extends ImmutableCareHome.Builder implements HomeBuilder {
        Builder() {}
    }
}
