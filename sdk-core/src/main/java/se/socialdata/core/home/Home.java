package se.socialdata.core.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.placement.ProviderOwnership;
import se.socialdata.core.rule.Truth;

/**
 * A home that children and young people may be placed in, as a register of homes holds it (hem i register).
 *
 * <p>A home is one of three: a {@link FamilyHome} of any sort, a {@link CareHome} (residential care, supported
 * or protected
 * accommodation) or a {@link SpecialYouthHome} of the state. What they have in common stands here, so that a
 * search need not tell
 * them apart. No names and addresses: a home is known by its key.
 *
 * <p>What is not stated is unknown. Methods that answer with a {@link Truth} or an empty value never take it
 * for a yes or a no.
 */
public sealed interface Home permits FamilyHome, CareHome, SpecialYouthHome {

    /**
     * The form of placement that the home offers.
     *
     * @return the form
     */
    PlacementForm getForm();

    /**
     * A key of the home in a register of homes, the one that {@link
     * se.socialdata.core.placement.Placement#getHomeKey} holds. It must not be, or contain, a name, an address
     * or an identity number: it appears in reports.
     *
     * @return the key
     */
    @NotBlank
    String getKey();

    /**
     * The municipality in which the home lies.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * Where the home lies, so that a distance can be computed.
     *
     * @return the place, or empty where it is not stated
     */
    @Value.Redacted
    Optional<@Valid Position> getPosition();

    /**
     * Who runs the home, or recruits and pays it.
     *
     * @return the ownership, or empty where it is not stated
     */
    Optional<ProviderOwnership> getOwnership();

    /**
     * The day on which the home was entered in the register.
     *
     * @return the day, or empty if it has not been
     */
    Optional<LocalDate> getRegisteredDate();

    /**
     * The last day on which the home takes in children.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getClosedDate();

    /**
     * How many children or young people the home can have at the same time.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getCapacity();

    /**
     * The children who are or have been placed in the home.
     *
     * @return the children, in any order
     */
    @Value.Redacted
    ImmutableList<@Valid PlacedChild> getPlacedChildren();

    /**
     * The day on which the list of placed children was last known to be whole.
     *
     * @return the day, or empty where nobody has said so: then the number of placed children is not known
     */
    Optional<LocalDate> getPlacedChildrenStatedDate();

    /**
     * What the home has said of the days on which it can take in a child.
     *
     * @return the periods, in any order; which of several counts on a day is said at {@link #findAvailability}
     */
    ImmutableList<@Valid AvailabilityPeriod> getAvailability();

    /**
     * Whom the home takes in.
     *
     * @return the group, or empty where it is not stated
     */
    Optional<@Valid TargetGroup> getTargetGroup();

    /**
     * What the home is good at.
     *
     * @return the competences; empty where none is stated
     */
    ImmutableSet<HomeCompetence> getCompetences();

    /**
     * The languages spoken in the home.
     *
     * @return the languages; empty where none is stated
     */
    ImmutableSet<LanguageCode> getLanguages();

    /**
     * Whether there are animals in the home.
     *
     * @return whether there are, or empty where nobody has asked
     */
    Optional<Boolean> getAnimalsInHome();

    /**
     * The animals in the home.
     *
     * @return the animals; empty where there are none or they are not stated
     */
    ImmutableSet<Animal> getAnimals();

    /**
     * When the entry was confirmed to be current.
     *
     * @return the confirmations, in any order
     */
    ImmutableList<@Valid EntryConfirmation> getConfirmations();

    /**
     * What else the home says of itself.
     *
     * @return the text, or empty
     */
    @Value.Redacted
    Optional<String> getDescription();

    /**
     * How many children are placed in the home on a day.
     *
     * @param day the day
     * @return the number, or empty where nobody has said that the list of placed children is whole
     */
    default OptionalInt countPlaced(LocalDate day) {
        return getPlacedChildrenStatedDate().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) streamPlaced(day).count());
    }

    /**
     * The children who are placed in the home on a day, as far as they are recorded.
     *
     * @param day the day
     * @return the children, in the order of the record
     */
    default ImmutableList<PlacedChild> findPlaced(LocalDate day) {
        return streamPlaced(day).collect(ImmutableList.toImmutableList());
    }

    private Stream<PlacedChild> streamPlaced(LocalDate day) {
        return getPlacedChildren().stream().filter(child -> child.getInterval().contains(day));
    }

    /**
     * How many places are free on a day: what the home has stated for the day, or else its capacity less the children placed
     * there.
     *
     * @param day the day
     * @return the number, never negative, or empty where neither is known
     */
    default OptionalInt findFreePlaces(LocalDate day) {
        Optional<AvailabilityPeriod> stated = findAvailability(day);
        if (isClosedOn(day) || stated.filter(period -> !period.isAvailable()).isPresent()) {
            return OptionalInt.of(0);
        }
        OptionalInt freePlaces = stated.map(AvailabilityPeriod::getFreePlaces).orElse(OptionalInt.empty());
        OptionalInt placed = countPlaced(day);
        return freePlaces.isPresent() || getCapacity().isEmpty() || placed.isEmpty()
                ? freePlaces
                : OptionalInt.of(Math.max(0, getCapacity().getAsInt() - placed.getAsInt()));
    }

    /**
     * Whether the home can take in a number of children on a day.
     *
     * @param day the day
     * @param children how many, at least one
     * @return false where the home is closed, has said no or has too few free places; unknown where it has not said that it is
     *     available, or its free places are not known
     */
    default Truth isAvailable(LocalDate day, int children) {
        OptionalInt free = findFreePlaces(day);
        Truth enough = free.isPresent() ? Truth.of(free.getAsInt() >= children) : Truth.UNKNOWN;
        Truth said = findAvailability(day).isPresent() ? Truth.TRUE : Truth.UNKNOWN;
        return enough.and(said);
    }

    /**
     * What the home has said of a day.
     *
     * <p>Where several periods hold the day, the one stated last counts, and one whose day of statement is recorded before
     * one whose is not; of those stated on one day the one that begins last; of those the one that promises least: a no before
     * a yes, the fewer free places before the more, and a number before none.
     *
     * @param day the day
     * @return the period that counts, or empty if none holds the day
     */
    default Optional<AvailabilityPeriod> findAvailability(LocalDate day) {
        return getAvailability().stream()
                .filter(period -> period.getInterval().contains(day))
                .max(Precedence.OF_AVAILABILITY);
    }

    /**
     * Whether the home has closed.
     *
     * @param day the day
     * @return true after the last day on which it takes in children
     */
    default boolean isClosedOn(LocalDate day) {
        return getClosedDate().filter(day::isAfter).isPresent();
    }

    /**
     * Whether there is an animal in the home.
     *
     * @param animal the animal
     * @return unknown where nobody has asked, or there are animals that are not named
     */
    default Truth isWith(Animal animal) {
        if (getAnimals().contains(animal)) {
            return Truth.TRUE;
        }
        boolean known = !getAnimals().isEmpty() || getAnimalsInHome().equals(Optional.of(false));
        return known ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Whether a language is spoken in the home.
     *
     * @param language the language
     * @return unknown where no language is stated
     */
    default Truth isSpeaking(LanguageCode language) {
        return getLanguages().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(getLanguages().contains(language));
    }
}
