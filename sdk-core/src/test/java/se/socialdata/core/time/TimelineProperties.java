package se.socialdata.core.time;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Holds every operation against an oracle that looks at one day after the other.
 *
 * <p>All segments lie in a window of some weeks around a leap day, so that they overlap,
 * touch and leave gaps often; the oracle looks at each day of a slightly wider window.
 */
class TimelineProperties {

    private static final LocalDate WINDOW_START = LocalDate.of(2024, 2, 1);
    private static final int WINDOW_DAYS = 60;
    private static final DateInterval WINDOW =
            DateInterval.of(WINDOW_START.minusDays(2), WINDOW_START.plusDays(2L * WINDOW_DAYS));

    @Property(tries = 300)
    void overlapping_segments_are_combined_day_by_day_in_order_of_start(
            @ForAll("segmentLists") List<Segment<String>> segments) {
        Timeline<String> timeline = Timeline.ofOverlapping(segments, String::concat);

        assertThat(timeline).satisfies(TimelineProperties::isOrdered);
        assertDaily(timeline, day -> combinedOn(day, segments, String::concat));
    }

    @Property(tries = 100)
    void order_of_input_does_not_matter_for_a_commutative_combiner(
            @ForAll("segmentLists") List<Segment<String>> segments, @ForAll Random random) {
        List<Segment<Integer>> given = lengths(segments);
        List<Segment<Integer>> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);

        assertThat(Timeline.ofOverlapping(shuffled, Integer::sum))
                .isEqualTo(Timeline.ofOverlapping(given, Integer::sum));
    }

    @Property(tries = 100)
    void splitting_a_period_never_changes_a_total(
            @ForAll("segmentLists") List<Segment<String>> segments,
            @ForAll @IntRange(min = 1, max = WINDOW_DAYS) int splitAfter) {
        List<Segment<Integer>> whole = lengths(segments);
        LocalDate last = WINDOW_START.plusDays(splitAfter);
        List<Segment<Integer>> split =
                whole.stream().flatMap(segment -> split(segment, last).stream()).toList();

        Timeline<Integer> ofWhole = Timeline.ofOverlapping(whole, Integer::sum);
        Timeline<Integer> ofSplit = Timeline.ofOverlapping(split, Integer::sum);

        assertThat(total(ofSplit)).isEqualTo(total(ofWhole));
        assertThat(ofSplit.compress()).isEqualTo(ofWhole.compress());
    }

    @Property(tries = 200)
    void combine_agrees_with_the_two_timelines_on_each_day(
            @ForAll("timelines") Timeline<String> one, @ForAll("timelines") Timeline<String> other) {
        Timeline<String> combined = one.combine(
                other,
                (mine, its) -> mine.equals(its) ? Optional.empty() : Optional.of(mine.orElse("-") + its.orElse("-")));

        assertThat(combined).satisfies(TimelineProperties::isOrdered);
        assertDaily(combined, day -> {
            Optional<String> mine = one.valueOn(day);
            Optional<String> its = other.valueOn(day);
            return mine.equals(its) ? Optional.empty() : Optional.of(mine.orElse("-") + its.orElse("-"));
        });
    }

    @Property(tries = 200)
    void union_intersection_and_difference_agree_with_the_two_timelines_on_each_day(
            @ForAll("timelines") Timeline<String> one, @ForAll("timelines") Timeline<String> other) {
        assertDaily(one.union(other, String::concat), day -> one.valueOn(day)
                .map(mine -> mine + other.valueOn(day).orElse(""))
                .or(() -> other.valueOn(day)));
        assertDaily(one.intersect(other, String::concat), day -> one.valueOn(day)
                .flatMap(mine -> other.valueOn(day).map(mine::concat)));
        assertDaily(one.minus(other), day -> one.valueOn(day)
                .filter(mine -> other.valueOn(day).isEmpty()));
    }

    @Property(tries = 100)
    void union_is_the_merging_of_all_segments(
            @ForAll("timelines") Timeline<String> one, @ForAll("timelines") Timeline<String> other) {
        List<Segment<Integer>> all = lengths(ImmutableList.<Segment<String>>builder()
                .addAll(one.getSegments())
                .addAll(other.getSegments())
                .build());

        assertThat(one.mapValues(String::length).union(other.mapValues(String::length), Integer::sum))
                .isEqualTo(Timeline.ofOverlapping(all, Integer::sum));
    }

    @Property(tries = 200)
    void gaps_and_segments_partition_the_days_looked_at(
            @ForAll("timelines") Timeline<String> timeline, @ForAll("intervals") DateInterval within) {
        Timeline<String> gaps = Timeline.ofIntervals(timeline.gaps(within), "gap");

        assertThat(gaps.getIntervals()).isEqualTo(timeline.gaps(within));
        assertDaily(
                gaps,
                day -> within.contains(day) && timeline.valueOn(day).isEmpty() ? Optional.of("gap") : Optional.empty());
        assertThat(timeline.intersect(within).union(gaps, String::concat).gaps(within))
                .isEmpty();
        assertThat(timeline.isCovering(within)).isEqualTo(gaps.isEmpty());
    }

    @Property(tries = 200)
    void compress_keeps_each_day_and_joins_all_that_can_be_joined(@ForAll("timelines") Timeline<String> timeline) {
        Timeline<String> compressed = timeline.compress();

        assertDaily(compressed, timeline::valueOn);
        assertThat(compressed.compress()).isEqualTo(compressed);
        List<Segment<String>> segments = compressed.getSegments();
        for (int i = 1; i < segments.size(); i++) {
            Segment<String> previous = segments.get(i - 1);
            Segment<String> next = segments.get(i);
            assertThat(previous.interval().isFollowedBy(next.interval())
                            && previous.value().equals(next.value()))
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void cutting_filtering_and_mapping_work_day_by_day(
            @ForAll("timelines") Timeline<String> timeline, @ForAll("intervals") DateInterval interval) {
        assertDaily(timeline.intersect(interval), day -> timeline.valueOn(day).filter(value -> interval.contains(day)));
        assertDaily(
                timeline.filterValues("a"::equals), day -> timeline.valueOn(day).filter("a"::equals));
        assertDaily(timeline.mapValues(value -> value + "!"), day -> timeline.valueOn(day)
                .map(value -> value + "!"));
    }

    @Property(tries = 100)
    void the_number_of_days_is_the_number_of_days_with_a_value(@ForAll("timelines") Timeline<String> timeline) {
        long days = days().filter(day -> timeline.valueOn(day).isPresent()).count();

        assertThat(timeline.intersect(WINDOW).toDays()).isEqualTo(days);
    }

    @Property(tries = 100)
    void the_intervals_of_one_value_are_joined_where_they_touch(
            @ForAll @Size(max = 8) List<@From("intervals") DateInterval> intervals) {
        Timeline<String> timeline = Timeline.ofIntervals(intervals, "in");

        assertThat(timeline.compress()).isEqualTo(timeline);
        assertDaily(
                timeline,
                day -> intervals.stream().anyMatch(interval -> interval.contains(day))
                        ? Optional.of("in")
                        : Optional.empty());
    }

    /** The provider is found through the service file: also for values of a type argument. */
    @Property(tries = 100)
    void an_arbitrary_timeline_has_a_value_on_the_first_day_of_each_segment(@ForAll Timeline<Integer> timeline) {
        assertThat(timeline).satisfies(TimelineProperties::isOrdered);
        assertThat(timeline.getSegments()).allSatisfy(segment -> assertThat(
                        timeline.valueOn(segment.interval().getStart()))
                .contains(segment.value()));
        assertThat(timeline.getSpan().map(timeline::gaps).map(List::isEmpty).orElse(true))
                .isEqualTo(timeline.getSpan().map(timeline::isCovering).orElse(true));
    }

    @Provide
    Arbitrary<DateInterval> intervals() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, WINDOW_DAYS);
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(0, 30).optional(0.85);
        return Combinators.combine(starts, lengths).as((start, length) -> {
            LocalDate first = WINDOW_START.plusDays(start);
            return DateInterval.of(first, length.map(first::plusDays));
        });
    }

    @Provide
    Arbitrary<List<Segment<String>>> segmentLists() {
        Arbitrary<String> values = Arbitraries.of("a", "b", "cc", "ddd");
        return Combinators.combine(intervals(), values).as(Segment::of).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Timeline<String>> timelines() {
        return segmentLists().map(segments -> Timeline.ofOverlapping(segments, (first, second) -> first));
    }

    private static Stream<LocalDate> days() {
        return Stream.iterate(WINDOW.getStart(), WINDOW::contains, day -> day.plusDays(1));
    }

    private static void assertDaily(Timeline<String> actual, Function<LocalDate, Optional<String>> oracle) {
        assertThat(daily(actual::valueOn)).isEqualTo(daily(oracle));
    }

    private static Map<LocalDate, String> daily(Function<LocalDate, Optional<String>> values) {
        Map<LocalDate, String> daily = new LinkedHashMap<>();
        days().forEach(day -> values.apply(day).ifPresent(value -> daily.put(day, value)));
        return daily;
    }

    private static void isOrdered(Timeline<?> timeline) {
        List<DateInterval> intervals = timeline.getIntervals();
        for (int i = 1; i < intervals.size(); i++) {
            assertThat(intervals.get(i - 1).overlaps(intervals.get(i))).isFalse();
            assertThat(intervals.get(i - 1).getStart())
                    .isBefore(intervals.get(i).getStart());
        }
    }

    private static <T> Optional<T> combinedOn(LocalDate day, List<Segment<T>> segments, BinaryOperator<T> combiner) {
        return segments.stream()
                .sorted(comparing((Segment<T> segment) -> segment.interval().getStart()))
                .filter(segment -> segment.interval().contains(day))
                .map(Segment::value)
                .reduce(combiner);
    }

    private static List<Segment<Integer>> lengths(List<Segment<String>> segments) {
        return segments.stream()
                .map(segment -> segment.mapValue(String::length))
                .toList();
    }

    private static <T> List<Segment<T>> split(Segment<T> segment, LocalDate last) {
        DateInterval interval = segment.interval();
        boolean inside = interval.contains(last) && interval.contains(last.plusDays(1));
        return inside
                ? List.of(
                        segment.withInterval(interval.withEnd(last)),
                        segment.withInterval(DateInterval.of(last.plusDays(1), interval.getEnd())))
                : List.of(segment);
    }

    private static long total(Timeline<Integer> timeline) {
        return timeline.intersect(WINDOW).getSegments().stream()
                .mapToLong(segment -> segment.value() * segment.interval().toDays())
                .sum();
    }
}
