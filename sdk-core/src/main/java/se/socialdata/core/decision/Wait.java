package se.socialdata.core.decision;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.time.DateInterval;

/**
 * A time in which a person waited for what was granted (väntan på verkställighet): from the decision, or from an
 * interruption, until it was executed or the decision ended.
 *
 * @param kind what the person waited for
 * @param since the day of the decision or of the interruption, from which the law counts
 * @param lastDayInTime the last day, inclusive, on which execution is in time: three calendar months from {@code since}
 * @param executedOn the day on which execution began; empty if it has not, or the decision ended first
 * @param lastDay the last day of the wait, inclusive: the day of execution, or the day before the decision ended if that
 *     is earlier; empty while the wait goes on
 */
public record Wait(
        WaitKind kind,
        LocalDate since,
        LocalDate lastDayInTime,
        Optional<LocalDate> executedOn,
        Optional<LocalDate> lastDay) {

    /** How many calendar months the law allows from a decision or an interruption: LSS 28 f §. */
    static final int MONTHS_ALLOWED = 3;

    static Wait executed(WaitKind kind, LocalDate since, LocalDate executedOn, LocalDate lastDay) {
        return new Wait(kind, since, since.plusMonths(MONTHS_ALLOWED), Optional.of(executedOn), Optional.of(lastDay));
    }

    static Wait unexecuted(WaitKind kind, LocalDate since, Optional<LocalDate> lastDay) {
        return new Wait(kind, since, since.plusMonths(MONTHS_ALLOWED), Optional.empty(), lastDay);
    }

    /**
     * The days of the wait that came too late: from the day after {@link #lastDayInTime()} to the {@link #lastDay()}.
     *
     * <p>The day of execution is the last overdue day, so that a decision executed a single day late is seen.
     *
     * @return the overdue days, open while the wait goes on; empty if execution came in time
     */
    public Optional<DateInterval> overdue() {
        if (lastDay.isPresent() && !lastDay.get().isAfter(lastDayInTime)) {
            return Optional.empty();
        }
        return Optional.of(DateInterval.of(lastDayInTime.plusDays(1), lastDay));
    }

    /**
     * Whether the wait had become too long by a day.
     *
     * @param day the day, inclusive
     * @return true if an overdue day lies on or before it
     */
    public boolean isLateBy(LocalDate day) {
        return day.isAfter(lastDayInTime) && (lastDay.isEmpty() || lastDay.get().isAfter(lastDayInTime));
    }

    /**
     * Whether a day of an interval is overdue. Equal to asking {@link #overdue()}, without making an interval: this is
     * asked three times for every decision that a report reads.
     *
     * @param interval the interval
     * @return true if an overdue day lies in it
     */
    public boolean isOverdueIn(DateInterval interval) {
        if (interval.getEnd().isPresent() && !interval.getEnd().get().isAfter(lastDayInTime)) {
            return false;
        }
        return lastDay.isEmpty()
                || (lastDay.get().isAfter(lastDayInTime) && !lastDay.get().isBefore(interval.getStart()));
    }

    /**
     * Whether the person is waiting at the end of a day.
     *
     * @param day the day
     * @return true from {@code since} until the day before execution or end
     */
    public boolean isRunningOn(LocalDate day) {
        if (day.isBefore(since)) {
            return false;
        }
        if (executedOn.isPresent()) {
            return day.isBefore(executedOn.get());
        }
        return lastDay.isEmpty() || !day.isAfter(lastDay.get());
    }
}
