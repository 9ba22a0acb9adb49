package se.socialdata.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closed interval of days (från och med, till och med): both the first and the last day belong to it.
 *
 * <p>The end may be open, which is said by the absence of a last day and never by a far-away date. The length of an open
 * interval cannot be asked for. This class is immutable and thread-safe.
 */
public final class DateInterval {

    /** The day number that stands after an open end; later than every day that exists. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private final LocalDate start;
    private final @Nullable LocalDate end;

    private DateInterval(LocalDate start, @Nullable LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * An interval with a last day.
     *
     * @param start the first day, inclusive
     * @param end the last day, inclusive; a far-away date is an ordinary last day and does not mean an open end
     * @return the interval
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static DateInterval of(LocalDate start, LocalDate end) {
        checkArgument(!end.isBefore(start), "expected an end on or after the start %s, got %s", start, end);
        return new DateInterval(start, end);
    }

    /**
     * An interval whose end may be open.
     *
     * @param start the first day, inclusive
     * @param end the last day, inclusive; empty for an open end
     * @return the interval
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static DateInterval of(LocalDate start, Optional<LocalDate> end) {
        return end.map(last -> of(start, last)).orElseGet(() -> from(start));
    }

    /**
     * An interval with an open end.
     *
     * @param start the first day, inclusive
     * @return the interval
     */
    public static DateInterval from(LocalDate start) {
        return new DateInterval(Objects.requireNonNull(start), null);
    }

    /**
     * An interval of one day.
     *
     * @param day the day
     * @return the interval
     */
    public static DateInterval ofDay(LocalDate day) {
        return of(day, day);
    }

    /**
     * Reads what {@link #toString()} writes, for example {@code 2025-01-01/2025-03-31} or {@code 2025-01-01/}.
     *
     * <p>Only the years 0000 to 9999 can be read.
     *
     * @param text the text
     * @return the interval
     * @throws IllegalArgumentException if the text is not of that form, or the end lies before the start
     */
    public static DateInterval parse(String text) {
        int slash = text.indexOf('/');
        checkArgument(slash > 0, "expected START/END or START/ with ISO dates");
        LocalDate start = IsoDates.parse(text.substring(0, slash));
        String end = text.substring(slash + 1);
        return end.isEmpty() ? from(start) : of(start, IsoDates.parse(end));
    }

    /**
     * The first day, inclusive.
     *
     * @return the first day
     */
    public LocalDate getStart() {
        return start;
    }

    /**
     * The last day, inclusive.
     *
     * @return the last day, or empty if the end is open
     */
    public Optional<LocalDate> getEnd() {
        return Optional.ofNullable(end);
    }

    /**
     * Whether the interval has no last day.
     *
     * @return true if the end is open
     */
    public boolean isOpen() {
        return end == null;
    }

    /**
     * The number of days, both ends counted.
     *
     * @return the number of days, at least one
     * @throws IllegalStateException if the end is open
     */
    public long toDays() {
        if (end == null) {
            throw new IllegalStateException("an interval with an open end has no length");
        }
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /**
     * Whether a day belongs to this interval.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }

    /**
     * Whether every day of another interval belongs to this one.
     *
     * @param other the other interval
     * @return true if this interval encloses the other
     */
    public boolean encloses(DateInterval other) {
        return !other.start.isBefore(start) && (end == null || (other.end != null && !other.end.isAfter(end)));
    }

    /**
     * Whether the two intervals have a day in common.
     *
     * @param other the other interval
     * @return true if at least one day belongs to both
     */
    public boolean overlaps(DateInterval other) {
        return (end == null || !other.start.isAfter(end)) && (other.end == null || !start.isAfter(other.end));
    }

    /**
     * Whether another interval begins on the day after this one ends, so that no day lies between or in both.
     *
     * @param next the other interval
     * @return true if the other interval continues this one; false if this one has an open end
     */
    public boolean isFollowedBy(DateInterval next) {
        return end != null && end.toEpochDay() + 1 == next.start.toEpochDay();
    }

    /**
     * The days that belong to both intervals.
     *
     * @param other the other interval
     * @return the common days, or empty if there are none
     */
    public Optional<DateInterval> intersection(DateInterval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate laterStart = start.isBefore(other.start) ? other.start : start;
        return Optional.of(new DateInterval(laterStart, earlierEnd(end, other.end)));
    }

    /**
     * This interval with another last day.
     *
     * @param newEnd the last day, inclusive
     * @return the interval
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public DateInterval withEnd(LocalDate newEnd) {
        return of(start, newEnd);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateInterval that && start.equals(that.start) && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Objects.hashCode(end);
    }

    /**
     * The interval as two ISO dates, for example {@code 2025-01-01/2025-03-31}; an open end is empty.
     *
     * @return the text, which {@link #parse(String)} reads back
     */
    @Override
    public String toString() {
        return start + "/" + (end == null ? "" : end);
    }

    // Cutting and joining intervals is done on day numbers, half-open: there the day after LocalDate.MAX can be named.

    /** The interval from one day number up to but not including another; empty if no such day exists. */
    static Optional<DateInterval> ofDayNumbers(long from, long until) {
        if (from >= until || from > LAST_DAY) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.ofEpochDay(from);
        return Optional.of(new DateInterval(start, until == NEVER ? null : LocalDate.ofEpochDay(until - 1)));
    }

    /** The number of the first day, counted as {@link LocalDate#toEpochDay()} does. */
    long fromDayNumber() {
        return start.toEpochDay();
    }

    /** The number of the day after the last one, or {@link #NEVER}. */
    long untilDayNumber() {
        return end == null ? NEVER : end.toEpochDay() + 1;
    }

    private static @Nullable LocalDate earlierEnd(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
