package se.socialdata.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporaryIdentityTest {

    private static final TemporaryIdentity ID = TemporaryIdentity.parse("20100315-T123");

    @ParameterizedTest
    @CsvSource({"T123, WOMAN", "T132, MAN", "T010, MAN", "TF10, MAN", "TF01, WOMAN", "TF29, WOMAN"})
    void the_third_position_of_the_suffix_tells_the_sex(String suffix, Sex sex) {
        assertThat(PersonIdentity.parse("20100315-" + suffix).getSex()).isEqualTo(sex);
    }

    @Test
    void the_eight_digits_are_the_date_of_birth_where_it_is_known() {
        assertThat(ID.getBirthDate()).contains(LocalDate.of(2010, 3, 15));
        assertThat(ID.getAge(LocalDate.of(2026, 3, 14))).hasValue(15);
        assertThat(TemporaryIdentity.parse("20100000-T123").getBirthDate()).isEmpty();
    }

    @Test
    void ids_of_different_registers_are_never_equal() {
        TemporaryIdentity lulea = ID.withRegister("luleå");
        assertThat(lulea)
                .isNotEqualTo(TemporaryIdentity.of("boden", "20100315-T123"))
                .isNotEqualTo(ID)
                .isEqualTo(TemporaryIdentity.of("luleå", "20100315-T123"));
        assertThat(lulea.getRegister()).contains("luleå");
        assertThat(ID.getRegister()).isEmpty();
    }

    @Test
    void the_canonical_form_names_the_register_and_the_inspectorates_form_does_not() {
        TemporaryIdentity lulea = ID.withRegister("luleå");
        assertThat(lulea.toCanonical()).isEqualTo("luleå:20100315-T123");
        assertThat(lulea.toInspectorateForm()).isEqualTo("20100315-T123");
        assertThat(ID.toCanonical()).isEqualTo("20100315-T123");
        assertThat(PersonIdentity.parse("luleå:20100315-T123")).isEqualTo(lulea).hasSameHashCodeAs(lulea);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20100315T123",
                "20100315-T12",
                "20100315-t123",
                "20100315-TG12",
                "20100315-TFAB",
                "2010031X-T123",
                "20100315+T123",
                "20100315-1234",
                "luleå20100315-T123",
                "20100315-T1234",
                "20100315-TF1-"
            })
    void another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemporaryIdentity.parse(text))
                .withMessage("temporary identity: expected YYYYMMDD-T and three digits, or YYYYMMDD-TF and two");
        assertThat(TemporaryIdentity.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20100230-T123", "20101301-TF10", "17000101-T123"})
    void an_impossible_date_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonIdentity.parse(text))
                .withMessage("temporary identity: expected an existing date of birth");
        assertThat(TemporaryIdentity.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {":20100315-T123", "a b:20100315-T123", "a:b:20100315-T123"})
    void a_register_has_no_blanks_and_no_colons(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemporaryIdentity.parse(text))
                .withMessage("temporary identity: expected a register of 1 to 40 letters, digits, dots, hyphens or"
                        + " underscores");
        assertThat(TemporaryIdentity.isValid(text)).isFalse();
    }

    @Test
    void a_register_has_at_most_forty_characters() {
        assertThat(ID.withRegister("r".repeat(40)).getRegister()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> ID.withRegister("r".repeat(41)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20100315-T123",
                "20100315-TF09",
                "luleå:20100315-T123",
                "r:20100315-T123",
                "20101200-T123",
                "20100031-T123",
                "18000101-T123"
            })
    void every_form_that_is_read_is_valid_and_masked_in_text(String text) {
        assertThat(TemporaryIdentity.isValid(text)).isTrue();
        assertThat(TemporaryIdentity.parse(text).toCanonical()).isEqualTo(text);
        assertThat(TemporaryIdentity.parse(text)).hasToString("tillfälligt nummer ********-****");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20101300-T123", "20100032-T123", "17991231-T123"})
    void an_incomplete_date_has_no_thirteenth_month_and_no_thirty_second_day(String text) {
        assertThat(TemporaryIdentity.isValid(text)).isFalse();
    }

    @Test
    void ids_that_differ_in_register_or_number_are_told_apart_by_their_hash() {
        assertThat(Stream.of("20100315-T123", "20100315-T124", "boden:20100315-T123", "luleå:20100315-T123")
                        .map(text -> TemporaryIdentity.parse(text).hashCode()))
                .doesNotHaveDuplicates();
    }
}
