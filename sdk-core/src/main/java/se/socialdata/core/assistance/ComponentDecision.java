package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * What was applied for and granted for one purpose (post i beslutet).
 */
@Value.Immutable
@SdkStyle
public interface ComponentDecision {

    /**
     * What it is for.
     *
     * @return the purpose
     */
    AssistanceComponent getComponent();

    /**
     * The amount applied for.
     *
     * @return the amount, or empty if none was stated
     */
    Optional<Money> getAppliedAmount();

    /**
     * The amount granted; zero where the purpose is rejected.
     *
     * @return the amount
     */
    @Value.Default
    default Money getGrantedAmount() {
        return Money.ZERO;
    }

    /**
     * Refuses negative amounts.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                !getGrantedAmount().isNegative()
                        && getAppliedAmount().filter(Money::isNegative).isEmpty(),
                "expected amounts of zero or more");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds componentDecision records. */
    final class Builder extends ImmutableComponentDecision.Builder {
        Builder() {}
    }
}
