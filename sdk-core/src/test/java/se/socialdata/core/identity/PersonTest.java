package se.socialdata.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final PersonIdentity MAN = PersonIdentity.parse("189001089813");

    @Test
    void the_identity_tells_the_sex_also_against_a_stated_one() {
        Person person = Person.builder().identity(MAN).statedSex(Sex.WOMAN).build();
        assertThat(person.getSex()).contains(Sex.MAN);
        assertThat(person.getStatedSex()).contains(Sex.WOMAN);
    }

    @Test
    void the_sex_is_stated_where_no_identity_is_held() {
        assertThat(Person.ofSex(Sex.WOMAN).getSex()).contains(Sex.WOMAN);
        assertThat(Person.ofSex(Sex.WOMAN).getIdentity()).isEmpty();
    }

    @Test
    void a_person_of_whom_nothing_is_known_can_be_recorded() {
        assertThat(Person.builder().build().getSex()).isEmpty();
    }

    @Test
    void the_identity_of_a_protected_person_is_held_but_not_shown() {
        Person person = Person.builder()
                .identity(MAN)
                .protection(ProtectedIdentity.CONFIDENTIALITY_MARKING)
                .build();
        assertThat(person.isProtected()).isTrue();
        assertThat(person.getIdentity()).contains(MAN);
        assertThat(person.getShowableIdentity()).isEmpty();
    }

    @Test
    void a_person_is_not_protected_unless_it_is_said() {
        Person person = Person.of(MAN);
        assertThat(person.isProtected()).isFalse();
        assertThat(person.getShowableIdentity()).contains(MAN);
    }

    @Test
    void the_text_form_of_a_person_masks_the_identity() {
        assertThat(Person.of(MAN).toString())
                .contains("personnummer ********-****")
                .doesNotContain("1890");
    }

    @Test
    void protected_registration_exists_from_2019() {
        assertThat(ProtectedIdentity.PROTECTED_REGISTRATION.getValidity())
                .hasValueSatisfying(validity -> assertThat(validity.getStart()).isEqualTo(LocalDate.of(2019, 1, 1)));
        assertThat(ProtectedIdentity.CODES.getMembers().keySet())
                .containsExactly("INGEN", "SEKRETESSMARKERING", "SKYDDAD_FOLKBOKFORING");
        assertThat(Sex.CODES.getMembers().keySet()).containsExactly("K", "M");
    }
}
