package se.socialdata.core.json;

/**
 * Says in our words what a Jackson parser complains of; both generations word their messages alike.
 *
 * <p>For the adapters. Jackson's own message quotes the source and is only looked at, never passed on.
 */
public final class ParserComplaints {

    /** What is expected of a number that is too large for a {@code long}. */
    public static final String NUMBER_TOO_LARGE = "expected a whole number that fits in 64 bits";

    private ParserComplaints() {}

    /**
     * The document ends in the middle of a value.
     *
     * @return the problem
     */
    public static JsonProblem endsTooEarly() {
        return new JsonProblem("expected more JSON, but the text ends here");
    }

    /**
     * The document is not JSON.
     *
     * @param message Jackson's message
     * @return the problem
     */
    public static JsonProblem malformed(String message) {
        return new JsonProblem(
                message.startsWith("Invalid UTF-8") ? "expected text in UTF-8" : "expected well-formed JSON");
    }

    /**
     * The document exceeds a limit.
     *
     * @param message Jackson's message, which names the limit
     * @param maxNesting the limit of nesting in force
     * @param maxTextLength the limit of text in force
     * @param maxNumberLength the limit of numbers in force
     * @param maxNameLength the limit of names in force
     * @return the problem
     */
    public static JsonProblem exceedsLimit(
            String message, int maxNesting, int maxTextLength, int maxNumberLength, int maxNameLength) {
        if (message.contains("getMaxNestingDepth")) {
            return new JsonProblem("expected a nesting of at most " + maxNesting);
        } else if (message.contains("getMaxStringLength")) {
            return new JsonProblem("expected text of at most " + maxTextLength + " characters");
        } else if (message.contains("getMaxNumberLength")) {
            return new JsonProblem("expected a number of at most " + maxNumberLength + " characters");
        } else if (message.contains("getMaxNameLength")) {
            return new JsonProblem("expected property names of at most " + maxNameLength + " characters");
        }
        return new JsonProblem("expected a document within the limits of the reader");
    }
}
