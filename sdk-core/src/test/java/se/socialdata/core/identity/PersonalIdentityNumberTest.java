package se.socialdata.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdentityNumberTest {

    private static final LocalDate IN_1990 = LocalDate.of(1990, 6, 1);
    private static final PersonalIdentityNumber NUMBER = PersonalIdentityNumber.of("189001089813");

    @Test
    void every_number_of_the_test_series_is_read_and_written_back() {
        List<String> numbers = TestNumbers.ofKind("personnummer");
        assertThat(numbers).hasSize(1645).allSatisfy(number -> {
            PersonalIdentityNumber read = PersonalIdentityNumber.of(number);
            assertThat(read.toCanonical()).isEqualTo(number);
            assertThat(PersonIdentity.parse(number)).isEqualTo(read);
            assertThat(read.getBirthDate().map(date -> date.toString().replace("-", "")))
                    .contains(number.substring(0, 8));
            assertThat(PersonalIdentityNumber.isValid(number)).isTrue();
            assertThat(CoordinationNumber.isValid(number)).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"189001089813", "18900108-9813", "18900108+9813"})
    void twelve_digits_are_read_with_and_without_a_separator(String text) {
        assertThat(PersonalIdentityNumber.parse(text)).isEqualTo(NUMBER);
        assertThat(PersonalIdentityNumber.parse(text, LocalDate.of(2026, 1, 1))).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "900108+9813, 1990-01-01, 1890",
        "900108+9813, 2089-12-31, 1890",
        "900108-9813, 1989-12-31, 1890",
        "900108-9813, 1990-01-07, 1890",
        "900108-9813, 1990-01-08, 1990",
        "9001089813, 1990-01-08, 1990",
        "9001089813, 2090-01-07, 1990",
        "900108+9813, 2090-01-01, 1990",
    })
    void ten_digits_get_their_century_from_the_reference_date(String text, LocalDate reference, int year) {
        PersonalIdentityNumber number = PersonalIdentityNumber.parse(text, reference);
        assertThat(number.getBirthDate()).contains(LocalDate.of(year, 1, 8));
        assertThat(PersonIdentity.parse(text, reference)).isEqualTo(number);
        assertThat(PersonalIdentityNumber.isValid(text, reference)).isTrue();
    }

    @Test
    void the_plus_sign_comes_with_the_year_of_the_hundredth_birthday_and_not_with_the_day() {
        LocalDate dayBeforeTheHundredthBirthday = LocalDate.of(1990, 1, 7);
        LocalDate lastDayOfTheYearBefore = LocalDate.of(1989, 12, 31);
        assertThat(PersonalIdentityNumber.parse("900108+9813", dayBeforeTheHundredthBirthday))
                .isEqualTo(NUMBER);
        assertThat(PersonalIdentityNumber.isValid("900108+9813", lastDayOfTheYearBefore))
                .as("would be someone born in 1790")
                .isFalse();
    }

    @Test
    void a_ten_digit_form_of_a_leap_day_needs_a_century_that_has_it() {
        String leapDay = "960229-2386";
        assertThat(PersonalIdentityNumber.parse(leapDay, LocalDate.of(1996, 2, 28))
                        .getBirthDate())
                .contains(LocalDate.of(1896, 2, 29));
        assertThat(PersonalIdentityNumber.parse(leapDay, LocalDate.of(1996, 2, 29))
                        .getBirthDate())
                .contains(LocalDate.of(1996, 2, 29));
        assertThat(PersonalIdentityNumber.isValid("000229-2381", LocalDate.of(1999, 1, 1)))
                .as("1900 was no leap year")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'expected 10 or 12 digits, and at most one separator before the last four'",
        "900108981, 'expected 10 or 12 digits, and at most one separator before the last four'",
        "18900108--9813, 'expected 10 or 12 digits, and at most one separator before the last four'",
        "18900108 9813, 'expected only digits, and at most one separator before the last four'",
        "' 18900108981', 'expected only digits, and at most one separator before the last four'",
        "18900108-T813, 'expected only digits, and at most one separator before the last four'",
        "18900108981X, 'expected only digits, and at most one separator before the last four'",
        "1890010-89813, 'expected only digits, and at most one separator before the last four'",
        "١٨٩٠٠١٠٨٩٨١٣, 'expected only digits, and at most one separator before the last four'",
        "900108-9813, 'expected 12 digits, or a reference date that settles the century of a ten-digit form'",
        "189002299813, expected an existing date of birth",
        "189013089813, expected an existing date of birth",
        "179001089813, expected an existing date of birth",
        "189000089813, expected an existing date of birth",
        "189001689813, expected an existing date of birth",
        "189001080001, expected a birth number from 001 to 999",
        "189001089814, expected a check digit that agrees with the other digits",
    })
    void a_malformed_number_is_refused_with_what_was_expected(String text, String expectation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalIdentityNumber.parse(text))
                .withMessage("personal identity number: " + expectation);
        assertThat(PersonalIdentityNumber.isValid(text)).isFalse();
    }

    @Test
    void the_canonical_form_is_twelve_digits_and_nothing_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalIdentityNumber.of("18900108-9813"))
                .withMessage("personal identity number: expected exactly 12 digits");
    }

    @Test
    void an_identity_of_unknown_kind_is_called_an_identity_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonIdentity.parse("900108-9813", IN_1990.withYear(1700)))
                .withMessage("identity number: expected an existing date of birth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonIdentity.parse("189013699813"))
                .withMessage("identity number: expected an existing date of birth with 60 added to the day");
    }

    @Test
    void the_last_digit_of_the_birth_number_tells_the_sex() {
        assertThat(NUMBER.getSex()).isEqualTo(Sex.MAN);
        assertThat(PersonalIdentityNumber.of("189002029800").getSex()).isEqualTo(Sex.WOMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "1890-01-07, -1",
        "1890-01-08, 0",
        "1891-01-07, 0",
        "1891-01-08, 1",
        "1990-01-07, 99",
        "1990-01-08, 100",
    })
    void age_is_counted_in_whole_years_from_the_birthday(LocalDate date, int age) {
        assertThat(NUMBER.getAge(date).orElse(-1)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-28, 17",
        "2014-02-27, 17",
        "2014-02-28, 18",
        "2014-03-01, 18",
        "2016-02-28, 19",
        "2016-02-29, 20",
    })
    void someone_born_on_a_leap_day_is_a_year_older_on_the_last_of_february(LocalDate date, int age) {
        PersonalIdentityNumber bornOnLeapDay = PersonalIdentityNumber.of("199602292386");
        assertThat(bornOnLeapDay.getAge(date)).hasValue(age);
    }

    @Test
    void the_text_form_is_a_mask() {
        assertThat(NUMBER).hasToString("personnummer ********-****");
    }

    @Test
    void identities_are_ordered_by_their_canonical_form() {
        PersonalIdentityNumber later = PersonalIdentityNumber.of("189002029800");
        assertThat(NUMBER).isLessThan(later).isNotEqualTo(later);
        assertThat(NUMBER.hashCode()).isNotEqualTo(later.hashCode());
    }

    @Test
    void the_first_year_and_the_first_birth_number_are_read() {
        PersonalIdentityNumber first = PersonalIdentityNumber.of("180001070010");

        assertThat(first.getBirthDate()).contains(LocalDate.of(1800, 1, 7));
        assertThat(first.toNumber()).isEqualTo(180_001_070_010L);
        assertThat(first.toCanonical()).isEqualTo("180001070010");
    }

    @Test
    void nothing_but_zeros_is_no_number() {
        assertThat(PersonalIdentityNumber.isValid("000000000000")).isFalse();
        assertThat(PersonalIdentityNumber.isValid("0000000000", IN_1990)).isFalse();
        assertThat(CoordinationNumber.isValid("000000000000")).isFalse();
        assertThat(OrganisationNumber.isValid("0000000000")).isFalse();
    }
}
