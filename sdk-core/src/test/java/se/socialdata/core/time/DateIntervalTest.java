package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateIntervalTest {

    @Test
    void both_ends_belong_to_the_interval() {
        DateInterval interval = DateInterval.of(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));
        assertThat(interval.toDays()).isEqualTo(3);
    }
}
