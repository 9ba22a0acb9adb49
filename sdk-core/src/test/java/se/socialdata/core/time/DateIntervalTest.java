package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void both_ends_belong_to_the_interval() {
        DateInterval interval = DateInterval.of(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));

        assertThat(interval.toDays()).isEqualTo(3);
        assertThat(interval.contains(LocalDate.of(2024, 2, 27))).isFalse();
        assertThat(interval.contains(LocalDate.of(2024, 2, 28))).isTrue();
        assertThat(interval.contains(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(interval.contains(LocalDate.of(2024, 3, 2))).isFalse();
    }

    @Test
    void an_interval_may_be_one_day_but_not_end_before_it_starts() {
        assertThat(DateInterval.ofDay(LEAP_DAY).toDays()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.of(LEAP_DAY, LEAP_DAY.minusDays(1)))
                .withMessage("expected an end on or after the start 2024-02-29, got 2024-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.from(LEAP_DAY).withEnd(LEAP_DAY.minusDays(1)))
                .withMessage("expected an end on or after the start 2024-02-29, got 2024-02-28");
    }

    @Test
    void an_open_interval_has_no_last_day_and_no_length() {
        DateInterval open = DateInterval.of(LEAP_DAY, Optional.empty());

        assertThat(open).isEqualTo(DateInterval.from(LEAP_DAY));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.getEnd()).isEmpty();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(open::toDays)
                .withMessage("an interval with an open end has no length");
        assertThat(open.withEnd(LEAP_DAY)).isEqualTo(DateInterval.ofDay(LEAP_DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-01-31, 2024-01-31/2024-02-29, true, false, 2024-01-31/2024-01-31",
        "2024-01-01/2024-01-31, 2024-02-01/2024-02-29, false, false,",
        "2024-01-01/2024-01-31, 2024-01-01/2024-01-31, true, true, 2024-01-01/2024-01-31",
        "2024-01-01/2024-01-31, 2024-01-02/2024-01-30, true, true, 2024-01-02/2024-01-30",
        "2024-01-01/2024-01-31, 2024-01-02/, true, false, 2024-01-02/2024-01-31",
        "2024-01-01/, 2024-01-02/, true, true, 2024-01-02/",
        "2024-01-01/, 2024-01-02/2024-01-03, true, true, 2024-01-02/2024-01-03",
        "2024-01-02/, 2023-01-02/2024-01-01, false, false,",
    })
    void common_days_are_the_days_of_both(
            String one, String other, boolean overlaps, boolean encloses, String intersection) {
        DateInterval first = DateInterval.parse(one);
        DateInterval second = DateInterval.parse(other);

        assertThat(first.overlaps(second)).isEqualTo(overlaps);
        assertThat(second.overlaps(first)).isEqualTo(overlaps);
        assertThat(first.encloses(second)).isEqualTo(encloses);
        assertThat(first.intersection(second).map(DateInterval::toString)).isEqualTo(Optional.ofNullable(intersection));
        assertThat(second.intersection(first)).isEqualTo(first.intersection(second));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-02-28, 2024-02-29/, true",
        "2024-01-01/2024-02-28, 2024-03-01/, false",
        "2024-01-01/2024-02-28, 2024-02-28/, false",
        "2023-01-01/2023-02-28, 2023-03-01/2023-03-01, true",
        "2024-01-01/, 2024-02-28/, false",
    })
    void an_interval_is_followed_by_one_that_begins_on_the_next_day(String one, String next, boolean followed) {
        assertThat(DateInterval.parse(one).isFollowedBy(DateInterval.parse(next)))
                .isEqualTo(followed);
    }

    @Test
    void nothing_follows_the_last_day_of_the_calendar() {
        DateInterval always = DateInterval.of(LocalDate.MIN, LocalDate.MAX);

        assertThat(always.isFollowedBy(DateInterval.ofDay(LocalDate.MAX))).isFalse();
        assertThat(always.isFollowedBy(DateInterval.ofDay(LocalDate.MIN))).isFalse();
        assertThat(DateInterval.from(LocalDate.MIN).encloses(always)).isTrue();
        assertThat(always.encloses(DateInterval.from(LocalDate.MIN))).isFalse();
    }

    @Test
    void equal_intervals_have_equal_ends() {
        assertThat(DateInterval.ofDay(LEAP_DAY))
                .isEqualTo(DateInterval.of(LEAP_DAY, LEAP_DAY))
                .hasSameHashCodeAs(DateInterval.of(LEAP_DAY, LEAP_DAY))
                .isNotEqualTo(DateInterval.from(LEAP_DAY))
                .isNotEqualTo(DateInterval.of(LEAP_DAY, LEAP_DAY.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29/2024-03-01", "2024-02-29/"})
    void what_is_written_is_read_back(String text) {
        assertThat(DateInterval.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2024-02-29", "/2024-02-29"})
    void a_text_without_a_start_and_a_slash_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage("expected START/END or START/ with ISO dates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29/", "2024-02-29/2024-02-30", "2024-02-29/2024-03-01/", "2024-02-29/.."})
    void a_text_with_an_impossible_date_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage("expected an ISO date");
    }

    @Test
    void an_interval_with_a_last_day_is_not_open() {
        assertThat(DateInterval.ofDay(LEAP_DAY).isOpen()).isFalse();
        assertThat(DateInterval.from(LEAP_DAY).withEnd(LEAP_DAY).isOpen()).isFalse();
    }

    @Test
    void intervals_that_differ_in_either_day_are_told_apart_by_their_hash() {
        assertThat(Stream.of(
                                "2024-02-29/2024-03-31",
                                "2024-02-29/2024-04-01",
                                "2024-03-01/2024-03-31",
                                "2024-02-29/",
                                "2024-03-31/")
                        .map(DateInterval::parse)
                        .map(DateInterval::hashCode))
                .doesNotHaveDuplicates();
        assertThat(DateInterval.parse("2024-02-29/2024-03-31"))
                .hasSameHashCodeAs(DateInterval.parse("2024-02-29/2024-03-31"));
    }
}
