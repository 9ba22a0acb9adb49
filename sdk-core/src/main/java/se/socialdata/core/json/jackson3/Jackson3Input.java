package se.socialdata.core.json.jackson3;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.json.JsonInput;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonToken;
import se.socialdata.core.json.ParserComplaints;
import se.socialdata.core.json.TextView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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
        this.current = ours(parser.currentToken());
    }

    @Override
    public JsonToken token() {
        return current;
    }

    @Override
    public JsonToken next() {
        try {
            current = ours(parser.nextToken());
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

    private static JsonToken ours(tools.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return JsonToken.END;
        }
        return switch (token) {
            case START_OBJECT -> JsonToken.OBJECT_START;
            case END_OBJECT -> JsonToken.OBJECT_END;
            case START_ARRAY -> JsonToken.ARRAY_START;
            case END_ARRAY -> JsonToken.ARRAY_END;
            case PROPERTY_NAME -> JsonToken.NAME;
            case VALUE_STRING -> JsonToken.TEXT;
            case VALUE_NUMBER_INT -> JsonToken.INTEGER;
            case VALUE_NUMBER_FLOAT -> JsonToken.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> JsonToken.BOOLEAN;
            case VALUE_NULL -> JsonToken.NULL;
            // An object put into a token buffer by hand: no JSON form, so nothing expects it.
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> JsonToken.END;
        };
    }
}
