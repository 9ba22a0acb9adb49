package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;

/** How long time passes between the events of a log, in days (tid mellan händelser). */
public final class LogIntervals {

    private static final ImmutableSet<LogEventType> REPORTS =
            ImmutableSet.of(LogEventType.REPORT_TO_SOCIAL_SERVICES, LogEventType.REPORT_TO_POLICE);

    private LogIntervals() {}

    /**
     * The days from the first dated event of one kind to the first dated event of another.
     *
     * @param log the log
     * @param from the kind from which is counted
     * @param to the kind to which is counted
     * @return the days, zero for the same day and negative if the other came first; empty if either has no date
     */
    public static OptionalLong daysBetween(BarnahusLog log, LogEventType from, LogEventType to) {
        return daysBetween(
                firstDateOf(log.getEvents(), ImmutableSet.of(from)), firstDateOf(log.getEvents(), ImmutableSet.of(to)));
    }

    /**
     * The days from the first report, to social services or to the police, to the first interview of the child.
     *
     * @param log the log
     * @return the days, negative if the interview came first; empty if either has no date
     */
    public static OptionalLong daysFromReportToInterview(BarnahusLog log) {
        return daysBetween(
                firstReport(log), firstDateOf(log.getEvents(), ImmutableSet.of(LogEventType.CHILD_INTERVIEW)));
    }

    /**
     * The day on which the child's way begins: that of the first report, to social services or to the police (Barnets väg
     * genom barnahus, avsnitt 3.1).
     *
     * @param log the log
     * @return the day, or empty if no report has a date
     */
    public static Optional<LocalDate> firstReport(BarnahusLog log) {
        return firstReport(log.getEvents());
    }

    /** The first day of a report among some events. */
    static Optional<LocalDate> firstReport(List<LogEvent> events) {
        return firstDateOf(events, REPORTS);
    }

    /**
     * The year that a log belongs to: that of its first report, or without one that of its first dated event.
     *
     * @param log the log
     * @return the year, or empty if nothing has a date
     */
    public static OptionalInt yearOf(BarnahusLog log) {
        return firstReport(log)
                .or(() -> log.getEvents().stream()
                        .map(LogEvent::getDate)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(date -> OptionalInt.of(date.getYear()))
                .orElseGet(OptionalInt::empty);
    }

    private static OptionalLong daysBetween(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()))
                : OptionalLong.empty();
    }

    private static Optional<LocalDate> firstDateOf(List<LogEvent> events, ImmutableSet<LogEventType> types) {
        return events.stream()
                .filter(event -> event.getTypes().stream().anyMatch(types::contains))
                .map(LogEvent::getDate)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
