package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much a reader accepts before it refuses: a defence against documents made to exhaust memory.
 *
 * @param maxNesting the deepest nesting of objects and arrays
 * @param maxTextLength the longest text value, in characters
 * @param maxNumberLength the longest number, in characters
 * @param maxNameLength the longest property name, in characters
 * @param maxDocumentLength the longest document, and in NDJSON the longest line, in bytes
 */
public record JsonLimits(
        int maxNesting, int maxTextLength, int maxNumberLength, int maxNameLength, int maxDocumentLength) {

    /** Nesting 64, text 100 000 characters, numbers 100 digits, names 200 characters, documents and lines 1 MiB. */
    public static final JsonLimits DEFAULT = new JsonLimits(64, 100_000, 100, 200, 1 << 20);

    /**
     * Checks the limits.
     *
     * @param maxNesting the deepest nesting of objects and arrays
     * @param maxTextLength the longest text value, in characters
     * @param maxNumberLength the longest number, in characters
     * @param maxNameLength the longest property name, in characters
     * @param maxDocumentLength the longest document, and in NDJSON the longest line, in bytes
     * @throws IllegalArgumentException if a limit is not positive
     */
    public JsonLimits {
        checkArgument(
                maxNesting > 0 && maxTextLength > 0 && maxNumberLength > 0 && maxNameLength > 0,
                "expected limits above zero");
        checkArgument(
                maxDocumentLength > 0 && maxDocumentLength < Integer.MAX_VALUE - 8,
                "expected a document length from 1 to 2147483638");
    }

    /**
     * These limits with another nesting.
     *
     * @param nesting the deepest nesting of objects and arrays
     * @return the limits
     */
    public JsonLimits withMaxNesting(int nesting) {
        return new JsonLimits(nesting, maxTextLength, maxNumberLength, maxNameLength, maxDocumentLength);
    }

    /**
     * These limits with another length of text.
     *
     * @param characters the longest text value
     * @return the limits
     */
    public JsonLimits withMaxTextLength(int characters) {
        return new JsonLimits(maxNesting, characters, maxNumberLength, maxNameLength, maxDocumentLength);
    }

    /**
     * These limits with another length of numbers.
     *
     * @param characters the longest number
     * @return the limits
     */
    public JsonLimits withMaxNumberLength(int characters) {
        return new JsonLimits(maxNesting, maxTextLength, characters, maxNameLength, maxDocumentLength);
    }

    /**
     * These limits with another length of documents and lines.
     *
     * @param bytes the longest document or line
     * @return the limits
     */
    public JsonLimits withMaxDocumentLength(int bytes) {
        return new JsonLimits(maxNesting, maxTextLength, maxNumberLength, maxNameLength, bytes);
    }
}
