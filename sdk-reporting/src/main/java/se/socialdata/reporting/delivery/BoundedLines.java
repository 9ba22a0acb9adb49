package se.socialdata.reporting.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads lines that end with a line feed, never more than a limit of bytes of each. */
final class BoundedLines {

    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final CharsetDecoder decoder;
    private final boolean utf8;
    private final byte[] block = new byte[BLOCK];
    private final byte[] line;
    private int position;
    private int end;
    private int length;
    private boolean first = true;
    private boolean tooLong;
    private boolean malformed;
    private String text = "";

    BoundedLines(InputStream stream, Charset charset, DeliveryLimits limits) {
        this.stream = stream;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.utf8 = charset.equals(StandardCharsets.UTF_8);
        // Room for the carriage return, which is no part of the line.
        this.line = new byte[limits.lineLength() + 1];
    }

    /** Moves to the next line; false at the end of the file. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        malformed = false;
        boolean any = false;
        while (fill()) {
            any = true;
            byte b = block[position++];
            if (b == '\n') {
                break;
            }
            if (length < line.length) {
                line[length++] = b;
            } else {
                tooLong = true;
            }
        }
        if (any) {
            decode();
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = stream.read(block, 0, block.length);
        return end > 0;
    }

    private void decode() {
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        tooLong |= length == line.length;
        if (tooLong) {
            return;
        }
        int from = first
                        && utf8
                        && length >= 3
                        && line[0] == (byte) 0xEF
                        && line[1] == (byte) 0xBB
                        && line[2] == (byte) 0xBF
                ? 3
                : 0;
        first = false;
        try {
            text = decoder.decode(ByteBuffer.wrap(line, from, length - from)).toString();
        } catch (CharacterCodingException e) {
            malformed = true;
        }
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isMalformed() {
        return malformed;
    }

    String line() {
        return text;
    }
}
