package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.identity.Person;
import se.socialdata.core.style.SdkStyle;

/**
 * A household that applies for economic assistance (hushåll): the applicant, the other adult of a couple, and the children.
 */
@Value.Immutable
@SdkStyle
public interface Household {

    /**
     * The household's key in the register of the municipality (hushålls-id). It must not be, or contain, a personal identity
     * number.
     *
     * @return the key
     */
    String getKey();

    /**
     * The applicant (sökande, registerledare).
     *
     * @return the person
     */
    Person getApplicant();

    /**
     * The applicant's spouse or cohabitant (medsökande).
     *
     * @return the person, or empty for a single applicant
     */
    Optional<Person> getCoApplicant();

    /**
     * The children and other young persons who live at home.
     *
     * @return the persons
     */
    ImmutableList<Person> getChildren();

    /**
     * Refuses a key without a character.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getKey().isBlank(), "expected a household key, got a blank one");
    }

    /**
     * Whether two adults apply together.
     *
     * @return true for spouses and cohabitants
     */
    default boolean isCouple() {
        return getCoApplicant().isPresent();
    }

    /**
     * How many persons the household has.
     *
     * @return one or more
     */
    default int getSize() {
        return 1 + (isCouple() ? 1 : 0) + getChildren().size();
    }

    /**
     * The persons as rows of the register, without what changes from month to month.
     *
     * @return applicant, co-applicant and the others
     */
    default ImmutableList<AssistedPerson> toPersons() {
        ImmutableList.Builder<AssistedPerson> persons = ImmutableList.builder();
        persons.add(toPerson(getApplicant(), HouseholdRole.APPLICANT));
        getCoApplicant().ifPresent(other -> persons.add(toPerson(other, HouseholdRole.CO_APPLICANT)));
        getChildren().forEach(child -> persons.add(toPerson(child, HouseholdRole.OTHER)));
        return persons.build();
    }

    private static AssistedPerson toPerson(Person person, HouseholdRole role) {
        return AssistedPerson.builder()
                .identity(person.getIdentity())
                .statedSex(person.getStatedSex())
                .role(role)
                .build();
    }

    /**
     * The type of the household on a day, with the register's codes.
     *
     * @param day the day, on which children are those under 18
     * @return the type
     */
    default HouseholdType getType(LocalDate day) {
        return HouseholdTypes.typeOf(toPersons(), day);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds household records. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
