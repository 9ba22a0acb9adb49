package se.socialdata.core.json;

/** A token of a JSON document, as {@link JsonInput} shows it. */
public enum JsonToken {
    /** The opening brace of an object. */
    OBJECT_START,
    /** The closing brace of an object. */
    OBJECT_END,
    /** The opening bracket of an array. */
    ARRAY_START,
    /** The closing bracket of an array. */
    ARRAY_END,
    /** The name of a property; its value follows. */
    NAME,
    /** A text value. */
    TEXT,
    /** A number written without fraction and exponent. */
    INTEGER,
    /** A number written with fraction or exponent. */
    DECIMAL,
    /** The value {@code true} or {@code false}. */
    BOOLEAN,
    /** The value {@code null}. */
    NULL,
    /** The end of the document. */
    END
}
