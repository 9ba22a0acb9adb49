package se.socialdata.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads one JSON document into one value.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public final class JsonReader<T> {

    private final JsonType<T> type;
    private final JsonSettings settings;

    private JsonReader(JsonType<T> type, JsonSettings settings) {
        this.type = type;
        this.settings = settings;
    }

    /**
     * A reader of values.
     *
     * @param type the type of the value
     * @param settings the engine with its limits, and how strict to be
     * @param <T> the Java type
     * @return the reader
     */
    public static <T> JsonReader<T> of(JsonType<T> type, JsonSettings settings) {
        return new JsonReader<>(type, settings);
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblem if the document is not what the type expects
     */
    public T read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document.
     *
     * @param json the document in UTF-8
     * @return the value
     * @throws JsonProblem if the document is not what the type expects
     */
    public T read(byte[] json) {
        int maxLength = settings.engine().getLimits().maxDocumentLength();
        JsonTypes.expect(json.length <= maxLength, "expected a document of at most " + maxLength + " bytes");
        try (JsonInput input = settings.engine().open(json, 0, json.length, settings.lenient())) {
            if (input.next() == JsonToken.END) {
                throw ParserComplaints.endsTooEarly();
            }
            T value = type.read(input);
            JsonTypes.expect(input.next() == JsonToken.END, "expected nothing after the document");
            return value;
        }
    }

    /**
     * Reads a document from a stream.
     *
     * @param stream the stream in UTF-8, read to its end and left open
     * @return the value
     * @throws JsonProblem if the document is not what the type expects
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream stream) throws IOException {
        return read(stream.readNBytes(settings.engine().getLimits().maxDocumentLength() + 1));
    }
}
