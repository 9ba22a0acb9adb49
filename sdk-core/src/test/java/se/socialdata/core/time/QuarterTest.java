package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2025Q1, 2025-01-01, 2025-03-31",
        "2024Q2, 2024-04-01, 2024-06-30",
        "2025Q3, 2025-07-01, 2025-09-30",
        "2025Q4, 2025-10-01, 2025-12-31",
        "0001Q1, 0001-01-01, 0001-03-31",
        "9999Q4, 9999-10-01, 9999-12-31",
    })
    void a_quarter_is_three_calendar_months(String text, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.parse(text);

        assertThat(quarter).hasToString(text).isEqualTo(Quarter.of(quarter.getYear(), quarter.getNumber()));
        assertThat(quarter.getFirstDay()).isEqualTo(first);
        assertThat(quarter.getLastDay()).isEqualTo(last);
        assertThat(quarter.toInterval()).isEqualTo(DateInterval.of(first, last));
        assertThat(Quarter.from(first)).isEqualTo(quarter);
        assertThat(Quarter.from(last)).isEqualTo(quarter);
        assertThat(quarter.contains(first)).isTrue();
        assertThat(quarter.contains(last)).isTrue();
        assertThat(quarter.contains(first.minusDays(1))).isFalse();
        assertThat(quarter.contains(last.plusDays(1))).isFalse();
    }

    @Test
    void quarters_are_counted_over_the_turn_of_the_year() {
        Quarter quarter = Quarter.of(2025, 4);

        assertThat(quarter.plus(1)).isEqualTo(Quarter.of(2026, 1));
        assertThat(quarter.minus(4)).isEqualTo(Quarter.of(2024, 4));
        assertThat(quarter.plus(-3)).isEqualTo(Quarter.of(2025, 1));
        assertThat(quarter.minus(-1)).isEqualTo(Quarter.of(2026, 1));
    }

    @Test
    void quarters_have_an_order() {
        assertThat(Quarter.of(2025, 3)).isLessThan(Quarter.of(2025, 4)).isLessThan(Quarter.of(2026, 1));
        assertThat(Quarter.of(2025, 3)).isEqualByComparingTo(Quarter.of(2025, 3));
        assertThat(Quarter.of(2025, 3)).isNotEqualTo(Quarter.of(2024, 3)).isNotEqualTo(Quarter.of(2025, 4));
    }

    @ParameterizedTest
    @CsvSource({"2025, 0, 'expected a quarter from 1 to 4, got 0'", "2025, 5, 'expected a quarter from 1 to 4, got 5'"})
    void a_year_has_four_quarters(int year, int number, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quarter.of(year, number))
                .withMessage(message);
    }

    @Test
    void years_have_four_digits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quarter.of(0, 1))
                .withMessage("expected a year from 1 to 9999, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quarter.of(9999, 4).plus(1))
                .withMessage("expected a year from 1 to 9999, got 10000");
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.of(1, 1).minus(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.of(1, 1).minus(Integer.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Quarter.from(LocalDate.MAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025Q0", "2025Q5", "2025q4", "2025-Q4", "25Q4", "2025Q44", "٢٠٢٥Q4"})
    void another_form_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quarter.parse(text))
                .withMessage("expected a quarter such as 2025Q4");
    }

    @Property(tries = 100)
    void going_forward_and_back_leads_home(
            @ForAll Quarter quarter, @ForAll @IntRange(min = -4000, max = 4000) int quarters) {
        assertThat(quarter.plus(quarters).minus(quarters)).isEqualTo(quarter).hasSameHashCodeAs(quarter);
        assertThat(Integer.signum(quarter.plus(quarters).compareTo(quarter))).isEqualTo(Integer.signum(quarters));
        assertThat(quarter.toInterval().isFollowedBy(quarter.plus(1).toInterval()))
                .isTrue();
    }

    @Test
    void no_two_quarters_share_a_hash() {
        assertThat(IntStream.range(0, 400).map(i -> Quarter.of(1975, 1).plus(i).hashCode()))
                .doesNotHaveDuplicates();
    }
}
