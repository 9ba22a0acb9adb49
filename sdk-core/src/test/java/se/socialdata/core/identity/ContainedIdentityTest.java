package se.socialdata.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainedIdentityTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static Stream<String> numbers() {
        return Stream.of("personnummer", "samordningsnummer").flatMap(kind -> TestNumbers.ofKind(kind).stream());
    }

    private static boolean isContained(String text) {
        return PersonIdentity.isContainedIn(text, DAY);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_is_found_in_each_of_its_forms_alone_and_among_other_characters(String number) {
        String born = number.substring(0, 8);
        String last = number.substring(8);

        for (String form : List.of(
                number, born + "-" + last, born + "+" + last, number.substring(2), born.substring(2) + "-" + last)) {
            assertThat(isContained(form)).isTrue();
            assertThat(isContained("D" + form + "x")).isTrue();
            assertThat(isContained("7-" + form + "/12")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void digits_right_before_or_after_and_another_check_digit_make_it_something_else(String number) {
        String otherCheckDigit =
                number.substring(0, 11) + (number.charAt(11) == '9' ? '0' : (char) (number.charAt(11) + 1));

        assertThat(isContained("1" + number)).isFalse();
        assertThat(isContained(number + "1")).isFalse();
        assertThat(isContained(otherCheckDigit)).isFalse();
        assertThat(isContained(number.substring(3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B-17", "LSS-0001", "2025-06-01", "20250115-0017", "1234567890123456", "123456789"})
    void an_ordinary_id_contains_no_number(String id) {
        assertThat(isContained(id)).isFalse();
    }

    @Test
    void a_number_with_another_sign_before_its_last_digits_is_not_recognised() {
        assertThat(isContained("19810105/2390")).isFalse();
    }
}
