package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.style.SdkStyle;

/**
 * A family home of any sort: family home, network home, emergency home, enhanced or consultant-supported
 * (familjehem, jourhem).
 *
 * <p>It answers what the emergency services ask for in Ds 2026:5, avsnitt 8.2, and holds what a national
 * register of family homes
 * would: the investigation, education, support, and the home's own view of the entry.
 */
@Value.Immutable
@SdkStyle
public non-sealed interface FamilyHome extends Home {

    /**
     * The consents of boards, and their revocations.
     *
     * @return the consents, in any order
     */
    ImmutableList<@Valid HomeConsent> getConsents();

    /**
     * Whether a board has revoked its consent earlier, where it is only stated.
     *
     * @return whether it has, or empty where nobody has asked
     */
    Optional<Boolean> getConsentRevokedEarlier();

    /**
     * The investigations.
     *
     * @return the investigations, in any order
     */
    ImmutableList<@Valid HomeInvestigation> getInvestigations();

    /**
     * How many adults live at home.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getAdultsAtHome();

    /**
     * The adults who live at home, as far as they are recorded.
     *
     * @return the adults, in any order
     */
    ImmutableList<@Valid HouseholdAdult> getAdults();

    /**
     * How many children of their own live at home.
     *
     * @return the number, or empty where it is not stated
     */
    OptionalInt getOwnChildrenAtHome();

    /**
     * The children of their own who live at home, as far as they are recorded.
     *
     * @return the children, in any order
     */
    ImmutableList<@Valid OwnChild> getOwnChildren();

    /**
     * The extracts from registers of the police: sensitive, and for the board to judge.
     *
     * @return the extracts, in any order
     */
    @Value.Redacted
    ImmutableList<@Valid CriminalRecordCheck> getCriminalRecordChecks();

    /**
     * Whether the home is able to search for a child who has run away.
     *
     * @return whether it is, or empty where nobody has asked
     */
    Optional<Boolean> getRunawaySearch();

    /**
     * How active a life the home leads. No scale is published, so the code of the register is held as given.
     *
     * @return the code, or empty where it is not stated
     */
    Optional<String> getActivityLevelCode();

    /**
     * Whether the home takes in children for their upbringing (uppväxtplacering).
     *
     * @return whether it does, or empty where it is not stated
     */
    Optional<Boolean> getLongTerm();

    /**
     * Whether the home is under contract and paid also when no child is placed there.
     *
     * @return whether it is, or empty where it is not stated
     */
    Optional<Boolean> getContracted();

    /**
     * The courses that the home has completed.
     *
     * @return the courses, in any order
     */
    ImmutableList<@Valid HomeTraining> getTrainings();

    /**
     * What the home has been promised in support.
     *
     * @return the agreements, in any order
     */
    ImmutableList<@Valid SupportAgreement> getSupportAgreements();

    /**
     * The prohibitions and limitations on taking in other people's children.
     *
     * @return the decisions, in any order
     */
    ImmutableList<@Valid ReceptionDecision> getReceptionDecisions();

    /**
     * The home's own view of the entry.
     *
     * @return the statements, in any order
     */
    ImmutableList<@Valid HomeStatement> getStatements();

    /**
     * Whether a board has consented to the home on a day.
     *
     * @param day the day
     * @return true if a consent stands
     */
    default boolean isApprovedOn(LocalDate day) {
        return getConsents().stream().anyMatch(consent -> consent.isInForceOn(day));
    }

    /**
     * Whether a board has revoked its consent earlier.
     *
     * @return what the consents show or what is stated, or empty where nobody has asked
     */
    default Optional<Boolean> findConsentRevokedEarlier() {
        boolean revoked = getConsents().stream()
                .anyMatch(consent -> consent.getRevokedDate().isPresent());
        return revoked ? Optional.of(true) : getConsentRevokedEarlier();
    }

    /**
     * Whether a prohibition on taking in other people's children applies on a day.
     *
     * @param day the day
     * @return true if one applies, an exception for a certain child apart
     */
    default boolean isReceptionProhibitedOn(LocalDate day) {
        return getReceptionDecisions().stream()
                .anyMatch(decision -> decision.getKind() == RestrictionOfReception.PROHIBITION
                        && decision.getInterval().contains(day));
    }

    /**
     * How many adults live at home.
     *
     * @return the stated number, or else that of the recorded adults, or empty where neither is known
     */
    default OptionalInt countAdults() {
        return getAdultsAtHome().isPresent() || getAdults().isEmpty()
                ? getAdultsAtHome()
                : OptionalInt.of(getAdults().size());
    }

    /**
     * How many children of their own live at home.
     *
     * @return the stated number, or else that of the recorded children, or empty where neither is known
     */
    default OptionalInt countOwnChildren() {
        return getOwnChildrenAtHome().isPresent() || getOwnChildren().isEmpty()
                ? getOwnChildrenAtHome()
                : OptionalInt.of(getOwnChildren().size());
    }

    /**
     * Refuses a form of another sort of home, and animals in a home that is said to have none.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getForm().isFamilyHome() || getForm() == PlacementForm.OTHER_PRIVATE_HOME,
                "expected the form of a family home or another private home, got %s",
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
    final class Builder extends ImmutableFamilyHome.Builder implements HomeBuilder {
        Builder() {}
    }
}
