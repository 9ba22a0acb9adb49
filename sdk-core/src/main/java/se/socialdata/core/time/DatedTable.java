package se.socialdata.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A table of values that change by date: norms, rates, limits, statutes.
 *
 * <p>Exactly one value holds on each day from the first day of the table to its last; gaps and overlaps are refused
 * when the table is built. Asking for a day outside the table is an error and never gives the nearest value. This class
 * is immutable, and thread-safe if the values are.
 *
 * @param <T> the type of the values
 */
public final class DatedTable<T> {

    private final String name;
    private final Timeline<T> values;
    private final DateInterval interval;

    private DatedTable(String name, Timeline<T> values, DateInterval interval) {
        this.name = name;
        this.values = values;
        this.interval = interval;
    }

    /**
     * The table of some values.
     *
     * @param name what the table holds; error messages name it
     * @param entries the values with their days, in any order; the last may have an open end
     * @param <T> the type of the values
     * @return the table
     * @throws IllegalArgumentException if the name is blank, or there is no entry, or the entries leave a day between
     *     them without a value or have a day in common; the message names the table and the days
     */
    public static <T> DatedTable<T> of(String name, Iterable<Segment<T>> entries) {
        checkArgument(!name.isBlank(), "expected the name of the table, got a blank one");
        ImmutableList<Segment<T>> byStart = TimelineSweep.byStart(entries);
        checkArgument(!byStart.isEmpty(), "%s: expected at least one value", name);
        for (int i = 1; i < byStart.size(); i++) {
            DateInterval previous = byStart.get(i - 1).interval();
            DateInterval next = byStart.get(i).interval();
            checkArgument(
                    previous.isFollowedBy(next),
                    "%s: expected each value to begin on the day after the one before it ends, got %s and %s",
                    name,
                    previous,
                    next);
        }
        Timeline<T> values = Timeline.of(byStart);
        return new DatedTable<>(name, values, values.getSpan().orElseThrow());
    }

    /**
     * What the table holds.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }

    /**
     * The days that the table knows.
     *
     * @return from the first day with a value to the last, all of them with one
     */
    public DateInterval getInterval() {
        return interval;
    }

    /**
     * The values with their days.
     *
     * @return the entries in order of date
     */
    public ImmutableList<Segment<T>> getEntries() {
        return values.getSegments();
    }

    /**
     * The table as a timeline, for combining it with others.
     *
     * @return the values over time
     */
    public Timeline<T> toTimeline() {
        return values;
    }

    /**
     * The value on a day.
     *
     * @param date the day
     * @return the value
     * @throws IllegalArgumentException if the table does not know the day; the message names the table and the day
     */
    public T on(LocalDate date) {
        return find(date)
                .orElseThrow(() ->
                        new IllegalArgumentException(name + ": expected a date within " + interval + ", got " + date));
    }

    /**
     * The value on a day, if the table knows it.
     *
     * @param date the day
     * @return the value, or empty if the day lies outside the table
     */
    public Optional<T> find(LocalDate date) {
        return values.valueOn(date);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedTable<?> that && name.equals(that.name) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + values.hashCode();
    }

    /**
     * The name and the values with their days.
     *
     * @return for example {@code basic amount{2024-01-01/2024-12-31=57300, 2025-01-01/2025-12-31=58800}}
     */
    @Override
    public String toString() {
        return name + values;
    }
}
