package se.socialdata.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two dates of a report: the period that its counts refer to and the reporting date (rapporteringstillfälle) that
 * its outcomes refer to.
 *
 * <p>A report on the fourth quarter that is drawn up on 20 January counts the decisions that were overdue in the
 * quarter, and says what has become of each by 20 January. The reporting date may lie within the period (a report drawn
 * up early counts what was known) but not before it. This class is immutable and thread-safe.
 */
public final class ReportingPeriod {

    private final DateInterval interval;
    private final LocalDate lastDay;
    private final LocalDate reportingDate;

    private ReportingPeriod(DateInterval interval, LocalDate lastDay, LocalDate reportingDate) {
        this.interval = interval;
        this.lastDay = lastDay;
        this.reportingDate = reportingDate;
    }

    /**
     * A period and the date on which it is reported.
     *
     * @param interval the days that the counts refer to
     * @param reportingDate the day that the outcomes refer to
     * @return the reporting period
     * @throws IllegalArgumentException if the interval has an open end, or the reporting date lies before it
     */
    public static ReportingPeriod of(DateInterval interval, LocalDate reportingDate) {
        LocalDate lastDay = interval.getEnd()
                .orElseThrow(() ->
                        new IllegalArgumentException("expected a reporting period with a last day, got " + interval));
        checkArgument(
                !reportingDate.isBefore(interval.getStart()),
                "expected a reporting date on or after the first day of the period %s, got %s",
                interval.getStart(),
                reportingDate);
        return new ReportingPeriod(interval, lastDay, reportingDate);
    }

    /**
     * A quarter and the date on which it is reported.
     *
     * @param quarter the quarter that the counts refer to
     * @param reportingDate the day that the outcomes refer to
     * @return the reporting period
     * @throws IllegalArgumentException if the reporting date lies before the quarter
     */
    public static ReportingPeriod of(Quarter quarter, LocalDate reportingDate) {
        return of(quarter.toInterval(), reportingDate);
    }

    /**
     * The days that the counts refer to.
     *
     * @return the interval, which has a last day
     */
    public DateInterval getInterval() {
        return interval;
    }

    /**
     * The last day that the counts refer to.
     *
     * @return the last day, inclusive
     */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /**
     * The day that the outcomes refer to.
     *
     * @return the reporting date
     */
    public LocalDate getReportingDate() {
        return reportingDate;
    }

    /**
     * The quarter that the period is.
     *
     * @return the quarter, or empty if the period is not exactly one quarter
     */
    public Optional<Quarter> getQuarter() {
        return Optional.of(lastDay)
                .filter(day -> Quarter.isYear(day.getYear()))
                .map(Quarter::from)
                .filter(quarter -> quarter.toInterval().equals(interval));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod that
                && interval.equals(that.interval)
                && reportingDate.equals(that.reportingDate);
    }

    @Override
    public int hashCode() {
        return 31 * interval.hashCode() + reportingDate.hashCode();
    }

    /**
     * The period and the reporting date as text.
     *
     * @return for example {@code 2025-10-01/2025-12-31 reported 2026-01-20}
     */
    @Override
    public String toString() {
        return interval + " reported " + reportingDate;
    }
}
