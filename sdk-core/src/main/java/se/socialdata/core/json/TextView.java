package se.socialdata.core.json;

import java.util.Arrays;

/**
 * The characters of a parser's buffer as text, without a copy.
 *
 * <p>For the adapters: one view belongs to one {@link JsonInput} and shows its current text.
 */
public final class TextView implements CharSequence {

    private char[] buffer = new char[0];
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
        return buffer[offset + index];
    }

    /** Whether the view shows these characters. */
    boolean shows(char[] characters) {
        return Arrays.equals(buffer, offset, offset + length, characters, 0, characters.length);
    }

    /** From the length and five characters: codes are long and few, and what they share is often a prefix. */
    int hashOfSample() {
        if (length == 0) {
            return 0;
        }
        int last = offset + length - 1;
        int hash = length;
        hash = 31 * hash + buffer[offset];
        hash = 31 * hash + buffer[offset + (length >> 2)];
        hash = 31 * hash + buffer[offset + (length >> 1)];
        hash = 31 * hash + buffer[last - (length >> 2)];
        return 31 * hash + buffer[last];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(buffer, offset + start, end - start);
    }

    @Override
    public String toString() {
        return new String(buffer, offset, length);
    }
}
