package se.socialdata.core.decision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;

/**
 * Works out the waits of a decision from its execution periods.
 *
 * <p>Execution in full ends a wait. Execution in part ends it too, and begins a new one for the missing part, which
 * counts as an interruption from its first day; when the part stops as well, that wait goes on. Periods that follow each
 * other without a day between them are no interruption.
 */
final class Waits {

    private final LocalDate decisionDate;
    private final @Nullable LocalDate endDate;
    private final ImmutableList.Builder<Wait> waits = ImmutableList.builder();
    private @Nullable WaitKind kind = WaitKind.NOT_YET_EXECUTED;
    private LocalDate since;

    private Waits(LocalDate decisionDate, @Nullable LocalDate endDate) {
        this.decisionDate = decisionDate;
        this.endDate = endDate;
        this.since = decisionDate;
    }

    static ImmutableList<Wait> of(FavourableDecision decision) {
        List<ExecutionPeriod> periods = decision.getExecutions();
        if (periods.isEmpty() && decision.getEnd().isEmpty()) {
            return ImmutableList.of(
                    Wait.unexecuted(WaitKind.NOT_YET_EXECUTED, decision.getDecisionDate(), Optional.empty()));
        }
        Waits waits = new Waits(
                decision.getDecisionDate(),
                decision.getEnd().map(DecisionEnd::getDate).orElse(null));
        if (follow(periods)) {
            waits.executeInTurn(periods);
        } else {
            waits.execute(levels(periods));
        }
        return waits.finish();
    }

    /** Whether each period ends before the next one begins, as they nearly always do. */
    private static boolean follow(List<ExecutionPeriod> periods) {
        for (int i = 1; i < periods.size(); i++) {
            Optional<LocalDate> end = periods.get(i - 1).getEnd();
            if (end.isEmpty() || !end.get().isBefore(periods.get(i).getStart())) {
                return false;
            }
        }
        return true;
    }

    private void executeInTurn(List<ExecutionPeriod> periods) {
        for (int i = 0; i < periods.size(); i++) {
            ExecutionPeriod period = periods.get(i);
            Optional<LocalDate> next =
                    i + 1 < periods.size() ? Optional.of(periods.get(i + 1).getStart()) : Optional.empty();
            execute(period.getStart(), period.getEnd(), !period.isPartial(), next);
        }
    }

    /** Periods may overlap, as they do where a part is granted by two providers: full execution prevails. */
    private static List<Segment<Boolean>> levels(List<ExecutionPeriod> periods) {
        return Timeline.ofOverlapping(
                        periods.stream()
                                .map(period -> Segment.of(period.toInterval(), !period.isPartial()))
                                .toList(),
                        Boolean::logicalOr)
                .getSegments();
    }

    private void execute(List<Segment<Boolean>> segments) {
        for (int i = 0; i < segments.size(); i++) {
            Segment<Boolean> segment = segments.get(i);
            Optional<LocalDate> next = i + 1 < segments.size()
                    ? Optional.of(segments.get(i + 1).interval().getStart())
                    : Optional.empty();
            execute(segment.interval().getStart(), segment.interval().getEnd(), segment.value(), next);
        }
    }

    private void execute(LocalDate start, Optional<LocalDate> end, boolean full, Optional<LocalDate> nextStart) {
        if (endDate != null && start.isAfter(endDate)) {
            return;
        }
        if (full || kind != WaitKind.PARTLY_EXECUTED) {
            close(start);
        }
        if (!full && kind == null) {
            open(WaitKind.PARTLY_EXECUTED, start);
        }
        if (full && end.isPresent() && !nextStart.equals(Optional.of(end.get().plusDays(1)))) {
            open(WaitKind.INTERRUPTED, end.get());
        }
    }

    private void open(WaitKind newKind, LocalDate day) {
        kind = newKind;
        since = day.isBefore(decisionDate) ? decisionDate : day;
    }

    /** The day of execution is the last day of the wait; but the day on which the decision ended is not waited for. */
    private void close(LocalDate executedOn) {
        if (kind != null && executedOn.isAfter(since)) {
            LocalDate lastDay = executedOn.equals(endDate) ? executedOn.minusDays(1) : executedOn;
            waits.add(Wait.executed(kind, since, executedOn, lastDay));
        }
        kind = null;
    }

    private ImmutableList<Wait> finish() {
        if (kind != null && (endDate == null || since.isBefore(endDate))) {
            waits.add(Wait.unexecuted(kind, since, Optional.ofNullable(endDate).map(day -> day.minusDays(1))));
        }
        return waits.build();
    }
}
