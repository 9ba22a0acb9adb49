package se.socialdata.core.arbitraries;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.socialdata.core.decision.DecisionEnd;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.EndReason;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.OfferAnswer;
import se.socialdata.core.decision.StatedDelay;

/**
 * Gives a decision a life: executed, interrupted, executed again, ended, with offers and reasons for delay on the way.
 *
 * <p>Delays are whole days from the decision or the interruption. Those below {@link #LAST_DAY} are in time whatever the
 * months; that one is the last day of the three months itself; those above it count the days that came too late.
 */
final class DecisionLives {

    private static final LocalDate LAST_DATE = DecisionArbitraries.LAST_DATE;
    private static final int LAST_DAY = 89;
    private static final int MOST_LATE = LAST_DAY + 500;
    private static final int ENDLESS = 100_000;

    /** A time of execution: after a delay first in part, for some days or none, then in full. */
    private record Stay(int delay, int daysInPart, int days) {}

    private record Closing(int delay, EndReason reason) {}

    private record Approach(int day, int daysToAnswer, Optional<OfferAnswer> answer, boolean dated) {}

    private record Statement(int day, DelayReason reason) {}

    /** What happens before the first execution. */
    private record Meanwhile(List<Approach> approaches, List<Statement> statements) {}

    private DecisionLives() {}

    /** Lives in which nobody waits too long, ever. */
    static Arbitrary<FavourableDecision> inTime(Arbitrary<FavourableDecision> heads) {
        return Combinators.combine(heads, stays(delaysInTime(), 0, 3), closings(delaysInTime()), meanwhiles())
                .as((head, stays, closing, meanwhile) -> live(head, stays, Optional.of(closing), meanwhile));
    }

    /** Lives that begin with a wait of more than three months, which ends late or goes on. */
    static Arbitrary<FavourableDecision> lateAtFirst(Arbitrary<FavourableDecision> heads) {
        return Combinators.combine(
                        heads,
                        stays(delaysTooLong(), 0, 1),
                        stays(delaysInTime(), 0, 2),
                        closings(endsTooLate()).optional(),
                        meanwhiles())
                .as((head, first, then, closing, meanwhile) ->
                        live(head, first.isEmpty() ? first : concat(first, then), closing, meanwhile));
    }

    /** Lives that are interrupted for more than three months after a first stay in time. */
    static Arbitrary<FavourableDecision> lateAgain(Arbitrary<FavourableDecision> heads) {
        return Combinators.combine(
                        heads,
                        stay(delaysInTime(), Arbitraries.integers().between(1, 300)),
                        stays(delaysTooLong(), 0, 1),
                        closings(endsTooLate()).optional(),
                        meanwhiles())
                .as((head, first, then, closing, meanwhile) ->
                        live(head, concat(List.of(first), then), closing, meanwhile));
    }

    /** Lives in which a part has been missing ever since the first execution. */
    static Arbitrary<FavourableDecision> lateInPart(Arbitrary<FavourableDecision> heads) {
        return Combinators.combine(heads, delaysInTime(), meanwhiles()).as((head, delay, meanwhile) -> {
            LocalDate start = after(head.getDecisionDate(), delay);
            return with(meanwhile, head, start)
                    .executions(ImmutableList.of(
                            ExecutionPeriod.builder().start(start).partial(true).build()))
                    .build();
        });
    }

    private static Arbitrary<Integer> delaysInTime() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, LAST_DAY)), Tuple.of(1, Arbitraries.just(LAST_DAY)));
    }

    private static Arbitrary<Integer> delaysTooLong() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(LAST_DAY + 1, MOST_LATE)),
                Tuple.of(1, Arbitraries.just(LAST_DAY + 1)));
    }

    /** The day of the end is not one of the days that came too late, so an end comes a day later than an execution. */
    private static Arbitrary<Integer> endsTooLate() {
        return delaysTooLong().map(delay -> delay + 1);
    }

    private static Arbitrary<List<Stay>> stays(Arbitrary<Integer> delays, int least, int most) {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 300)), Tuple.of(1, Arbitraries.just(ENDLESS)));
        return stay(delays, days).list().ofMinSize(least).ofMaxSize(most);
    }

    private static Arbitrary<Stay> stay(Arbitrary<Integer> delays, Arbitrary<Integer> days) {
        Arbitrary<Integer> daysInPart = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, LAST_DAY - 1)));
        return Combinators.combine(delays, daysInPart, days).as(Stay::new);
    }

    private static Arbitrary<Closing> closings(Arbitrary<Integer> delays) {
        return Combinators.combine(delays, Arbitraries.of(EndReason.class)).as(Closing::new);
    }

    private static Arbitrary<Meanwhile> meanwhiles() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 600);
        Arbitrary<Approach> approaches = Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(OfferAnswer.class).optional(0.8),
                        Arbitraries.of(true, true, true, false))
                .as(Approach::new);
        Arbitrary<Statement> statements =
                Combinators.combine(days, DecisionArbitraries.delayReasons()).as(Statement::new);
        return Combinators.combine(
                        approaches.list().ofMaxSize(3), statements.list().ofMaxSize(3))
                .as(Meanwhile::new);
    }

    private static LocalDate after(LocalDate day, int delay) {
        return delay < LAST_DAY ? day.plusDays(delay) : day.plusMonths(3).plusDays(delay - LAST_DAY);
    }

    private static FavourableDecision live(
            FavourableDecision head, List<Stay> stays, Optional<Closing> closing, Meanwhile meanwhile) {
        List<ExecutionPeriod> periods = new ArrayList<>();
        Optional<LocalDate> idleSince = Optional.of(head.getDecisionDate());
        for (Stay stay : stays) {
            idleSince = idleSince.flatMap(since -> execute(periods, since, stay));
        }
        Optional<DecisionEnd> end =
                idleSince.flatMap(since -> closing.flatMap(given -> end(since, given, periods.isEmpty())));
        LocalDate milestone = periods.isEmpty()
                ? end.map(DecisionEnd::getDate).orElse(LAST_DATE)
                : periods.get(0).getStart();
        return with(meanwhile, head, milestone).executions(periods).end(end).build();
    }

    /** Adds the periods of a stay; gives its last day, or nothing if it begins or goes on after the days that are known. */
    private static Optional<LocalDate> execute(List<ExecutionPeriod> periods, LocalDate since, Stay stay) {
        LocalDate start = after(since, stay.delay());
        if (start.isAfter(LAST_DATE)) {
            return Optional.empty();
        }
        LocalDate full = start.plusDays(stay.daysInPart());
        if (full.isAfter(LAST_DATE)) {
            full = start;
        }
        if (full.isAfter(start)) {
            periods.add(ExecutionPeriod.builder()
                    .start(start)
                    .end(full.minusDays(1))
                    .partial(true)
                    .build());
        }
        LocalDate last = full.plusDays(stay.days() - 1L);
        boolean goesOn = after(last, LAST_DAY).isAfter(LAST_DATE);
        Optional<LocalDate> end = goesOn ? Optional.empty() : Optional.of(last);
        periods.add(ExecutionPeriod.builder().start(full).end(end).build());
        return end;
    }

    private static Optional<DecisionEnd> end(LocalDate since, Closing closing, boolean neverExecuted) {
        EndReason reason = neverExecuted && closing.reason() == EndReason.EXECUTED
                ? EndReason.WITHDRAWN_AT_REQUEST
                : closing.reason();
        return Optional.of(after(since, closing.delay()))
                .filter(date -> !date.isAfter(LAST_DATE))
                .map(date -> DecisionEnd.of(date, reason));
    }

    /** The decision with offers and statements from its day to the day before the milestone. */
    private static FavourableDecision.Builder with(Meanwhile meanwhile, FavourableDecision head, LocalDate milestone) {
        LocalDate decided = head.getDecisionDate();
        int span = Math.toIntExact(DAYS.between(decided, milestone));
        return FavourableDecision.builder()
                .from(head)
                .offers(meanwhile.approaches().stream()
                        .map(approach -> offer(approach, decided.plusDays(approach.day() % span), milestone))
                        .toList())
                .statedDelays(meanwhile.statements().stream()
                        .map(statement -> StatedDelay.of(decided.plusDays(statement.day() % span), statement.reason()))
                        .toList());
    }

    private static Offer offer(Approach approach, LocalDate date, LocalDate milestone) {
        LocalDate answered = date.plusDays(Math.min(approach.daysToAnswer(), DAYS.between(date, milestone) - 1));
        return Offer.builder()
                .date(date)
                .answer(approach.answer())
                .answerDate(
                        approach.dated() && approach.answer().isPresent() ? Optional.of(answered) : Optional.empty())
                .build();
    }

    private static List<Stay> concat(List<Stay> first, List<Stay> then) {
        return ImmutableList.<Stay>builder().addAll(first).addAll(then).build();
    }
}
