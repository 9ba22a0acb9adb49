package se.socialdata.core.identity;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.identity.IdentityDigits.Kind;

/**
 * A coordination number (samordningsnummer), given to a person who is not and has not been in the population register.
 *
 * <p>It is built as a personal identity number, with 60 added to the day of birth. Month or day are 00 where they are not
 * known, and the date of birth is then absent. Source: lag (2022:1697) om samordningsnummer, before 2023 folkbokföringslagen
 * (1991:481) 18 a §; Skatteverket, SKV 707; numbers with 00 stand in the test series of Skatteverket.
 *
 * <p>This class is immutable and thread-safe; an instance holds one {@code long}.
 */
public final class CoordinationNumber implements PersonIdentity {

    private static final String KIND = "coordination number";

    private final long digits;

    /** Takes twelve digits that {@link IdentityDigits} has checked. */
    CoordinationNumber(long digits) {
        this.digits = digits;
    }

    /**
     * A number in its canonical form.
     *
     * @param twelveDigits exactly twelve digits
     * @return the number
     * @throws IllegalArgumentException if the text is not that of a coordination number; the message does not repeat it
     */
    public static CoordinationNumber of(String twelveDigits) {
        long result = twelveDigits.length() == 12
                ? IdentityDigits.read(twelveDigits, Kind.COORDINATION, IdentityDigits.NO_REFERENCE)
                : Flaw.CANONICAL_LENGTH.toResult();
        return new CoordinationNumber(Flaw.orThrow(result, KIND));
    }

    /**
     * Reads a number of twelve digits, with or without a separator before the last four.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is not that of a coordination number, or has only ten digits; the
     *     message says what was expected and does not repeat the text
     */
    public static CoordinationNumber parse(CharSequence text) {
        return new CoordinationNumber(
                Flaw.orThrow(IdentityDigits.read(text, Kind.COORDINATION, IdentityDigits.NO_REFERENCE), KIND));
    }

    /**
     * Reads a number of ten or twelve digits, with or without a separator before the last four.
     *
     * @param text the text
     * @param referenceDate the date that settles the century of ten digits, as {@link PersonIdentity#parse(CharSequence,
     *     LocalDate)} tells
     * @return the number
     * @throws IllegalArgumentException if the text is not that of a coordination number; the message says what was
     *     expected and does not repeat the text
     */
    public static CoordinationNumber parse(CharSequence text, LocalDate referenceDate) {
        int reference = IdentityDigits.toReference(referenceDate);
        return new CoordinationNumber(Flaw.orThrow(IdentityDigits.read(text, Kind.COORDINATION, reference), KIND));
    }

    /**
     * Whether {@link #parse(CharSequence)} reads a text, at no cost of an exception.
     *
     * @param text the text
     * @return true if the text is that of a coordination number with its century
     */
    public static boolean isValid(CharSequence text) {
        return IdentityDigits.read(text, Kind.COORDINATION, IdentityDigits.NO_REFERENCE) >= 0;
    }

    /**
     * Whether {@link #parse(CharSequence, LocalDate)} reads a text, at no cost of an exception.
     *
     * @param text the text
     * @param referenceDate the date that settles the century of ten digits
     * @return true if the text is that of a coordination number
     */
    public static boolean isValid(CharSequence text, LocalDate referenceDate) {
        return IdentityDigits.read(text, Kind.COORDINATION, IdentityDigits.toReference(referenceDate)) >= 0;
    }

    @Override
    public Optional<LocalDate> getBirthDate() {
        return IdentityDigits.toDate(IdentityDigits.birthOf(digits));
    }

    @Override
    public Sex getSex() {
        return IdentityDigits.sexOf(digits);
    }

    /**
     * The twelve digits as one number, for keys that are kept by the million. Like {@link #toCanonical()} it is the full value
     * and must not be shown.
     *
     * @return the number, of twelve digits
     */
    public long toNumber() {
        return digits;
    }

    @Override
    public String toCanonical() {
        return IdentityDigits.toText(digits, 12);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoordinationNumber that && digits == that.digits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digits);
    }

    /**
     * The kind and a mask, the same for every number.
     *
     * @return {@code samordningsnummer ********-****}
     */
    @Override
    public String toString() {
        return "samordningsnummer ********-****";
    }
}
