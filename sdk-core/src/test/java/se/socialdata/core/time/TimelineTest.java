package se.socialdata.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void the_empty_timeline_has_no_value_no_span_and_no_days() {
        Timeline<String> empty = Timeline.of(List.of());

        assertThat(empty).isEqualTo(Timeline.empty()).hasToString("{}");
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.isOpen()).isFalse();
        assertThat(empty.getSpan()).isEmpty();
        assertThat(empty.valueOn(LEAP_DAY)).isEmpty();
        assertThat(empty.toDays()).isZero();
        assertThat(empty.compress()).isSameAs(empty);
        assertThat(empty.gaps(DateInterval.ofDay(LEAP_DAY))).containsExactly(DateInterval.ofDay(LEAP_DAY));
        assertThat(empty.union(Timeline.empty(), String::concat)).isEqualTo(Timeline.empty());
        assertThat(Timeline.ofOverlapping(List.<Segment<String>>of(), String::concat))
                .isEqualTo(empty);
    }

    @Test
    void both_ends_of_a_segment_have_its_value_and_their_neighbours_have_not() {
        Timeline<String> timeline = Timeline.of(interval("2024-02-29/2024-03-31"), "a");

        assertThat(timeline.valueOn(LEAP_DAY)).contains("a");
        assertThat(timeline.valueOn(LocalDate.of(2024, 3, 31))).contains("a");
        assertThat(timeline.valueOn(LocalDate.of(2024, 2, 28))).isEmpty();
        assertThat(timeline.valueOn(LocalDate.of(2024, 4, 1))).isEmpty();
        assertThat(timeline.toDays()).isEqualTo(32);
    }

    @Test
    void segments_are_put_in_order_and_adjacent_ones_stay_apart() {
        Timeline<String> timeline = timeline("2024-03-01/ b", "2024-02-01/2024-02-29 a");

        assertThat(timeline).hasToString("{2024-02-01/2024-02-29=a, 2024-03-01/=b}");
        assertThat(timeline.getIntervals()).containsExactly(interval("2024-02-01/2024-02-29"), interval("2024-03-01/"));
        assertThat(timeline.isOpen()).isTrue();
        assertThat(timeline.getSpan()).contains(interval("2024-02-01/"));
        assertThat(timeline.hashCode())
                .isEqualTo(timeline("2024-02-01/2024-02-29 a", "2024-03-01/ b").hashCode());
    }

    @Test
    void segments_with_a_day_in_common_are_refused_and_both_are_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline("2024-02-29/2024-03-31 b", "2024-02-01/2024-02-29 a"))
                .withMessage("expected segments that do not overlap, "
                        + "got 2024-02-01/2024-02-29 and 2024-02-29/2024-03-31");
    }

    @Test
    void a_segment_after_an_open_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline("2024-01-01/ a", "2024-02-01/ b"))
                .withMessage("expected segments that do not overlap, got 2024-01-01/ and 2024-02-01/");
    }

    @Test
    void values_of_overlapping_segments_are_combined_in_the_order_in_which_they_begin() {
        List<Segment<String>> segments = List.of(
                segment("2024-03-01/2024-03-31 c"),
                segment("2024-02-01/ a"),
                segment("2024-02-10/2024-03-10 b"),
                segment("2024-03-01/2024-03-01 d"));

        assertThat(Timeline.ofOverlapping(segments, String::concat))
                .hasToString("{2024-02-01/2024-02-09=a, 2024-02-10/2024-02-29=ab, 2024-03-01/2024-03-01=abcd, "
                        + "2024-03-02/2024-03-10=abc, 2024-03-11/2024-03-31=ac, 2024-04-01/=a}");
    }

    @Test
    void segments_that_do_not_overlap_are_taken_as_they_are() {
        List<Segment<String>> segments = List.of(segment("2024-01-01/2024-01-31 a"), segment("2024-02-01/ a"));

        assertThat(Timeline.ofOverlapping(segments, String::concat).getSegments())
                .isEqualTo(segments);
    }

    @Test
    void the_length_of_an_open_timeline_cannot_be_asked_for() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        timeline("2024-01-01/2024-01-31 a", "2024-03-01/ b").toDays())
                .withMessage("an interval with an open end has no length");
    }

    @Test
    void gaps_lie_before_between_and_after_the_segments() {
        Timeline<String> timeline =
                timeline("2024-01-10/2024-01-31 a", "2024-02-01/2024-02-28 b", "2024-03-01/2024-03-02 c");

        assertThat(timeline.gaps(interval("2024-01-01/")))
                .containsExactly(
                        interval("2024-01-01/2024-01-09"), interval("2024-02-29/2024-02-29"), interval("2024-03-03/"));
        assertThat(timeline.gaps(interval("2023-01-01/2023-12-31"))).containsExactly(interval("2023-01-01/2023-12-31"));
        assertThat(timeline.isCovering(interval("2024-01-20/2024-02-10"))).isTrue();
        assertThat(timeline.isCovering(interval("2024-02-28/2024-02-29"))).isFalse();
        assertThat(timeline("2024-01-01/ a").isCovering(interval("2024-01-01/")))
                .isTrue();
    }

    @Test
    void equal_neighbours_are_joined_and_different_or_distant_ones_are_not() {
        Timeline<String> timeline = timeline(
                "2024-01-01/2024-01-31 a", "2024-02-01/2024-02-29 a", "2024-03-01/2024-03-01 b", "2024-03-03/ b");

        assertThat(timeline.compress())
                .isEqualTo(timeline("2024-01-01/2024-02-29 a", "2024-03-01/2024-03-01 b", "2024-03-03/ b"));
    }

    @Test
    void the_days_of_another_timeline_are_taken_away() {
        Timeline<String> waiting = timeline("2025-01-01/ overdue");
        Timeline<Integer> executed = Timeline.of(interval("2025-02-01/2025-02-28"), 1);

        assertThat(waiting.minus(executed)).isEqualTo(timeline("2025-01-01/2025-01-31 overdue", "2025-03-01/ overdue"));
    }

    @Test
    void combining_may_leave_gaps_where_both_have_values() {
        Timeline<Integer> one = Timeline.of(interval("2024-01-01/2024-01-10"), 1);
        Timeline<Integer> other = Timeline.of(interval("2024-01-05/2024-01-20"), 2);

        Timeline<String> alone = one.combine(
                other,
                (mine, its) -> mine.isPresent() && its.isPresent()
                        ? Optional.empty()
                        : Optional.of(mine.isPresent() ? "one" : "other"));

        assertThat(alone).isEqualTo(timeline("2024-01-01/2024-01-04 one", "2024-01-11/2024-01-20 other"));
    }

    @Test
    void the_first_and_last_days_of_the_calendar_are_ordinary_days() {
        DateInterval always = DateInterval.of(LocalDate.MIN, LocalDate.MAX);
        DateInterval lastDay = DateInterval.ofDay(LocalDate.MAX);
        DateInterval firstDay = DateInterval.ofDay(LocalDate.MIN);
        Timeline<Integer> timeline = Timeline.ofOverlapping(
                List.of(Segment.of(always, 1), Segment.of(lastDay, 2), Segment.of(firstDay, 4)), Integer::sum);

        assertThat(timeline.valueOn(LocalDate.MIN)).contains(5);
        assertThat(timeline.valueOn(LEAP_DAY)).contains(1);
        assertThat(timeline.valueOn(LocalDate.MAX)).contains(3);
        assertThat(timeline.toDays()).isEqualTo(always.toDays());
        assertThat(timeline.gaps(DateInterval.from(LocalDate.MIN))).isEmpty();
        assertThat(timeline.mapValues(value -> 0).compress()).isEqualTo(Timeline.of(always, 0));
        assertThat(Timeline.of(lastDay, 1).gaps(always))
                .containsExactly(DateInterval.of(LocalDate.MIN, LocalDate.MAX.minusDays(1)));
    }

    @Test
    void an_open_end_and_the_last_day_of_the_calendar_combine_without_a_day_beyond() {
        Timeline<Integer> open = Timeline.of(DateInterval.from(LEAP_DAY), 1);
        Timeline<Integer> last = Timeline.of(DateInterval.of(LEAP_DAY, LocalDate.MAX), 2);

        assertThat(open.union(last, Integer::sum)).isEqualTo(Timeline.of(DateInterval.of(LEAP_DAY, LocalDate.MAX), 3));
        assertThat(open.minus(last)).isEqualTo(Timeline.empty());
        assertThat(Timeline.ofOverlapping(
                        List.of(open.getSegments().get(0), last.getSegments().get(0)), Integer::sum))
                .isEqualTo(open.union(last, Integer::sum));
    }

    /** A guard that holds on any machine: the benchmark measures the time, this counts the work. */
    @Test
    void the_combiner_is_called_at_most_n_log_n_times_however_many_segments_hold_at_once() {
        int count = 1024;
        List<Segment<Integer>> nested = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nested.add(Segment.of(DateInterval.of(LEAP_DAY.plusDays(i), LEAP_DAY.plusDays(4L * count - i)), 1));
        }
        Collections.shuffle(nested, new Random(7));
        AtomicInteger calls = new AtomicInteger();

        Timeline<Integer> timeline = Timeline.ofOverlapping(nested, (a, b) -> {
            calls.incrementAndGet();
            return a + b;
        });

        assertThat(timeline.valueOn(LEAP_DAY.plusDays(count))).contains(count);
        assertThat(calls.get()).isLessThanOrEqualTo(2 * count * 10);
    }

    @Test
    void days_before_1970_are_combined_like_any_other() {
        Timeline<String> before = timeline("1951-03-01/1960-12-31 a");

        assertThat(before.union(timeline("1955-01-01/1955-12-31 b"), String::concat))
                .isEqualTo(timeline("1951-03-01/1954-12-31 a", "1955-01-01/1955-12-31 ab", "1956-01-01/1960-12-31 a"));
        assertThat(before.minus(timeline("1951-03-01/1951-03-01 b"))).isEqualTo(timeline("1951-03-02/1960-12-31 a"));
    }

    @Test
    void timelines_with_other_values_are_told_apart_by_their_hash() {
        assertThat(timeline("2024-01-01/ a")).hasSameHashCodeAs(timeline("2024-01-01/ a"));
        assertThat(timeline("2024-01-01/ a").hashCode())
                .isNotEqualTo(timeline("2024-01-01/ b").hashCode());
    }

    private static Timeline<String> timeline(String... segments) {
        List<Segment<String>> list = new ArrayList<>();
        for (String segment : segments) {
            list.add(segment(segment));
        }
        return Timeline.of(list);
    }

    /** Reads an interval, a space and a value. */
    private static Segment<String> segment(String text) {
        int space = text.indexOf(' ');
        return Segment.of(interval(text.substring(0, space)), text.substring(space + 1));
    }

    private static DateInterval interval(String text) {
        return DateInterval.parse(text);
    }
}
