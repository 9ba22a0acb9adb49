package se.socialdata.core.assistance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The fields of one line of CSV, as bytes (RFC 4180, but a field never holds a line end).
 *
 * <p>A field in quotes is copied without them; all others stay where they are.
 */
final class CsvFields implements CharSequence {

    /** How a line fails to be one of fields. */
    static final int BAD_QUOTES = -1;

    private static final byte QUOTE = '"';

    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = new byte[0];
    private byte[] unquoted = new byte[0];

    /** The field that is shown as text. */
    private int shownStart;

    private int shownEnd;

    /** Room for a number of fields, and one more that is always empty; fields beyond are counted only. */
    CsvFields(int count) {
        this.starts = new int[count + 1];
        this.ends = new int[count + 1];
    }

    /**
     * Cuts a line.
     *
     * @return how many fields it has, or {@link #BAD_QUOTES}
     */
    int cut(byte[] buffer, int from, int to, byte separator) {
        bytes = buffer;
        int count = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == separator) {
                set(count++, start, i);
                start = i + 1;
            } else if (b == QUOTE) {
                return cutQuoted(buffer, from, to, separator);
            }
        }
        set(count++, start, to);
        return count;
    }

    private void set(int field, int start, int end) {
        if (field < starts.length - 1) {
            starts[field] = start;
            ends[field] = end;
        }
    }

    private int cutQuoted(byte[] buffer, int from, int to, byte separator) {
        if (unquoted.length < to - from) {
            unquoted = new byte[to - from];
        }
        bytes = unquoted;
        int count = 0;
        int written = 0;
        int i = from;
        while (true) {
            int start = written;
            if (i < to && buffer[i] == QUOTE) {
                i++;
                while (i < to && (buffer[i] != QUOTE || (i + 1 < to && buffer[i + 1] == QUOTE))) {
                    i += buffer[i] == QUOTE ? 1 : 0;
                    unquoted[written++] = buffer[i++];
                }
                if (i == to) {
                    return BAD_QUOTES;
                }
                i++;
            } else {
                while (i < to && buffer[i] != separator) {
                    if (buffer[i] == QUOTE) {
                        return BAD_QUOTES;
                    }
                    unquoted[written++] = buffer[i++];
                }
            }
            set(count++, start, written);
            if (i == to) {
                return count;
            }
            if (buffer[i++] != separator) {
                return BAD_QUOTES;
            }
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    boolean isEmpty(int field) {
        return starts[field] == ends[field];
    }

    boolean isAscii(int field) {
        int all = 0;
        for (int i = starts[field]; i < ends[field]; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }

    /**
     * The text of a field.
     *
     * @throws CharacterCodingException if it is not in UTF-8
     */
    String text(int field) throws CharacterCodingException {
        int length = ends[field] - starts[field];
        return isAscii(field)
                ? new String(bytes, starts[field], length, StandardCharsets.ISO_8859_1)
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, starts[field], length))
                        .toString();
    }

    /** Shows a field of ASCII as text, without a copy, until the next is shown. */
    CharSequence show(int field) {
        shownStart = starts[field];
        shownEnd = ends[field];
        return this;
    }

    @Override
    public int length() {
        return shownEnd - shownStart;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[shownStart + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(bytes, shownStart + start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** The field shown. */
    @Override
    public String toString() {
        return new String(bytes, shownStart, length(), StandardCharsets.ISO_8859_1);
    }
}
