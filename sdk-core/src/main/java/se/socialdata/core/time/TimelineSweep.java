package se.socialdata.core.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/**
 * The two sweeps on which {@link Timeline} stands: both walk once over the sorted break points, which are the days on
 * which something begins or has ended, and ask for a value between each pair of them.
 */
final class TimelineSweep {

    private TimelineSweep() {}

    /** The segments by first day; the order of those that begin on the same day is kept. */
    static <T> ImmutableList<Segment<T>> byStart(Iterable<Segment<T>> segments) {
        ImmutableList<Segment<T>> given = ImmutableList.copyOf(segments);
        long[] from = new long[given.size()];
        boolean ordered = true;
        for (int i = 0; i < from.length; i++) {
            from[i] = given.get(i).interval().fromDayNumber();
            ordered &= i == 0 || from[i - 1] <= from[i];
        }
        return ordered
                ? given
                : Arrays.stream(LongOrder.ascending(from)).mapToObj(given::get).collect(toImmutableList());
    }

    /** The index of the first segment that begins before the one before it has ended. */
    static <T> OptionalInt firstOverlap(List<Segment<T>> byStart) {
        for (int i = 1; i < byStart.size(); i++) {
            if (byStart.get(i - 1).interval().untilDayNumber()
                    > byStart.get(i).interval().fromDayNumber()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Merges segments that may overlap; where several hold, their values are combined in the given order. */
    static <T> ImmutableList<Segment<T>> merge(List<Segment<T>> byStart, BinaryOperator<T> combiner) {
        int count = byStart.size();
        long[] from = new long[count];
        long[] until = new long[count];
        for (int i = 0; i < count; i++) {
            from[i] = byStart.get(i).interval().fromDayNumber();
            until[i] = byStart.get(i).interval().untilDayNumber();
        }
        int[] byEnd = LongOrder.ascending(until);
        FoldTree<T> active = new FoldTree<>(count, combiner);
        ImmutableList.Builder<Segment<T>> merged = ImmutableList.builderWithExpectedSize(2 * count);
        int begun = 0;
        int ended = 0;
        long day = from[0];
        while (day != DateInterval.NEVER) {
            for (; begun < count && from[begun] == day; begun++) {
                active.put(begun, byStart.get(begun).value());
            }
            for (; ended < count && until[byEnd[ended]] == day; ended++) {
                active.remove(byEnd[ended]);
            }
            long nextStart = begun < count ? from[begun] : DateInterval.NEVER;
            long nextEnd = ended < count ? until[byEnd[ended]] : DateInterval.NEVER;
            long next = Math.min(nextStart, nextEnd);
            add(merged, day, next, active.fold());
            day = next;
        }
        return merged.build();
    }

    /** Walks two timelines side by side and asks for a value wherever at least one of them has one. */
    static <T, U, R> ImmutableList<Segment<R>> combine(
            List<Segment<T>> left,
            List<Segment<U>> right,
            BiFunction<? super Optional<T>, ? super Optional<U>, Optional<R>> combiner) {
        Cursor<T> one = new Cursor<>(left);
        Cursor<U> other = new Cursor<>(right);
        ImmutableList.Builder<Segment<R>> combined = ImmutableList.builderWithExpectedSize(left.size() + right.size());
        long day = Math.min(one.from, other.from);
        while (day != DateInterval.NEVER) {
            long next = Math.min(one.nextBreak(day), other.nextBreak(day));
            if (one.holdsOn(day) || other.holdsOn(day)) {
                add(combined, day, next, combiner.apply(one.valueOn(day), other.valueOn(day)));
            }
            day = next;
            one.moveTo(day);
            other.moveTo(day);
        }
        return combined.build();
    }

    private static <T> void add(ImmutableList.Builder<Segment<T>> segments, long from, long until, Optional<T> value) {
        if (value.isPresent()) {
            DateInterval.ofDayNumbers(from, until)
                    .ifPresent(interval -> segments.add(Segment.of(interval, value.get())));
        }
    }

    /** A place in one timeline: the segment that holds on the day walked to, or else the next one. */
    private static final class Cursor<T> {

        private final List<Segment<T>> segments;
        private int index = -1;
        private long from;
        private long until;
        private Optional<T> value = Optional.empty();

        Cursor(List<Segment<T>> segments) {
            this.segments = segments;
            advance();
        }

        void moveTo(long day) {
            if (until <= day && index < segments.size()) {
                advance();
            }
        }

        boolean holdsOn(long day) {
            return from <= day && day < until;
        }

        Optional<T> valueOn(long day) {
            return holdsOn(day) ? value : Optional.empty();
        }

        long nextBreak(long day) {
            return day < from ? from : until;
        }

        private void advance() {
            index++;
            boolean found = index < segments.size();
            from = found ? segments.get(index).interval().fromDayNumber() : DateInterval.NEVER;
            until = found ? segments.get(index).interval().untilDayNumber() : DateInterval.NEVER;
            value = found ? Optional.of(segments.get(index).value()) : Optional.empty();
        }
    }
}
