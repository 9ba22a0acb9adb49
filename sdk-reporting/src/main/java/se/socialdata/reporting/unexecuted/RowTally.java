package se.socialdata.reporting.unexecuted;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Wait;
import se.socialdata.core.decision.WaitKind;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.term.CodedTerm;

/**
 * What is counted for one row. Its size depends on how many different outcomes and days occur, not on how many decisions.
 *
 * <p>Counters are primitive: every decision of a file passes here.
 */
final class RowTally {

    private final int[] perQuarter = new int[UnexecutedBuilder.QUARTERS];
    private int women;
    private int men;
    private int sexUnknown;
    private final Map<CodedTerm, Counter> outcomes = new LinkedHashMap<>();
    private final Map<WaitKind, Counter> kinds = new EnumMap<>(WaitKind.class);
    private final Counts bands = new Counts();
    private final Counts daysWaited = new Counts();

    private static final class Counter {
        private int count;
    }

    void addToQuarter(int quarter) {
        perQuarter[quarter]++;
    }

    /** Adds a decision that the reported quarter counts. */
    void addDetails(
            FavourableDecision decision, Wait wait, LocalDate reportingDate, ImmutableList<Integer> bandMonths) {
        Sex sex = decision.getPerson().getSex().orElse(null);
        if (sex == null) {
            sexUnknown++;
        } else if (sex == Sex.WOMAN) {
            women++;
        } else {
            men++;
        }
        add(outcomes, decision.outcomeOn(reportingDate), 1);
        add(kinds, wait.kind(), 1);
        LocalDate until = decision.waitedUntil(reportingDate);
        bands.add(bandOf(decision.getDecisionDate(), until, bandMonths), 1);
        long days = ChronoUnit.DAYS.between(decision.getDecisionDate(), until);
        daysWaited.add(Math.toIntExact(Math.max(0, days)), 1);
    }

    /**
     * The band of the elapsed time: calendar months from the decision, the upper limit inclusive.
     *
     * <p>The day that lies so many months after the decision is passed when more months of the calendar have begun since, or
     * as many and a later day of the month; where the month is too short to hold the day of the decision, none is later.
     */
    static int bandOf(LocalDate decided, LocalDate until, ImmutableList<Integer> bandMonths) {
        long monthsBegun = until.getLong(PROLEPTIC_MONTH) - decided.getLong(PROLEPTIC_MONTH);
        long monthsPassed = until.getDayOfMonth() > decided.getDayOfMonth() ? monthsBegun : monthsBegun - 1;
        int band = 0;
        while (band < bandMonths.size() && monthsPassed >= bandMonths.get(band)) {
            band++;
        }
        return band;
    }

    private static <K> void add(Map<K, Counter> counters, K key, int count) {
        Counter counter = counters.get(key);
        if (counter == null) {
            counter = new Counter();
            counters.put(key, counter);
        }
        counter.count += count;
    }

    void merge(RowTally other) {
        for (int i = 0; i < perQuarter.length; i++) {
            perQuarter[i] += other.perQuarter[i];
        }
        women += other.women;
        men += other.men;
        sexUnknown += other.sexUnknown;
        other.outcomes.forEach((outcome, counter) -> add(outcomes, outcome, counter.count));
        other.kinds.forEach((kind, counter) -> add(kinds, kind, counter.count));
        bands.add(other.bands);
        daysWaited.add(other.daysWaited);
    }

    int perQuarter(int quarter) {
        return perQuarter[quarter];
    }

    int count(Sex sex) {
        return sex == Sex.WOMAN ? women : men;
    }

    int sexUnknown() {
        return sexUnknown;
    }

    Set<CodedTerm> outcomes() {
        return outcomes.keySet();
    }

    int count(CodedTerm outcome) {
        Counter counter = outcomes.get(outcome);
        return counter == null ? 0 : counter.count;
    }

    int count(WaitKind kind) {
        Counter counter = kinds.get(kind);
        return counter == null ? 0 : counter.count;
    }

    int inBand(int band) {
        return bands.get(band);
    }

    /** The days waited, each as often as it occurs. */
    ImmutableSortedMultiset<Integer> daysWaited() {
        ImmutableSortedMultiset.Builder<Integer> days = ImmutableSortedMultiset.naturalOrder();
        for (int day = 0; day < daysWaited.size(); day++) {
            days.setCount(day, daysWaited.get(day));
        }
        return days.build();
    }
}
