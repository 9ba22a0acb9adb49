package se.socialdata.core.time;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value that holds on each day of an interval: one piece of a {@link Timeline} or a {@link DatedTable}.
 *
 * <p>The value is a state or a rate, the same on every day (placed, 1 200 kronor a day). It is never a total for the
 * interval, because a timeline cuts and joins segments freely.
 *
 * @param interval the days on which the value holds, first and last day inclusive
 * @param value the value; its {@code toString} appears in the segment's
 * @param <T> the type of the value
 */
public record Segment<T>(DateInterval interval, T value) {

    /**
     * Refuses absent parts.
     *
     * @param interval the days
     * @param value the value
     */
    public Segment {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(value, "value");
    }

    /**
     * A value on the days of an interval.
     *
     * @param interval the days on which the value holds
     * @param value the value
     * @param <T> the type of the value
     * @return the segment
     */
    public static <T> Segment<T> of(DateInterval interval, T value) {
        return new Segment<>(interval, value);
    }

    /**
     * The same value on other days.
     *
     * @param newInterval the days
     * @return the segment
     */
    public Segment<T> withInterval(DateInterval newInterval) {
        return new Segment<>(newInterval, value);
    }

    /**
     * Another value on the same days.
     *
     * @param mapper gives the new value
     * @param <R> the type of the new value
     * @return the segment
     */
    public <R> Segment<R> mapValue(Function<? super T, ? extends R> mapper) {
        return new Segment<>(interval, mapper.apply(value));
    }
}
