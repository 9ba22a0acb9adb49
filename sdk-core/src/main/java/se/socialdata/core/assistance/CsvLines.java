package se.socialdata.core.assistance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads the lines that begin in a part of a stream, as bytes in a buffer.
 *
 * <p>Of a line that is longer than the limit nothing is kept; so the memory is bounded by the limit and not by the stream.
 */
final class CsvLines {

    private static final int SIZE = 1 << 16;

    private final InputStream stream;
    private final int maxLineLength;
    private final long end;

    private byte[] buffer;
    private int from;
    private int to;
    private int next;
    private int filled;

    /** Where in the stream the buffer begins. */
    private long bufferStart;

    private boolean tooLong;

    /**
     * Reads lines.
     *
     * @param start where the stream stands
     * @param end where lines may begin no more
     */
    CsvLines(InputStream stream, int maxLineLength, long start, long end) {
        this.stream = stream;
        this.maxLineLength = maxLineLength;
        this.bufferStart = start;
        this.end = end;
        this.buffer = new byte[Math.max(SIZE, maxLineLength + 2)];
    }

    /** Passes over the byte order mark with which a stream may begin. */
    void skipByteOrderMark() {
        while (filled < 3 && fill()) {}
        if (filled >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            next = 3;
        }
    }

    /** Moves to the next line; false if there is none. */
    boolean next() {
        from = next;
        tooLong = false;
        if (position() >= end) {
            return false;
        }
        int lineFeed = next;
        while (true) {
            while (lineFeed < filled && buffer[lineFeed] != '\n') {
                lineFeed++;
            }
            if (lineFeed < filled) {
                next = lineFeed + 1;
                break;
            }
            int length = lineFeed - from;
            if (length > maxLineLength + 1) {
                return skipLongLine();
            }
            boolean more = fill();
            lineFeed = from + length; // to fill may move the line
            if (!more) {
                if (length == 0) {
                    return false;
                }
                next = lineFeed;
                break;
            }
        }
        to = lineFeed > from && buffer[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        tooLong = to - from > maxLineLength;
        return true;
    }

    private boolean skipLongLine() {
        tooLong = true;
        do {
            from = filled;
            for (int i = next; i < filled; i++) {
                if (buffer[i] == '\n') {
                    from = i;
                    break;
                }
            }
            next = from;
        } while (from == filled && fill());
        to = from;
        next = Math.min(filled, from + 1);
        return true;
    }

    /** Reads more behind what there is, with the line moved to the front first. */
    private boolean fill() {
        if (filled == buffer.length) {
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            bufferStart += from;
            filled -= from;
            next -= from;
            from = 0;
        }
        try {
            int count = stream.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, count);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where in the stream the next line begins. */
    long position() {
        return bufferStart + next;
    }

    /** Where in the stream the line begins; not for one that is too long. */
    long lineStart() {
        return bufferStart + from;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t') {
                return false;
            }
        }
        return !tooLong;
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
