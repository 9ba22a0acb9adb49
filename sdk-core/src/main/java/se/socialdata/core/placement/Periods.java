package se.socialdata.core.placement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.time.DateOrder;
import se.socialdata.core.time.Deadlines;

/** How the rules on placements count time. */
final class Periods {

    static final Period ONE_WEEK = Period.ofWeeks(1);
    static final Period TWO_WEEKS = Period.ofWeeks(2);
    static final Period FOUR_WEEKS = Period.ofWeeks(4);
    static final Period TWO_MONTHS = Period.ofMonths(2);
    static final Period SIX_MONTHS = Period.ofMonths(6);
    static final Period ONE_YEAR = Period.ofYears(1);
    static final Period TWO_YEARS = Period.ofYears(2);

    private Periods() {}

    /** Refuses two dates of a record that stand in an order without meaning. */
    static void checkOrder(String firstName, LocalDate first, String lastName, Optional<LocalDate> last) {
        DateOrder.check(firstName, first, lastName, last);
    }

    /** The earlier of a day that may be absent and another. */
    static LocalDate earlier(Optional<LocalDate> end, LocalDate day) {
        return end.filter(last -> last.isBefore(day)).orElse(day);
    }

    /** Whether a day is recorded and not after the day asked about. */
    static boolean isBy(Optional<LocalDate> done, LocalDate asOf) {
        return done.filter(day -> !day.isAfter(asOf)).isPresent();
    }

    /**
     * Whether a last day has been missed: the day has passed, what it was for went on after it, and the thing was not done
     * by then.
     *
     * @param lastDay the last day in time, inclusive
     * @param done the day on which it was done
     * @param ended the last day of what the duty was for, if it has ended
     * @param asOf the day asked about
     */
    static boolean isMissed(LocalDate lastDay, Optional<LocalDate> done, Optional<LocalDate> ended, LocalDate asOf) {
        return !isBy(done, lastDay) && earlier(ended, asOf).isAfter(lastDay);
    }

    /**
     * The first last day that was missed of a duty that comes back: within a time from the start, and then within a time
     * from the last occasion.
     *
     * <p>An occasion before the first last day never brings the next one nearer than that day.
     *
     * @param start the day that the first time is counted from
     * @param end the last day of what the duty is for, if it has ended
     * @param occasions the days on which the duty was met, in any order; those before the start do not count
     * @param first the time to the first occasion
     * @param next the time between occasions
     * @param asOf the day asked about; what happened later is not seen
     */
    static Optional<LocalDate> findMissed(
            LocalDate start,
            Optional<LocalDate> end,
            Collection<LocalDate> occasions,
            Period first,
            Period next,
            LocalDate asOf) {
        LocalDate firstDue = Deadlines.lastDayWithin(start, first);
        LocalDate due = firstDue;
        List<LocalDate> inOrder = occasions.stream()
                .filter(day -> !day.isBefore(start) && !day.isAfter(asOf))
                .sorted()
                .toList();
        for (LocalDate occasion : inOrder) {
            if (occasion.isAfter(due)) {
                break;
            }
            LocalDate nextDue = Deadlines.lastDayWithin(occasion, next);
            due = nextDue.isAfter(firstDue) ? nextDue : firstDue;
        }
        return Optional.of(due).filter(earlier(end, asOf)::isAfter);
    }
}
