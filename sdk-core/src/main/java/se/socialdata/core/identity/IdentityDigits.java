package se.socialdata.core.identity;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.time.IsoDates;

/**
 * Reads the digits of identity numbers.
 *
 * <p>This is the hot path when a million records are read, hence one pass over the characters into a {@code long}, no
 * intermediate text, and flaws as negative results (see {@link Flaw}) instead of exceptions.
 */
final class IdentityDigits {

    /** Stands for the absence of a reference date. */
    static final int NO_REFERENCE = 0;

    /** The population register had no one born earlier when it gave out the first numbers, in 1947. */
    private static final int FIRST_YEAR = 1800;

    private static final int SHORTEST = 10;
    private static final int LONGEST = 13;
    private static final long CENTURY = 10_000_000_000L;
    private static final int COORDINATION_DAYS = 60;

    private IdentityDigits() {}

    /** The kinds of number that a reader may allow. */
    enum Kind {
        PERSONAL,
        COORDINATION,
        EITHER
    }

    /**
     * Reads a personal identity number or coordination number.
     *
     * @param text the text, in any of the written forms
     * @param kind what is allowed
     * @param reference the reference date as {@code yyyymmdd}, or {@link #NO_REFERENCE}
     * @return the number as twelve digits, or a flaw
     */
    static long read(CharSequence text, Kind kind, int reference) {
        long number = scan(text);
        if (number < 0) {
            return number;
        }
        if (!isTwelveDigits(text)) {
            if (reference == NO_REFERENCE) {
                return Flaw.CENTURY.toResult();
            }
            number = withCentury(number, hasPlus(text), reference);
        }
        boolean coordination = isCoordination(number);
        if (!coordination && kind == Kind.COORDINATION) {
            return Flaw.COORDINATION_DATE.toResult();
        }
        if (coordination && kind == Kind.PERSONAL) {
            return Flaw.DATE.toResult();
        }
        if (!isBirth(birthOf(number), coordination)) {
            return (coordination ? Flaw.COORDINATION_DATE : Flaw.DATE).toResult();
        }
        if (number % 10_000 < 10) {
            return Flaw.BIRTH_NUMBER.toResult();
        }
        return hasCorrectCheckDigit(number) ? number : Flaw.CHECK_DIGIT.toResult();
    }

    /**
     * Reads ten or twelve digits with at most one separator before the last four.
     *
     * @param text the text
     * @return the digits as a number, or a flaw
     */
    static long scan(CharSequence text) {
        int length = text.length();
        if (length < SHORTEST || length > LONGEST) {
            return Flaw.LENGTH.toResult();
        }
        int separator = length % 2 == 0 ? -1 : length - 5;
        long number = 0;
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (i == separator) {
                if (character != '-' && character != '+') {
                    return Flaw.CHARACTER.toResult();
                }
            } else if (character >= '0' && character <= '9') {
                number = number * 10 + (character - '0');
            } else {
                return Flaw.CHARACTER.toResult();
            }
        }
        return number;
    }

    /**
     * Whether a number that {@link #read} accepts stands somewhere in a text, with no digit right before or after it.
     *
     * @param text the text
     * @param reference the reference date as {@code yyyymmdd}
     * @return true if there is one
     */
    static boolean isContained(CharSequence text, int reference) {
        for (int start = 0; start <= text.length() - SHORTEST; start++) {
            if (isDigit(text, start) && !isDigit(text, start - 1) && isNumberAt(text, start, reference)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberAt(CharSequence text, int start, int reference) {
        for (int end = start + SHORTEST; end <= Math.min(start + LONGEST, text.length()); end++) {
            if (!isDigit(text, end) && read(text.subSequence(start, end), Kind.EITHER, reference) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(CharSequence text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Whether a text that {@link #scan} accepts has twelve digits rather than ten. */
    static boolean isTwelveDigits(CharSequence text) {
        return text.length() >= 12;
    }

    /** Whether a text that {@link #scan} accepts has a plus sign before the last four digits. */
    static boolean hasPlus(CharSequence text) {
        return text.charAt(text.length() - 5) == '+';
    }

    /**
     * Whether the last of ten digits is the check digit of the nine before it: modulus 10 with the weights 2 and 1, also
     * called the Luhn algorithm. Digits before the last ten take no part.
     */
    static boolean hasCorrectCheckDigit(long number) {
        int sum = 0;
        long rest = number;
        for (int i = 0; i < 5; i++) {
            sum += (int) (rest % 10);
            rest /= 10;
            int doubled = 2 * (int) (rest % 10);
            sum += doubled > 9 ? doubled - 9 : doubled;
            rest /= 10;
        }
        return sum % 10 == 0;
    }

    /** Whether twelve digits are those of a coordination number: 60 is added to the day of birth. */
    static boolean isCoordination(long number) {
        return number / 10_000 % 100 >= COORDINATION_DAYS;
    }

    /** The birth as {@code yyyymmdd}, where month and day are 00 if a coordination number does not give them. */
    static int birthOf(long number) {
        int birth = (int) (number / 10_000);
        return isCoordination(number) ? birth - COORDINATION_DAYS : birth;
    }

    /** The date of a birth as {@code yyyymmdd}, or empty if the month or the day is 00. */
    static Optional<LocalDate> toDate(int birth) {
        int month = birth / 100 % 100;
        int day = birth % 100;
        return month == 0 || day == 0 ? Optional.empty() : Optional.of(LocalDate.of(birth / 10_000, month, day));
    }

    /** Whether a {@code yyyymmdd} can be a birth. */
    static boolean isBirth(int birth, boolean mayBeIncomplete) {
        int year = birth / 10_000;
        int month = birth / 100 % 100;
        int day = birth % 100;
        if (year < FIRST_YEAR) {
            return false;
        }
        if (mayBeIncomplete && (month == 0 || day == 0)) {
            return month <= 12 && day <= 31;
        }
        return IsoDates.isDate(year, month, day);
    }

    /** The sex that twelve digits give: the last digit of the birth number is even for women and odd for men. */
    static Sex sexOf(long number) {
        return Sex.ofDigit((int) (number / 10 % 10));
    }

    /** The digits of a number as text, with leading zeros. */
    static String toText(long number, int digits) {
        char[] text = new char[digits];
        long rest = number;
        for (int i = digits - 1; i >= 0; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(text);
    }

    /** A reference date as {@code yyyymmdd}. */
    static int toReference(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /**
     * Adds the century to ten digits: with a hyphen or no separator the latest birth that is not after the reference date,
     * with a plus sign the latest whose hundredth year has begun with the reference date's year.
     */
    private static long withCentury(long tenDigits, boolean plus, int reference) {
        int latest = plus ? (reference / 10_000 - 100) * 10_000 + 1231 : reference;
        long number = reference / 1_000_000 * CENTURY + tenDigits;
        while (birthOf(number) > latest) {
            number -= CENTURY;
        }
        return number;
    }
}
