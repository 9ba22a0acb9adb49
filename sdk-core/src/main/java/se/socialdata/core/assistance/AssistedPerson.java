package se.socialdata.core.assistance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.style.SdkStyle;

/**
 * A person of a household with assistance in a month (biståndsmottagare): a row of the register's second part.
 */
@Value.Immutable
@SdkStyle
public interface AssistedPerson {

    /**
     * The identity: a number, or an id that the municipality has given. Without one a person cannot be told from others of other
     * households, only by the place in the household.
     *
     * @return the identity, or empty where none is held
     */
    @Value.Redacted
    Optional<PersonIdentity> getIdentity();

    /**
     * The sex as the source states it, for a person without identity.
     *
     * @return the stated sex, or empty
     */
    Optional<Sex> getStatedSex();

    /**
     * What the person is in the household.
     *
     * @return the role
     */
    HouseholdRole getRole();

    /**
     * The obstacle to self-support (försörjningshinder), for applicant and co-applicant.
     *
     * @return the obstacle, or empty if none is reported
     */
    Optional<SupportObstacle> getObstacle();

    /**
     * The municipal labour-market measure (kommunal arbetsmarknadsinsats), as given: its code list is not published.
     *
     * @return the code, or empty if the person takes part in none
     */
    Optional<String> getMeasureCode();

    /**
     * Whether the person is born abroad (utrikes född).
     *
     * @return the answer, or empty if it is not known
     */
    Optional<Boolean> getForeignBorn();

    /**
     * The sex: that which the identity gives, otherwise the stated one.
     *
     * @return the sex, or empty if it is not known
     */
    default Optional<Sex> getSex() {
        Optional<PersonIdentity> identity = getIdentity();
        return identity.isPresent() ? Optional.of(identity.get().getSex()) : getStatedSex();
    }

    /**
     * Whether the person applies for the household, alone or with the other adult.
     *
     * @return true for applicant and co-applicant
     */
    default boolean isApplying() {
        return getRole() != HouseholdRole.OTHER;
    }

    /**
     * Whether the person is under 18 on a day; one whose birth is not known is taken for a child if he or she does not apply.
     *
     * @param day the day
     * @return true for a child
     */
    default boolean isChildOn(LocalDate day) {
        OptionalInt age = getIdentity().map(identity -> identity.getAge(day)).orElse(OptionalInt.empty());
        return age.isPresent() ? age.getAsInt() < 18 : !isApplying();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds assistedPerson records. */
    final class Builder extends ImmutableAssistedPerson.Builder {
        Builder() {}
    }
}
