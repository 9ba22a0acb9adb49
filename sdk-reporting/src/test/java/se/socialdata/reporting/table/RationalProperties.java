package se.socialdata.reporting.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RationalProperties {

    @Property
    void sums_do_not_depend_on_order_or_grouping(@ForAll Rational a, @ForAll Rational b, @ForAll Rational c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(c.plus(b)));
        assertThat(a.minus(b).plus(b)).isEqualTo(a);
        assertThat(a.multipliedBy(b.plus(c))).isEqualTo(a.multipliedBy(b).plus(a.multipliedBy(c)));
    }

    @Property
    void rounding_the_decimal_is_rounding_the_exact_number(
            @ForAll Rational number, @ForAll @IntRange(max = 9) int decimals) {
        assertThat(number.toBigDecimal().setScale(decimals, RoundingMode.HALF_UP))
                .isEqualTo(number.round(decimals));
    }

    @Property
    void order_is_that_of_the_difference(
            @ForAll long a, @ForAll @LongRange(min = 1) long b, @ForAll long c, @ForAll @LongRange(min = 1) long d) {
        Rational one = Rational.of(a, b);
        Rational other = Rational.of(c, d);
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(one.minus(other).signum());
        assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
    }

    @Test
    void a_number_just_below_a_half_is_not_taken_for_a_half() {
        Rational half = Rational.of(new BigDecimal("0.5"));
        Rational hair = Rational.of(1).scaledBy(-40);
        assertThat(half.minus(hair).toBigDecimal().setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0");
        assertThat(half.toBigDecimal().setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo("1");
        assertThat(half.plus(hair).negated().toBigDecimal().setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("-1");
    }

    @Test
    void a_fraction_is_reduced_and_carries_its_sign_above() {
        assertThat(Rational.of(6, -4)).hasToString("-3/2").isEqualTo(Rational.of(new BigDecimal("-1.50")));
        assertThat(Rational.of(new BigDecimal("1E+3"))).hasToString("1000");
    }
}
