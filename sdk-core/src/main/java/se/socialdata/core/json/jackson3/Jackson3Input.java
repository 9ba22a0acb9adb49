package se.socialdata.core.json.jackson3;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import se.socialdata.core.json.JsonInput;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonToken;
import se.socialdata.core.json.ParserComplaints;
import se.socialdata.core.json.TextView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A Jackson 3 parser as the SDK sees it. */
final class Jackson3Input implements JsonInput {

    private final JsonParser parser;
    private final boolean lenient;
    private final TextView view = new TextView();
    private JsonToken current;
    private long passedOver;

    /** Stands where the parser stands. */
    Jackson3Input(JsonParser parser, boolean lenient) {
        this.parser = parser;
        this.lenient = lenient;
        this.current = ours(parser.currentTokenId());
    }

    @Override
    public JsonToken token() {
        return current;
    }

    @Override
    public JsonToken next() {
        try {
            parser.nextToken();
            current = ours(parser.currentTokenId());
            return current;
        } catch (JacksonException e) {
            throw problemOf(e);
        }
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw problemOf(e);
        }
    }

    @Override
    public TextView textView() {
        try {
            // The characters first: asking for them completes the text, of which the other two speak.
            char[] characters = parser.getStringCharacters();
            return view.show(characters, parser.getStringOffset(), parser.getStringLength());
        } catch (JacksonException e) {
            throw problemOf(e);
        }
    }

    @Override
    public long integer() {
        try {
            return parser.getLongValue();
        } catch (JacksonException e) {
            throw problemOf(e);
        }
    }

    @Override
    public BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (JacksonException e) {
            throw problemOf(e);
        }
    }

    @Override
    public boolean bool() {
        return parser.currentToken() == tools.jackson.core.JsonToken.VALUE_TRUE;
    }

    @Override
    public void passOver() {
        try {
            parser.skipChildren();
            parser.finishToken();
            passedOver++;
        } catch (JacksonException e) {
            throw problemOf(e);
        }
    }

    @Override
    public long getPassedOver() {
        return passedOver;
    }

    @Override
    public boolean isLenient() {
        return lenient;
    }

    @Override
    public void close() {
        parser.close();
    }

    private JsonProblem problemOf(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return ParserComplaints.endsTooEarly();
        } else if (e instanceof InputCoercionException) {
            return new JsonProblem(ParserComplaints.NUMBER_TOO_LARGE);
        } else if (e instanceof StreamConstraintsException) {
            StreamReadConstraints limits = parser.streamReadConstraints();
            return ParserComplaints.exceedsLimit(
                    e.getOriginalMessage(),
                    limits.getMaxNestingDepth(),
                    limits.getMaxStringLength(),
                    limits.getMaxNumberLength(),
                    limits.getMaxNameLength());
        } else if (e instanceof JacksonIOException failure) {
            throw new UncheckedIOException(Objects.requireNonNull(failure.getCause()));
        }
        return ParserComplaints.malformed(e.getOriginalMessage());
    }

    /** By the number of the token: this is asked for each one, and a switch over their enum goes through a table. */
    private static JsonToken ours(int tokenId) {
        return switch (tokenId) {
            case JsonTokenId.ID_START_OBJECT -> JsonToken.OBJECT_START;
            case JsonTokenId.ID_END_OBJECT -> JsonToken.OBJECT_END;
            case JsonTokenId.ID_START_ARRAY -> JsonToken.ARRAY_START;
            case JsonTokenId.ID_END_ARRAY -> JsonToken.ARRAY_END;
            case JsonTokenId.ID_PROPERTY_NAME -> JsonToken.NAME;
            case JsonTokenId.ID_STRING -> JsonToken.TEXT;
            case JsonTokenId.ID_NUMBER_INT -> JsonToken.INTEGER;
            case JsonTokenId.ID_NUMBER_FLOAT -> JsonToken.DECIMAL;
            case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> JsonToken.BOOLEAN;
            case JsonTokenId.ID_NULL -> JsonToken.NULL;
            // The end; or an object put into a token buffer by hand, which has no JSON form, so that nothing expects
            // it.
            default -> JsonToken.END;
        };
    }
}
