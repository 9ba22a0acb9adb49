package se.socialdata.core.placement;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Deadlines;

/**
 * An immediate taking into care (omedelbart omhändertagande, LVU 6 and 6 a §§), with the steps that the law sets times
 * for.
 *
 * Submitted to the court within a week of the decision (7 §), application within four weeks of the execution if the
 * court
 * confirms it (8 §), else it lapses (7 and 9 §§).
 */
@Value.Immutable
@SdkStyle
public interface ImmediateCare {

    /**
     * 6 § or 6 a §.
     *
     * @return {@link CareGround#LVU_6}, unless something else is stated
     */
    @Value.Default
    default CareGround getGround() {
        return CareGround.LVU_6;
    }

    /**
     * The day of the decision, from which the week to submission is counted.
     *
     * @return the day
     */
    LocalDate getDecisionDate();

    /**
     * Who decided.
     *
     * @return the board, unless something else is stated
     */
    @Value.Default
    default DecisionMaker getDecidedBy() {
        return DecisionMaker.BOARD;
    }

    /**
     * The board's next meeting after a decision by its chair.
     *
     * @return the day, or empty where it is not known
     */
    Optional<LocalDate> getBoardMeetingDate();

    /**
     * The day on which the chair's decision was reported to the board.
     *
     * @return the day, or empty if it has not been
     */
    Optional<LocalDate> getReportedToBoardDate();

    /**
     * The day on which the decision was submitted to the administrative court (underställning).
     *
     * @return the day, or empty if it has not been
     */
    Optional<LocalDate> getSubmittedDate();

    /**
     * The day on which the court decided on the submitted decision.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getCourtDecisionDate();

    /**
     * Whether the court confirmed the decision.
     *
     * @return whether it did, or empty before the court's decision
     */
    Optional<Boolean> getConfirmed();

    /**
     * The day on which the child was taken into care, from which the four weeks to the application are counted.
     *
     * @return the day, or empty if the decision has not been executed
     */
    Optional<LocalDate> getExecutionDate();

    /**
     * The day on which the board applied for care or for continued temporary care.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getApplicationDate();

    /**
     * The day on which the board asked for a longer time for the application.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getExtensionRequestedDate();

    /**
     * The last day for the application as extended by the court.
     *
     * @return the day, or empty if the time has not been extended
     */
    Optional<LocalDate> getExtendedUntil();

    /**
     * The last day of the immediate care: revoked, lapsed, or replaced by the court's decision on care.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getEndDate();

    /**
     * The last day on which the decision can be submitted to the court: one week from the decision, LVU 7 §.
     *
     * @return the day, inclusive
     */
    default LocalDate getLastDayOfSubmission() {
        return Deadlines.lastDayWithin(getDecisionDate(), Periods.ONE_WEEK);
    }

    /**
     * The last day on which the board can apply for care: four weeks from the execution, or as the court has extended the
     * time, LVU 8 §.
     *
     * @return the day, inclusive; empty before the execution
     */
    default Optional<LocalDate> getLastDayOfApplication() {
        return getExtendedUntil()
                .or(() -> getExecutionDate().map(day -> Deadlines.lastDayWithin(day, Periods.FOUR_WEEKS)));
    }

    /**
     * The first day on which the immediate care has lapsed because a time limit ran out, as far as is recorded by a day.
     *
     * <p>It lapses if it is not submitted in time (LVU 7 § third paragraph), and, once confirmed, if neither
     * application nor request for extension is made in time (9 § first paragraph 1).
     *
     * @param asOf the day asked about
     * @return the day, or empty if it has not lapsed by then
     */
    default Optional<LocalDate> findLapse(LocalDate asOf) {
        boolean byCourt = getDecidedBy() == DecisionMaker.COURT;
        if (!byCourt && Periods.isMissed(getLastDayOfSubmission(), getSubmittedDate(), Optional.empty(), asOf)) {
            return Optional.of(getLastDayOfSubmission().plusDays(1));
        }
        return getLastDayOfApplication()
                .filter(last -> getConfirmed().equals(Optional.of(true)))
                .filter(last -> Periods.isMissed(last, getApplicationDate(), Optional.empty(), asOf))
                .filter(last -> Periods.isMissed(last, getExtensionRequestedDate(), Optional.empty(), asOf))
                .map(last -> last.plusDays(1));
    }

    /**
     * The days from the decision to the end.
     *
     * @return the days
     */
    default DateInterval getInterval() {
        return DateInterval.of(getDecisionDate(), getEndDate());
    }

    /**
     * Refuses other grounds, and an end, an execution or a submission before the decision.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getGround() == CareGround.LVU_6 || getGround() == CareGround.LVU_6A,
                "expected 6 or 6 a § LVU as the ground of immediate care");
        Periods.checkOrder("decision", getDecisionDate(), "end", getEndDate());
        Periods.checkOrder("decision", getDecisionDate(), "execution", getExecutionDate());
        Periods.checkOrder("decision", getDecisionDate(), "submission", getSubmittedDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds immediate takings into care. */
    final class Builder extends ImmutableImmediateCare.Builder {
        Builder() {}
    }
}
