package se.socialdata.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A quarter of a calendar year (kvartal), the period for which unexecuted decisions are reported (LSS 28 f § and 28 h §:
 * "en gång per kvartal").
 *
 * <p>Years are 1 to 9999. This class is immutable and thread-safe.
 */
public final class Quarter implements Comparable<Quarter> {

    private final int year;
    private final int number;

    private Quarter(int year, int number) {
        this.year = year;
        this.number = number;
    }

    /**
     * A quarter of a year.
     *
     * @param year the year, 1 to 9999
     * @param number the quarter, 1 for January to March and so on to 4
     * @return the quarter
     * @throws IllegalArgumentException if the year or the number is outside its range
     */
    public static Quarter of(int year, int number) {
        checkArgument(isYear(year), "expected a year from 1 to 9999, got %s", year);
        checkArgument(number >= 1 && number <= 4, "expected a quarter from 1 to 4, got %s", number);
        return new Quarter(year, number);
    }

    /**
     * The quarter in which a day lies.
     *
     * @param date the day
     * @return the quarter
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static Quarter from(LocalDate date) {
        return of(date.getYear(), date.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * Reads what {@link #toString()} writes, for example {@code 2025Q4}.
     *
     * @param text the text
     * @return the quarter
     * @throws IllegalArgumentException if the text is not of that form; the message does not repeat it
     */
    public static Quarter parse(CharSequence text) {
        int number = text.length() == 6 && text.charAt(4) == 'Q' ? text.charAt(5) - '0' : 0;
        int year = 0;
        for (int i = 0; i < 4 && number != 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? 0 : number;
            year = year * 10 + digit;
        }
        checkArgument(number >= 1 && number <= 4, "expected a quarter such as 2025Q4");
        return of(year, number);
    }

    /**
     * The year.
     *
     * @return the year, 1 to 9999
     */
    public int getYear() {
        return year;
    }

    /**
     * The place of the quarter in its year.
     *
     * @return 1 for January to March and so on to 4
     */
    public int getNumber() {
        return number;
    }

    /**
     * The first day.
     *
     * @return the first day, for example 1 October
     */
    public LocalDate getFirstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    /**
     * The last day.
     *
     * @return the last day, for example 31 December
     */
    public LocalDate getLastDay() {
        return YearMonth.of(year, 3 * number).atEndOfMonth();
    }

    /**
     * The days of the quarter.
     *
     * @return from the first day to the last, both inclusive
     */
    public DateInterval toInterval() {
        return DateInterval.of(getFirstDay(), getLastDay());
    }

    /**
     * Whether a day lies in this quarter.
     *
     * @param date the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate date) {
        return toInterval().contains(date);
    }

    /**
     * A later quarter.
     *
     * @param quarters the number of quarters to go forward; negative goes back
     * @return the quarter
     * @throws IllegalArgumentException if the year would lie outside 1 to 9999
     */
    public Quarter plus(int quarters) {
        return shift(quarters);
    }

    /**
     * An earlier quarter.
     *
     * @param quarters the number of quarters to go back; negative goes forward
     * @return the quarter
     * @throws IllegalArgumentException if the year would lie outside 1 to 9999
     */
    public Quarter minus(int quarters) {
        return shift(-(long) quarters);
    }

    /** Whether a year can be written in the four digits of the text form. */
    static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    private Quarter shift(long quarters) {
        long index = 4L * year + (number - 1) + quarters;
        return of((int) Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quarter that && year == that.year && number == that.number;
    }

    @Override
    public int hashCode() {
        return 4 * year + number;
    }

    /**
     * The quarter as text.
     *
     * @return for example {@code 2025Q4}, which {@link #parse(CharSequence)} reads back
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04dQ%d", year, number);
    }
}
