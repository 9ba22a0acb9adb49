package se.socialdata.core.cost;

import org.immutables.value.Value;
import se.socialdata.core.money.Money;
import se.socialdata.core.style.SdkStyle;

/**
 * What one item cost (en kostnadspost med belopp).
 */
@Value.Immutable
@SdkStyle
public interface CostLine {

    /**
     * The item.
     *
     * @return the item
     */
    CostItem getItem();

    /**
     * The cost in current prices (löpande priser); a correction may be negative.
     *
     * @return the amount
     */
    Money getAmount();

    /**
     * A line.
     *
     * @param item the item
     * @param amount the cost in current prices
     * @return the line
     */
    static CostLine of(CostItem item, Money amount) {
        return builder().item(item).amount(amount).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds lines. */
    final class Builder extends ImmutableCostLine.Builder {
        Builder() {}
    }
}
