package se.socialdata.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;

class MoneyTest {

    @Test
    void kronor_and_ore_are_one_amount() {
        assertThat(Money.of(3910)).isEqualTo(Money.ofOre(391_000)).isEqualTo(Money.of(new BigDecimal("3910.000")));
        assertThat(Money.ofOre(-1250)).hasToString("-12.50");
    }

    @ParameterizedTest
    @CsvSource({"3910,391000", "0,0", "-0.05,-5", "12.50,1250", "92233720368547758.07,9223372036854775807"})
    void an_amount_is_parsed(String text, long ore) {
        assertThat(Money.parse(text).toOre()).isEqualTo(ore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,50", "1.5", "1.505", "+1", "1e3", " 1", "92233720368547758.08", "9999999999999999999999"})
    void what_is_no_amount_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
    }

    @Test
    void a_part_of_an_ore_is_refused_and_never_rounded_away() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal("0.005")));
    }

    @Test
    void an_amount_that_does_not_fit_is_an_error() {
        assertThatThrownBy(() -> Money.ofOre(Long.MAX_VALUE).plus(Money.ofOre(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rounding_is_asked_for_by_name() {
        assertThat(Money.of(100).dividedBy(3, RoundingMode.HALF_UP)).isEqualTo(Money.ofOre(3333));
        assertThat(Money.ofOre(150).toWholeKronor(RoundingMode.HALF_UP)).isEqualTo(2);
        assertThat(Money.ofOre(-150).toWholeKronor(RoundingMode.HALF_UP)).isEqualTo(-2);
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.dividedBy(0, RoundingMode.UP));
    }

    @Property
    void parse_reads_back_what_is_written(@ForAll Money amount) {
        assertThat(Money.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void the_parts_of_a_division_rounded_down_never_exceed_the_whole(
            @ForAll @LongRange(min = 0) long ore, @ForAll @Positive int parts) {
        Money whole = Money.ofOre(ore);
        Money part = whole.dividedBy(parts, RoundingMode.DOWN);

        assertThat(part.multipliedBy(parts)).isLessThanOrEqualTo(whole);
        assertThat(whole.minus(part.multipliedBy(parts))).isLessThan(Money.ofOre(parts));
    }

    @Property
    void json_holds_kronor(@ForAll Money amount) {
        String json = JsonWriter.of(FoundationJson.MONEY, Jackson2.engine()).write(amount);

        assertThat(new BigDecimal(json)).isEqualByComparingTo(amount.toKronor());
        assertThat(JsonReader.of(FoundationJson.MONEY, JsonSettings.strict(Jackson2.engine()))
                        .read(json))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "0.001", "1e99", "92233720368547758.08", "true"})
    void json_that_is_no_amount_is_refused(String json) {
        JsonReader<Money> reader = JsonReader.of(FoundationJson.MONEY, JsonSettings.strict(Jackson2.engine()));

        assertThatThrownBy(() -> reader.read(json))
                .hasMessageContaining("expected an amount in kronor with at most two decimals");
    }
}
