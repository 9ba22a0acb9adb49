package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.Position;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.style.SdkStyle;

/**
 * What a child who is to be placed needs of a home (barnets behov inför placering), as investigation and care plan state it.
 *
 * <p>No name and no identity number: the need is known by its key. What is not stated is not known, and a match then says what
 * to ask; nothing is taken for met or for absent by silence.
 */
@Value.Immutable
@SdkStyle
public interface PlacementNeed {

    /** The greatest age at which someone is placed by the rules on children and young people: up to the day of turning 21. */
    int MAX_AGE = 20;

    /**
     * The key of the need, for example the id of the case. It must not be, or contain, a personal identity number: it
     * appears in results.
     *
     * @return the key
     */
    @NotBlank
    String getId();

    /**
     * The investigation that the need is taken from.
     *
     * @return its reference, or empty
     */
    Optional<String> getInvestigationReference();

    /**
     * The care plan that the need is taken from.
     *
     * @return its reference, or empty
     */
    Optional<String> getCarePlanReference();

    /**
     * The child's age on the day of the match.
     *
     * @return whole years from 0 to 20, or empty if it is not known
     */
    OptionalInt getAge();

    /**
     * The child's sex.
     *
     * @return the sex, or empty if it is not known
     */
    Optional<Sex> getSex();

    /**
     * Whether the sex matters in the choice of home.
     *
     * @return true if only a home that is said to be for the child's sex will do
     */
    @Value.Default
    default boolean isSexMatters() {
        return false;
    }

    /**
     * The needs that are known.
     *
     * @return the needs
     */
    @Value.Redacted
    ImmutableSet<CareNeed> getNeeds();

    /**
     * The needs that have been looked into and are not there. What stands in neither list is not known.
     *
     * @return the needs
     */
    @Value.Redacted
    ImmutableSet<CareNeed> getNeedsExcluded();

    /**
     * Whether the child needs care and treatment, as against housing with support.
     *
     * @return whether it does, or empty where it is not stated
     */
    Optional<Boolean> getCareNeeded();

    /**
     * Whether the child needs particularly close supervision (särskilt noggrann tillsyn).
     *
     * @return whether it does, or empty where it is not stated
     */
    @Value.Redacted
    Optional<Boolean> getCloseSupervisionNeeded();

    /**
     * The municipalities in which the child must not live, because of threats or secret whereabouts.
     *
     * @return the municipalities
     */
    @Value.Redacted
    ImmutableSet<Municipality> getAvoidedMunicipalities();

    /**
     * School, health care and close persons that are to be kept.
     *
     * @return the places
     */
    ImmutableList<@Valid KeptPlace> getKeptPlaces();

    /**
     * The animals to which the child is allergic.
     *
     * @return the animals
     */
    @Value.Redacted
    ImmutableSet<Animal> getAllergies();

    /**
     * Whether allergies have been asked about, so that an empty list means that there are none.
     *
     * @return true if they have; always true where an allergy is stated
     */
    default boolean isAllergiesAsked() {
        return getStatedAllergiesAsked().orElseGet(() -> !getAllergies().isEmpty());
    }

    /**
     * Whether allergies have been asked about, as stated and not taken from the allergies.
     *
     * @return the stated value, or empty where the allergies tell; a copy with other allergies then follows them
     */
    Optional<Boolean> getStatedAllergiesAsked();

    /**
     * The languages that the family wants considered; a home that speaks one of them meets the wish.
     *
     * @return the languages
     */
    @Value.Redacted
    ImmutableSet<LanguageCode> getLanguages();

    /**
     * Whether the family wants cultural competence considered.
     *
     * @return true if it does
     */
    @Value.Default
    default boolean isCultureWished() {
        return false;
    }

    /**
     * The siblings, by the keys of their needs, who should live in the same home.
     *
     * @return the keys
     */
    ImmutableSet<String> getSiblingsTogether();

    /**
     * The most other children that the home may have, the siblings apart who should live with the child: those of {@link
     * #getSiblingsTogether}, and in a group those of {@link SiblingGroup#getMustTogether}. Siblings whom it is only wished to
     * keep together, or of whom nothing is said, are counted: the documents do not say whether they are other children, and to
     * count them protects the child more.
     *
     * @return the number, or empty where there is no such limit
     */
    OptionalInt getMaxOtherChildren();

    /**
     * The least age of other children in the home, siblings included.
     *
     * @return whole years, or empty where there is no such limit
     */
    OptionalInt getMinAgeOfOthers();

    /**
     * The needs that no other placed child in the home should have, such as crime. A sibling who is placed there is one of
     * them, whoever should live together.
     *
     * @return the needs
     */
    @Value.Redacted
    ImmutableSet<CareNeed> getApartFromNeeds();

    /**
     * Whether the placement is acute.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isAcute() {
        return false;
    }

    /**
     * For how long the placement is meant.
     *
     * @return the length, or empty where it is not stated
     */
    Optional<ExpectedLength> getExpectedLength();

    /**
     * The forms of placement that investigation or decision point out.
     *
     * @return the forms; empty where any form will do
     */
    ImmutableSet<PlacementForm> getForms();

    /**
     * From where the distance to a home is counted, for example the parents' home.
     *
     * @return the position, or empty
     */
    @Value.Redacted
    Optional<@Valid Position> getOrigin();

    /**
     * The greatest distance to a home, as the crow flies.
     *
     * @return kilometres, inclusive, or empty where there is no such limit
     */
    OptionalInt getMaxKilometres();

    /**
     * What social services expect of whoever runs the home (förväntningar på utföraren).
     *
     * @return the text, or empty
     */
    @Value.Redacted
    Optional<String> getExpectations();

    /**
     * The child's own wish.
     *
     * @return the text, or empty
     */
    @Value.Redacted
    Optional<String> getChildWish();

    /**
     * Refuses an age from which nobody is placed, a negative number, a need that is both there and not, a greatest distance
     * without an origin, and allergies that are stated but not asked about.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        int age = getAge().orElse(0);
        checkArgument(age >= 0 && age <= MAX_AGE, "expected an age from 0 to %s, got %s", MAX_AGE, age);
        checkArgument(
                Collections.disjoint(getNeeds(), getNeedsExcluded()),
                "expected each need either among those known or among those excluded, got one in both");
        checkArgument(
                getMaxKilometres().isEmpty() || getOrigin().isPresent(),
                "expected an origin from which the greatest distance is counted");
        checkArgument(getMaxKilometres().orElse(0) >= 0, "expected a distance, got %s", getMaxKilometres());
        checkArgument(
                getMaxOtherChildren().orElse(0) >= 0 && getMinAgeOfOthers().orElse(0) >= 0,
                "expected no negative number of children or years");
        checkArgument(
                isAllergiesAsked() || getAllergies().isEmpty(), "expected stated allergies to have been asked about");
        checkArgument(!getSiblingsTogether().contains(getId()), "expected siblings other than the child itself");
    }

    /**
     * Begins a need with what a case states on a day: the age, the sex, the last investigation and care plan, and what the
     * last decision on placement says of form and care. The rest is for the caller to add.
     *
     * <p>Of several investigations or care plans of one day the one with the last reference is taken. Several decisions of one
     * day give all their forms, and of care and supervision what they agree on; where they contradict each other it is left out.
     *
     * @param childCase the case
     * @param day the day of the match
     * @return a builder with those values, and the id of the case as key
     */
    static Builder from(ChildCase childCase, LocalDate day) {
        return NeedsFromCase.fill(builder(), childCase, day);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds needs. */
    final class Builder extends ImmutablePlacementNeed.Builder {
        Builder() {}
    }
}
