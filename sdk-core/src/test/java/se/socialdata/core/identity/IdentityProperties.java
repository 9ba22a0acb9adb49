package se.socialdata.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentityProperties {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 22);

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll PersonIdentity identity) {
        PersonIdentity read = PersonIdentity.parse(identity.toCanonical());
        assertThat(read).isEqualTo(identity).hasSameHashCodeAs(identity).isEqualByComparingTo(identity);
    }

    @Property(tries = 300)
    void the_ten_digit_form_with_the_sign_of_the_day_is_read_back(@ForAll PersonalIdentityNumber number) {
        LocalDate birth = number.getBirthDate().orElseThrow();
        String sign = REFERENCE.getYear() - birth.getYear() >= 100 ? "+" : "-";
        String digits = number.toCanonical();
        String written = digits.substring(2, 8) + sign + digits.substring(8);
        assertThat(PersonalIdentityNumber.parse(written, REFERENCE)).isEqualTo(number);
    }

    @Property(tries = 300)
    void changing_one_digit_of_the_last_ten_breaks_the_number(
            @ForAll PersonalIdentityNumber number,
            @ForAll @IntRange(min = 2, max = 11) int position,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        StringBuilder changed = new StringBuilder(number.toCanonical());
        int digit = (changed.charAt(position) - '0' + change) % 10;
        changed.setCharAt(position, (char) ('0' + digit));
        assertThat(PersonalIdentityNumber.isValid(changed)).isFalse();
        assertThat(CoordinationNumber.isValid(changed)).isFalse();
    }

    @Property(tries = 300)
    void changing_one_digit_breaks_an_organisation_number(
            @ForAll OrganisationNumber number,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        StringBuilder changed = new StringBuilder(number.toCanonical());
        int digit = (changed.charAt(position) - '0' + change) % 10;
        changed.setCharAt(position, (char) ('0' + digit));
        assertThat(OrganisationNumber.isValid(changed)).isFalse();
        assertThat(OrganisationNumber.parse(number.toTwelveDigits())).isEqualTo(number);
        assertThat(OrganisationNumber.parse(number.toString())).isEqualTo(number);
    }

    @Property(tries = 300)
    void no_text_form_has_a_digit(@ForAll PersonIdentity identity) {
        assertThat(identity.toString()).doesNotContainPattern("\\d");
    }

    @Property(tries = 200)
    void the_text_form_of_a_person_has_no_digit(@ForAll Person person) {
        assertThat(person.toString()).doesNotContainPattern("\\d");
        assertThat(person.getShowableIdentity().isPresent() && person.isProtected())
                .isFalse();
    }

    @Property(tries = 500)
    void no_exception_repeats_what_was_read(
            @ForAll PersonIdentity identity, @ForAll @IntRange(max = 11) int position, @ForAll("noise") char noise) {
        StringBuilder broken = new StringBuilder(identity.toCanonical());
        broken.setCharAt(position, noise);
        // Nothing is thrown where the noise is the digit that stood there, or makes another number.
        Optional.ofNullable(catchThrowable(() -> PersonIdentity.parse(broken))).ifPresent(thrown -> assertThat(thrown)
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContainPattern("\\d{4}"));
    }

    @Provide
    Arbitrary<Character> noise() {
        return Arbitraries.chars().with("0123456789-+TX ");
    }

    @Property(tries = 300)
    void a_number_is_valid_exactly_when_it_can_be_read(@ForAll PersonIdentity identity, @ForAll("noise") char noise) {
        String text = identity.toCanonical().substring(1) + noise;
        boolean readable = catchThrowable(() -> PersonIdentity.parse(text)) == null;
        boolean valid = PersonalIdentityNumber.isValid(text)
                || CoordinationNumber.isValid(text)
                || TemporaryIdentity.isValid(text);
        assertThat(valid).isEqualTo(readable);
    }

    @Property(tries = 300)
    void age_is_the_last_birthday_that_has_come(
            @ForAll PersonalIdentityNumber number, @ForAll @IntRange(max = 40_000) int days) {
        LocalDate birth = number.getBirthDate().orElseThrow();
        LocalDate date = birth.plusDays(days);
        int age = number.getAge(date).orElseThrow();
        // A leap day plus years that do not have it is the 28th of February.
        assertThat(birth.plusYears(age)).isBeforeOrEqualTo(date);
        assertThat(birth.plusYears(age + 1L)).isAfter(date);
    }

    @Property(tries = 300)
    void generated_numbers_have_the_birth_numbers_of_the_test_series(
            @ForAll PersonalIdentityNumber personal, @ForAll CoordinationNumber coordination) {
        assertThat(personal.toCanonical().substring(8, 11)).matches("238|239|98\\d");
        assertThat(coordination.toCanonical().substring(8, 11)).matches("238|239|98\\d");
    }
}
