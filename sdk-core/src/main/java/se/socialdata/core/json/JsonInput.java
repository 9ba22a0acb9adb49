package se.socialdata.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.socialdata.core.time.IsoDates;

/**
 * A JSON document read token by token.
 *
 * <p>An input stands on one token; {@link #next()} moves to the next. The adapters for the two Jackson generations
 * implement it, and translate every complaint of the parser into a {@link JsonProblem}, since Jackson's own messages
 * quote the source. An input belongs to one thread.
 */
public interface JsonInput extends AutoCloseable {

    /**
     * The token the input stands on.
     *
     * @return the token
     */
    JsonToken token();

    /**
     * Moves to the next token.
     *
     * @return the token the input now stands on
     * @throws JsonProblem if the document is not well-formed or exceeds a limit
     */
    JsonToken next();

    /**
     * Moves to the next token, for a reader that expects one of some names, or the end of the object.
     *
     * @param names the names
     * @param expected the place of the name that is most likely to come
     * @return the place of the name on which the input now stands; {@link JsonNames#UNKNOWN} if it stands on another;
     *     {@link JsonNames#NONE} if it stands on something else, as after {@link #next()}
     * @throws JsonProblem if the document is not well-formed or exceeds a limit
     */
    default int nextName(JsonNames names, int expected) {
        return next() == JsonToken.NAME ? names.find(name(), expected) : JsonNames.NONE;
    }

    /**
     * The name of the property, when the input stands on a {@link JsonToken#NAME}.
     *
     * @return the name
     */
    String name();

    /**
     * The text, when the input stands on a {@link JsonToken#TEXT}.
     *
     * @return the text
     * @throws JsonProblem if the text is not well-formed or exceeds a limit
     */
    String text();

    /**
     * A view of the text, when the input stands on a {@link JsonToken#TEXT}, for readers that need no string of their
     * own.
     *
     * @return the characters, valid until the input moves
     * @throws JsonProblem if the text is not well-formed or exceeds a limit
     */
    TextView textView();

    /**
     * The day, when the input stands on a {@link JsonToken#TEXT}.
     *
     * @return the day
     * @throws JsonProblem if the text is no ISO date, not well-formed or exceeds a limit
     */
    default LocalDate date() {
        CharSequence text = textView();
        try {
            return IsoDates.parse(text);
        } catch (IllegalArgumentException e) {
            throw new JsonProblem(IsoDates.EXPECTATION, e);
        }
    }

    /**
     * The number, when the input stands on an {@link JsonToken#INTEGER}.
     *
     * @return the number
     * @throws JsonProblem if the number does not fit in a {@code long}
     */
    long integer();

    /**
     * The number, when the input stands on an {@link JsonToken#INTEGER} or a {@link JsonToken#DECIMAL}.
     *
     * @return the number, exactly as written
     * @throws JsonProblem if the number exceeds a limit
     */
    BigDecimal decimal();

    /**
     * The truth value, when the input stands on a {@link JsonToken#BOOLEAN}.
     *
     * @return the truth value
     */
    boolean bool();

    /**
     * Moves over the value that begins with the current token, to its last token, and counts it.
     *
     * @throws JsonProblem if the value is not well-formed or exceeds a limit
     */
    void passOver();

    /**
     * How many values have been passed over.
     *
     * @return the number of calls of {@link #passOver()}
     */
    long getPassedOver();

    /**
     * Whether unknown properties are passed over and {@code null} counts as absent.
     *
     * @return true if the reader is lenient
     */
    boolean isLenient();

    /** Gives the buffers of the parser back. The underlying stream is left to its owner. */
    @Override
    void close();
}
