package se.socialdata.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Feeds a parser line by line, so that one parser can read a whole file and an error stays within its line.
 *
 * <p>A {@code read} never gives more than the rest of one line. When the line is used up, the parser sees the end of the
 * stream unless {@link #allowNextLine()} was called: a record that is cut off ends there, and does not eat the next
 * line. Blank lines are passed over and counted.
 */
final class LineSource extends InputStream {

    private static final int BLOCK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A parser that first meets four spaces takes the text for UTF-8 and does not guess at other encodings. */
    private static final byte[] PREAMBLE = {' ', ' ', ' ', ' '};

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LINE_FEEDS = ONES * '\n';

    private final InputStream stream;
    private final int maxLineLength;
    /** How many bytes may still be taken as the beginning of a line. */
    private long remainingStarts;

    private final byte[] block = new byte[BLOCK];
    private int position;
    private int end;

    private boolean preamble;
    private boolean nextAllowed;
    /** Whether the parser has been given a part of a line but not all of it. */
    private boolean inLine;

    private boolean tooLong;
    private int lineLength;
    private long lineNumber;
    private long blankLines;

    /**
     * Feeds the lines that begin in the first bytes of a stream.
     *
     * @param length in how many bytes a line may begin; the last one is read to its end
     */
    LineSource(InputStream stream, int maxLineLength, long length) {
        this.stream = stream;
        this.maxLineLength = maxLineLength;
        this.remainingStarts = length;
    }

    /** Passes over the byte order mark of a file. */
    void skipByteOrderMark() {
        while (end < BYTE_ORDER_MARK.length && fillMore()) {}
        if (end >= 3 && Arrays.equals(block, 0, 3, BYTE_ORDER_MARK, 0, 3)) {
            position = 3;
            // The mark belongs to the first line, which begins in the range even if the range ends within the mark.
            remainingStarts = remainingStarts > 0 ? Math.max(1, remainingStarts - 3) : 0;
        }
    }

    /** Lets the parser go on to the next line when it has used up the current one. */
    void allowNextLine() {
        nextAllowed = true;
    }

    /** Passes over what is left of the current line, and prepares for a new parser. */
    void restart() {
        while (inLine && ensureBytes()) {
            int stop = lineFeed(position, end);
            inLine = stop < 0;
            taken(stop < 0 ? end - position : stop + 1 - position);
        }
        inLine = false;
        nextAllowed = false;
        tooLong = false;
        preamble = true;
    }

    /** Passes over everything up to and including the next line feed, without counting it as a line. */
    void skipLine() {
        inLine = true;
        restart();
    }

    /** The number of the line last begun, counted from 1 and with the blank lines. */
    long getLineNumber() {
        return lineNumber;
    }

    long getBlankLines() {
        return blankLines;
    }

    /** Whether the current line is longer than allowed. */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (preamble) {
            preamble = false;
            System.arraycopy(PREAMBLE, 0, target, offset, PREAMBLE.length);
            return PREAMBLE.length;
        }
        if (!inLine && !(nextAllowed && beginLine())) {
            return -1;
        }
        if (!ensureBytes()) {
            inLine = false;
            return -1;
        }
        int stop = lineFeed(position, Math.min(end, position + length));
        int count = stop < 0 ? Math.min(end - position, length) : stop + 1 - position;
        lineLength += count;
        if (lineLength > maxLineLength + (stop < 0 ? 0 : 1)) {
            tooLong = true;
            return -1;
        }
        System.arraycopy(block, position, target, offset, count);
        inLine = stop < 0;
        taken(count);
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    /** Moves to the first character of the next line that is not blank. */
    private boolean beginLine() {
        while (remainingStarts > 0 && ensureBytes()) {
            lineNumber++;
            lineLength = 0;
            if (skipBlanks()) {
                nextAllowed = false;
                inLine = true;
                tooLong = false;
                return true;
            }
            blankLines++;
        }
        return false;
    }

    /** Passes over blanks; false if the line has nothing else. */
    private boolean skipBlanks() {
        while (ensureBytes()) {
            byte b = block[position];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return true;
            }
            taken(1);
            if (b == '\n') {
                return false;
            }
            lineLength = Math.min(lineLength + 1, maxLineLength);
        }
        return false;
    }

    private void taken(int count) {
        position += count;
        remainingStarts -= count;
    }

    private boolean ensureBytes() {
        if (position < end) {
            return true;
        }
        position = 0;
        end = 0;
        return fillMore();
    }

    private boolean fillMore() {
        try {
            int count = stream.read(block, end, block.length - end);
            end += Math.max(0, count);
            return count > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line feed from a position, eight bytes at a time; negative if there is none. */
    private int lineFeed(int from, int to) {
        int i = from;
        for (; i + 8 <= to; i += 8) {
            long bytes = (long) LONGS.get(block, i) ^ LINE_FEEDS;
            // The lowest byte that was a line feed has its top bit set here.
            long found = (bytes - ONES) & ~bytes & (ONES << 7);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (block[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
