package se.socialdata.reporting.barnahus;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import se.socialdata.core.barnahus.BarnahusLog;

/**
 * Collects Barnahus logs for statistics per Barnahus and year: add, merge, build.
 *
 * <p>Merging is associative and commutative, and the statistics of merged parts equal those of the whole; so the builder
 * serves a loop, a {@link #collector}, parallel streams, and the aggregate of a distributed engine. Its size follows the
 * number of Barnahus, years and different figures, not the number of logs.
 *
 * <p>A log counts in the year of its first report, to social services or to the police; without one in the year of its
 * first dated event. A log is one child's: a caller with several logs of one child counts it several times.
 *
 * <p>A builder belongs to one thread.
 */
public final class LogStatisticsBuilder {

    private final Map<LogGroup, LogTally> tallies = new TreeMap<>();
    private long added;

    private LogStatisticsBuilder() {}

    /**
     * A builder without logs.
     *
     * @return the builder
     */
    public static LogStatisticsBuilder empty() {
        return new LogStatisticsBuilder();
    }

    /**
     * A collector of logs into a builder, for sequential and parallel streams.
     *
     * @return the collector
     */
    public static Collector<BarnahusLog, ?, LogStatisticsBuilder> collector() {
        return Collector.of(
                LogStatisticsBuilder::empty,
                LogStatisticsBuilder::add,
                LogStatisticsBuilder::merge,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a log.
     *
     * @param log the log, as its keeper has it and not as some reader sees it
     */
    public void add(BarnahusLog log) {
        added++;
        tallies.computeIfAbsent(groupOf(log), absent -> new LogTally()).add(log);
    }

    /**
     * Adds all that another builder has collected.
     *
     * @param other another builder; unchanged
     * @return this builder
     */
    public LogStatisticsBuilder merge(LogStatisticsBuilder other) {
        // A copy, since a builder may be merged with itself.
        new TreeMap<>(other.tallies).forEach((group, tally) -> tallies.computeIfAbsent(group, absent -> new LogTally())
                .merge(tally));
        added += other.added;
        return this;
    }

    /**
     * How many logs have been added.
     *
     * @return the number; every log is counted in the statistics
     */
    public long getAdded() {
        return added;
    }

    /**
     * Builds the statistics.
     *
     * @return the statistics of what has been added so far
     */
    public LogStatistics build() {
        return LogStatistics.of(ImmutableSortedMap.copyOf(tallies));
    }

    private static LogGroup groupOf(BarnahusLog log) {
        Optional<String> barnahus = log.getBarnahus()
                .map(CharMatcher.javaIsoControl().or(CharMatcher.whitespace())::trimFrom)
                .map(name -> CharMatcher.javaIsoControl().replaceFrom(name, ' '))
                .filter(name -> !name.isEmpty());
        return new LogGroup(barnahus.orElse(""), LogIntervals.yearOf(log).orElse(LogGroup.UNKNOWN_YEAR));
    }

    /** Shows the number of logs only. */
    @Override
    public String toString() {
        return "LogStatisticsBuilder of " + added + " logs";
    }
}
