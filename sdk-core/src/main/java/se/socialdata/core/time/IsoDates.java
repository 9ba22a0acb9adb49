package se.socialdata.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/**
 * Reads ISO dates ({@code 2025-12-31}) without the cost of {@link LocalDate#parse(CharSequence)}.
 *
 * <p>A record holds many dates, so the reader is written by hand. It accepts exactly ten
 * characters: four digits, a hyphen, two digits, a hyphen, two digits.
 */
public final class IsoDates {

    /** What a reader of dates expects, for error messages. */
    public static final String EXPECTATION = "expected an ISO date";

    /** What a reader of months expects, for error messages. */
    public static final String MONTH_EXPECTATION = "expected a month as 2025-03";

    private IsoDates() {}

    /**
     * Reads a date.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if the text is not an existing date of the form {@code YYYY-MM-DD}; the message
     *     does not repeat the text
     */
    public static LocalDate parse(CharSequence text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException(EXPECTATION);
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (!isDate(year, month, day)) {
            throw new IllegalArgumentException(EXPECTATION);
        }
        return LocalDate.of(year, month, day);
    }

    /**
     * Reads a calendar month.
     *
     * @param text the text
     * @return the month
     * @throws IllegalArgumentException if the text is not of the form {@code YYYY-MM} with a month from 01 to 12; the message
     *     does not repeat the text
     */
    public static YearMonth parseMonth(CharSequence text) {
        if (text.length() == 7 && text.charAt(4) == '-') {
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            if (year >= 0 && month >= 1 && month <= 12) {
                return YearMonth.of(year, month);
            }
        }
        throw new IllegalArgumentException(MONTH_EXPECTATION);
    }

    /**
     * Whether a year, month and day make an existing date.
     *
     * @param year the year, 0 to {@link Year#MAX_VALUE} where valid
     * @param month the month, 1 to 12 where valid
     * @param day the day, from 1 where valid
     * @return true if the date exists in the calendar
     */
    public static boolean isDate(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 0 || year > Year.MAX_VALUE) {
            return false;
        }
        return day <= 28 || day <= Month.of(month).length(Year.isLeap(year));
    }

    /** The number that the characters write, or -1, which is no year, month or day, if one is not a digit. */
    private static int digits(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
