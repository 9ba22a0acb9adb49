package se.socialdata.core.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes values as JSON, one document or many as NDJSON.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public final class JsonWriter<T> {

    private final JsonType<T> type;
    private final JsonEngine engine;

    private JsonWriter(JsonType<T> type, JsonEngine engine) {
        this.type = type;
        this.engine = engine;
    }

    /**
     * A writer of values.
     *
     * @param type the type of the values
     * @param engine the engine
     * @param <T> the Java type
     * @return the writer
     */
    public static <T> JsonWriter<T> of(JsonType<T> type, JsonEngine engine) {
        return new JsonWriter<>(type, engine);
    }

    /**
     * Writes a value as one line of text, without a line end.
     *
     * @param value the value
     * @return the JSON text
     */
    public String write(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput output = engine.open(bytes)) {
            type.write(output, value);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes values as NDJSON: one a line, each line ended by a line feed.
     *
     * @param values the values, taken one by one
     * @param stream the stream, which stays open
     * @throws IOException if the stream cannot be written
     */
    public void writeLines(Iterable<? extends T> values, OutputStream stream) throws IOException {
        boolean any = false;
        try (JsonOutput output = engine.open(stream)) {
            for (T value : values) {
                type.write(output, value);
                any = true;
            }
        }
        if (any) {
            stream.write('\n');
        }
        stream.flush();
    }

    /**
     * Writes values to a file as NDJSON.
     *
     * @param values the values, taken one by one
     * @param file the file, which is created or replaced
     * @throws IOException if the file cannot be written
     */
    public void writeLines(Iterable<? extends T> values, Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeLines(values, stream);
        }
    }
}
