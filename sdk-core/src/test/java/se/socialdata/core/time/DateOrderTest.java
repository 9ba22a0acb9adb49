package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateOrderTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void the_last_day_may_be_the_first_day_or_missing() {
        assertThatCode(() -> DateOrder.check("start", LEAP_DAY, "end", Optional.of(LEAP_DAY)))
                .doesNotThrowAnyException();
        assertThatCode(() -> DateOrder.check("start", LEAP_DAY, "end", Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateOrder.check("start", LEAP_DAY, "end", Optional.of(LEAP_DAY.minusDays(1))))
                .withMessage("expected the end on or after the start 2024-02-29, got 2024-02-28");
    }
}
