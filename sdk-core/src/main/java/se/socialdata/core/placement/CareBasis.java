package se.socialdata.core.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/**
 * The ground on which the child is cared for during a time (rättslig grund för vården).
 *
 * Care under LVU is decided by the court and begins when the child is placed outside the own home because of the
 * decision
 * (LVU 10 §); voluntary care is decided by the board. Periods may overlap or follow each other, and one period may
 * rest on
 * several grounds.
 */
@Value.Immutable
@SdkStyle
public interface CareBasis {

    /**
     * The grounds, at least one. Immediate care is an {@link ImmediateCare} instead.
     *
     * @return the grounds
     */
    ImmutableSet<CareGround> getGrounds();

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
     * Whether those whose consent the law asks for consented to the care: the guardians and, from 15 years, the child.
     *
     * @return whether they consented, or empty where it is not stated
     */
    Optional<Boolean> getConsented();

    /**
     * The day on which a court's decision gained legal force (laga kraft).
     *
     * @return the day, or empty where it is not known or the board decided
     */
    Optional<LocalDate> getLegalForceDate();

    /**
     * The day on which the care under this ground began, that is the day on which the decision was executed.
     *
     * @return the day, or empty if it has not begun
     */
    Optional<LocalDate> getStartDate();

    /**
     * The last day of care under this ground.
     *
     * @return the day, or empty while it goes on
     */
    Optional<LocalDate> getEndDate();

    /**
     * The days of care under this ground.
     *
     * @return the days, or empty if the care has not begun
     */
    default Optional<DateInterval> getInterval() {
        return getStartDate().map(start -> DateInterval.of(start, getEndDate()));
    }

    /**
     * Whether one of the grounds is a given one.
     *
     * @param ground the ground
     * @return true if it is among the grounds
     */
    default boolean isOn(CareGround ground) {
        return getGrounds().contains(ground);
    }

    /**
     * Whether the care rests on LVU 1-3 §§ or continued temporary care under 9 a §.
     *
     * @return true if any ground stands in LVU
     */
    default boolean isLvu() {
        return getGrounds().stream().anyMatch(CareGround::isLvu);
    }

    /**
     * Refuses a period without ground, an end without or before the start, and immediate care, which has its own
     * record.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(!getGrounds().isEmpty(), "expected at least one ground of care, got none");
        checkArgument(
                !getGrounds().contains(CareGround.LVU_6) && !getGrounds().contains(CareGround.LVU_6A),
                "expected immediate care (6 or 6 a § LVU) as a record of immediate care");
        checkArgument(
                getStartDate().isPresent() || getEndDate().isEmpty(), "expected the start of the care beside its end");
        getStartDate().ifPresent(start -> Periods.checkOrder("start", start, "end", getEndDate()));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds grounds of care. */
    final class Builder extends ImmutableCareBasis.Builder {
        Builder() {}
    }
}
