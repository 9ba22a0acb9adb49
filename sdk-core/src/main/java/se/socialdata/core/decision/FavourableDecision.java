package se.socialdata.core.decision;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.law.Statute;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;
import se.socialdata.core.validation.RuleGroups;
import se.socialdata.core.validation.RulesHold;

/**
 * A decision that grants a person an intervention (gynnande beslut), with what became of it.
 *
 * <p>The record holds what happened, lawful or not. Whether it was executed in time, what must be reported and what is
 * missing is worked out by its methods and judged by {@link DecisionRules}. The board's duty to report such a decision
 * that is not executed within three months stands in LSS 28 f-28 i §§, SoL (2001:453) 16 kap. 6 f-6 i §§ and SoL
 * (2025:400) 34 kap. 1-4 §§.
 */
@Value.Immutable
@SdkStyle
@RulesHold(provider = DecisionRules.class)
@RulesHold(provider = DecisionRules.class, statuses = RuleStatus.GUIDANCE, groups = RuleGroups.Guidance.class)
public interface FavourableDecision {

    /**
     * The identity of the decision in the case system, unique within a delivery. It must not be, or contain, a personal
     * identity number, which rule EVB-019 asks: it appears in {@code toString}, reports and lists of findings.
     *
     * @return the id
     */
    @NotBlank
    String getId();

    /**
     * The municipality whose board decided.
     *
     * @return the municipality
     */
    Municipality getMunicipality();

    /**
     * The type of intervention granted.
     *
     * @return the type
     */
    InterventionType getIntervention();

    /**
     * The service area in which it is executed.
     *
     * @return the service area
     */
    ServiceArea getServiceArea();

    /**
     * A unit of the municipality's own below the intervention type, for example {@code Övergångslägenhet} below housing.
     *
     * @return the unit's name, or empty
     */
    Optional<String> getLocalUnit();

    /**
     * The person to whom the intervention is granted.
     *
     * @return the person
     */
    @Valid
    Person getPerson();

    /**
     * The day of the decision, from which three months are counted.
     *
     * @return the day
     */
    @PastOrPresent
    LocalDate getDecisionDate();

    /**
     * Who granted the intervention.
     *
     * @return the board, unless a court is stated
     */
    @Value.Default
    default DecidedBy getDecidedBy() {
        return DecidedBy.BOARD;
    }

    /**
     * The day on which a court's ruling gained legal force (laga kraft), LSS 28 e § second paragraph.
     *
     * @return the day, or empty where it is not known or the board decided
     */
    Optional<LocalDate> getLegalForceDate();

    /**
     * Whether this is a preliminary decision (förhandsbesked). It is reportable like any other.
     *
     * @return true for a preliminary decision
     */
    @Value.Default
    default boolean isPreliminary() {
        return false;
    }

    /**
     * The periods in which the decision was executed, in any order.
     *
     * @return the periods, empty if nothing has been executed
     */
    ImmutableList<@Valid ExecutionPeriod> getExecutions();

    /**
     * The offers made, in any order. Of several answered on one day an accepted one outweighs a declined one,
     * and either of them one without an answer.
     *
     * @return the offers
     */
    ImmutableList<@Valid Offer> getOffers();

    /**
     * The reasons for the delay as stated over time. The days may stand in any order; of several stated from the same day
     * the one that stands last replaces those before it.
     *
     * @return the stated delays, those of one day in the order in which they were recorded
     */
    ImmutableList<@Valid StatedDelay> getStatedDelays();

    /**
     * How the decision ended.
     *
     * @return the end, or empty while it stands
     */
    Optional<@Valid DecisionEnd> getEnd();

    /**
     * The municipality of stay (vistelsekommun) that has been asked to execute the decision, which then has the duty to
     * report too: LSS 28 i §.
     *
     * @return the municipality, or empty where the deciding municipality executes
     */
    Optional<Municipality> getExecutingMunicipality();

    /**
     * The reports handed in for this decision, in any order.
     *
     * @return the reports
     */
    ImmutableList<@Valid SubmittedReport> getReports();

    /**
     * The notices of execution handed in for this decision, in any order.
     *
     * @return the notices
     */
    ImmutableList<@Valid SubmittedNotice> getNotices();

    /**
     * The statute under which the decision was made.
     *
     * @return LSS, or SoL as in force on the day of the decision
     */
    default Statute getStatute() {
        return getIntervention().getLaw().statuteOn(getDecisionDate());
    }

    /**
     * Whether the duty to report covers this decision: it does if the board decided, not if a court did.
     *
     * @return true if the board decided
     */
    default boolean isUnderReportingDuty() {
        return getDecidedBy() == DecidedBy.BOARD;
    }

    /**
     * The times in which the person waited for what was granted, in order of time.
     *
     * @return the waits; the last one may be running
     */
    @Value.Lazy
    default ImmutableList<Wait> getWaits() {
        return Waits.of(this);
    }

    /**
     * The days on which the decision was overdue, each with its wait.
     *
     * <p>Overdue from the day after the last day in time, to and including the day of execution, or to and including the
     * day before the end. Facts only: whether the duty to report covers them is {@link #isUnderReportingDuty()}.
     *
     * @return the overdue days
     */
    default Timeline<Wait> getOverdueDays() {
        return Timeline.of(getWaits().stream()
                .flatMap(wait -> wait.overdue().map(days -> Segment.of(days, wait)).stream())
                .toList());
    }

    /**
     * Whether the decision was overdue on any day of an interval.
     *
     * @param interval the interval
     * @return true if an overdue day lies in the interval
     */
    default boolean isOverdueIn(DateInterval interval) {
        return overdueWaitIn(interval).isPresent();
    }

    /**
     * The first wait that was overdue on some day of an interval.
     *
     * @param interval the interval
     * @return the wait, or empty if the decision was never overdue in the interval
     */
    default Optional<Wait> overdueWaitIn(DateInterval interval) {
        for (Wait wait : getWaits()) {
            if (wait.isOverdueIn(interval)) {
                return Optional.of(wait);
            }
        }
        return Optional.empty();
    }

    /**
     * The first day on which the decision must be counted as not executed in time.
     *
     * @return the first overdue day; empty if there is none, or a court decided
     */
    default Optional<LocalDate> getFirstDayOfReportingDuty() {
        if (!isUnderReportingDuty()) {
            return Optional.empty();
        }
        return getWaits().stream()
                .flatMap(wait -> wait.overdue().stream())
                .map(DateInterval::getStart)
                .findFirst();
    }

    /**
     * The day until which the person had waited: the last day of the latest wait, or the day asked about if it still runs.
     *
     * @param asOf the day asked about
     * @return the day, on or before {@code asOf}; the decision date if the person has not waited
     */
    default LocalDate waitedUntil(LocalDate asOf) {
        LocalDate until = getDecisionDate();
        for (Wait wait : getWaits()) {
            if (!wait.since().isAfter(asOf)) {
                until = wait.lastDay().isPresent() && wait.lastDay().get().isBefore(asOf)
                        ? wait.lastDay().get()
                        : asOf;
            }
        }
        return until;
    }

    /**
     * How many days had passed from the decision when the latest wait ended, or have passed if it still runs: LSS 28 h §,
     * which counts from the decision for interruptions too.
     *
     * @param asOf the day asked about
     * @return the number of days; 0 if the decision had not been made, or the person has not waited
     */
    default int daysWaited(LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(getDecisionDate(), waitedUntil(asOf));
        return Math.toIntExact(Math.max(0, days));
    }

    /**
     * The state of the decision at the end of a day.
     *
     * @param day the day
     * @return the state
     */
    default DecisionState stateOn(LocalDate day) {
        if (day.isBefore(getDecisionDate())) {
            return DecisionState.NOT_YET_MADE;
        }
        if (isEndedOn(day)) {
            return DecisionState.ENDED;
        }
        for (Wait wait : getWaits()) {
            if (wait.isRunningOn(day)) {
                return day.isAfter(wait.lastDayInTime())
                        ? DecisionState.OVERDUE
                        : switch (wait.kind()) {
                            case NOT_YET_EXECUTED -> DecisionState.WAITING;
                            case INTERRUPTED -> DecisionState.INTERRUPTED;
                            case PARTLY_EXECUTED -> DecisionState.PARTLY_EXECUTED;
                        };
            }
        }
        return DecisionState.BEING_EXECUTED;
    }

    /**
     * Whether the decision has ended on a day.
     *
     * @param day the day
     * @return true from the day of the end, inclusive
     */
    default boolean isEndedOn(LocalDate day) {
        return getEnd().isPresent() && !day.isBefore(getEnd().get().getDate());
    }

    /**
     * What has become of the decision at the reporting date, as the quarterly reports state it.
     *
     * <p>A decision that was being executed when it ended is executed, whatever ended it: nobody waited for it any more.
     * Otherwise an end comes first, then execution. For a decision still waiting the latest statement counts: an accepted
     * offer, a stated reason, or a declined offer; on the same day an accepted offer before a reason before a declined
     * offer, and of two reasons the one that stands last in the list.
     *
     * @param reportingDate the reporting date, inclusive: what happened on that day is seen
     * @return a {@link ReportedOutcome} or a {@link DelayReason}
     */
    default CodedTerm outcomeOn(LocalDate reportingDate) {
        return Outcomes.on(this, reportingDate);
    }

    /**
     * The reason for the delay that is stated on a day.
     *
     * @param day the day
     * @return the reason stated last on or before that day, the last in the list of those of one day; empty if there is none
     */
    default Optional<DelayReason> delayReasonOn(LocalDate day) {
        return Outcomes.latest(getStatedDelays(), StatedDelay::getDate, day).map(StatedDelay::getReason);
    }

    /**
     * Whether a wait has been reported: a report was handed in for a quarter in which it was overdue.
     *
     * @param wait one of the {@linkplain #getWaits() waits} of this decision
     * @return true if there is such a report
     */
    default boolean isReported(Wait wait) {
        for (SubmittedReport report : getReports()) {
            if (wait.isOverdueIn(report.getQuarter().toInterval())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a report for a quarter is the one that closes the case of a decision that ended without being executed: the
     * wait has been reported for an earlier quarter, and no report for an earlier quarter was handed in on the day of the
     * end or later. A case stays open until its end is reported (IVO, ej verkställda beslut).
     *
     * @param quarter the quarter
     * @return true if the end has not been told by a report for an earlier quarter
     */
    default boolean isClosedBy(Quarter quarter) {
        return ReportingFacts.isClosedBy(this, quarter);
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds favourable decisions. */
    final class Builder extends ImmutableFavourableDecision.Builder {
        Builder() {}
    }
}
