package se.socialdata.delegation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.guide.Profession;

class StaffMemberTest {

    private static final StaffMember NURSE = StaffMember.of(StaffKey.of("staff-1"), Profession.NURSE);

    @Test
    void a_copy_with_another_profession_takes_the_licence_of_that_profession() {
        StaffMember copy = StaffMember.builder()
                .from(NURSE)
                .profession(Profession.CARE_STAFF)
                .build();

        assertThat(NURSE.isLicensed()).isTrue();
        assertThat(copy.isLicensed()).isFalse();
    }

    @Test
    void a_stated_licence_stays_in_a_copy_with_another_profession() {
        StaffMember withoutLicence =
                StaffMember.builder().from(NURSE).statedLicence(false).build();

        StaffMember copy = StaffMember.builder()
                .from(withoutLicence)
                .profession(Profession.OCCUPATIONAL_THERAPIST)
                .build();

        assertThat(copy.isLicensed()).isFalse();
    }
}
