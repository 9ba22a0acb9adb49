package se.socialdata.reporting.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is written as text.
 *
 * <p>The characters are chosen here and not taken from the locale data of the Java runtime, which differ between
 * releases. Rounding is half away from zero (avrundning uppåt vid hälften), and a number is rounded only here.
 */
public enum NumberStyle {
    /** Swedish: groups of three parted by a no-break space, and a decimal comma, as {@code 1 234,5}. */
    SWEDISH("\u00a0", ','),
    /** English: groups of three parted by a comma, and a decimal point, as {@code 1,234.5}. */
    ENGLISH(",", '.'),
    /** For programs: no groups, and a decimal point, as {@code 1234.5}. */
    MACHINE("", '.');

    private static final int GROUP = 3;

    private final String groupSeparator;
    private final char decimalSeparator;

    NumberStyle(String groupSeparator, char decimalSeparator) {
        this.groupSeparator = groupSeparator;
        this.decimalSeparator = decimalSeparator;
    }

    /**
     * The style that readers of a language expect.
     *
     * @param language the language
     * @return {@link #SWEDISH} or {@link #ENGLISH}
     */
    public static NumberStyle of(Language language) {
        return language == Language.SWEDISH ? SWEDISH : ENGLISH;
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return the text
     */
    public String format(long number) {
        return format(BigDecimal.valueOf(number), 0);
    }

    /**
     * Writes a range by its limits.
     *
     * @param least the lower limit
     * @param greatest the upper limit
     * @return the limits with a dash between them, an en dash (tankstreck) for readers, which no spreadsheet takes for a
     *     date; the number alone where both are the same
     */
    public String formatRange(long least, long greatest) {
        return least == greatest
                ? format(least)
                : format(least) + (this == MACHINE ? "-" : "\u2013") + format(greatest);
    }

    /**
     * Writes a number with a fixed number of decimals.
     *
     * @param number the number, not rounded before
     * @param decimals how many decimals, zero or more
     * @return the text; a number that rounds to zero has no sign
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public String format(BigDecimal number, int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("Number of decimals: expected zero or more, got " + decimals);
        }
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        int wholeLength = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (rounded.signum() < 0) {
            text.append('-');
        }
        for (int i = 0; i < wholeLength; i++) {
            if (i > 0 && (wholeLength - i) % GROUP == 0) {
                text.append(groupSeparator);
            }
            text.append(digits.charAt(i));
        }
        if (point >= 0) {
            text.append(decimalSeparator).append(digits, point + 1, digits.length());
        }
        return text.toString();
    }
}
