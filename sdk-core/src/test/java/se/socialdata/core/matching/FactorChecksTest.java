package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.matching.CheckOutcome.FOR_THE_BOARD;
import static se.socialdata.core.matching.CheckOutcome.MET;
import static se.socialdata.core.matching.CheckOutcome.NOT_RELEVANT;
import static se.socialdata.core.matching.CheckOutcome.UNKNOWN;
import static se.socialdata.core.matching.CheckOutcome.UNMET;
import static se.socialdata.core.matching.Needs.BORAS;
import static se.socialdata.core.matching.Needs.CENTRE;
import static se.socialdata.core.matching.Needs.DAY;
import static se.socialdata.core.matching.Needs.SUNDSVALL;
import static se.socialdata.core.matching.Needs.careHome;
import static se.socialdata.core.matching.Needs.check;
import static se.socialdata.core.matching.Needs.girl;
import static se.socialdata.core.matching.Needs.group;
import static se.socialdata.core.matching.Needs.home;
import static se.socialdata.core.matching.Needs.match;
import static se.socialdata.core.matching.Needs.outcome;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.AvailabilityPeriod;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.CriminalRecordCheck;
import se.socialdata.core.home.EntryConfirmation;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeCompetence;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.OwnChild;
import se.socialdata.core.home.PlacedChild;
import se.socialdata.core.home.PoliceRegister;
import se.socialdata.core.home.Position;
import se.socialdata.core.home.TargetGroup;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.PlacementForm;

/** The factors that the documents name, on both sides of each boundary: met, unmet, and what is asked. */
class FactorChecksTest {

    private static CheckOutcome ofCareHome(PlacementNeed.Builder need, CareHome.Builder home, MatchingFactor factor) {
        return check(Match.of(need.build(), home.build(), DAY, MatchPolicy.standard()), factor)
                .getOutcome();
    }

    private static FamilyHome.Builder withGroup(TargetGroup.Builder group) {
        return home("home-1").targetGroup(group.build());
    }

    private static PlacedChild.Builder placed() {
        return PlacedChild.builder().startDate(DAY);
    }

    @Test
    void a_need_of_care_is_not_met_by_supported_accommodation() {
        CareHome.Builder supported = careHome("care-1", PlacementForm.SUPPORTED_ACCOMMODATION);

        assertThat(ofCareHome(girl().age(17).careNeeded(true), supported, MatchingFactor.CARE_NEEDS))
                .isEqualTo(UNMET);
        assertThat(ofCareHome(girl().age(17).careNeeded(false), supported, MatchingFactor.CARE_NEEDS))
                .isEqualTo(NOT_RELEVANT);
    }

    @Test
    void age_is_held_against_both_ends_of_the_target_group() {
        assertThat(outcome(girl().age(9), home("home-1"), MatchingFactor.AGE)).isEqualTo(UNMET);
        assertThat(outcome(girl().age(10), home("home-1"), MatchingFactor.AGE)).isEqualTo(MET);
        assertThat(outcome(girl().age(17), home("home-1"), MatchingFactor.AGE)).isEqualTo(MET);
        assertThat(outcome(girl().age(18), home("home-1"), MatchingFactor.AGE)).isEqualTo(UNMET);
        assertThat(outcome(girl(), withGroup(group().maxAge(OptionalInt.empty())), MatchingFactor.AGE))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(girl().age(OptionalInt.empty()), home("home-1"), MatchingFactor.AGE))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void the_sex_is_asked_about_only_where_it_matters() {
        FamilyHome.Builder boys = withGroup(group().sexes(ImmutableSet.of(Sex.MAN)));
        FamilyHome.Builder notSaid = withGroup(group().sexes(ImmutableSet.of()));

        assertThat(outcome(girl(), boys, MatchingFactor.SEX)).isEqualTo(UNMET);
        assertThat(outcome(girl(), notSaid, MatchingFactor.SEX)).isEqualTo(NOT_RELEVANT);
        assertThat(outcome(girl().sexMatters(true), notSaid, MatchingFactor.SEX))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(girl().sex(Optional.empty()), boys, MatchingFactor.SEX))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(girl().sex(Optional.empty()), home("home-1"), MatchingFactor.SEX))
                .isEqualTo(NOT_RELEVANT);
    }

    @Test
    void an_allergy_is_held_against_the_animals_that_are_known() {
        FamilyHome.Builder dog = home("home-1").animalsInHome(true).addAnimals(Animal.DOG);
        FamilyHome.Builder cat = home("home-1").animalsInHome(true).addAnimals(Animal.CAT);
        FamilyHome.Builder notSaid = home("home-1").animalsInHome(Optional.empty());
        PlacementNeed.Builder notAsked = girl().allergies(ImmutableSet.of()).statedAllergiesAsked(false);

        assertThat(outcome(girl(), dog, MatchingFactor.ALLERGIES)).isEqualTo(UNMET);
        assertThat(outcome(girl(), cat, MatchingFactor.ALLERGIES)).isEqualTo(MET);
        assertThat(outcome(girl(), notSaid, MatchingFactor.ALLERGIES)).isEqualTo(UNKNOWN);
        assertThat(outcome(notAsked, cat, MatchingFactor.ALLERGIES)).isEqualTo(UNKNOWN);
        assertThat(outcome(notAsked, home("home-1"), MatchingFactor.ALLERGIES)).isEqualTo(MET);
        assertThat(check(match(notAsked, cat), MatchingFactor.ALLERGIES).getReasonSv())
                .isEqualTo("Är barnet allergiskt mot djur?");
    }

    @Test
    void a_need_that_is_not_stated_is_met_only_by_a_home_that_could_meet_it() {
        PlacementNeed.Builder notAsked = PlacementNeed.builder().id("need-1");

        assertThat(outcome(notAsked, home("home-1"), MatchingFactor.NEUROPSYCHIATRIC))
                .isEqualTo(MET);
        assertThat(outcome(notAsked, home("home-1"), MatchingFactor.SUICIDE_RISK))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(girl(), home("home-1"), MatchingFactor.SUICIDE_RISK)).isEqualTo(NOT_RELEVANT);
        assertThat(check(match(notAsked, home("home-1")), MatchingFactor.SUICIDE_RISK)
                        .getReasonSv())
                .isEqualTo("Finns det suicidrisk?");
    }

    @Test
    void a_need_is_met_by_the_target_group_or_by_competence_and_unmet_where_it_is_refused() {
        TargetGroup.Builder silent = group().needs(ImmutableSet.of());
        TargetGroup.Builder refusing = group().needs(ImmutableSet.of()).addExcludedNeeds(CareNeed.NEUROPSYCHIATRIC);

        assertThat(outcome(girl(), withGroup(silent), MatchingFactor.NEUROPSYCHIATRIC))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(
                        girl(),
                        withGroup(silent).addCompetences(HomeCompetence.NEUROPSYCHIATRIC),
                        MatchingFactor.NEUROPSYCHIATRIC))
                .isEqualTo(MET);
        assertThat(outcome(
                        girl(),
                        withGroup(refusing).addCompetences(HomeCompetence.NEUROPSYCHIATRIC),
                        MatchingFactor.NEUROPSYCHIATRIC))
                .isEqualTo(UNMET);
    }

    @Test
    void the_free_places_of_the_day_decide_and_silence_is_no_yes() {
        AvailabilityPeriod no = AvailabilityPeriod.builder().startDate(DAY).build();
        FamilyHome.Builder full = home("home-1")
                .capacity(1)
                .addPlacedChildren(placed().endDate(DAY).build());

        assertThat(outcome(girl(), home("home-1"), MatchingFactor.AVAILABILITY)).isEqualTo(MET);
        assertThat(outcome(girl(), full, MatchingFactor.AVAILABILITY)).isEqualTo(UNMET);
        assertThat(outcome(girl(), home("home-1").availability(ImmutableList.of(no)), MatchingFactor.AVAILABILITY))
                .isEqualTo(UNMET);
        assertThat(outcome(girl(), home("home-1").availability(ImmutableList.of()), MatchingFactor.AVAILABILITY))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(girl().addSiblingsTogether("need-2"), home("home-1"), MatchingFactor.SIBLINGS))
                .isEqualTo(MET);
        assertThat(outcome(girl().addSiblingsTogether("need-2", "need-3"), home("home-1"), MatchingFactor.SIBLINGS))
                .isEqualTo(UNMET);
    }

    @Test
    void the_greatest_distance_is_inclusive_and_an_unknown_place_is_asked() {
        Position edge = Position.of(CENTRE.getNorthing() + 100_000, CENTRE.getEasting());
        Position beyond = Position.of(CENTRE.getNorthing() + 100_001, CENTRE.getEasting());

        assertThat(outcome(girl(), home("home-1").position(edge), MatchingFactor.LOCATION))
                .isEqualTo(MET);
        assertThat(outcome(girl(), home("home-1").position(beyond), MatchingFactor.LOCATION))
                .isEqualTo(UNMET);
        assertThat(outcome(girl(), home("home-1").position(Optional.empty()), MatchingFactor.LOCATION))
                .isEqualTo(UNKNOWN);
        assertThat(match(girl(), home("home-1").position(beyond)).getDistanceKilometres())
                .hasValue(101);
    }

    @Test
    void what_is_to_be_kept_is_near_enough_or_in_the_municipality() {
        KeptPlace school = KeptPlace.builder()
                .contact(KeptContact.SCHOOL)
                .position(CENTRE)
                .maxKilometres(10)
                .build();
        KeptPlace family = KeptPlace.builder()
                .contact(KeptContact.FAMILY)
                .municipality(BORAS)
                .build();
        PlacementNeed.Builder need = girl().addKeptPlaces(school, family);
        FamilyHome.Builder far =
                home("home-1").position(Position.of(CENTRE.getNorthing() + 10_001, CENTRE.getEasting()));

        assertThat(outcome(need, home("home-1"), MatchingFactor.SCHOOLING)).isEqualTo(MET);
        assertThat(outcome(need, far, MatchingFactor.SCHOOLING)).isEqualTo(UNMET);
        assertThat(outcome(need, home("home-1").position(Optional.empty()), MatchingFactor.SCHOOLING))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(need, home("home-1"), MatchingFactor.FAMILY_CONTACT)).isEqualTo(UNMET);
        assertThat(outcome(need, home("home-1").municipality(BORAS), MatchingFactor.FAMILY_CONTACT))
                .isEqualTo(MET);
        assertThat(outcome(need, home("home-1"), MatchingFactor.HEALTH_CARE)).isEqualTo(NOT_RELEVANT);
    }

    @Test
    void a_threatened_child_is_not_placed_where_the_threat_is() {
        PlacementNeed.Builder threatened = girl().addAvoidedMunicipalities(SUNDSVALL);

        assertThat(outcome(threatened, home("home-1"), MatchingFactor.PROTECTION))
                .isEqualTo(UNMET);
        assertThat(outcome(threatened, home("home-1").municipality(BORAS), MatchingFactor.PROTECTION))
                .isEqualTo(MET);
        assertThat(match(threatened, home("home-1")).getStatus()).isEqualTo(MatchStatus.EXCLUDED);
    }

    @Test
    void the_need_of_protection_is_held_against_the_protective_measures_of_a_care_home() {
        PlacementNeed.Builder need = girl().needsExcluded(ImmutableSet.of()).addNeeds(CareNeed.PROTECTION);
        CareHome.Builder home = careHome("care-1", PlacementForm.RESIDENTIAL_CARE_HOME);

        assertThat(ofCareHome(need, home, MatchingFactor.PROTECTION)).isEqualTo(UNKNOWN);
        assertThat(ofCareHome(need, home.protectiveMeasures(true), MatchingFactor.PROTECTION))
                .isEqualTo(MET);
        assertThat(ofCareHome(need, home.protectiveMeasures(false), MatchingFactor.PROTECTION))
                .isEqualTo(UNMET);
    }

    @Test
    void other_children_are_counted_and_held_against_the_need_without_a_word_of_them() {
        FamilyHome.Builder baby = home("home-1")
                .addPlacedChildren(
                        placed().birthYear(2024).addNeeds(CareNeed.CRIME).build());
        PlacementNeed.Builder alone = girl().maxOtherChildren(0);
        PlacementNeed.Builder older = girl().minAgeOfOthers(5);
        PlacementNeed.Builder apart = girl().addApartFromNeeds(CareNeed.CRIME);

        assertThat(outcome(alone, home("home-1"), MatchingFactor.NUMBER_OF_CHILDREN))
                .isEqualTo(MET);
        assertThat(outcome(alone, baby, MatchingFactor.NUMBER_OF_CHILDREN)).isEqualTo(UNMET);
        assertThat(outcome(
                        alone,
                        home("home-1").ownChildrenAtHome(OptionalInt.empty()),
                        MatchingFactor.NUMBER_OF_CHILDREN))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(older, baby, MatchingFactor.WHICH_CHILDREN)).isEqualTo(UNMET);
        assertThat(outcome(apart, baby, MatchingFactor.WHICH_CHILDREN)).isEqualTo(UNMET);
        assertThat(check(match(older, baby), MatchingFactor.WHICH_CHILDREN))
                .isEqualTo(check(match(apart, baby), MatchingFactor.WHICH_CHILDREN));
    }

    @Test
    void a_year_of_birth_gives_two_ages_and_so_sometimes_no_answer() {
        FamilyHome.Builder five = home("home-1")
                .ownChildrenAtHome(OptionalInt.empty())
                .addOwnChildren(OwnChild.builder().birthYear(2021).build());

        assertThat(outcome(girl().minAgeOfOthers(4), five, MatchingFactor.WHICH_CHILDREN))
                .isEqualTo(MET);
        assertThat(outcome(girl().minAgeOfOthers(5), five, MatchingFactor.WHICH_CHILDREN))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(girl().minAgeOfOthers(6), five, MatchingFactor.WHICH_CHILDREN))
                .isEqualTo(UNMET);
    }

    @Test
    void one_language_of_those_wished_will_do() {
        PlacementNeed.Builder need = girl().addLanguages(LanguageCode.parse("ar"), LanguageCode.parse("so"));

        assertThat(outcome(need, home("home-1"), MatchingFactor.LANGUAGE_AND_CULTURE))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(
                        need,
                        home("home-1").addLanguages(LanguageCode.parse("sv"), LanguageCode.parse("so")),
                        MatchingFactor.LANGUAGE_AND_CULTURE))
                .isEqualTo(MET);
        assertThat(outcome(
                        need,
                        home("home-1").addLanguages(LanguageCode.parse("sv")),
                        MatchingFactor.LANGUAGE_AND_CULTURE))
                .isEqualTo(UNMET);
    }

    @Test
    void acute_and_lasting_placements_ask_for_different_homes() {
        FamilyHome.Builder family = home("home-1").form(PlacementForm.FAMILY_HOME);
        PlacementNeed.Builder upbringing = girl().expectedLength(ExpectedLength.UPBRINGING);
        PlacementNeed.Builder temporary = girl().expectedLength(ExpectedLength.TEMPORARY);

        assertThat(outcome(girl().acute(true), home("home-1"), MatchingFactor.URGENCY))
                .isEqualTo(MET);
        assertThat(outcome(girl().acute(true), family, MatchingFactor.URGENCY)).isEqualTo(UNKNOWN);
        assertThat(outcome(upbringing, home("home-1").longTerm(true), MatchingFactor.EXPECTED_LENGTH))
                .isEqualTo(UNMET);
        assertThat(outcome(upbringing, family, MatchingFactor.EXPECTED_LENGTH)).isEqualTo(UNKNOWN);
        assertThat(outcome(upbringing, family.longTerm(true), MatchingFactor.EXPECTED_LENGTH))
                .isEqualTo(MET);
        assertThat(outcome(temporary, home("home-1"), MatchingFactor.EXPECTED_LENGTH))
                .isEqualTo(MET);
        assertThat(outcome(temporary, family, MatchingFactor.EXPECTED_LENGTH)).isEqualTo(UNKNOWN);
    }

    @Test
    void an_entry_is_current_for_a_year_from_its_confirmation() {
        FamilyHome.Builder older = home("home-1")
                .confirmations(ImmutableList.of(EntryConfirmation.builder()
                        .date(DAY.minusYears(1).minusDays(1))
                        .build()));

        assertThat(outcome(girl(), home("home-1"), MatchingFactor.ENTRY_CURRENT))
                .isEqualTo(MET);
        assertThat(outcome(girl(), older, MatchingFactor.ENTRY_CURRENT)).isEqualTo(UNMET);
        assertThat(outcome(girl(), home("home-1").confirmations(ImmutableList.of()), MatchingFactor.ENTRY_CURRENT))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void a_record_of_crime_never_excludes_but_is_for_the_board() {
        FamilyHome.Builder recorded = home("home-1")
                .addCriminalRecordChecks(CriminalRecordCheck.builder()
                        .from(Needs.extract(PoliceRegister.CRIMINAL_RECORDS))
                        .entryFound(true)
                        .build());
        FamilyHome.Builder half =
                home("home-1").criminalRecordChecks(ImmutableList.of(Needs.extract(PoliceRegister.CRIMINAL_RECORDS)));

        assertThat(outcome(girl(), recorded, MatchingFactor.POLICE_REGISTERS)).isEqualTo(FOR_THE_BOARD);
        assertThat(match(girl(), recorded).getStatus()).isEqualTo(MatchStatus.FITS);
        assertThat(outcome(girl(), half, MatchingFactor.POLICE_REGISTERS)).isEqualTo(UNKNOWN);
        assertThat(outcome(girl(), home("home-1").consentRevokedEarlier(true), MatchingFactor.CONSENT_REVOKED))
                .isEqualTo(FOR_THE_BOARD);
    }

    @Test
    void what_runs_away_needs_somebody_who_searches() {
        PlacementNeed.Builder need = girl().needsExcluded(ImmutableSet.of()).addNeeds(CareNeed.RUNNING_AWAY);

        assertThat(outcome(need, home("home-1"), MatchingFactor.RUNNING_AWAY)).isEqualTo(UNKNOWN);
        assertThat(outcome(need, home("home-1").runawaySearch(true), MatchingFactor.RUNNING_AWAY))
                .isEqualTo(MET);
        assertThat(outcome(need, home("home-1").runawaySearch(false), MatchingFactor.RUNNING_AWAY))
                .isEqualTo(UNMET);
    }

    @Test
    void the_form_decided_is_required_where_there_is_one() {
        assertThat(outcome(girl(), home("home-1"), MatchingFactor.FORM_DECIDED)).isEqualTo(NOT_RELEVANT);
        assertThat(outcome(girl().addForms(PlacementForm.EMERGENCY_HOME), home("home-1"), MatchingFactor.FORM_DECIDED))
                .isEqualTo(MET);
        assertThat(outcome(
                        girl().addForms(PlacementForm.FAMILY_HOME, PlacementForm.NETWORK_HOME),
                        home("home-1"),
                        MatchingFactor.FORM_DECIDED))
                .isEqualTo(UNMET);
    }
}
