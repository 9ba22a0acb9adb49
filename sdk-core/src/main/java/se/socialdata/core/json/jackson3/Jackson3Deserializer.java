package se.socialdata.core.json.jackson3;

import java.io.Closeable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a described type for a Jackson 3 mapper. */
final class Jackson3Deserializer<T> extends ValueDeserializer<T> {

    private final JsonType<T> type;
    private final boolean lenient;

    Jackson3Deserializer(JsonType<T> type, boolean lenient) {
        this.type = type;
        this.lenient = lenient;
    }

    @Override
    @SuppressWarnings("resource") // The parser belongs to the mapper.
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return type.read(new Jackson3Input(parser, lenient));
        } catch (JsonProblem problem) {
            throw new Refused(problem.getMessage(), withoutSource(parser.currentLocation()));
        } catch (UncheckedIOException e) {
            throw JacksonIOException.construct(e.getCause(), parser);
        }
    }

    /** Line and column only: a location that knows its source shows a piece of it. */
    private static TokenStreamLocation withoutSource(TokenStreamLocation location) {
        return new TokenStreamLocation(
                ContentReference.redacted(),
                location.getByteOffset(),
                location.getCharOffset(),
                location.getLineNr(),
                location.getColumnNr());
    }

    /** Jackson's exception without a parser, which would lend it its source. */
    private static final class Refused extends DatabindException {

        private static final long serialVersionUID = 1L;

        private static final @Nullable Closeable NO_PARSER = null;

        Refused(String message, TokenStreamLocation location) {
            super(NO_PARSER, message, location);
        }
    }
}
