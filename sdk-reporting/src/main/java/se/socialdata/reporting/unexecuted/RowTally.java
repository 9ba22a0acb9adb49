package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Wait;
import se.socialdata.core.decision.WaitKind;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.term.CodedTerm;

/** What is counted for one row. Its size depends on how many different outcomes and days occur, not on how many decisions. */
final class RowTally {

    private final int[] perQuarter = new int[UnexecutedBuilder.QUARTERS];
    private int women;
    private int men;
    private int sexUnknown;
    private final Map<CodedTerm, Integer> outcomes = new LinkedHashMap<>();
    private final Map<WaitKind, Integer> kinds = new TreeMap<>();
    private final Map<Integer, Integer> bands = new TreeMap<>();
    private final Map<Integer, Integer> daysWaited = new TreeMap<>();

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
        outcomes.merge(decision.outcomeOn(reportingDate), 1, Integer::sum);
        kinds.merge(wait.kind(), 1, Integer::sum);
        bands.merge(bandOf(decision, reportingDate, bandMonths), 1, Integer::sum);
        daysWaited.merge(decision.daysWaited(reportingDate), 1, Integer::sum);
    }

    /** The band of the elapsed time: calendar months from the decision, the upper limit inclusive. */
    private static int bandOf(FavourableDecision decision, LocalDate reportingDate, ImmutableList<Integer> bandMonths) {
        LocalDate until = decision.waitedUntil(reportingDate);
        int band = 0;
        while (band < bandMonths.size()
                && until.isAfter(decision.getDecisionDate().plusMonths(bandMonths.get(band)))) {
            band++;
        }
        return band;
    }

    void merge(RowTally other) {
        for (int i = 0; i < perQuarter.length; i++) {
            perQuarter[i] += other.perQuarter[i];
        }
        women += other.women;
        men += other.men;
        sexUnknown += other.sexUnknown;
        other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
        other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
        other.bands.forEach((band, count) -> bands.merge(band, count, Integer::sum));
        other.daysWaited.forEach((days, count) -> daysWaited.merge(days, count, Integer::sum));
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

    Map<CodedTerm, Integer> outcomes() {
        return outcomes;
    }

    int count(WaitKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    int inBand(int band) {
        return bands.getOrDefault(band, 0);
    }

    /** Every number of days waited, as often as it occurs. */
    Map<Integer, Integer> daysWaited() {
        return daysWaited;
    }
}
