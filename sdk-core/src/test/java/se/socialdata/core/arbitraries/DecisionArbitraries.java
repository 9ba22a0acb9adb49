package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.decision.DecidedBy;
import se.socialdata.core.decision.DecisionEnd;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.EndReason;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.OfferAnswer;
import se.socialdata.core.decision.ReportingWindows;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.decision.StatedDelay;
import se.socialdata.core.decision.SubmittedNotice;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.decision.Wait;
import se.socialdata.core.identity.Person;

/**
 * Arbitraries for {@link FavourableDecision} and its parts.
 *
 * <p>By default a decision is in order: no rule of {@link se.socialdata.core.decision.DecisionRules} fails on any day. A
 * parameter that is annotated {@link Unlawful} is late, not reported, or out of order, and some rule fails on
 * {@link #LAST_DATE}. No date in a decision lies after that day, which for property tests takes the place of today.
 */
public final class DecisionArbitraries extends ProvidedByType {

    /** The day of the first decision. */
    public static final LocalDate FIRST_DATE = LocalDate.of(2015, 1, 1);

    /** The day up to which everything is known, inclusive. */
    public static final LocalDate LAST_DATE = LocalDate.of(2025, 12, 31);

    private static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> PROVIDED =
            ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
                    .put(FavourableDecision.class, DecisionArbitraries::decisions)
                    .put(ExecutionPeriod.class, DecisionArbitraries::executionPeriods)
                    .put(Offer.class, DecisionArbitraries::offers)
                    .put(StatedDelay.class, DecisionArbitraries::statedDelays)
                    .put(DelayReason.class, DecisionArbitraries::delayReasons)
                    .put(DecisionEnd.class, DecisionArbitraries::decisionEnds)
                    .put(SubmittedReport.class, DecisionArbitraries::submittedReports)
                    .put(SubmittedNotice.class, DecisionArbitraries::submittedNotices)
                    .put(ReportingWindows.class, DecisionArbitraries::reportingWindows)
                    .put(Wait.class, DecisionArbitraries::waits)
                    .buildOrThrow();

    /** For jqwik, which finds the provider through its service file. */
    public DecisionArbitraries() {
        super(PROVIDED);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        boolean unlawful = targetType.isOfType(FavourableDecision.class) && targetType.isAnnotated(Unlawful.class);
        return unlawful ? Set.of(unlawfulDecisions()) : super.provideFor(targetType, subtypeProvider);
    }

    /**
     * Decisions with which everything is in order, today and ever after: executed in time, or ended before.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FavourableDecision> decisions() {
        return DecisionLives.inTime(heads(LAST_DATE.minusMonths(4), Arbitraries.of(DecidedBy.class)))
                .withoutEdgeCases();
    }

    /**
     * Decisions that are late, not reported, or out of order.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FavourableDecision> unlawfulDecisions() {
        return Arbitraries.oneOf(lateDecisions(), unreportedDecisions(), disorderedDecisions());
    }

    /**
     * Decisions of every kind, in order or not.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FavourableDecision> allDecisions() {
        return Arbitraries.frequencyOf(Tuple.of(1, decisions()), Tuple.of(2, unlawfulDecisions()));
    }

    /**
     * Decisions of the board that were not executed within three months, or not again after an interruption, or only in
     * part; reported in every window with a reason for the delay, and their execution notified.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FavourableDecision> lateDecisions() {
        return unreportedDecisions().map(Reporting::reported);
    }

    /**
     * Decisions like {@link #lateDecisions()} of which nobody has told the inspectorate.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FavourableDecision> unreportedDecisions() {
        Arbitrary<DecidedBy> board = Arbitraries.just(DecidedBy.BOARD);
        Arbitrary<FavourableDecision> early = heads(LAST_DATE.minusYears(2), board);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, DecisionLives.lateAtFirst(heads(LAST_DATE.minusMonths(4), board))),
                        Tuple.of(1, DecisionLives.lateAgain(early)),
                        Tuple.of(1, DecisionLives.lateInPart(early)))
                .withoutEdgeCases();
    }

    /**
     * Decisions with something that comes before or after its time: an offer or an execution before the decision, a
     * quarter reported twice, or a report outside its window.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FavourableDecision> disorderedDecisions() {
        return Combinators.combine(
                        Arbitraries.oneOf(decisions(), lateDecisions()),
                        Arbitraries.of(Disorder.class),
                        Arbitraries.integers().between(1, 400))
                .as((decision, disorder, days) -> disorder.bringInto(decision, days))
                .withoutEdgeCases();
    }

    /**
     * Periods of execution, one in five still going on, one in five in part.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ExecutionPeriod> executionPeriods() {
        return Combinators.combine(TimeArbitraries.intervals(), Arbitraries.of(false, false, false, false, true))
                .as((interval, partial) -> ExecutionPeriod.builder()
                        .start(interval.getStart())
                        .end(interval.getEnd())
                        .partial(partial)
                        .build());
    }

    /**
     * Offers, most of them answered, most answers dated.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Offer> offers() {
        Arbitrary<Offer> unanswered =
                dates().map(date -> Offer.builder().date(date).build());
        Arbitrary<Offer> answered = Combinators.combine(
                        dates(),
                        Arbitraries.of(OfferAnswer.class),
                        Arbitraries.integers().between(0, 60).optional(0.8))
                .as((date, answer, days) -> Offer.builder()
                        .date(date)
                        .answer(answer)
                        .answerDate(days.map(date::plusDays))
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, unanswered), Tuple.of(4, answered));
    }

    /**
     * Reasons stated from some day on.
     *
     * @return the arbitrary
     */
    public static Arbitrary<StatedDelay> statedDelays() {
        return Combinators.combine(dates(), delayReasons()).as(StatedDelay::of);
    }

    /**
     * The standard reasons, and some of a municipality's own.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DelayReason> delayReasons() {
        Arbitrary<DelayReason> local = Arbitraries.integers()
                .between(1, 9)
                .map(number -> DelayReason.ofLocal(
                        "LOCAL_" + number, "lokalt skäl " + number, "local reason " + number, "Kommunens rutin"));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        9, Arbitraries.of(DelayReason.standardReasons().values().asList())),
                Tuple.of(1, local));
    }

    /**
     * Ends of decisions.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DecisionEnd> decisionEnds() {
        return Combinators.combine(dates(), Arbitraries.of(EndReason.class)).as(DecisionEnd::of);
    }

    /**
     * Reports handed in within the inspectorate's window of their quarter.
     *
     * @return the arbitrary
     */
    public static Arbitrary<SubmittedReport> submittedReports() {
        return Combinators.combine(
                        TimeArbitraries.quarters(), Arbitraries.integers().between(0, 29))
                .as((quarter, days) -> SubmittedReport.of(
                        quarter,
                        ReportingWindows.ofInspectorate()
                                .windowOf(quarter)
                                .getStart()
                                .plusDays(days)));
    }

    /**
     * Notices handed in up to 100 days after the execution.
     *
     * @return the arbitrary
     */
    public static Arbitrary<SubmittedNotice> submittedNotices() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 100))
                .as((executed, days) -> SubmittedNotice.of(executed, executed.plusDays(days)));
    }

    /**
     * The inspectorate's windows, and others within the quarter that follows the reported one.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ReportingWindows> reportingWindows() {
        Arbitrary<ReportingWindows> others = Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(28, 30))
                .as((firstDay, months, lastDay) -> ReportingWindows.of(ImmutableList.of(
                        window(4, firstDay, months, lastDay),
                        window(7, firstDay, months, lastDay),
                        window(10, firstDay, months, lastDay),
                        window(1, firstDay, months, Math.min(lastDay, 28)))));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(ReportingWindows.ofInspectorate())), Tuple.of(2, others));
    }

    /**
     * Waits that became too long, of every kind.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Wait> waits() {
        return unreportedDecisions().flatMap(decision -> Arbitraries.of(decision.getWaits()));
    }

    private static ReportingWindows.Window window(int month, int firstDay, int months, int lastDay) {
        return ReportingWindows.Window.of(MonthDay.of(month, firstDay), MonthDay.of(month + months, lastDay));
    }

    private static Arbitrary<LocalDate> dates() {
        return dates(LAST_DATE);
    }

    private static Arbitrary<LocalDate> dates(LocalDate last) {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST_DATE.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        List<LocalDate> special = List.of(
                LocalDate.of(2023, 11, 30),
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 1));
        return Arbitraries.frequencyOf(
                Tuple.of(9, any),
                Tuple.of(
                        1,
                        Arbitraries.of(special.stream()
                                .filter(day -> !day.isAfter(last))
                                .toList())));
    }

    /** Decisions of which nothing has become yet. */
    private static Arbitrary<FavourableDecision> heads(LocalDate last, Arbitrary<DecidedBy> deciders) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999_999),
                        GeographyArbitraries.municipalities()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of(InterventionType.class),
                        Arbitraries.of(ServiceArea.class),
                        Arbitraries.of("Fyren", "Övergångslägenhet", "Ängen").optional(0.2),
                        people(),
                        dates(last),
                        Combinators.combine(deciders, Arbitraries.of(true, false, false, false))
                                .as(Tuple::of))
                .as((number, municipalities, type, area, unit, person, decided, how) -> FavourableDecision.builder()
                        .id("B-" + number)
                        .municipality(municipalities.get(0))
                        .executingMunicipality(municipalities.stream().skip(1).findFirst())
                        .intervention(type)
                        .serviceArea(type.getLaw() == Law.LSS ? ServiceArea.DISABILITY_CARE : area)
                        .localUnit(unit)
                        .person(person)
                        .decisionDate(decided)
                        .decidedBy(how.get1())
                        .preliminary(how.get2())
                        .build());
    }

    /** Most people have been born when the decisions begin. */
    private static Arbitrary<Person> people() {
        return IdentityArbitraries.people().filter(person -> person.getIdentity()
                .flatMap(identity -> identity.getBirthDate())
                .map(birth -> birth.isBefore(FIRST_DATE))
                .orElse(true));
    }
}
