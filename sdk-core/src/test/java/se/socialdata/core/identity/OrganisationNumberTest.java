package se.socialdata.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    /** Luleå kommun. */
    private static final OrganisationNumber NUMBER = OrganisationNumber.parse("2120002742");

    @ParameterizedTest
    @ValueSource(strings = {"2120002742", "212000-2742", "162120002742", "16212000-2742"})
    void ten_digits_and_twelve_with_16_are_read_with_and_without_a_hyphen(String text) {
        assertThat(OrganisationNumber.parse(text)).isEqualTo(NUMBER).hasSameHashCodeAs(NUMBER);
        assertThat(OrganisationNumber.isValid(text)).isTrue();
    }

    @Test
    void it_is_written_in_three_forms() {
        assertThat(NUMBER).hasToString("212000-2742");
        assertThat(NUMBER.toCanonical()).isEqualTo("2120002742");
        assertThat(NUMBER.toTwelveDigits()).isEqualTo("162120002742");
    }

    @Test
    void numbers_are_ordered() {
        assertThat(NUMBER).isLessThan(OrganisationNumber.parse("556016-0680"));
    }

    @ParameterizedTest
    @CsvSource({
        "212000274, 'expected 10 or 12 digits, and at most one separator before the last four'",
        "212000+2742, 'expected only digits, and at most one separator before the last four'",
        "21200O2742, 'expected only digits, and at most one separator before the last four'",
        "202120002742, expected a 12-digit form to begin with 16",
        "900108-9813, expected a third digit of 2 or more",
        "2120002743, expected a check digit that agrees with the other digits",
    })
    void a_malformed_number_is_refused_with_what_was_expected(String text, String expectation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganisationNumber.parse(text))
                .withMessage("organisation number: " + expectation);
        assertThat(OrganisationNumber.isValid(text)).isFalse();
    }

    @Test
    void different_numbers_are_not_equal() {
        OrganisationNumber other = OrganisationNumber.parse("556016-0680");

        assertThat(NUMBER).isNotEqualTo(other);
        assertThat(NUMBER.hashCode()).isNotEqualTo(other.hashCode());
    }
}
