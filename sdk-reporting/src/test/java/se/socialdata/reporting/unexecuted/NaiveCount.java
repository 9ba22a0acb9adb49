package se.socialdata.reporting.unexecuted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.decision.DecidedBy;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

/**
 * Reads LSS 28 f § for one day at a time, without waits and timelines: the oracle of the property tests.
 *
 * <p>A decision is overdue on a day if it was not executed in full on the day before, and more than three months have
 * passed: from the first day on which only a part was executed, or else from the last day of full execution, or else from
 * the decision.
 */
final class NaiveCount {

    private final UnexecutedSettings settings;

    NaiveCount(UnexecutedSettings settings) {
        this.settings = settings;
    }

    /** The decisions that a quarter counts. */
    List<FavourableDecision> countedIn(Quarter quarter, List<FavourableDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.getIntervention().getLaw() == settings.getLaw())
                .filter(decision -> decision.getDecidedBy() == DecidedBy.BOARD)
                .filter(decision -> isCountedIn(quarter, decision))
                .toList();
    }

    private boolean isCountedIn(Quarter quarter, FavourableDecision decision) {
        LocalDate last =
                quarter.contains(settings.getReportingDate()) ? settings.getReportingDate() : quarter.getLastDay();
        boolean lastDayOnly = settings.getCountingBasis() == CountingBasis.LAST_DAY;
        return quarter.getFirstDay()
                .datesUntil(quarter.getLastDay().plusDays(1))
                .filter(day -> lastDayOnly ? day.equals(last) : !day.isAfter(last))
                .anyMatch(day -> isOverdueOn(day, decision));
    }

    private static boolean isOverdueOn(LocalDate day, FavourableDecision decision) {
        LocalDate before = day.minusDays(1);
        boolean ended =
                decision.getEnd().filter(end -> !end.getDate().isAfter(day)).isPresent();
        boolean executed = decision.getExecutions().stream()
                .anyMatch(period -> !period.isPartial() && period.toInterval().contains(before));
        if (ended || executed) {
            return false;
        }
        Optional<LocalDate> lastFull = decision.getExecutions().stream()
                .filter(period -> !period.isPartial())
                .flatMap(period -> period.getEnd().stream())
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder());
        DateInterval sinceThen =
                DateInterval.of(lastFull.orElse(LocalDate.of(1990, 1, 1)).plusDays(1), LocalDate.MAX);
        Optional<LocalDate> firstPart = decision.getExecutions().stream()
                .filter(ExecutionPeriod::isPartial)
                .flatMap(period -> period.toInterval().intersection(sinceThen).stream())
                .map(DateInterval::getStart)
                .filter(start -> start.isBefore(day))
                .min(Comparator.naturalOrder());
        LocalDate since = firstPart.or(() -> lastFull).orElse(decision.getDecisionDate());
        LocalDate from = since.isBefore(decision.getDecisionDate()) ? decision.getDecisionDate() : since;
        return day.isAfter(from.plusMonths(3));
    }
}
