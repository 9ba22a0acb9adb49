package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SupportObstacleTest {

    private static long validIn(YearMonth month) {
        return Arrays.stream(SupportObstacle.values())
                .filter(obstacle -> obstacle.isValidIn(month) && obstacle.isReportable())
                .count();
    }

    @Test
    void there_are_23_codes_in_use_one_of_the_statistics_and_five_retired() {
        assertThat(SupportObstacle.values()).hasSize(29);
        assertThat(validIn(YearMonth.of(2025, 1))).isEqualTo(23);
        assertThat(SupportObstacle.CODES.get("999").isReportable()).isFalse();
        assertThat(Arrays.stream(SupportObstacle.values())
                        .filter(obstacle -> !obstacle.isValidIn(YearMonth.of(2025, 1))))
                .extracting(SupportObstacle::getCode)
                .containsExactly("011", "012", "013", "014", "080");
    }

    @Test
    void the_codes_changed_with_the_year_2017() {
        assertThat(SupportObstacle.CODES.get("080").isValidIn(YearMonth.of(2016, 12)))
                .isTrue();
        assertThat(SupportObstacle.CODES.get("080").isValidIn(YearMonth.of(2017, 1)))
                .isFalse();
        assertThat(SupportObstacle.CODES.get("111").isValidIn(YearMonth.of(2016, 12)))
                .isFalse();
        assertThat(SupportObstacle.CODES.get("111").isValidIn(YearMonth.of(2017, 1)))
                .isTrue();
        assertThat(validIn(YearMonth.of(2016, 12))).isEqualTo(18);
    }

    @Test
    void the_codes_of_today_fall_in_the_twelve_rows_of_the_official_table() {
        assertThat(Arrays.stream(SupportObstacle.values())
                        .filter(obstacle -> obstacle.isValidIn(YearMonth.of(2023, 1)))
                        .map(SupportObstacle::getGroup)
                        .distinct())
                .hasSize(12)
                .doesNotContain(ObstacleGroup.OTHER);
    }
}
