package se.socialdata.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: a whole number divided by another (rationellt tal).
 *
 * <p>Sums, means and changes are kept exact, so that they depend neither on the order of their parts nor on rounding on
 * the way; a number is rounded when it is shown. This class is immutable and thread-safe; two numbers are equal if they
 * have the same value.
 */
public final class Rational implements Comparable<Rational> {

    /** Zero. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    private static final MathContext CUT = new MathContext(34, RoundingMode.DOWN);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the same number
     */
    public static Rational of(long number) {
        return new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * A fraction.
     *
     * @param numerator what is divided
     * @param denominator by what, not zero
     * @return the exact quotient
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal number.
     *
     * @param number the number
     * @return the same number, exactly
     */
    public static Rational of(BigDecimal number) {
        return number.scale() > 0
                ? reduced(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Rational(number.toBigIntegerExact(), BigInteger.ONE);
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        checkArgument(denominator.signum() != 0, "expected a denominator other than zero");
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Rational(numerator.divide(signed), denominator.divide(signed));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return the exact sum
     */
    public Rational plus(Rational other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return the exact difference
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * The product.
     *
     * @param other the other factor
     * @return the exact product
     */
    public Rational multipliedBy(Rational other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other by what, not zero
     * @return the exact quotient
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Rational dividedBy(Rational other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The number with the other sign.
     *
     * @return the negated number
     */
    public Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    /**
     * The number without its sign.
     *
     * @return the absolute value
     */
    public Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The number multiplied by a power of ten.
     *
     * @param exponent the power, negative to divide
     * @return the exact product
     */
    public Rational scaledBy(int exponent) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        return exponent < 0
                ? reduced(numerator, denominator.multiply(power))
                : reduced(numerator.multiply(power), denominator);
    }

    /**
     * The number as a decimal, for those who round it further.
     *
     * <p>What cannot be written with 34 digits is cut, and its last digit is never 0 or 5. So rounding the result to fewer
     * digits gives what rounding the exact number would: a number just below a half does not look like a half.
     *
     * @return the decimal
     */
    public BigDecimal toBigDecimal() {
        BigDecimal cut = new BigDecimal(numerator).divide(new BigDecimal(denominator), CUT);
        if (of(cut).equals(this)) {
            return cut;
        }
        return cut.unscaledValue().mod(BigInteger.valueOf(5)).signum() == 0
                ? cut.add(BigDecimal.valueOf(signum()).movePointLeft(cut.scale()))
                : cut;
    }

    /**
     * The number rounded half away from zero.
     *
     * @param decimals how many decimals, zero or more
     * @return the rounded number with exactly these decimals
     */
    public BigDecimal round(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The number as a whole number or a reduced fraction.
     *
     * @return for example {@code 7} or {@code -7/3}
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
