package se.socialdata.core.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonType;

/** Reads a described type for a Jackson 2 mapper. */
final class Jackson2Deserializer<T> extends JsonDeserializer<T> {

    private final JsonType<T> type;
    private final boolean lenient;

    Jackson2Deserializer(JsonType<T> type, boolean lenient) {
        this.type = type;
        this.lenient = lenient;
    }

    @Override
    @SuppressWarnings("resource") // The parser belongs to the mapper.
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return type.read(new Jackson2Input(parser, lenient));
        } catch (JsonProblem problem) {
            throw new JsonMappingException(null, problem.getMessage(), withoutSource(parser.currentLocation()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Line and column only: a location that knows its source shows a piece of it. */
    private static JsonLocation withoutSource(JsonLocation location) {
        return new JsonLocation(
                ContentReference.redacted(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }
}
