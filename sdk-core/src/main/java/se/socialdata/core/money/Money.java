package se.socialdata.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in Swedish kronor, exact to the öre (belopp). It may be negative, as a repayment is.
 *
 * <p>Nothing is rounded unless a method says so; an amount that does not fit is an {@link ArithmeticException}, never a wrong
 * number. This class is immutable and thread-safe.
 */
public final class Money implements Comparable<Money> {

    /** Nothing: 0 kronor. */
    public static final Money ZERO = new Money(0);

    private static final int ORE_PER_KRONA = 100;
    private static final int DECIMALS = 2;

    /** Longer texts hold no amount that fits. */
    private static final int MAX_LENGTH = 21;

    private final long ore;

    private Money(long ore) {
        this.ore = ore;
    }

    /**
     * Whole kronor.
     *
     * @param kronor how many
     * @return the amount
     * @throws ArithmeticException if the amount does not fit
     */
    public static Money of(long kronor) {
        return ofOre(Math.multiplyExact(kronor, ORE_PER_KRONA));
    }

    /**
     * Kronor with at most two decimals.
     *
     * @param kronor the amount; trailing zeros beyond the second decimal are allowed
     * @return the amount
     * @throws IllegalArgumentException if there is a part of an öre, or if the amount does not fit
     */
    public static Money of(BigDecimal kronor) {
        try {
            return ofOre(kronor.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("expected an amount in kronor with at most two decimals", e);
        }
    }

    /**
     * An amount in öre.
     *
     * @param ore how many
     * @return the amount
     */
    public static Money ofOre(long ore) {
        return ore == 0 ? ZERO : new Money(ore);
    }

    /**
     * Reads what {@link #toString} writes: an optional minus, kronor, and a point with two decimals; whole kronor may leave
     * out the decimals.
     *
     * @param text for example {@code 3910} or {@code -12.50}
     * @return the amount
     * @throws IllegalArgumentException if the text is no such amount
     */
    public static Money parse(String text) {
        checkArgument(
                text.length() <= MAX_LENGTH && text.matches("-?[0-9]+([.][0-9]{2})?"),
                "expected an amount in kronor as 3910 or 3910.50");
        return of(new BigDecimal(text));
    }

    /**
     * The amount in öre.
     *
     * @return the number, negative for a negative amount
     */
    public long toOre() {
        return ore;
    }

    /**
     * The amount in kronor, exact.
     *
     * @return the number with two decimals
     */
    public BigDecimal toKronor() {
        return BigDecimal.valueOf(ore, DECIMALS);
    }

    /**
     * The amount rounded to whole kronor.
     *
     * @param rounding how half a krona and other parts are rounded
     * @return the number of kronor
     */
    public long toWholeKronor(RoundingMode rounding) {
        return toKronor().setScale(0, rounding).longValueExact();
    }

    /**
     * Whether the amount is less than nothing.
     *
     * @return true below zero
     */
    public boolean isNegative() {
        return ore < 0;
    }

    /**
     * The sum of two amounts.
     *
     * @param other the other amount
     * @return the sum
     * @throws ArithmeticException if the sum does not fit
     */
    public Money plus(Money other) {
        return ofOre(Math.addExact(ore, other.ore));
    }

    /**
     * What is left.
     *
     * @param other what is taken away
     * @return the difference
     * @throws ArithmeticException if the difference does not fit
     */
    public Money minus(Money other) {
        return ofOre(Math.subtractExact(ore, other.ore));
    }

    /**
     * The amount a number of times, for example the price of a day times the days.
     *
     * @param times how many times
     * @return the product
     * @throws ArithmeticException if the product does not fit
     */
    public Money multipliedBy(long times) {
        return ofOre(Math.multiplyExact(ore, times));
    }

    /**
     * The amount divided into equal parts, rounded to the öre.
     *
     * @param parts how many parts, one or more
     * @param rounding how a part of an öre is rounded
     * @return one part
     * @throws IllegalArgumentException if there are no parts
     */
    public Money dividedBy(long parts, RoundingMode rounding) {
        checkArgument(parts > 0, "expected one part or more, got %s", parts);
        return ofOre(BigDecimal.valueOf(ore)
                .divide(BigDecimal.valueOf(parts), 0, rounding)
                .longValueExact());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && ore == that.ore;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(ore);
    }

    /**
     * The amount in kronor with a point and two decimals, without a unit.
     *
     * @return for example {@code 3910.00}
     */
    @Override
    public String toString() {
        return toKronor().toPlainString();
    }
}
