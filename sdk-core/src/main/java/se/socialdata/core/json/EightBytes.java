package se.socialdata.core.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.time.IsoDates;

/**
 * Looks at eight bytes of a buffer at a time: where a text ends, and which day a date names.
 *
 * <p>The bytes of a {@code long} are told apart by arithmetic on all of them at once; the first byte is the lowest.
 * Texts and dates are most of a file, so a step of eight bytes instead of one saves a twelfth of the time of a report.
 */
final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    /** The highest bit of each byte. */
    private static final long HIGH_BITS = ONES << 7;

    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    /** {@code 0000-00-}: what differs from it is the value of a digit, and 0 where the hyphens stand. */
    private static final long DATE_ZEROS = 0x2D30302D30303030L;
    /** What may be added to a digit up to 9, or to a hyphen's 0, before the highest bit of the byte is set. */
    private static final long DATE_ROOM = 0x7F76767F76767676L;

    private EightBytes() {}

    /**
     * The first byte that is no ASCII character of a text, or that ends or escapes it.
     *
     * @param bytes the buffer
     * @param from where to begin
     * @param to where to stop
     * @return the position of the byte, or {@code to} if there is none
     */
    static int afterPlainText(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long eight = (long) LONGS.get(bytes, i);
            // The lowest bit found is right: a subtraction borrows only from the bytes behind one that is found.
            long found =
                    (belowOne(eight ^ QUOTES) | belowOne(eight ^ BACKSLASHES) | (eight - BLANKS) | eight) & HIGH_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < to && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Sets the highest bit of each byte that is 0. */
    private static long belowOne(long eight) {
        return (eight - ONES) & ~eight;
    }

    /**
     * Reads ten bytes as a day.
     *
     * @param bytes the buffer
     * @param from where the ten bytes begin
     * @return the day, or null if they are not the ISO form of an existing one
     */
    static @Nullable LocalDate date(byte[] bytes, int from) {
        long yearAndMonth = (long) LONGS.get(bytes, from) ^ DATE_ZEROS;
        int tens = bytes[from + 8] - '0';
        int units = bytes[from + 9] - '0';
        if ((((yearAndMonth + DATE_ROOM) | yearAndMonth) & HIGH_BITS) != 0 || !isDigit(tens) || !isDigit(units)) {
            return null;
        }
        int year = digit(yearAndMonth, 0) * 1000
                + digit(yearAndMonth, 1) * 100
                + digit(yearAndMonth, 2) * 10
                + digit(yearAndMonth, 3);
        int month = digit(yearAndMonth, 5) * 10 + digit(yearAndMonth, 6);
        int day = tens * 10 + units;
        return IsoDates.isDate(year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    private static boolean isDigit(int value) {
        return value >= 0 && value <= 9;
    }

    private static int digit(long digits, int place) {
        return (int) (digits >>> (place * Byte.SIZE)) & 0xF;
    }
}
