package se.socialdata.core.grant;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * A decision to requisition an allocated grant (rekvisition).
 */
@Value.Immutable
@SdkStyle
public interface Requisition {

    /**
     * The day on which it was sent.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * How much is requisitioned.
     *
     * @return the amount, not negative
     */
    Money getAmount();

    /**
     * Whether a share of what others do not requisition is asked for.
     *
     * @return true if it is
     */
    @Value.Default
    default boolean isRemainderWanted() {
        return false;
    }

    /**
     * Whether the joint action plan was sent in with it.
     *
     * @return true if it was
     */
    @Value.Default
    default boolean isJointActionPlanEnclosed() {
        return false;
    }

    /**
     * The reference of the board's decision.
     *
     * @return for example a paragraph, or empty
     */
    Optional<String> getDecisionReference();

    /**
     * Refuses what has no meaning.
     *
     * @throws IllegalArgumentException if an amount or a number is negative
     */
    @Value.Check
    default void check() {
        checkArgument(!getAmount().isNegative(), "expected an amount of at least 0 kr, got a negative one");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds these records. */
    final class Builder extends ImmutableRequisition.Builder {
        Builder() {}
    }
}
