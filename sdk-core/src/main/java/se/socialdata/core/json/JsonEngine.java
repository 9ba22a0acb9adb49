package se.socialdata.core.json;

import java.io.OutputStream;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.json.jackson3.Jackson3;

/**
 * The library that cuts JSON text into tokens: Jackson 2 or Jackson 3.
 *
 * <p>Both give the same result to the last character; which one is used matters only to those who want one of them on
 * their class path. Engines are thread-safe, and meant to be kept: they hold the table of known property names.
 */
public interface JsonEngine {

    /**
     * The engine of the Jackson that is present, the third generation first, with the default limits.
     *
     * @return the engine
     * @throws IllegalStateException if neither is on the class path
     */
    static JsonEngine detect() {
        if (isPresent("tools.jackson.core.json.JsonFactory")) {
            return Jackson3.engine();
        }
        if (isPresent("com.fasterxml.jackson.core.JsonFactory")) {
            return Jackson2.engine();
        }
        throw new IllegalStateException("expected Jackson 3 or Jackson 2 on the class path");
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, JsonEngine.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * The limits of the engine.
     *
     * @return the limits
     */
    JsonLimits getLimits();

    /**
     * Opens a part of an array for reading. The text is UTF-8; the length of the document is for the caller to limit.
     *
     * @param bytes the array, which is not copied and must not change while it is read
     * @param offset where the part begins
     * @param length how many bytes it has
     * @param lenient whether unknown properties are passed over and {@code null} counts as absent
     * @return the input, which stands before the first token
     */
    JsonInput open(byte[] bytes, int offset, int length, boolean lenient);

    /**
     * Opens a stream for writing. Values at the root are separated by a line feed.
     *
     * @param stream the stream, which stays open
     * @return the output
     */
    JsonOutput open(OutputStream stream);
}
