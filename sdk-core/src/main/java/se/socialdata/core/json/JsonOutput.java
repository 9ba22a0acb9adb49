package se.socialdata.core.json;

import java.math.BigDecimal;

/**
 * A JSON document written token by token.
 *
 * <p>The adapters for the two Jackson generations implement it. An output belongs to one thread. Failures of the
 * underlying stream are thrown as {@link java.io.UncheckedIOException}.
 */
public interface JsonOutput extends AutoCloseable {

    /** Writes the opening brace of an object. */
    void startObject();

    /** Writes the closing brace of an object. */
    void endObject();

    /** Writes the opening bracket of an array. */
    void startArray();

    /** Writes the closing bracket of an array. */
    void endArray();

    /**
     * Writes the name of a property; its value follows.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a text value.
     *
     * @param text the text
     */
    void text(String text);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void integer(long number);

    /**
     * Writes a decimal number, without an exponent.
     *
     * @param number the number
     */
    void decimal(BigDecimal number);

    /**
     * Writes a truth value.
     *
     * @param value the truth value
     */
    void bool(boolean value);

    /** Writes what is buffered and gives the buffers back. The underlying stream is left to its owner. */
    @Override
    void close();
}
