package se.socialdata.core.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Values over time (tidslinje): segments in order of date that never overlap, with or without gaps between them.
 *
 * <p>A timeline is best read as a function from days to values: {@link #valueOn(LocalDate)} is the whole meaning, and
 * every other operation is defined day by day. How the days are cut into segments carries no meaning, so an operation
 * may cut wherever an operand was cut; {@link #compress()} gives the one form in which equal neighbours are joined.
 * Two timelines are {@linkplain #equals(Object) equal} if their segments are; compare the compressed forms to ask
 * whether they agree on every day.
 *
 * <p>The last segment may have an open end. Days run to {@link LocalDate#MAX}; what would lie beyond does not exist.
 * This class is immutable, and thread-safe if the values are.
 *
 * @param <T> the type of the values
 */
public final class Timeline<T> {

    private static final Timeline<?> EMPTY = new Timeline<>(ImmutableList.of());

    private final ImmutableList<Segment<T>> segments;

    private Timeline(ImmutableList<Segment<T>> segments) {
        this.segments = segments;
    }

    // ------------------------------------------------------------------------------------------------- factories

    /**
     * The timeline without any value.
     *
     * @param <T> the type of the values
     * @return the empty timeline
     */
    @SuppressWarnings("unchecked") // it holds no value of any type
    public static <T> Timeline<T> empty() {
        return (Timeline<T>) EMPTY;
    }

    /**
     * One value on the days of an interval.
     *
     * @param interval the days on which the value holds
     * @param value the value
     * @param <T> the type of the values
     * @return the timeline
     */
    public static <T> Timeline<T> of(DateInterval interval, T value) {
        return new Timeline<>(ImmutableList.of(Segment.of(interval, value)));
    }

    /**
     * The timeline of segments that do not overlap.
     *
     * @param segments the segments, in any order; adjacent ones stay apart
     * @param <T> the type of the values
     * @return the timeline
     * @throws IllegalArgumentException if two segments have a day in common; the message names their days
     */
    public static <T> Timeline<T> of(Iterable<Segment<T>> segments) {
        ImmutableList<Segment<T>> byStart = TimelineSweep.byStart(segments);
        TimelineSweep.firstOverlap(byStart).ifPresent(i -> {
            throw new IllegalArgumentException("expected segments that do not overlap, got "
                    + byStart.get(i - 1).interval() + " and " + byStart.get(i).interval());
        });
        return ofOrdered(byStart);
    }

    /**
     * The timeline of segments that may overlap.
     *
     * <p>On a day with several segments their values are combined in the order in which the segments begin; those that
     * begin on the same day are taken in the order given. So the result depends on the order given only if the
     * combiner is not commutative and segments begin on the same day. For {@code n} segments the combiner is called
     * O(n log n) times, however many hold at once.
     *
     * @param segments the segments, in any order
     * @param combiner combines two values; must be associative and must not return null
     * @param <T> the type of the values
     * @return the timeline, cut on each day on which a segment begins or has ended
     */
    public static <T> Timeline<T> ofOverlapping(Iterable<Segment<T>> segments, BinaryOperator<T> combiner) {
        ImmutableList<Segment<T>> byStart = TimelineSweep.byStart(segments);
        return ofOrdered(
                TimelineSweep.firstOverlap(byStart).isPresent() ? TimelineSweep.merge(byStart, combiner) : byStart);
    }

    /**
     * The same value on every day of some intervals.
     *
     * @param intervals the intervals, in any order; they may overlap
     * @param value the value
     * @param <T> the type of the values
     * @return the timeline, in which overlapping and adjacent intervals are joined
     */
    public static <T> Timeline<T> ofIntervals(Iterable<DateInterval> intervals, T value) {
        return ofOverlapping(Iterables.transform(intervals, interval -> Segment.of(interval, value)), (a, b) -> a)
                .compress();
    }

    private static <T> Timeline<T> ofOrdered(ImmutableList<Segment<T>> segments) {
        return segments.isEmpty() ? empty() : new Timeline<>(segments);
    }

    // --------------------------------------------------------------------------------------------------- reading

    /**
     * The segments.
     *
     * @return the segments in order of date
     */
    public ImmutableList<Segment<T>> getSegments() {
        return segments;
    }

    /**
     * The days of each segment.
     *
     * @return the intervals in order of date, adjacent ones apart
     */
    public ImmutableList<DateInterval> getIntervals() {
        return segments.stream().map(Segment::interval).collect(toImmutableList());
    }

    /**
     * Whether no day has a value.
     *
     * @return true if there is no segment
     */
    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /**
     * Whether the last segment has no last day.
     *
     * @return true if the end is open; false if the timeline is empty
     */
    public boolean isOpen() {
        return !isEmpty() && lastInterval().isOpen();
    }

    /**
     * From the first day with a value to the last, including any gaps between them.
     *
     * @return the interval, or empty if there is no segment
     */
    public Optional<DateInterval> getSpan() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(DateInterval.of(
                        segments.get(0).interval().getStart(), lastInterval().getEnd()));
    }

    private DateInterval lastInterval() {
        return segments.get(segments.size() - 1).interval();
    }

    /**
     * The value on a day.
     *
     * @param date the day
     * @return the value, or empty if the day lies in a gap or outside the span
     */
    public Optional<T> valueOn(LocalDate date) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).interval().getStart().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        // Now the segment before `low` is the last one that begins on or before the day.
        return low == 0
                ? Optional.empty()
                : Optional.of(segments.get(low - 1))
                        .filter(segment -> segment.interval().contains(date))
                        .map(Segment::value);
    }

    /**
     * The number of days with a value.
     *
     * @return the number of days
     * @throws IllegalStateException if the end is open; cut it first with {@link #intersect(DateInterval)}
     */
    public long toDays() {
        return segments.stream()
                .mapToLong(segment -> segment.interval().toDays())
                .sum();
    }

    /**
     * The days of an interval that have no value.
     *
     * @param within the days to look at
     * @return the gaps in order of date, none of them adjacent
     */
    public ImmutableList<DateInterval> gaps(DateInterval within) {
        ImmutableList.Builder<DateInterval> gaps = ImmutableList.builder();
        long day = within.fromDayNumber();
        long until = within.untilDayNumber();
        for (Segment<T> segment : segments) {
            long gapEnd = Math.min(segment.interval().fromDayNumber(), until);
            DateInterval.ofDayNumbers(day, gapEnd).ifPresent(gaps::add);
            day = Math.max(day, segment.interval().untilDayNumber());
        }
        DateInterval.ofDayNumbers(day, until).ifPresent(gaps::add);
        return gaps.build();
    }

    /**
     * Whether every day of an interval has a value.
     *
     * @param interval the days to look at
     * @return true if the interval has no gap
     */
    public boolean isCovering(DateInterval interval) {
        return gaps(interval).isEmpty();
    }

    // ---------------------------------------------------------------------------------------------- one timeline

    /**
     * Only the days of an interval.
     *
     * @param interval the days to keep
     * @return the timeline, cut at both ends of the interval
     */
    public Timeline<T> intersect(DateInterval interval) {
        return ofOrdered(segments.stream()
                .flatMap(segment -> segment.interval().intersection(interval).map(segment::withInterval).stream())
                .collect(toImmutableList()));
    }

    /**
     * Each value replaced by another.
     *
     * @param mapper gives the new value
     * @param <R> the type of the new values
     * @return the timeline, cut on the same days
     */
    public <R> Timeline<R> mapValues(Function<? super T, ? extends R> mapper) {
        return ofOrdered(
                segments.stream().map(segment -> segment.<R>mapValue(mapper)).collect(toImmutableList()));
    }

    /**
     * Only the days whose value meets a condition.
     *
     * @param condition the condition
     * @return the timeline, in which the other days are gaps
     */
    public Timeline<T> filterValues(Predicate<? super T> condition) {
        return ofOrdered(segments.stream()
                .filter(segment -> condition.test(segment.value()))
                .collect(toImmutableList()));
    }

    /**
     * The same values on the same days, in as few segments as possible.
     *
     * @return the timeline, in which adjacent segments with equal values are joined
     */
    public Timeline<T> compress() {
        ImmutableList.Builder<Segment<T>> joined = ImmutableList.builder();
        for (int first = 0, last; first < segments.size(); first = last + 1) {
            last = first;
            while (last + 1 < segments.size() && isContinued(segments.get(last), segments.get(last + 1))) {
                last++;
            }
            DateInterval interval = DateInterval.of(
                    segments.get(first).interval().getStart(),
                    segments.get(last).interval().getEnd());
            joined.add(segments.get(first).withInterval(interval));
        }
        return ofOrdered(joined.build());
    }

    private static <T> boolean isContinued(Segment<T> segment, Segment<T> next) {
        return segment.interval().isFollowedBy(next.interval())
                && segment.value().equals(next.value());
    }

    // --------------------------------------------------------------------------------------------- two timelines

    /**
     * A value for each day on which this timeline or another has one: the operation from which the other three follow.
     *
     * @param other the other timeline
     * @param combiner gives the value from this one's and the other's, of which at least one is present; empty for none
     * @param <U> the type of the other timeline's values
     * @param <R> the type of the new values
     * @return the timeline, cut on each day on which either of the two was cut
     */
    public <U, R> Timeline<R> combine(
            Timeline<U> other, BiFunction<? super Optional<T>, ? super Optional<U>, Optional<R>> combiner) {
        return ofOrdered(TimelineSweep.combine(segments, other.segments, combiner));
    }

    /**
     * The days on which either timeline has a value.
     *
     * @param other the other timeline
     * @param combiner gives the value on the days when both have one, from this one's and the other's
     * @return the timeline; on the days when only one of the two has a value, it is that one's
     */
    public Timeline<T> union(Timeline<T> other, BinaryOperator<T> combiner) {
        return combine(
                other,
                (mine, its) -> mine.isPresent() && its.isPresent()
                        ? Optional.of(combiner.apply(mine.get(), its.get()))
                        : mine.or(() -> its));
    }

    /**
     * The days on which both timelines have a value.
     *
     * @param other the other timeline
     * @param combiner gives the value from this one's and the other's
     * @param <U> the type of the other timeline's values
     * @param <R> the type of the new values
     * @return the timeline; the other days are gaps
     */
    public <U, R> Timeline<R> intersect(Timeline<U> other, BiFunction<? super T, ? super U, ? extends R> combiner) {
        return combine(other, (mine, its) -> mine.flatMap(a -> its.map(b -> combiner.apply(a, b))));
    }

    /**
     * The days on which this timeline has a value and another has none.
     *
     * @param other the timeline whose days are taken away, whatever their values
     * @return the timeline
     */
    public Timeline<T> minus(Timeline<?> other) {
        return combine(other, (mine, its) -> its.isPresent() ? Optional.empty() : mine);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /**
     * The segments with their values as text; values that must not be read by everybody mask themselves.
     *
     * @return for example {@code {2025-01-01/2025-03-31=ONE, 2025-05-01/=TWO}}
     */
    @Override
    public String toString() {
        return segments.stream()
                .map(segment -> segment.interval() + "=" + segment.value())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
