package se.socialdata.core.json;

/**
 * How values of one Java type stand in JSON: how they are read, how they are written, and their JSON Schema.
 *
 * <p>Ready-made types are in {@link JsonTypes}; an object with named properties is a {@link JsonRecord}. Implementations
 * are immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public interface JsonType<T> {

    /**
     * The Java type, for the Jackson modules.
     *
     * @return the class or interface of the values
     */
    Class<? super T> getJavaType();

    /**
     * Reads the value that begins with the token on which the input stands.
     *
     * @param input the input; afterwards it stands on the last token of the value
     * @return the value
     * @throws JsonProblem if the JSON is not what this type expects
     */
    T read(JsonInput input);

    /**
     * Writes a value.
     *
     * @param output the output
     * @param value the value
     */
    void write(JsonOutput output, T value);

    /**
     * The JSON Schema of the values.
     *
     * @param definitions where a named type puts its definition, to be referred to
     * @return the schema, or a reference to it
     */
    JsonSchema toSchema(JsonDefinitions definitions);
}
