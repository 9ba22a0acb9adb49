package se.socialdata.core.identity;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.identity.IdentityDigits.Kind;

/**
 * A personal identity number (personnummer), given to everyone in the population register.
 *
 * <p>It consists of the date of birth, a birth number of three digits (001 to 999, even for women and odd for men) and a
 * check digit over the last nine digits before it (modulus 10). Source: folkbokföringslagen (1991:481) 18 §;
 * Skatteverket, Rättslig vägledning, "Personnummer". The century is always held: registers store the date of birth with
 * eight digits (same section).
 *
 * <p>Forms with letters, such as the reserve numbers of the regions, are not personal identity numbers and are refused.
 * This class is immutable and thread-safe; an instance holds one {@code long}.
 */
public final class PersonalIdentityNumber implements PersonIdentity {

    private static final String KIND = "personal identity number";

    private final long digits;

    /** Takes twelve digits that {@link IdentityDigits} has checked. */
    PersonalIdentityNumber(long digits) {
        this.digits = digits;
    }

    /**
     * A number in its canonical form.
     *
     * @param twelveDigits exactly twelve digits
     * @return the number
     * @throws IllegalArgumentException if the text is not that of a personal identity number; the message does not repeat it
     */
    public static PersonalIdentityNumber of(String twelveDigits) {
        long result = twelveDigits.length() == 12
                ? IdentityDigits.read(twelveDigits, Kind.PERSONAL, IdentityDigits.NO_REFERENCE)
                : Flaw.CANONICAL_LENGTH.toResult();
        return new PersonalIdentityNumber(Flaw.orThrow(result, KIND));
    }

    /**
     * Reads a number of twelve digits, with or without a separator before the last four.
     *
     * @param text the text
     * @return the number
     * @throws IllegalArgumentException if the text is not that of a personal identity number, or has only ten digits; the
     *     message says what was expected and does not repeat the text
     */
    public static PersonalIdentityNumber parse(CharSequence text) {
        return new PersonalIdentityNumber(
                Flaw.orThrow(IdentityDigits.read(text, Kind.PERSONAL, IdentityDigits.NO_REFERENCE), KIND));
    }

    /**
     * Reads a number of ten or twelve digits, with or without a separator before the last four.
     *
     * @param text the text
     * @param referenceDate the date that settles the century of ten digits, as {@link PersonIdentity#parse(CharSequence,
     *     LocalDate)} tells
     * @return the number
     * @throws IllegalArgumentException if the text is not that of a personal identity number; the message says what was
     *     expected and does not repeat the text
     */
    public static PersonalIdentityNumber parse(CharSequence text, LocalDate referenceDate) {
        int reference = IdentityDigits.toReference(referenceDate);
        return new PersonalIdentityNumber(Flaw.orThrow(IdentityDigits.read(text, Kind.PERSONAL, reference), KIND));
    }

    /**
     * Whether {@link #parse(CharSequence)} reads a text, at no cost of an exception.
     *
     * @param text the text
     * @return true if the text is that of a personal identity number with its century
     */
    public static boolean isValid(CharSequence text) {
        return IdentityDigits.read(text, Kind.PERSONAL, IdentityDigits.NO_REFERENCE) >= 0;
    }

    /**
     * Whether {@link #parse(CharSequence, LocalDate)} reads a text, at no cost of an exception.
     *
     * @param text the text
     * @param referenceDate the date that settles the century of ten digits
     * @return true if the text is that of a personal identity number
     */
    public static boolean isValid(CharSequence text, LocalDate referenceDate) {
        return IdentityDigits.read(text, Kind.PERSONAL, IdentityDigits.toReference(referenceDate)) >= 0;
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
        return other instanceof PersonalIdentityNumber that && digits == that.digits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digits);
    }

    /**
     * The kind and a mask, the same for every number.
     *
     * @return {@code personnummer ********-****}
     */
    @Override
    public String toString() {
        return "personnummer ********-****";
    }
}
