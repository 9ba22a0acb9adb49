package se.socialdata.core.decision;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The duty worked out slowly, one day after the other: the oracle of the property tests.
 *
 * <p>A person waits from the decision; full execution ends the wait, and its last day begins the next one, unless it goes
 * on the next day. Execution in part ends a wait and begins one for the missing part. A wait is too long from the day
 * after the day with the same number three months later, until and including the day on which it ends.
 */
final class DayByDay {

    private enum Level {
        NONE,
        PART,
        FULL
    }

    private DayByDay() {}

    /** The overdue days up to and including a day. */
    static Set<LocalDate> overdueDays(FavourableDecision decision, LocalDate until) {
        Set<LocalDate> overdue = new TreeSet<>();
        LocalDate since = decision.getDecisionDate();
        boolean waiting = true;
        boolean partly = false;
        for (LocalDate day = firstDay(decision); !day.isAfter(until); day = day.plusDays(1)) {
            if (decision.getEnd().isPresent()
                    && !day.isBefore(decision.getEnd().get().getDate())) {
                break;
            }
            Level level = levelOn(decision, day);
            if (level == Level.NONE && !waiting) {
                waiting = true;
                partly = false;
                since = later(day.minusDays(1), decision.getDecisionDate());
            }
            if (waiting && day.isAfter(since.plusMonths(3))) {
                overdue.add(day);
            }
            if (level == Level.FULL) {
                waiting = false;
            } else if (level == Level.PART && !(waiting && partly)) {
                waiting = true;
                partly = true;
                since = later(day, decision.getDecisionDate());
            }
        }
        return overdue;
    }

    private static LocalDate firstDay(FavourableDecision decision) {
        return decision.getExecutions().stream()
                .map(ExecutionPeriod::getStart)
                .filter(decision.getDecisionDate()::isAfter)
                .min(LocalDate::compareTo)
                .orElse(decision.getDecisionDate());
    }

    private static Level levelOn(FavourableDecision decision, LocalDate day) {
        return decision.getExecutions().stream()
                .filter(period -> period.toInterval().contains(day))
                .map(period -> period.isPartial() ? Level.PART : Level.FULL)
                .max(Level::compareTo)
                .orElse(Level.NONE);
    }

    private static LocalDate later(LocalDate first, LocalDate second) {
        return first.isAfter(second) ? first : second;
    }
}
