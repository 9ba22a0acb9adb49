package se.socialdata.core.placement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Timeline;

/**
 * The case of a child or young person who is or has been placed outside the home (barnets ärende).
 *
 * The record holds what happened, lawful or not; {@link PlacementRules} judges it. Overlapping placements, a placement
 * before
 * its decision, a child above the age of the form can all be recorded. Lists may be in any order.
 */
@Value.Immutable
@SdkStyle
public interface ChildCase {

    /**
     * The identity of the case in the case system, unique within a delivery. It must not be, or contain, a personal
     * identity number: it appears in reports.
     *
     * @return the id
     */
    @NotBlank
    String getId();

    /**
     * The municipality whose board is responsible for the child, that is the placing municipality.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The child or young person.
     *
     * @return the person
     */
    @Valid
    Person getChild();

    /**
     * Whether the child came to the country without guardians (ensamkommande). No rule lowers a requirement because of
     * it.
     *
     * @return whether it did, or empty where it is not stated
     */
    Optional<Boolean> getUnaccompanied();

    /**
     * The register's variable Vårdnadshavare. Its code list is not published, so the code is held as given.
     *
     * @return the code, or empty
     */
    @Value.Redacted
    Optional<String> getGuardianCode();

    /**
     * The register's variable on the child's country of birth, as given.
     *
     * @return the code, or empty
     */
    @Value.Redacted
    Optional<String> getBirthCountryCode();

    /**
     * The register's variable on the parents' countries of birth, as given.
     *
     * @return the codes
     */
    @Value.Redacted
    ImmutableList<String> getParentBirthCountryCodes();

    /**
     * The investigations.
     *
     * @return the investigations
     */
    ImmutableList<@Valid Investigation> getInvestigations();

    /**
     * The care plans and implementation plans.
     *
     * @return the plans
     */
    ImmutableList<@Valid Plan> getPlans();

    /**
     * The grounds of care over time, immediate care apart.
     *
     * @return the grounds
     */
    ImmutableList<@Valid CareBasis> getCareBases();

    /**
     * The immediate takings into care.
     *
     * @return the immediate takings into care
     */
    ImmutableList<@Valid ImmediateCare> getImmediateCares();

    /**
     * The applications for care under LVU.
     *
     * @return the applications
     */
    ImmutableList<@Valid CareApplication> getApplications();

    /**
     * The decisions on contact, secret whereabouts, prohibition of removal and travel.
     *
     * @return the restrictions
     */
    ImmutableList<@Valid Restriction> getRestrictions();

    /**
     * The considerations and examinations.
     *
     * @return the reviews
     */
    ImmutableList<@Valid Review> getReviews();

    /**
     * The decisions on placement.
     *
     * @return the decisions
     */
    ImmutableList<@Valid PlacementDecision> getDecisions();

    /**
     * The placements.
     *
     * @return the placements
     */
    ImmutableList<@Valid Placement> getPlacements();

    /**
     * Who was appointed for the contact with the child, over time.
     *
     * @return the appointments
     */
    ImmutableList<@Valid CaseworkerAppointment> getCaseworkers();

    /**
     * The follow-ups, visits and talks.
     *
     * @return the follow-ups
     */
    ImmutableList<@Valid FollowUp> getFollowUps();

    /**
     * What the child was told.
     *
     * @return the information
     */
    ImmutableList<@Valid ChildInformation> getInformation();

    /**
     * The health examinations.
     *
     * @return the examinations
     */
    ImmutableList<@Valid HealthExamination> getHealthExaminations();

    /**
     * The referrals to health care.
     *
     * @return the referrals
     */
    ImmutableList<@Valid Referral> getReferrals();

    /**
     * The follow-ups and mappings of schooling.
     *
     * @return the follow-ups
     */
    ImmutableList<@Valid SchoolFollowUp> getSchoolFollowUps();

    /**
     * The follow-ups after care under LVU.
     *
     * @return the follow-ups
     */
    ImmutableList<@Valid AftercareFollowUp> getAftercare();

    /**
     * The applications for transfer of custody.
     *
     * @return the transfers
     */
    ImmutableList<@Valid CustodyTransfer> getCustodyTransfers();

    /**
     * The days on which the child answered a survey about its situation.
     *
     * @return the days
     */
    ImmutableSet<LocalDate> getSurveyDates();

    /**
     * The child's date of birth.
     *
     * @return the date, or empty where the identity does not give it or none is held
     */
    default Optional<LocalDate> getBirthDate() {
        return getChild().getIdentity().flatMap(PersonIdentity::getBirthDate);
    }

    /**
     * The child's age in whole years on a day.
     *
     * @param day the day
     * @return the age, or empty if the date of birth is not known or lies after the day
     */
    default OptionalInt ageOn(LocalDate day) {
        return getChild().getIdentity().map(identity -> identity.getAge(day)).orElse(OptionalInt.empty());
    }

    /**
     * The placements over time; where placements overlap, all of them stand on the day.
     *
     * @return the timeline of placements outside and in the own home, those of a day in order of first day and reference
     */
    @Value.Lazy
    default Timeline<ImmutableList<Placement>> getPlacementTimeline() {
        return PlacementFacts.placements(this);
    }

    /**
     * The days on which the child was placed outside the own home, counted once however many placements overlap.
     *
     * @return the days
     */
    @Value.Lazy
    default Timeline<Boolean> getCareDays() {
        return PlacementFacts.careDays(this);
    }

    /**
     * The grounds of care over time, immediate care included; where periods overlap, the grounds are joined.
     *
     * @return the timeline of grounds
     */
    @Value.Lazy
    default Timeline<ImmutableSet<CareGround>> getGroundTimeline() {
        return PlacementFacts.grounds(this);
    }

    /**
     * The stays in one and the same family home without a gap, emergency homes apart. A stay may span several placements
     * with the same key of the home; a placement without a key stands alone.
     *
     * @return the stays in order of time; of those with the same first day the shorter first
     */
    @Value.Lazy
    default ImmutableList<DateInterval> getFamilyHomeStays() {
        return PlacementFacts.familyHomeStays(this);
    }

    /**
     * Whether the child is placed outside the own home on a day.
     *
     * @param day the day
     * @return true if a placement outside the own home holds the day
     */
    default boolean isPlacedOn(LocalDate day) {
        return getCareDays().valueOn(day).isPresent();
    }

    /**
     * Whether the register counts the child in a period: placed outside the own home on some day of it, once however
     * often.
     *
     * @param period the period, for example a calendar year
     * @return true if a care day lies in it
     */
    default boolean isPlacedIn(DateInterval period) {
        return !getCareDays().intersect(period).isEmpty();
    }

    /**
     * The care days in a period (vårddygn): days outside the own home, first and last day of a placement included.
     *
     * @param period the period; it must have an end
     * @return the number of days
     * @throws IllegalArgumentException if the period has no end
     */
    default long countCareDays(DateInterval period) {
        checkArgument(!period.isOpen(), "expected a period with an end");
        return getCareDays().intersect(period).toDays();
    }

    /**
     * The placements outside the own home that have a day in a period, in order of their first day.
     *
     * @param period the period
     * @return the placements
     */
    default ImmutableList<Placement> placementsIn(DateInterval period) {
        return PlacementFacts.inOrder(this)
                .filter(placement -> placement.getForm().isOutsideOwnHome())
                .filter(placement -> placement.getInterval().overlaps(period))
                .collect(toImmutableList());
    }

    /**
     * Whether a placement is a re-placement (omplacering): the child came from another placement outside the own home, in
     * another home, that ended the same day or the day before.
     *
     * @param placement a placement of the case
     * @return true if the child moved from home to home
     */
    default boolean isReplacement(Placement placement) {
        return PlacementFacts.findPrevious(this, placement).isPresent();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cases. */
    final class Builder extends ImmutableChildCase.Builder {
        Builder() {}
    }
}
