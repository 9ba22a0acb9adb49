package se.socialdata.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A temporary identity (tillfälligt nummer), which a register gives to a person whose personal identity number or
 * coordination number is missing or may not be used.
 *
 * <p>The form is that of the inspectorate's reports on decisions not executed: date of birth, hyphen, and {@code T} with
 * three digits or {@code TF} with two, for example {@code 20100315-T123}. The third position of the suffix gives the sex:
 * even for women, odd for men; the same number is used in every report about the person. Month and day may be 00 where
 * they are not known. Source: Inspektionen för vård och omsorg, "Ej verkställda beslut". An interim number of the same
 * form ({@code T} before three digits) is read as a temporary identity, since nothing tells them apart.
 *
 * <p>Such an id means nothing outside the register that gave it, so the register can be named: ids with the same number
 * in different registers are never equal. An id without a register is equal only to another without one, and should be
 * given its register ({@link #withRegister(String)}) before records of several registers are brought together. This class
 * is immutable and thread-safe.
 */
public final class TemporaryIdentity implements PersonIdentity {

    private static final String KIND = "temporary identity";
    private static final char REGISTER_SEPARATOR = ':';
    private static final int NUMBER_LENGTH = 13;
    private static final int LONGEST_REGISTER = 40;

    private final String register;
    private final String number;

    private TemporaryIdentity(String register, String number) {
        this.register = register;
        this.number = number;
    }

    /**
     * An id of a register.
     *
     * @param register the register or its keeper, 1 to 40 letters, digits, dots, hyphens or underscores
     * @param number the id in the inspectorate's form
     * @return the identity
     * @throws IllegalArgumentException if either is of another form; the message does not repeat them
     */
    public static TemporaryIdentity of(String register, CharSequence number) {
        checkArgument(
                isRegister(register),
                "%s: expected a register of 1 to %s letters, digits, dots, hyphens or underscores",
                KIND,
                LONGEST_REGISTER);
        return new TemporaryIdentity(register, checkNumber(number));
    }

    /**
     * Reads what {@link #toCanonical()} writes.
     *
     * @param text an id in the inspectorate's form, with or without its register and a colon before it
     * @return the identity
     * @throws IllegalArgumentException if the text is of another form; the message does not repeat it
     */
    public static TemporaryIdentity parse(CharSequence text) {
        int numberAt = text.length() - NUMBER_LENGTH;
        if (numberAt > 0 && text.charAt(numberAt - 1) == REGISTER_SEPARATOR) {
            return of(text.subSequence(0, numberAt - 1).toString(), text.subSequence(numberAt, text.length()));
        }
        return new TemporaryIdentity("", checkNumber(text));
    }

    /**
     * Whether {@link #parse(CharSequence)} reads a text.
     *
     * @param text the text
     * @return true if the text is that of a temporary identity
     */
    public static boolean isValid(CharSequence text) {
        int numberAt = text.length() - NUMBER_LENGTH;
        if (numberAt == 0) {
            return isNumberForm(text) && hasBirth(text);
        }
        return numberAt > 0
                && text.charAt(numberAt - 1) == REGISTER_SEPARATOR
                && isRegister(text.subSequence(0, numberAt - 1))
                && isValid(text.subSequence(numberAt, text.length()));
    }

    /** Whether a text must be meant as a temporary identity: T stands where the last four characters begin. */
    static boolean isTemporaryForm(CharSequence text) {
        return text.length() >= NUMBER_LENGTH && text.charAt(text.length() - 4) == 'T';
    }

    /**
     * The register that gave the id.
     *
     * @return the register, or empty if it is not named
     */
    public Optional<String> getRegister() {
        return register.isEmpty() ? Optional.empty() : Optional.of(register);
    }

    /**
     * This id as one of a named register.
     *
     * @param newRegister the register, 1 to 40 letters, digits, dots, hyphens or underscores
     * @return the identity
     * @throws IllegalArgumentException if the register is of another form
     */
    public TemporaryIdentity withRegister(String newRegister) {
        return of(newRegister, number);
    }

    @Override
    public Optional<LocalDate> getBirthDate() {
        return IdentityDigits.toDate(birthOf(number));
    }

    /**
     * The sex that the third position of the suffix gives: even for women, odd for men.
     *
     * @return the sex
     */
    @Override
    public Sex getSex() {
        return Sex.ofDigit(number.charAt(NUMBER_LENGTH - 2) - '0');
    }

    /**
     * The id as the inspectorate writes it, without its register.
     *
     * @return for example {@code 20100315-T123}
     */
    public String toInspectorateForm() {
        return number;
    }

    /**
     * The id with its register, if that is named.
     *
     * @return for example {@code luleå:20100315-T123} or {@code 20100315-T123}
     */
    @Override
    public String toCanonical() {
        return register.isEmpty() ? number : register + REGISTER_SEPARATOR + number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemporaryIdentity that && number.equals(that.number) && register.equals(that.register);
    }

    @Override
    public int hashCode() {
        return 31 * register.hashCode() + number.hashCode();
    }

    /**
     * The kind and a mask, the same for every id.
     *
     * @return {@code tillfälligt nummer ********-****}
     */
    @Override
    public String toString() {
        return "tillfälligt nummer ********-****";
    }

    private static String checkNumber(CharSequence number) {
        checkArgument(isNumberForm(number), "%s: expected YYYYMMDD-T and three digits, or YYYYMMDD-TF and two", KIND);
        checkArgument(hasBirth(number), "%s: expected an existing date of birth", KIND);
        return number.toString();
    }

    private static boolean isNumberForm(CharSequence text) {
        return text.length() == NUMBER_LENGTH
                && isDigits(text, 0, 8)
                && text.charAt(8) == '-'
                && text.charAt(9) == 'T'
                && (text.charAt(10) == 'F' || isDigits(text, 10, 11))
                && isDigits(text, 11, NUMBER_LENGTH);
    }

    private static boolean hasBirth(CharSequence number) {
        return IdentityDigits.isBirth(birthOf(number), true);
    }

    private static int birthOf(CharSequence number) {
        return Integer.parseInt(number, 0, 8, 10);
    }

    private static boolean isDigits(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isRegister(CharSequence text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_REGISTER
                && text.chars()
                        .allMatch(character -> Character.isLetterOrDigit(character)
                                || character == '.'
                                || character == '-'
                                || character == '_');
    }
}
