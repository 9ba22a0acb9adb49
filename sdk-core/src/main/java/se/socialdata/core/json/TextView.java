package se.socialdata.core.json;

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

    /**
     * Whether the view shows a text.
     *
     * @param text the text
     * @return true if each character is the same
     */
    public boolean shows(String text) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
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
