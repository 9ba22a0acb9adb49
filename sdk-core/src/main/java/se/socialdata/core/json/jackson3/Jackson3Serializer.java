package se.socialdata.core.json.jackson3;

import java.io.UncheckedIOException;
import se.socialdata.core.json.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a described type for a Jackson 3 mapper. */
final class Jackson3Serializer<T> extends ValueSerializer<T> {

    private final JsonType<T> type;

    Jackson3Serializer(JsonType<T> type) {
        this.type = type;
    }

    @Override
    @SuppressWarnings("resource") // The generator belongs to the mapper.
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            type.write(new Jackson3Output(generator), value);
        } catch (UncheckedIOException e) {
            throw JacksonIOException.construct(e.getCause(), generator);
        }
    }
}
