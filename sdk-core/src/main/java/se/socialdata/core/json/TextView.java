package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The characters of a parser's buffer as text, without a copy.
 *
 * <p>For the adapters: one view belongs to one {@link JsonInput} and shows its current text.
 */
public final class TextView implements CharSequence {

    private char[] buffer = new char[0];
    private byte[] bytes = new byte[0];
    private boolean ofBytes;
    private int offset;
    private int length;

    /** A view that shows nothing yet. */
    public TextView() {}

    /**
     * Shows a part of a buffer.
     *
     * @param newBuffer the buffer, not copied
     * @param newOffset where the text begins
     * @param newLength how many characters it has
     * @return this view
     */
    public TextView show(char[] newBuffer, int newOffset, int newLength) {
        this.buffer = newBuffer;
        this.ofBytes = false;
        this.offset = newOffset;
        this.length = newLength;
        return this;
    }

    /** Shows a part of a buffer of ASCII characters, a byte each. */
    TextView show(byte[] newBytes, int newOffset, int newLength) {
        if (this.bytes != newBytes) {
            this.bytes = newBytes;
        }
        this.ofBytes = true;
        this.offset = newOffset;
        this.length = newLength;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return ofBytes ? (char) bytes[offset + index] : buffer[offset + index];
    }

    /** Whether the view shows these characters. */
    boolean shows(char[] characters) {
        if (characters.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }

    /** From the length and five characters: codes are long and few, and what they share is often a prefix. */
    int hashOfSample() {
        if (length == 0) {
            return 0;
        }
        int last = length - 1;
        int hash = length;
        hash = 31 * hash + charAt(0);
        hash = 31 * hash + charAt(length >> 2);
        hash = 31 * hash + charAt(length >> 1);
        hash = 31 * hash + charAt(last - (length >> 2));
        return 31 * hash + charAt(last);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return part(offset + start, end - start);
    }

    @Override
    public String toString() {
        return part(offset, length);
    }

    private String part(int from, int count) {
        return ofBytes ? new String(bytes, from, count, ISO_8859_1) : new String(buffer, from, count);
    }
}
