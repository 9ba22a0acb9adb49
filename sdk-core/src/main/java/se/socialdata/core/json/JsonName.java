package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The name of a property that a reader expects, also as the bytes in which it stands in a document.
 *
 * <p>Nearly all records state their properties in the same order. A reader that knows which name comes next compares
 * bytes, and neither decodes the name nor looks it up.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonName {

    private final String text;
    private final byte[] quoted;

    JsonName(String text) {
        // Interned, so that a reader can first compare by identity: the parsers intern the names they find.
        this.text = text.intern();
        this.quoted = ('"' + text + '"').getBytes(UTF_8);
    }

    /**
     * The name itself.
     *
     * @return the name, interned
     */
    public String getText() {
        return text;
    }

    /** The name in quotation marks; not to be changed. */
    byte[] quoted() {
        return quoted;
    }

    @Override
    public String toString() {
        return text;
    }
}
