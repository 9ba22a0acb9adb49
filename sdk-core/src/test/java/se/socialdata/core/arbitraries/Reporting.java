package se.socialdata.core.arbitraries;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.ReportingWindows;
import se.socialdata.core.decision.StatedDelay;
import se.socialdata.core.decision.SubmittedNotice;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.decision.Wait;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

/** Does for a late decision what a dutiful board does. */
final class Reporting {

    private static final ReportingWindows WINDOWS = ReportingWindows.ofInspectorate();

    private Reporting() {}

    /** The decision with a reason from its day on, a report in each window that has opened, and notices of execution. */
    static FavourableDecision reported(FavourableDecision decision) {
        ImmutableList<Quarter> quarters = decision.getWaits().stream()
                .flatMap(wait -> wait.overdue().stream())
                .flatMap(Reporting::quartersOf)
                .distinct()
                .filter(quarter -> !WINDOWS.windowOf(quarter).getStart().isAfter(DecisionArbitraries.LAST_DATE))
                .collect(toImmutableList());
        return FavourableDecision.builder()
                .from(decision)
                .addStatedDelays(StatedDelay.of(decision.getDecisionDate(), DelayReason.NO_PLACE_AVAILABLE))
                .reports(quarters.stream().map(Reporting::reportOf).toList())
                .notices(decision.getWaits().stream()
                        .filter(wait -> wait.overdue().isPresent())
                        .flatMap(Reporting::noticeOf)
                        .toList())
                .build();
    }

    /** A report on the first day of its window. */
    static SubmittedReport reportOf(Quarter quarter) {
        return SubmittedReport.of(quarter, WINDOWS.windowOf(quarter).getStart());
    }

    private static Stream<SubmittedNotice> noticeOf(Wait wait) {
        return wait.executedOn().stream().map(executed -> SubmittedNotice.of(executed, executed));
    }

    private static Stream<Quarter> quartersOf(DateInterval overdue) {
        LocalDate last = overdue.getEnd().orElse(DecisionArbitraries.LAST_DATE);
        return Stream.iterate(
                Quarter.from(overdue.getStart()),
                quarter -> !quarter.getFirstDay().isAfter(last),
                quarter -> quarter.plus(1));
    }
}
