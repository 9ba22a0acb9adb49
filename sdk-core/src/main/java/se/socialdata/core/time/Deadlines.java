package se.socialdata.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;

/**
 * How Swedish law counts a time that it sets in days, weeks, months or years (beräkning av lagstadgad tid).
 *
 * <p>A time in months or years ends on the day whose number in the month is that of the day it is counted from, and on
 * the last day of the month where that day does not exist; a time in weeks ends on the same day of the week
 * (lag (1930:173) om beräkning av lagstadgad tid, 1 §). It is calendar arithmetic, never a number of days. Whether a
 * last day on a Sunday or holiday moves to the next working day (2 §) depends on what is to be done and is not decided
 * here.
 */
public final class Deadlines {

    private Deadlines() {}

    /**
     * The last day that is still within a time from a day.
     *
     * <p>Three months from 30 November 2025 end on 28 February 2026, one year from 29 February 2024 on 28 February 2025.
     *
     * @param from the day that the time is counted from, for example the day of the decision
     * @param time the time; months and years are added first and together, then days
     * @return the last day, inclusive
     * @throws IllegalArgumentException if the time is zero or any part of it is negative
     */
    public static LocalDate lastDayWithin(LocalDate from, Period time) {
        checkArgument(
                !time.isZero() && !time.isNegative(),
                "expected a time of at least one day and no negative part, got %s",
                time);
        return from.plus(time);
    }

    /**
     * The first day on which a time from a day has run out.
     *
     * @param from the day that the time is counted from
     * @param time the time
     * @return the day after {@link #lastDayWithin(LocalDate, Period)}
     * @throws IllegalArgumentException if the time is zero or any part of it is negative
     */
    public static LocalDate firstDayAfter(LocalDate from, Period time) {
        return lastDayWithin(from, time).plusDays(1);
    }
}
