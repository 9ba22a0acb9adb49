package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import se.socialdata.core.decision.DecidedBy;
import se.socialdata.core.decision.DecisionEnd;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.EndReason;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.OfferAnswer;
import se.socialdata.core.decision.ReportedOutcome;
import se.socialdata.core.decision.ReportingWindows;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.decision.StatedDelay;
import se.socialdata.core.decision.SubmittedNotice;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.time.Quarter;

/**
 * Generates the sample: favourable decisions of Luleå with their life cycles, from which the two quarterly reports of the
 * fourth quarter of 2025 come out as they were printed.
 *
 * <p>For each intervention the printed counts say how many decisions were overdue in three quarters. The generator makes
 * three fourths of those of one quarter go on into the next where the counts allow it, lets the others be executed or end
 * within the quarter, and begins new ones. Dates, ages and the way a wait began (a decision, an interruption, a missing
 * part) are drawn from a generator with a fixed seed; the same seed gives the same file. Around them stand decisions that
 * must not be counted: executed in time, executed on the very last day, still within three months, ended in time, granted
 * by a court, overdue before or after the three quarters.
 */
public final class SampleDecisions {

    /** The seed of the committed sample. */
    public static final long SEED = 20251231L;

    /** The day up to which the sample knows what has happened. */
    public static final LocalDate REPORTING_DATE = LocalDate.of(2026, 1, 30);

    private static final Municipality LULEA = Municipality.of("2580");
    private static final ImmutableList<Quarter> QUARTERS =
            ImmutableList.of(Quarter.of(2025, 2), Quarter.of(2025, 3), Quarter.of(2025, 4));
    private static final int LAST = 2;

    private final Random random;
    private final TestPersons persons;
    private final List<FavourableDecision> decisions = new ArrayList<>();
    private int sequence;

    private SampleDecisions(long seed) {
        this.random = new Random(seed);
        this.persons = new TestPersons(random);
    }

    /**
     * Generates the sample.
     *
     * @param seed the seed
     * @return the decisions, in the order of their ids
     */
    public static ImmutableList<FavourableDecision> generate(long seed) {
        SampleDecisions sample = new SampleDecisions(seed);
        SampleRow.load().forEach(sample::addRow);
        sample.addDecisionsNotCounted();
        return ImmutableList.copyOf(sample.decisions);
    }

    private void addRow(SampleRow row) {
        List<Sex> sexes = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (Map.Entry<String, Integer> outcome : row.outcomes().entrySet()) {
            outcomes.addAll(Collections.nCopies(outcome.getValue(), outcome.getKey()));
        }
        sexes.addAll(Collections.nCopies(row.women(), Sex.WOMAN));
        sexes.addAll(Collections.nCopies(row.counts().get(LAST) - row.women(), Sex.MAN));
        Collections.shuffle(sexes, random);
        int[][] lives = lives(row.counts());
        int last = 0;
        for (int first = 0; first <= LAST; first++) {
            for (int until = first; until <= LAST; until++) {
                for (int n = 0; n < lives[first][until]; n++) {
                    boolean counted = until == LAST;
                    Sex sex = counted ? sexes.get(last) : random.nextBoolean() ? Sex.WOMAN : Sex.MAN;
                    String outcome = counted ? outcomes.get(last) : anyOutcome();
                    last += counted ? 1 : 0;
                    addOverdue(row, sex, first, until, outcome);
                }
            }
        }
    }

    /** How many decisions are overdue from one quarter until another: {@code lives[first][until]}. */
    private static int[][] lives(List<Integer> counts) {
        int[][] lives = new int[3][3];
        int fromFirst = Math.min(counts.get(1), counts.get(0) - counts.get(0) / 4);
        int beganInSecond = counts.get(1) - fromFirst;
        int intoLast = Math.min(counts.get(2), counts.get(1) - counts.get(1) / 4);
        lives[0][0] = counts.get(0) - fromFirst;
        lives[0][2] = Math.min(fromFirst, intoLast);
        lives[0][1] = fromFirst - lives[0][2];
        lives[1][2] = intoLast - lives[0][2];
        lives[1][1] = beganInSecond - lives[1][2];
        lives[2][2] = counts.get(2) - intoLast;
        return lives;
    }

    private String anyOutcome() {
        return random.nextInt(5) == 0 ? ReportedOutcome.ENDED_AT_REQUEST.name() : ReportedOutcome.EXECUTED.name();
    }

    private void addOverdue(SampleRow row, Sex sex, int first, int until, String outcome) {
        LocalDate overdueFrom = first == 0
                ? between(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 6, 20))
                : between(
                        QUARTERS.get(first).getFirstDay(),
                        QUARTERS.get(first).getLastDay().minusDays(10));
        LocalDate since = lastDayWhoseThreeMonthsEndBefore(overdueFrom);
        Quarter quarter = QUARTERS.get(until);
        LocalDate earliest = later(overdueFrom, quarter.getFirstDay()).plusDays(1);
        LocalDate latest = until == LAST ? REPORTING_DATE.minusDays(1) : quarter.getLastDay();
        FavourableDecision.Builder decision = begin(row, sex, since);
        resolve(decision, outcome, since, between(earliest, latest));
        addReports(decision, overdueFrom, until);
        decisions.add(decision.build());
    }

    /** A wait that begins with the decision, or (one in six) with an interruption or a missing part. */
    private FavourableDecision.Builder begin(SampleRow row, Sex sex, LocalDate since) {
        int way = random.nextInt(12);
        LocalDate decisionDate = way > 1 ? since : since.minusDays(200 + random.nextInt(400));
        FavourableDecision.Builder decision = newDecision(row, sex, decisionDate);
        if (way == 0) {
            decision.addExecutions(ExecutionPeriod.builder()
                    .start(decisionDate.plusDays(10 + random.nextInt(50)))
                    .end(since)
                    .build());
        } else if (way == 1) {
            decision.addExecutions(ExecutionPeriod.builder()
                    .start(decisionDate.plusDays(10 + random.nextInt(50)))
                    .end(since.minusDays(1))
                    .build());
            decision.addExecutions(
                    ExecutionPeriod.builder().start(since).partial(true).build());
        }
        return decision;
    }

    private void resolve(FavourableDecision.Builder decision, String outcome, LocalDate since, LocalDate day) {
        if (isEnd(outcome)) {
            decision.addStatedDelays(StatedDelay.of(since.plusMonths(3), DelayReason.NO_PLACE_AVAILABLE));
            decision.end(DecisionEnd.of(day.plusDays(1), endReason(outcome)));
        } else if (outcome.equals(ReportedOutcome.EXECUTED.name())) {
            decision.addStatedDelays(StatedDelay.of(since.plusMonths(3), DelayReason.NO_PLACE_AVAILABLE));
            decision.addOffers(accepted(day.minusDays(1)));
            decision.addExecutions(ExecutionPeriod.builder().start(day).build());
            decision.addNotices(SubmittedNotice.of(day, day));
        } else if (outcome.equals(ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED.name())) {
            decision.addStatedDelays(StatedDelay.of(since.plusMonths(3), DelayReason.NO_PLACE_AVAILABLE));
            decision.addOffers(accepted(REPORTING_DATE.minusDays(3)));
        } else if (outcome.equals(DelayReason.DECLINED_OFFER.getCode())) {
            decision.addStatedDelays(StatedDelay.of(since.plusMonths(3), DelayReason.NO_PLACE_AVAILABLE));
            decision.addOffers(Offer.builder()
                    .date(day.minusDays(1))
                    .answer(OfferAnswer.DECLINED)
                    .answerDate(day)
                    .build());
        } else {
            decision.addStatedDelays(StatedDelay.of(
                    since.plusMonths(3),
                    Objects.requireNonNull(DelayReason.standardReasons().get(outcome))));
        }
    }

    private static Offer accepted(LocalDate day) {
        return Offer.builder()
                .date(day)
                .answer(OfferAnswer.ACCEPTED)
                .answerDate(day)
                .build();
    }

    private static boolean isEnd(String outcome) {
        return outcome.equals(ReportedOutcome.WITHDRAWN_AT_REQUEST.name())
                || outcome.equals(ReportedOutcome.ENDED_AT_REQUEST.name())
                || outcome.equals(ReportedOutcome.DECEASED.name());
    }

    private static EndReason endReason(String outcome) {
        return EndReason.valueOf(outcome);
    }

    /** The reports that have been handed in before the last quarter's: one in each window since the decision was overdue. */
    private void addReports(FavourableDecision.Builder decision, LocalDate overdueFrom, int until) {
        Quarter last = until == LAST ? QUARTERS.get(1) : QUARTERS.get(until);
        for (Quarter quarter = Quarter.from(overdueFrom); quarter.compareTo(last) <= 0; quarter = quarter.plus(1)) {
            LocalDate opens =
                    ReportingWindows.ofInspectorate().windowOf(quarter).getStart();
            decision.addReports(SubmittedReport.of(quarter, opens.plusDays(random.nextInt(20))));
        }
    }

    private void addDecisionsNotCounted() {
        List<SampleRow> rows = SampleRow.load();
        for (int n = 0; n < 60; n++) {
            SampleRow row = rows.get(n % rows.size());
            Sex sex = n % 2 == 0 ? Sex.WOMAN : Sex.MAN;
            decisions.add(notCounted(row, sex, n / 8).build());
        }
    }

    private FavourableDecision.Builder notCounted(SampleRow row, Sex sex, int way) {
        LocalDate day = between(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 9, 20));
        LocalDate recent = between(LocalDate.of(2025, 11, 5), LocalDate.of(2026, 1, 20));
        FavourableDecision.Builder decision =
                newDecision(row, sex, way == 2 || way == 3 ? recent : way == 4 ? day.minusYears(1) : day);
        return switch (way) {
            case 0 ->
                decision.addExecutions(
                        ExecutionPeriod.builder().start(day.plusDays(14)).build());
            case 1 ->
                decision.addExecutions(
                        ExecutionPeriod.builder().start(day.plusMonths(3)).build());
            case 2 -> decision;
            case 3 -> decision.preliminary(true);
            case 4 ->
                decision.addExecutions(ExecutionPeriod.builder()
                                .start(day.minusYears(1).plusMonths(3).minusDays(1))
                                .end(day.minusYears(1).plusMonths(5))
                                .build())
                        .addExecutions(ExecutionPeriod.builder()
                                .start(day.minusYears(1).plusMonths(6))
                                .build());
            case 5 -> decision.end(DecisionEnd.of(day.plusMonths(2), EndReason.WITHDRAWN_AT_REQUEST));
            case 6 -> decision.decidedBy(DecidedBy.COURT).legalForceDate(day.plusDays(21));
            default -> decision.end(DecisionEnd.of(day.plusMonths(3), EndReason.DECEASED));
        };
    }

    private FavourableDecision.Builder newDecision(SampleRow row, Sex sex, LocalDate decisionDate) {
        sequence++;
        int youngest = row.area() == ServiceArea.ELDER_CARE ? 66 : 18;
        int oldest = row.area() == ServiceArea.ELDER_CARE ? 104 : 64;
        return FavourableDecision.builder()
                .id(String.format(Locale.ROOT, "%s-%04d", row.intervention().getLaw(), sequence))
                .municipality(LULEA)
                .intervention(row.intervention())
                .serviceArea(row.area())
                .localUnit(row.unit())
                .person(persons.next(sex, decisionDate, youngest, oldest))
                .decisionDate(decisionDate);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt(Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** The latest day from which three calendar months end before a day: that day then is overdue. */
    private static LocalDate lastDayWhoseThreeMonthsEndBefore(LocalDate day) {
        LocalDate since = day.minusMonths(3);
        while (!since.plusMonths(3).isBefore(day)) {
            since = since.minusDays(1);
        }
        return since;
    }
}
