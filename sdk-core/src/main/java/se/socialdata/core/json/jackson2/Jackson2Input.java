package se.socialdata.core.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.json.JsonInput;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.JsonToken;
import se.socialdata.core.json.ParserComplaints;
import se.socialdata.core.json.TextView;

/** A Jackson 2 parser as the SDK sees it. */
final class Jackson2Input implements JsonInput {

    private final JsonParser parser;
    private final boolean lenient;
    private final TextView view = new TextView();
    private JsonToken current;
    private long passedOver;

    /** Stands where the parser stands. */
    Jackson2Input(JsonParser parser, boolean lenient) {
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
        } catch (IOException e) {
            throw problemOf(e);
        }
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw problemOf(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw problemOf(e);
        }
    }

    @Override
    public TextView textView() {
        try {
            // The characters first: asking for them completes the text, of which the other two speak.
            char[] characters = parser.getTextCharacters();
            return view.show(characters, parser.getTextOffset(), parser.getTextLength());
        } catch (IOException e) {
            throw problemOf(e);
        }
    }

    @Override
    public long integer() {
        try {
            return parser.getLongValue();
        } catch (IOException e) {
            throw problemOf(e);
        }
    }

    @Override
    public BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (IOException e) {
            throw problemOf(e);
        }
    }

    @Override
    public boolean bool() {
        return parser.currentToken() == com.fasterxml.jackson.core.JsonToken.VALUE_TRUE;
    }

    @Override
    public void passOver() {
        try {
            parser.skipChildren();
            parser.finishToken();
            passedOver++;
        } catch (IOException e) {
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
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonProblem problemOf(IOException e) {
        if (e instanceof JsonEOFException) {
            return ParserComplaints.endsTooEarly();
        } else if (e instanceof InputCoercionException) {
            return new JsonProblem(ParserComplaints.NUMBER_TOO_LARGE);
        } else if (e instanceof StreamConstraintsException constraint) {
            StreamReadConstraints limits = parser.streamReadConstraints();
            return ParserComplaints.exceedsLimit(
                    constraint.getOriginalMessage(),
                    limits.getMaxNestingDepth(),
                    limits.getMaxStringLength(),
                    limits.getMaxNumberLength(),
                    limits.getMaxNameLength());
        } else if (e instanceof JsonProcessingException complaint) {
            return ParserComplaints.malformed(complaint.getOriginalMessage());
        }
        throw new UncheckedIOException(e);
    }

    private static JsonToken ours(com.fasterxml.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return JsonToken.END;
        }
        return switch (token) {
            case START_OBJECT -> JsonToken.OBJECT_START;
            case END_OBJECT -> JsonToken.OBJECT_END;
            case START_ARRAY -> JsonToken.ARRAY_START;
            case END_ARRAY -> JsonToken.ARRAY_END;
            case FIELD_NAME -> JsonToken.NAME;
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
