package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What the rules ask of the staff of a residential care home or the like (personaluppgifter), as stated on a
 * day.
 */
@Value.Immutable
@SdkStyle
public interface StaffFacts {

    /**
     * The day on which it was stated.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * How many are employed to give care, upbringing or treatment, the manager apart.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getCareStaff();

    /**
     * How many of them have at least two years of relevant post-secondary education, or what corresponds to it.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getEducatedCareStaff();

    /**
     * Whether special reasons for the others are documented.
     *
     * @return true if they are
     */
    @Value.Default
    default boolean isSpecialReasons() {
        return false;
    }

    /**
     * Whether all staff are found personally suitable.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getSuitabilityChecked();

    /**
     * Whether there is staff with knowledge of children's needs and rights.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getChildCompetence();

    /**
     * Whether a person is appointed for information to the child, safety planning and contact with social
     * services.
     *
     * @return whether, or empty where it is not stated
     */
    Optional<Boolean> getChildContactAppointed();

    /**
     * Refuses more educated staff than staff.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getCareStaff().isEmpty()
                        || getEducatedCareStaff().isEmpty()
                        || getEducatedCareStaff().getAsInt() <= getCareStaff().getAsInt(),
                "expected at most as many educated as employed, got %s of %s",
                getEducatedCareStaff(),
                getCareStaff());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts on staff. */
    final class Builder extends ImmutableStaffFacts.Builder {
        Builder() {}
    }
}
