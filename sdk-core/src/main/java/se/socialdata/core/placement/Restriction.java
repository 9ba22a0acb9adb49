package se.socialdata.core.placement;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * A decision besides care that LVU sets times for: on contact or secret whereabouts, a prohibition of removal, a
 * travel ban
 * (umgängesbeslut, hemlig vistelseort, flyttningsförbud, utreseförbud).
 */
@Value.Immutable
@SdkStyle
public interface Restriction {

    /**
     * What was decided.
     *
     * @return the kind
     */
    RestrictionKind getKind();

    /**
     * The day of the decision.
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
     * The days on which the board considered or examined whether the decision is still needed.
     *
     * @return the days
     */
    ImmutableSet<LocalDate> getReviewDates();

    /**
     * The day on which a temporary decision was submitted to the court.
     *
     * @return the day, or empty if it has not been
     */
    Optional<LocalDate> getSubmittedDate();

    /**
     * The day on which the court confirmed a temporary decision.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getConfirmedDate();

    /**
     * The day on which the board applied for the lasting decision.
     *
     * @return the day, or empty if it has not
     */
    Optional<LocalDate> getApplicationDate();

    /**
     * The last day of the decision.
     *
     * @return the day, or empty while it stands
     */
    Optional<LocalDate> getEndDate();

    /**
     * Refuses an end before the decision.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Periods.checkOrder("decision", getDecisionDate(), "end", getEndDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds restrictions. */
    final class Builder extends ImmutableRestriction.Builder {
        Builder() {}
    }
}
