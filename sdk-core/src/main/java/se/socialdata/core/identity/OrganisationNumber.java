package se.socialdata.core.identity;

/**
 * An organisation number (organisationsnummer), which identifies a legal person: a municipality, a company, a foundation.
 *
 * <p>It has ten digits of which the last is a check digit (modulus 10), and a third digit of 2 or more, so that it cannot
 * be taken for a personal identity number. Where twelve digits are asked for, 16 stands before it. A sole trader has no
 * organisation number but is known by the personal identity number, which is refused here; so this number is not personal
 * and {@code toString} shows it. Source: lag (1974:174) om identitetsbeteckning för juridiska personer m.fl. 4 §;
 * Skatteverket, SKV 709.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class OrganisationNumber implements Comparable<OrganisationNumber> {

    private static final String KIND = "organisation number";
    private static final long PREFIX = 16;
    private static final long TEN_DIGITS = 10_000_000_000L;

    private final long digits;

    private OrganisationNumber(long digits) {
        this.digits = digits;
    }

    /**
     * Reads a number of ten digits, or twelve with 16 first, with or without a hyphen before the last four.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is not that of an organisation number; the message says what was
     *     expected and does not repeat the text, which may be a person's number
     */
    public static OrganisationNumber parse(CharSequence text) {
        return new OrganisationNumber(Flaw.orThrow(read(text), KIND));
    }

    /**
     * Whether {@link #parse(CharSequence)} reads a text, at no cost of an exception.
     *
     * @param text the text
     * @return true if the text is that of an organisation number
     */
    public static boolean isValid(CharSequence text) {
        return read(text) >= 0;
    }

    /**
     * The number as stored and exchanged.
     *
     * @return ten digits, which {@link #parse(CharSequence)} reads back
     */
    public String toCanonical() {
        return IdentityDigits.toText(digits, 10);
    }

    /**
     * The number in the form of twelve digits, with 16 where a personal identity number has its century.
     *
     * @return twelve digits, which {@link #parse(CharSequence)} reads back
     */
    public String toTwelveDigits() {
        return PREFIX + toCanonical();
    }

    @Override
    public int compareTo(OrganisationNumber other) {
        return Long.compare(digits, other.digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrganisationNumber that && digits == that.digits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digits);
    }

    /**
     * The number as it is printed, with a hyphen.
     *
     * @return for example {@code 212000-2742}, which {@link #parse(CharSequence)} reads back
     */
    @Override
    public String toString() {
        return new StringBuilder(toCanonical()).insert(6, '-').toString();
    }

    private static long read(CharSequence text) {
        long number = IdentityDigits.scan(text);
        if (number < 0) {
            return number;
        }
        if (IdentityDigits.hasPlus(text)) {
            return Flaw.CHARACTER.toResult();
        }
        if (IdentityDigits.isTwelveDigits(text)) {
            if (number / TEN_DIGITS != PREFIX) {
                return Flaw.PREFIX.toResult();
            }
            number %= TEN_DIGITS;
        }
        if (number / 10_000_000 % 10 < 2) {
            return Flaw.THIRD_DIGIT.toResult();
        }
        return IdentityDigits.hasCorrectCheckDigit(number) ? number : Flaw.CHECK_DIGIT.toResult();
    }
}
