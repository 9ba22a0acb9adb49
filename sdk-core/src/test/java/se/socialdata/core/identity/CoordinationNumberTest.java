package se.socialdata.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationNumberTest {

    @Test
    void every_number_of_the_test_series_is_read_and_written_back() {
        List<String> numbers = TestNumbers.ofKind("samordningsnummer");
        assertThat(numbers).hasSize(119).allSatisfy(number -> {
            CoordinationNumber read = CoordinationNumber.of(number);
            assertThat(read.toCanonical()).isEqualTo(number);
            assertThat(PersonIdentity.parse(number)).isEqualTo(read);
            assertThat(PersonalIdentityNumber.isValid(number)).isFalse();
        });
    }

    @Test
    void the_test_series_has_numbers_without_a_month_or_a_day_and_they_give_no_date_of_birth() {
        List<CoordinationNumber> incomplete = TestNumbers.ofKind("samordningsnummer").stream()
                .filter(number -> number.startsWith("00", 4) || number.startsWith("60", 6))
                .map(CoordinationNumber::of)
                .toList();
        assertThat(incomplete).hasSize(16).allSatisfy(number -> {
            assertThat(number.getBirthDate()).isEmpty();
            assertThat(number.getAge(LocalDate.of(2026, 1, 1))).isEmpty();
        });
    }

    @Test
    void sixty_is_taken_from_the_day_of_birth() {
        CoordinationNumber number = CoordinationNumber.of("197010632391");
        assertThat(number.getBirthDate()).contains(LocalDate.of(1970, 10, 3));
        assertThat(number.getSex()).isEqualTo(Sex.MAN);
        assertThat(number).hasToString("samordningsnummer ********-****");
    }

    @ParameterizedTest
    @CsvSource({
        "701063-2391, 1970-10-03, 197010632391",
        "701063-2391, 1970-10-02, 187010632391",
        "701063+2391, 1970-01-01, 187010632391",
        "7010632391, 2026-01-01, 197010632391",
        "171160-2399, 2017-11-01, 201711602399",
        "171160-2399, 2017-10-31, 191711602399",
    })
    void ten_digits_get_their_century_from_the_reference_date(String text, LocalDate reference, String canonical) {
        CoordinationNumber number = CoordinationNumber.parse(text, reference);
        assertThat(number.toCanonical()).isEqualTo(canonical);
        assertThat(PersonIdentity.parse(text, reference)).isEqualTo(number);
        assertThat(CoordinationNumber.isValid(text, reference)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "19701063239, 'expected only digits, and at most one separator before the last four'",
        "1970106323919, 'expected only digits, and at most one separator before the last four'",
        "701063-2391, 'expected 12 digits, or a reference date that settles the century of a ten-digit form'",
        "197002902391, expected an existing date of birth with 60 added to the day",
        "197013602391, expected an existing date of birth with 60 added to the day",
        "197000922391, expected an existing date of birth with 60 added to the day",
        "189001089813, expected an existing date of birth with 60 added to the day",
        "197010630001, expected a birth number from 001 to 999",
        "197010632390, expected a check digit that agrees with the other digits",
    })
    void a_malformed_number_is_refused_with_what_was_expected(String text, String expectation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoordinationNumber.parse(text))
                .withMessage("coordination number: " + expectation);
        assertThat(CoordinationNumber.isValid(text)).isFalse();
    }

    @Test
    void twelve_digits_are_read_with_and_without_a_hyphen() {
        CoordinationNumber number = CoordinationNumber.of("197010632391");

        assertThat(CoordinationNumber.parse("197010632391"))
                .isEqualTo(number)
                .hasSameHashCodeAs(number)
                .extracting(CoordinationNumber::toNumber)
                .isEqualTo(197_010_632_391L);
        assertThat(CoordinationNumber.parse("19701063-2391")).isEqualTo(number);
    }

    @Test
    void different_numbers_are_not_equal() {
        CoordinationNumber number = CoordinationNumber.of("197010632391");
        CoordinationNumber other = CoordinationNumber.of("201711602399");

        assertThat(number).isNotEqualTo(other);
        assertThat(number.hashCode()).isNotEqualTo(other.hashCode());
    }

    @Test
    void a_reference_date_does_not_make_a_wrong_number_valid() {
        assertThat(CoordinationNumber.isValid("701063-2390", LocalDate.of(2026, 1, 1)))
                .isFalse();
        assertThat(CoordinationNumber.isValid("900108-9813", LocalDate.of(2026, 1, 1)))
                .isFalse();
    }
}
