package se.socialdata.reporting.unexecuted;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Wait;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

/**
 * Collects decisions for the reports of one quarter: add, merge, build.
 *
 * <p>Merging is associative and commutative, and the products of merged parts equal those of the whole; so the builder
 * serves a loop, a {@link #collector}, parallel streams, and the aggregate of a distributed engine. Its size follows the
 * result: rows and distinct values for the statistics, one entry for each reported decision for the individual reports,
 * which are collected only by {@link #withIndividualReports()}.
 *
 * <p>A builder belongs to one thread.
 */
public final class UnexecutedBuilder {

    /** The reported quarter and the two before it. */
    static final int QUARTERS = 3;

    private static final int REPORTED = QUARTERS - 1;

    // An id is one of a municipality: decisions of several may have the same.
    private static final Comparator<IndividualReport> REPORTS = Comparator.comparing(IndividualReport::getDecisionId)
            .thenComparing(IndividualReport::getMunicipality)
            .thenComparing(IndividualReport::getDecisionDate)
            .thenComparing(IndividualReport::getIntervention);

    private static final Comparator<ExecutionNotice> NOTICES = Comparator.comparing(ExecutionNotice::getDecisionId)
            .thenComparing(ExecutionNotice::getExecutionDate)
            .thenComparing(ExecutionNotice::getMunicipality)
            .thenComparing(ExecutionNotice::getDecisionDate)
            .thenComparing(ExecutionNotice::getIntervention);

    private final UnexecutedSettings settings;
    private final ImmutableList<DateInterval> days;
    private final boolean individual;
    private final RowTallies rows = new RowTallies();
    private final List<IndividualReport> reports = new ArrayList<>();
    private final List<ExecutionNotice> notices = new ArrayList<>();
    private long added;
    private long counted;
    private long inTime;
    private long courtRulings;
    private long otherLaw;

    private UnexecutedBuilder(UnexecutedSettings settings, boolean individual) {
        this.settings = settings;
        this.individual = individual;
        this.days = daysToCount(settings);
    }

    private static ImmutableList<DateInterval> daysToCount(UnexecutedSettings settings) {
        ImmutableList.Builder<DateInterval> days = ImmutableList.builder();
        for (int i = 0; i < QUARTERS; i++) {
            Quarter quarter = settings.getQuarter().minus(REPORTED - i);
            DateInterval counted = settings.getCountingBasis().daysOf(quarter);
            // Nothing is known of the days after the reporting date.
            days.add(
                    counted.contains(settings.getReportingDate())
                            ? counted.withEnd(settings.getReportingDate())
                            : counted);
        }
        return days.build();
    }

    /**
     * An empty builder for the statistics.
     *
     * @param settings what the report is about
     * @return the builder
     */
    public static UnexecutedBuilder of(UnexecutedSettings settings) {
        return new UnexecutedBuilder(settings, false);
    }

    /**
     * An empty builder like this one that also collects individual reports and notices.
     *
     * @return the builder, without what has been added to this one
     */
    public UnexecutedBuilder withIndividualReports() {
        return new UnexecutedBuilder(settings, true);
    }

    /**
     * A collector of decisions into a builder, for sequential and parallel streams.
     *
     * @param settings what the report is about
     * @return the collector
     */
    public static Collector<FavourableDecision, ?, UnexecutedBuilder> collector(UnexecutedSettings settings) {
        return Collector.of(
                () -> of(settings),
                UnexecutedBuilder::add,
                UnexecutedBuilder::merge,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a decision.
     *
     * @param decision the decision; one under the other law, or granted by a court, is left aside and counted as such
     */
    public void add(FavourableDecision decision) {
        added++;
        if (decision.getIntervention().getLaw() != settings.getLaw()) {
            otherLaw++;
        } else if (!decision.isUnderReportingDuty()) {
            courtRulings++;
        } else {
            addUnderDuty(decision);
        }
    }

    private void addUnderDuty(FavourableDecision decision) {
        RowTally row = null;
        for (int i = 0; i < QUARTERS; i++) {
            Optional<Wait> wait = decision.overdueWaitIn(days.get(i));
            if (wait.isPresent()) {
                if (row == null) {
                    row = rows.of(decision);
                }
                row.addToQuarter(i);
                if (i == REPORTED) {
                    row.addDetails(decision, wait.get(), settings.getReportingDate(), settings.getBandMonths());
                    counted++;
                    if (individual) {
                        reports.add(IndividualReport.of(decision, wait.get(), settings));
                    }
                }
            } else if (i == REPORTED) {
                inTime++;
                if (individual) {
                    IndividualReport.findClosing(decision, settings).ifPresent(reports::add);
                }
            }
        }
        if (individual) {
            notices.addAll(ExecutionNotice.due(decision, settings.getReportingDate()));
        }
    }

    /**
     * Adds all that another builder has collected.
     *
     * @param other a builder with equal settings; unchanged
     * @return this builder
     * @throws IllegalArgumentException if the other has other settings
     */
    public UnexecutedBuilder merge(UnexecutedBuilder other) {
        checkArgument(
                settings.equals(other.settings) && individual == other.individual,
                "expected a builder with the same settings");
        rows.merge(other.rows);
        reports.addAll(other.reports);
        notices.addAll(other.notices);
        added += other.added;
        counted += other.counted;
        inTime += other.inTime;
        courtRulings += other.courtRulings;
        otherLaw += other.otherLaw;
        return this;
    }

    /**
     * How the decisions added so far fall into those counted and those left aside.
     *
     * @return the selection
     */
    public Selection getSelection() {
        return new Selection(added, counted, inTime, courtRulings, otherLaw);
    }

    /**
     * Builds the statistics for the council.
     *
     * @return the statistics of what has been added so far
     */
    public CouncilStatistics buildStatistics() {
        return CouncilStatistics.of(settings, rows.toMap(), getSelection());
    }

    /**
     * Builds the individual reports, sorted by decision id, and those of one id by municipality.
     *
     * @return one report for each decision that the quarter counts, and one for each that was reported for an earlier
     *     quarter and has ended since, see {@link IndividualReport#findClosing}
     * @throws IllegalStateException if the builder does not collect them
     */
    public ImmutableList<IndividualReport> buildIndividualReports() {
        requireIndividual();
        return ImmutableList.sortedCopyOf(REPORTS, reports);
    }

    /**
     * Builds the notices of execution that are due, sorted by decision id, date and municipality.
     *
     * @return the notices of reported decisions that have been executed by the reporting date and not notified
     * @throws IllegalStateException if the builder does not collect them
     */
    public ImmutableList<ExecutionNotice> buildExecutionNotices() {
        requireIndividual();
        return ImmutableList.sortedCopyOf(NOTICES, notices);
    }

    private void requireIndividual() {
        if (!individual) {
            throw new IllegalStateException(
                    "this builder collects statistics only; begin with withIndividualReports()");
        }
    }

    /** Shows the selection only. */
    @Override
    public String toString() {
        return "UnexecutedBuilder[" + getSelection() + "]";
    }

    /** The quarters of the comparison, the reported one last. */
    static ImmutableList<Quarter> comparedQuarters(UnexecutedSettings settings) {
        return ImmutableList.of(
                settings.getQuarter().minus(2), settings.getQuarter().minus(1), settings.getQuarter());
    }
}
