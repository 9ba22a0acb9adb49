package se.socialdata.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Reads a stream block by block, where every block holds whole lines.
 *
 * <p>A line longer than the limit is a block of its own that holds nothing; its bytes are passed over, not kept, so that
 * the memory is bounded by the limit and not by the stream.
 */
final class LineBlock {

    private static final int SIZE = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final int maxLineLength;
    /** How many bytes after the end of the last block may still be taken as the beginning of a line. */
    private long remainingStarts;

    private byte[] buffer = new byte[SIZE];
    /** Where the block begins and ends. */
    private int start;

    private int end;
    /** Where the bytes end that have been read ahead. */
    private int filled;

    private boolean tooLong;

    /**
     * Reads the lines that begin in the first bytes of a stream.
     *
     * @param length in how many bytes a line may begin; the last one is read to its end
     */
    LineBlock(InputStream stream, int maxLineLength, long length) {
        this.stream = stream;
        this.maxLineLength = maxLineLength;
        this.remainingStarts = length;
    }

    /** Passes over the byte order mark of a file. */
    void skipByteOrderMark() {
        while (filled < BYTE_ORDER_MARK.length && fillMore()) {}
        if (filled >= 3 && Arrays.equals(buffer, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            end = 3;
            // The mark belongs to the first line, which begins in the range even if the range ends within the mark.
            remainingStarts = remainingStarts > 0 ? Math.max(1, remainingStarts - 3) : 0;
        }
    }

    /** Passes over everything up to and including the next line feed. */
    void skipLine() {
        int lineEnd = -1;
        while (lineEnd < 0) {
            lineEnd = lineFeed(end, filled);
            start = end;
            end = lineEnd < 0 ? filled : lineEnd + 1;
            remainingStarts -= end - start;
            start = end;
            if (lineEnd < 0 && !fillMore()) {
                return;
            }
        }
    }

    /**
     * Moves to the next block.
     *
     * @return false if there is no more
     */
    boolean next() {
        start = end;
        tooLong = false;
        if (remainingStarts <= 0 || (start == filled && !fillMore())) {
            return false;
        }
        int lastLineFeed = lastLineFeed(start);
        while (lastLineFeed < 0 && filled - start <= maxLineLength && fillMore()) {
            lastLineFeed = lastLineFeed(start);
        }
        if (lastLineFeed < 0 && filled - start > maxLineLength) {
            skipLongLine();
        } else {
            end = lastLineFeed < 0 ? filled : lastLineFeed + 1;
            leaveLinesBeyondTheRange();
            remainingStarts -= end - start;
        }
        return true;
    }

    /** Whether the block is a line that is longer than allowed, and not blank. */
    boolean isTooLong() {
        return tooLong;
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The first line feed from a position, or where the block ends. */
    int lineEnd(int from) {
        int lineEnd = lineFeed(from, end);
        return lineEnd < 0 ? end : lineEnd;
    }

    /** The first byte from a position that is no blank, or the end of the block. A line feed is no blank. */
    int passBlanks(int from) {
        int i = from;
        while (i < end && isBlank(buffer[i])) {
            i++;
        }
        return i;
    }

    /** A line of blanks is no record, however long it is; it is left as a block of its line feed alone. */
    private void skipLongLine() {
        int lineEnd = -1;
        while (true) {
            lineEnd = lineFeed(start, filled);
            int stop = lineEnd < 0 ? filled : lineEnd;
            for (int i = start; i < stop; i++) {
                tooLong |= !isBlank(buffer[i]);
            }
            remainingStarts -= stop - start;
            start = stop;
            end = stop;
            if (lineEnd >= 0 || !fillMore()) {
                break;
            }
        }
        if (lineEnd >= 0) {
            end = lineEnd + 1;
            remainingStarts--;
        }
    }

    private void leaveLinesBeyondTheRange() {
        if (remainingStarts < end - start) {
            end = Math.min(end, lineEnd(start + (int) remainingStarts - 1) + 1);
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private int lineFeed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private int lastLineFeed(int from) {
        for (int i = filled - 1; i >= from; i--) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads more bytes behind those that are there, from the start of the block; makes room first. */
    private boolean fillMore() {
        if (filled == buffer.length) {
            byte[] target = start > 0 ? buffer : new byte[Math.multiplyExact(2, buffer.length)];
            System.arraycopy(buffer, start, target, 0, filled - start);
            end -= start;
            filled -= start;
            start = 0;
            buffer = target;
        }
        try {
            int count = stream.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, count);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
