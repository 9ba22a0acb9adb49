package se.socialdata.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberStyleTest {

    @Test
    void swedish_numbers_have_no_break_spaces_and_a_decimal_comma() {
        assertThat(NumberStyle.SWEDISH.format(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(NumberStyle.SWEDISH.format(new BigDecimal("-1234.5"), 1)).isEqualTo("-1\u00a0234,5");
        assertThat(NumberStyle.SWEDISH.format(999)).isEqualTo("999");
        assertThat(NumberStyle.of(Language.ENGLISH).format(new BigDecimal("1234.5"), 2))
                .isEqualTo("1,234.50");
        assertThat(NumberStyle.MACHINE.format(new BigDecimal("1234.5"), 1)).isEqualTo("1234.5");
        assertThat(NumberStyle.MACHINE.format(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    }

    @Test
    void rounding_is_half_away_from_zero() {
        assertThat(NumberStyle.MACHINE.format(new BigDecimal("2.5"), 0)).isEqualTo("3");
        assertThat(NumberStyle.MACHINE.format(new BigDecimal("-2.5"), 0)).isEqualTo("-3");
        assertThat(NumberStyle.MACHINE.format(new BigDecimal("2.4999"), 0)).isEqualTo("2");
        assertThat(NumberStyle.MACHINE.format(new BigDecimal("-0.4"), 0)).isEqualTo("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberStyle.MACHINE.format(BigDecimal.ONE, -1))
                .withMessage("Number of decimals: expected zero or more, got -1");
    }

    @Test
    void a_text_holds_no_character_that_cannot_be_shown() {
        assertThat(LocalizedText.ofBoth("a\tb\u0000c\u2028d\ud800e\uffff").sv()).isEqualTo("a b c d e ");
        assertThat(LocalizedText.of("å", "a").plus("1").plus(LocalizedText.of("b", "c")))
                .isEqualTo(LocalizedText.of("å1b", "a1c"));
        assertThat(LocalizedText.EMPTY.isEmpty()).isTrue();
    }
}
