package se.socialdata.core.placement;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * What a placement costs a day, and what the price is made up of (dygnspris: arvode, omkostnader, administration).
 *
 * Amounts are in öre, so that they add up exactly.
 */
@Value.Immutable
@SdkStyle
public interface DailyPrice {

    /**
     * The first day of the price, inclusive; it holds until the next price begins.
     *
     * @return the day
     */
    LocalDate getStartDate();

    /**
     * The price a day in öre.
     *
     * @return the price
     */
    Long getTotal();

    /**
     * The fee to the home (arvode) a day in öre.
     *
     * @return the fee, or empty where the price is not split
     */
    Optional<Long> getFee();

    /**
     * The expenses (omkostnader) a day in öre.
     *
     * @return the expenses, or empty where the price is not split
     */
    Optional<Long> getExpenses();

    /**
     * The provider's administrative costs (administrativa kostnader) a day in öre.
     *
     * @return the costs, or empty where the price is not split
     */
    Optional<Long> getAdministration();

    /**
     * Supplements (tilläggskostnader) a day in öre, part of the price.
     *
     * @return the supplements, or empty if there are none
     */
    Optional<Long> getSupplement();

    /**
     * Whether the price is split in fee, expenses and administration, which with any supplement add up to it.
     *
     * @return false if a part is missing, or the parts do not add up
     */
    default boolean isSplit() {
        return getFee().isPresent()
                && getExpenses().isPresent()
                && getAdministration().isPresent()
                && getFee().get()
                                + getExpenses().get()
                                + getAdministration().get()
                                + getSupplement().orElse(0L)
                        == getTotal();
    }

    /**
     * Refuses negative amounts.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        Stream.of(Optional.of(getTotal()), getFee(), getExpenses(), getAdministration(), getSupplement())
                .flatMap(Optional::stream)
                .forEach(amount ->
                        checkArgument(amount >= 0, "expected an amount of at least 0 öre, got a negative one"));
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds prices. */
    final class Builder extends ImmutableDailyPrice.Builder {
        Builder() {}
    }
}
