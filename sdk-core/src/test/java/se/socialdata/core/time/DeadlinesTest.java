package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-15, P3M, 2025-04-15",
        "2025-11-30, P3M, 2026-02-28",
        "2023-11-30, P3M, 2024-02-29",
        "2025-11-29, P3M, 2026-02-28",
        "2023-11-29, P3M, 2024-02-29",
        "2025-11-28, P3M, 2026-02-28",
        "2025-08-31, P3M, 2025-11-30",
        "2025-02-28, P3M, 2025-05-28",
        "2024-02-29, P3M, 2024-05-29",
        "2024-02-29, P1Y, 2025-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2023-12-31, P1Y2M, 2025-02-28",
        "2024-10-01, P2Y, 2026-10-01",
        "2024-02-20, P3W, 2024-03-12",
        "2024-02-29, P1D, 2024-03-01",
    })
    void the_last_day_has_the_same_number_or_is_the_last_of_the_month(LocalDate from, Period time, LocalDate last) {
        assertThat(Deadlines.lastDayWithin(from, time)).isEqualTo(last);
        assertThat(Deadlines.firstDayAfter(from, time)).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "P1M-1D"})
    void a_time_of_no_days_or_backwards_is_refused(Period time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadlines.lastDayWithin(LocalDate.of(2025, 1, 1), time))
                .withMessage("expected a time of at least one day and no negative part, got " + time);
    }
}
