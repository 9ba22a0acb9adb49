package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.decision.DecisionEnd;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.EndReason;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Offer;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.decision.SubmittedReport;
import se.socialdata.core.decision.Wait;
import se.socialdata.core.decision.WaitKind;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.Quarter;

/**
 * The report on one decision to the inspectorate and the auditors (individrapport), LSS 28 f §, SoL 34 kap.
 *
 * <p>The law asks for the day of the decision, the type of intervention and the reasons for the delay in brief; the
 * inspectorate's service also for the offers made. The person is given as identity or temporary number; the report is
 * for receivers entitled to it, and its {@code toString} masks the identity.
 */
@Value.Immutable
@SdkStyle
public interface IndividualReport {

    /**
     * The identity of the decision in the case system.
     *
     * @return the id
     */
    String getDecisionId();

    /**
     * The quarter that is reported.
     *
     * @return the quarter
     */
    Quarter getQuarter();

    /**
     * What the report says of the decision.
     *
     * @return new, follow-up, executed or ended
     */
    ReportKind getKind();

    /**
     * The municipality whose board decided.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The person to whom the intervention is granted.
     *
     * @return the person
     */
    Person getPerson();

    /**
     * The type of intervention.
     *
     * @return the type, which also gives the law
     */
    InterventionType getIntervention();

    /**
     * The service area.
     *
     * @return the service area
     */
    ServiceArea getServiceArea();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate getDecisionDate();

    /**
     * The day on which execution was interrupted, or a part of it went missing.
     *
     * @return the day, or empty if the decision had not been executed before
     */
    Optional<LocalDate> getInterruptionDate();

    /**
     * The reasons for the delay as stated by the reporting date, in order of time; the last one holds.
     *
     * @return the reasons, empty if none is stated
     */
    ImmutableList<DelayReason> getDelayReasons();

    /**
     * The offers made by the reporting date, in order of time: of one day as they were answered, those without an answer
     * last, and of those answered on one day the accepted before the declined.
     *
     * @return the offers
     */
    ImmutableList<Offer> getOffers();

    /**
     * The quarters for which the decision has been reported before, in order.
     *
     * @return the quarters before this one
     */
    ImmutableList<Quarter> getEarlierReports();

    /**
     * The day on which it was executed, or executed again, if that is known on the reporting date.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getExecutionDate();

    /**
     * The day from which it is ended, if that is known on the reporting date; also of a decision that was executed first.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> getEndDate();

    /**
     * Why it ended, if it has.
     *
     * @return the reason, or empty
     */
    Optional<EndReason> getEndReason();

    /**
     * Writes the report of a decision that a quarter counts.
     *
     * <p>What the report says is what became of this wait: executed, whatever happened to the decision later; otherwise ended;
     * otherwise new, or a follow-up where an earlier quarter has been reported.
     *
     * @param decision the decision
     * @param wait the wait that was overdue in the quarter
     * @param settings the quarter and the reporting date
     * @return the report
     */
    static IndividualReport of(FavourableDecision decision, Wait wait, UnexecutedSettings settings) {
        LocalDate asOf = settings.getReportingDate();
        ImmutableList<Quarter> earlier = decision.getReports().stream()
                .map(SubmittedReport::getQuarter)
                .filter(quarter -> quarter.compareTo(settings.getQuarter()) < 0)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        Optional<LocalDate> executed = wait.executedOn().filter(day -> !day.isAfter(asOf));
        Optional<DecisionEnd> end = decision.getEnd().filter(ended -> decision.isEndedOn(asOf));
        return builder()
                .decisionId(decision.getId())
                .quarter(settings.getQuarter())
                .kind(kindOf(executed, end, !earlier.isEmpty()))
                .municipality(decision.getMunicipality())
                .person(decision.getPerson())
                .intervention(decision.getIntervention())
                .serviceArea(decision.getServiceArea())
                .decisionDate(decision.getDecisionDate())
                .interruptionDate(Optional.of(wait)
                        .filter(waited -> waited.kind() != WaitKind.NOT_YET_EXECUTED)
                        .map(Wait::since))
                .delayReasons(InOrder.reasons(decision, asOf))
                .offers(InOrder.offers(decision, asOf))
                .earlierReports(earlier)
                .executionDate(executed)
                .endDate(end.map(DecisionEnd::getDate))
                .endReason(end.map(DecisionEnd::getReason))
                .build();
    }

    private static ReportKind kindOf(Optional<LocalDate> executed, Optional<DecisionEnd> end, boolean reportedBefore) {
        if (executed.isPresent() || end.map(DecisionEnd::getReason).equals(Optional.of(EndReason.EXECUTED))) {
            return ReportKind.EXECUTED;
        }
        if (end.isPresent()) {
            return ReportKind.ENDED;
        }
        return reportedBefore ? ReportKind.FOLLOW_UP : ReportKind.NEW;
    }

    /**
     * Finds the report that closes the case of a decision which the quarter does not count: it was reported for an earlier
     * quarter and ended, without being executed, before a day of this quarter was overdue, and the end has not been told.
     *
     * <p>The inspectorate keeps a case open until its end is reported, see {@link FavourableDecision#isClosedBy}. An execution
     * is told by an {@link ExecutionNotice} and needs no such report.
     *
     * @param decision the decision, not counted in the quarter
     * @param settings the quarter and the reporting date
     * @return the report, or empty if none is due
     */
    static Optional<IndividualReport> findClosing(FavourableDecision decision, UnexecutedSettings settings) {
        if (!decision.isEndedOn(settings.getReportingDate()) || !decision.isClosedBy(settings.getQuarter())) {
            return Optional.empty();
        }
        ImmutableList<Wait> waits = decision.getWaits();
        return Optional.of(of(decision, waits.get(waits.size() - 1), settings));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds individual reports. */
    final class Builder extends ImmutableIndividualReport.Builder {
        Builder() {}
    }
}
