package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import se.socialdata.core.money.Money;

/**
 * An amount of money (belopp), shown in a unit with so many decimals, such as millions of kronor with one.
 *
 * @param kronor the exact amount in kronor; an amount in fixed prices may hold parts of an öre
 * @param unit in what it is shown
 * @param decimals how many decimals it is shown with, zero or more
 * @param priceYear the year of the price level (prisnivå); empty for current prices (löpande priser)
 * @param observations how many payments, persons or households lie behind it, which disclosure control needs; empty where
 *     it is not known, as for the costs of a whole municipality
 */
public record AmountValue(
        Rational kronor, MoneyUnit unit, int decimals, OptionalInt priceYear, OptionalLong observations)
        implements CellValue {

    /**
     * Creates an amount.
     *
     * @param kronor the exact amount in kronor
     * @param unit in what it is shown
     * @param decimals how many decimals it is shown with
     * @param priceYear the year of the price level
     * @param observations how many lie behind it
     * @throws IllegalArgumentException if the number of decimals or of observations is negative
     */
    public AmountValue {
        checkArgument(decimals >= 0, "Amount: expected zero decimals or more, got %s", decimals);
        checkArgument(
                observations.orElse(0) >= 0,
                "Amount: expected zero observations or more, got %s",
                observations.orElse(0));
    }

    /**
     * An amount in current prices with an unknown number of observations.
     *
     * @param amount the amount
     * @param unit in what it is shown
     * @param decimals how many decimals it is shown with
     * @return the value
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public static AmountValue of(Money amount, MoneyUnit unit, int decimals) {
        return of(Rational.of(amount.toKronor()), unit, decimals);
    }

    /**
     * An amount in current prices with an unknown number of observations.
     *
     * @param kronor the exact amount in kronor
     * @param unit in what it is shown
     * @param decimals how many decimals it is shown with
     * @return the value
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public static AmountValue of(Rational kronor, MoneyUnit unit, int decimals) {
        return new AmountValue(kronor, unit, decimals, OptionalInt.empty(), OptionalLong.empty());
    }

    /**
     * This amount with the year of its price level.
     *
     * @param year the year
     * @return the value
     */
    public AmountValue withPriceYear(int year) {
        return new AmountValue(kronor, unit, decimals, OptionalInt.of(year), observations);
    }

    /**
     * This amount with the number of observations behind it.
     *
     * @param number how many, zero or more
     * @return the value
     * @throws IllegalArgumentException if the number is negative
     */
    public AmountValue withObservations(long number) {
        return new AmountValue(kronor, unit, decimals, priceYear, OptionalLong.of(number));
    }

    @Override
    public Optional<Rational> toExact() {
        return Optional.of(kronor.scaledBy(-unit.getExponent()));
    }

    /** {@return the amount in its unit, unrounded} */
    @Override
    public Optional<BigDecimal> toNumber() {
        return toExact().map(Rational::toBigDecimal);
    }

    @Override
    public int getDecimals() {
        return decimals;
    }

    /** {@return how many lie behind the amount, zero where that is not known} */
    @Override
    public long getObservations() {
        return observations.orElse(0);
    }
}
