package se.socialdata.core.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.socialdata.core.json.JsonType;

/** Writes a described type for a Jackson 2 mapper. */
final class Jackson2Serializer<T> extends JsonSerializer<T> {

    private final JsonType<T> type;

    Jackson2Serializer(JsonType<T> type) {
        this.type = type;
    }

    @Override
    @SuppressWarnings("resource") // The generator belongs to the mapper.
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            type.write(new Jackson2Output(generator), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
