package se.socialdata.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

/**
 * The windows in which the reports of a quarter are handed in (rapporteringsperioder).
 *
 * <p>No statute sets them; the inspectorate publishes them. They are data, so that a change needs no new version of this
 * library. This class is immutable and thread-safe.
 */
public final class ReportingWindows {

    private static final ReportingWindows INSPECTORATE = of(ImmutableList.of(
            Window.of(MonthDay.of(4, 1), MonthDay.of(4, 30)),
            Window.of(MonthDay.of(7, 1), MonthDay.of(8, 31)),
            Window.of(MonthDay.of(10, 1), MonthDay.of(10, 31)),
            Window.of(MonthDay.of(1, 1), MonthDay.of(1, 31))));

    private final ImmutableList<Window> windows;

    private ReportingWindows(ImmutableList<Window> windows) {
        this.windows = windows;
    }

    /**
     * The windows that the inspectorate (IVO) has published for 2019-2023: April for the first quarter, July and August
     * for the second, October for the third, January for the fourth.
     *
     * @return the windows
     */
    public static ReportingWindows ofInspectorate() {
        return INSPECTORATE;
    }

    /**
     * Other windows.
     *
     * @param windows the windows of the four quarters, in order
     * @return the windows
     * @throws IllegalArgumentException if there are not four
     */
    public static ReportingWindows of(ImmutableList<Window> windows) {
        checkArgument(windows.size() == 4, "expected the windows of four quarters, got %s", windows.size());
        return new ReportingWindows(windows);
    }

    /**
     * The window in which the reports of a quarter are handed in.
     *
     * @param quarter the quarter that the reports concern
     * @return the first to the last day, both inclusive, after the end of the quarter
     */
    public DateInterval windowOf(Quarter quarter) {
        Window window = windows.get(quarter.getNumber() - 1);
        int year = quarter.getLastDay().plusDays(1).getYear();
        return DateInterval.of(window.first().atYear(year), window.last().atYear(year));
    }

    /**
     * Whether the window of a quarter has closed.
     *
     * @param quarter the quarter that the reports concern
     * @param day the day asked about
     * @return true if the last day of the window lies before the day
     */
    public boolean isClosed(Quarter quarter, LocalDate day) {
        return windowOf(quarter).getEnd().orElse(day).isBefore(day);
    }

    /**
     * The quarter whose reports are due on a day.
     *
     * @param day the day
     * @return the quarter whose window contains the day, or empty outside the windows
     */
    public Optional<Quarter> quarterDueOn(LocalDate day) {
        Quarter previous = Quarter.from(day).minus(1);
        return windowOf(previous).contains(day) ? Optional.of(previous) : Optional.empty();
    }

    /**
     * A window in a year.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     */
    public record Window(MonthDay first, MonthDay last) {

        /**
         * A window.
         *
         * @param first the first day, inclusive
         * @param last the last day, inclusive, in the same year
         * @return the window
         * @throws IllegalArgumentException if the last day lies before the first
         */
        public static Window of(MonthDay first, MonthDay last) {
            checkArgument(!last.isBefore(first), "expected a last day on or after %s, got %s", first, last);
            return new Window(first, last);
        }
    }
}
