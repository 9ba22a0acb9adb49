package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {

    @Property(tries = 300)
    void every_date_of_four_digit_years_is_read_as_the_platform_reads_it(
            @ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate date) {
        assertThat(IsoDates.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-2-29",
                "2024-02-29T",
                "2024/02/29",
                "20240229",
                "2024-02-2a",
                "a024-02-29",
                "2024-0b-29",
                "2024-13-01",
                "2024-00-01",
                "2024-01-00",
                "2024-01-32",
                "2024-04-31",
                "2023-02-29",
                "1900-02-29",
                "-024-02-29",
                "2024-02 29",
                "2024-02-29-",
                "2024-02-0/",
                " 2024-02-29",
                "٢٠٢٤-٠٢-٢٩"
            })
    void anything_else_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsoDates.parse(text))
                .withMessage("expected an ISO date");
    }

    @Test
    void the_last_day_of_each_month_exists_and_the_next_does_not() {
        int[] lengths = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        for (int month = 1; month <= 12; month++) {
            assertThat(IsoDates.isDate(2024, month, lengths[month - 1])).isTrue();
            assertThat(IsoDates.isDate(2024, month, lengths[month - 1] + 1)).isFalse();
        }
        assertThat(IsoDates.isDate(2000, 2, 29)).isTrue();
        assertThat(IsoDates.isDate(2100, 2, 29)).isFalse();
    }

    @Test
    void years_outside_the_calendar_have_no_dates() {
        assertThat(IsoDates.isDate(-1, 1, 1)).isFalse();
        assertThat(IsoDates.isDate(0, 1, 1)).isTrue();
        assertThat(IsoDates.isDate(Year.MAX_VALUE, 1, 1)).isTrue();
        assertThat(IsoDates.isDate(Year.MAX_VALUE + 1, 1, 1)).isFalse();
    }

    @Test
    void the_first_and_the_last_month_of_a_year_are_read() {
        assertThat(IsoDates.parseMonth("2025-01")).isEqualTo(YearMonth.of(2025, 1));
        assertThat(IsoDates.parseMonth("2025-12")).isEqualTo(YearMonth.of(2025, 12));
        assertThat(IsoDates.parseMonth("0000-01")).isEqualTo(YearMonth.of(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-1",
                "2025-001",
                "2025-01-01",
                "2025/01",
                "2025-00",
                "2025-13",
                "2025-0a",
                "a025-01",
                "-025-01",
                "٢٠٢٥-٠١"
            })
    void any_other_month_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IsoDates.parseMonth(text))
                .withMessage("expected a month as 2025-03");
    }
}
