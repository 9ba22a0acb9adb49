package se.socialdata.core.home;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.home.Homes.TODAY;
import static se.socialdata.core.home.Homes.care;
import static se.socialdata.core.home.Homes.family;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.PlacementForm;

/** Which of several statements counts, in whichever order they are listed: the first of each pair. */
class HomeTiesTest {

    private static final LocalDate BEFORE = TODAY.minusDays(9);

    @Test
    void what_a_home_said_last_of_a_day_counts_and_then_the_more_cautious() {
        assertFirst(period().statedDate(TODAY), period().available(true).statedDate(BEFORE));
        assertFirst(period().statedDate(BEFORE), period().available(true));
        assertFirst(period().available(true).statedDate(TODAY), period().statedDate(BEFORE));
        assertFirst(period().startDate(TODAY).available(true), period().startDate(BEFORE));
        assertFirst(period(), period().available(true));
        assertFirst(
                period().available(true).freePlaces(1), period().available(true).freePlaces(2));
        assertFirst(period().available(true).freePlaces(2), period().available(true));
        assertFirst(period().endDate(TODAY), period());
    }

    @Test
    void the_manager_who_began_last_counts_and_then_the_one_of_whom_least_is_said() {
        assertFirst(manager().startDate(TODAY).suitable(true), manager().suitable(false));
        assertFirst(manager().suitable(false), manager());
        assertFirst(manager(), manager().suitable(true));
        assertFirst(manager().universityEducation(false), manager().universityEducation(true));
        assertFirst(manager().postSecondaryEducation(false), manager().postSecondaryEducation(true));
        assertFirst(manager().similarExperience(false), manager().similarExperience(true));
        assertFirst(manager().endDate(TODAY), manager());
    }

    @Test
    void the_permit_granted_last_counts_and_then_the_one_that_allows_least() {
        assertFirst(permit().grantedDate(TODAY).maxPersons(9), permit().maxPersons(2));
        assertFirst(permit().maxPersons(2), permit().maxPersons(9));
        assertFirst(permit().maxPersons(9), permit());
        assertFirst(permit().endDate(TODAY), permit());
        assertFirst(permit().targetGroup(group().build()), permit());
        assertFirst(
                permit().targetGroup(group().minAge(13).build()),
                permit().targetGroup(group().minAge(12).build()));
        assertFirst(
                permit().targetGroup(group().maxAge(17).build()),
                permit().targetGroup(group().maxAge(18).build()));
        assertFirst(
                permit().targetGroup(group().addSexes(Sex.WOMAN).build()),
                permit().targetGroup(group().addSexes(Sex.WOMAN, Sex.MAN).build()));
        assertFirst(
                permit().targetGroup(group().addNeeds(CareNeed.TRAUMA).build()), permit().targetGroup(group().build()));
        assertFirst(
                permit().targetGroup(group().addExcludedNeeds(later(CareNeed.TRAUMA, CareNeed.CRIME))
                        .build()),
                permit().targetGroup(group().addExcludedNeeds(earlier(CareNeed.TRAUMA, CareNeed.CRIME))
                        .build()));
    }

    @Test
    void what_was_stated_last_of_the_staff_counts_and_then_what_leaves_most_in_doubt() {
        assertFirst(staff().date(TODAY).suitabilityChecked(true), staff().suitabilityChecked(false));
        assertFirst(staff().suitabilityChecked(false), staff().suitabilityChecked(true));
        assertFirst(staff().childCompetence(false), staff());
        assertFirst(staff(), staff().childContactAppointed(true));
        assertFirst(staff(), staff().careStaff(4).educatedCareStaff(4));
        assertFirst(
                staff().careStaff(4).educatedCareStaff(1), staff().careStaff(4).educatedCareStaff(4));
        assertFirst(
                staff().careStaff(8).educatedCareStaff(4), staff().careStaff(4).educatedCareStaff(4));
        assertFirst(staff(), staff().specialReasons(true));
    }

    private static void assertFirst(AvailabilityPeriod.Builder one, AvailabilityPeriod.Builder other) {
        for (ImmutableList<AvailabilityPeriod> both : bothWays(one.build(), other.build())) {
            FamilyHome home =
                    family(PlacementForm.FAMILY_HOME).availability(both).build();
            assertThat(home.findAvailability(TODAY)).isEqualTo(Optional.of(one.build()));
        }
    }

    private static void assertFirst(HomeManager.Builder one, HomeManager.Builder other) {
        for (ImmutableList<HomeManager> both : bothWays(one.build(), other.build())) {
            assertThat(residential().managers(both).build().findManager(TODAY)).isEqualTo(Optional.of(one.build()));
        }
    }

    private static void assertFirst(Permit.Builder one, Permit.Builder other) {
        for (ImmutableList<Permit> both : bothWays(one.build(), other.build())) {
            assertThat(residential().permits(both).build().findPermit(TODAY)).isEqualTo(Optional.of(one.build()));
        }
    }

    private static void assertFirst(StaffFacts.Builder one, StaffFacts.Builder other) {
        for (ImmutableList<StaffFacts> both : bothWays(one.build(), other.build())) {
            assertThat(residential().staff(both).build().findStaff(TODAY)).isEqualTo(Optional.of(one.build()));
        }
    }

    private static <E> ImmutableList<ImmutableList<E>> bothWays(E one, E other) {
        return ImmutableList.of(ImmutableList.of(one, other), ImmutableList.of(other, one));
    }

    private static CareNeed earlier(CareNeed one, CareNeed other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static CareNeed later(CareNeed one, CareNeed other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static CareHome.Builder residential() {
        return care(PlacementForm.RESIDENTIAL_CARE_HOME);
    }

    private static AvailabilityPeriod.Builder period() {
        return AvailabilityPeriod.builder().startDate(BEFORE);
    }

    private static HomeManager.Builder manager() {
        return HomeManager.builder().startDate(BEFORE);
    }

    private static Permit.Builder permit() {
        return Permit.builder().grantedDate(BEFORE);
    }

    private static TargetGroup.Builder group() {
        return TargetGroup.builder();
    }

    private static StaffFacts.Builder staff() {
        return StaffFacts.builder().date(BEFORE);
    }
}
