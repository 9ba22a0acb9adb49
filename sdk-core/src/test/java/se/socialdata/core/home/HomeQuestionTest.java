package se.socialdata.core.home;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.home.Homes.APPROVED;
import static se.socialdata.core.home.Homes.consent;
import static se.socialdata.core.home.Homes.extract;
import static se.socialdata.core.home.Homes.family;

import java.util.EnumSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.socialdata.core.placement.PlacementForm;

class HomeQuestionTest {

    private static UnaryOperator<FamilyHome.Builder> answer(HomeQuestion question) {
        return switch (question) {
            case APPROVED -> home -> home.addConsents(consent(APPROVED));
            case ADULTS -> home -> home.adultsAtHome(2);
            case OWN_CHILDREN -> home -> home.ownChildrenAtHome(0);
            case PLACED_CHILDREN -> home -> home.placedChildrenStatedDate(APPROVED);
            case CAPACITY -> home -> home.capacity(0);
            case CONSENT_REVOKED -> home -> home.consentRevokedEarlier(false);
            case PARENTS_IN_RECORDS ->
                home -> home.addCriminalRecordChecks(
                        extract(PoliceRegister.CRIMINAL_RECORDS, RecordSubject.FAMILY_HOME_PARENT, APPROVED));
            case OTHERS_IN_RECORDS ->
                home -> home.addCriminalRecordChecks(
                        extract(PoliceRegister.CRIMINAL_RECORDS, RecordSubject.OTHER_HOUSEHOLD_MEMBER, APPROVED));
            case ANIMALS -> home -> home.animalsInHome(false);
            case COMPETENCE -> home -> home.addCompetences(HomeCompetence.TRAUMA);
            case TARGET_GROUP ->
                home -> home.targetGroup(TargetGroup.builder().minAge(7).build());
            case RUNAWAY_SEARCH -> home -> home.runawaySearch(false);
            case ACTIVITY_LEVEL -> home -> home.activityLevelCode("1");
            case AVAILABILITY ->
                home -> home.addAvailability(
                        AvailabilityPeriod.builder().startDate(APPROVED).build());
        };
    }

    @Test
    void of_a_home_of_which_nothing_is_known_everything_is_to_be_asked() {
        assertThat(HomeQuestion.findUnanswered(family(PlacementForm.FAMILY_HOME).build()))
                .containsExactly(HomeQuestion.values());
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_is_an_answer_whatever_it_says(HomeQuestion question) {
        FamilyHome home =
                answer(question).apply(family(PlacementForm.FAMILY_HOME)).build();

        assertThat(question.isAnswered(home)).isTrue();
        assertThat(HomeQuestion.findUnanswered(home))
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(question)));
    }

    @Test
    void a_list_answers_as_a_number_does() {
        FamilyHome home = family(PlacementForm.FAMILY_HOME)
                .addAdults(HouseholdAdult.builder().build())
                .addOwnChildren(OwnChild.builder().build())
                .addAnimals(Animal.DOG)
                .addConsents(HomeConsent.builder()
                        .from(consent(APPROVED))
                        .revokedDate(APPROVED)
                        .build())
                .build();

        assertThat(HomeQuestion.findUnanswered(home))
                .doesNotContain(
                        HomeQuestion.ADULTS,
                        HomeQuestion.OWN_CHILDREN,
                        HomeQuestion.ANIMALS,
                        HomeQuestion.CONSENT_REVOKED);
    }
}
