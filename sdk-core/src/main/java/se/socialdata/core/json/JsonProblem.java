package se.socialdata.core.json;

/**
 * JSON that is not what its description expects: where, as a JSON pointer (RFC 6901), and what was expected.
 *
 * <p>The message reads {@code /offers/1/date: expected an ISO date}; at the root of the document it is the expectation
 * alone. It never quotes the value, which could be personal. The pointer is completed on the way out, each record and
 * list adding its own step.
 */
public final class JsonProblem extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_ECHOED_NAME = 40;

    /** What was expected, without the value that was met. */
    private final String expectation;
    /** Where it was expected: a JSON pointer, empty for the document itself. */
    private String pointer = "";

    /**
     * A problem at the value where the reader stands.
     *
     * @param expectation what was expected, or what is wrong; must not hold a value from the document
     */
    public JsonProblem(String expectation) {
        super(expectation);
        this.expectation = expectation;
    }

    /**
     * A problem that another exception found, for example a check when the record was built.
     *
     * @param expectation what was expected; must not hold a value from the document
     * @param cause the exception
     */
    public JsonProblem(String expectation, Throwable cause) {
        super(expectation, cause);
        this.expectation = expectation;
    }

    /**
     * Adds the property the problem stands in as the outermost step of the pointer.
     *
     * @param property the name of the property
     * @return this problem
     */
    public JsonProblem within(String property) {
        pointer = "/" + property.replace("~", "~0").replace("/", "~1") + pointer;
        return this;
    }

    /**
     * Adds the position of the list element the problem stands in as the outermost step of the pointer.
     *
     * @param index the position, counted from 0
     * @return this problem
     */
    public JsonProblem within(int index) {
        pointer = "/" + index + pointer;
        return this;
    }

    /**
     * Adds a property name that came from the document and not from a description, if it looks like a name of a property.
     *
     * <p>A property name can be personal too (a table keyed by personal number, or by the names of persons). Only up to 40
     * letters a to z, hyphens and underscores are repeated, and only if they begin with a small letter or are capitals
     * throughout, as names of properties and codes do and names of persons seldom.
     */
    JsonProblem withinUnknown(String property) {
        return looksLikeProperty(property) ? within(property) : this;
    }

    private static boolean looksLikeProperty(String name) {
        if (name.isEmpty() || name.length() > LONGEST_ECHOED_NAME) {
            return false;
        }
        boolean capitals = isCapital(name.charAt(0));
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if ((small && capitals) || (!small && !isCapital(c) && c != '-' && c != '_')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Where the problem stands.
     *
     * @return the JSON pointer, empty for the whole document
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * What was expected there.
     *
     * @return the expectation, without any value from the document
     */
    public String getExpectation() {
        return expectation;
    }

    /**
     * The pointer and the expectation.
     *
     * @return for example {@code /decisionDate: expected an ISO date}
     */
    @Override
    public String getMessage() {
        return pointer.isEmpty() ? expectation : pointer + ": " + expectation;
    }
}
