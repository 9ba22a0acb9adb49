package se.socialdata.core.json;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * JSON as indented text, made without either Jackson: schemas and reports are written where neither is present.
 *
 * <p>Two spaces a level, one property a line. An output belongs to one thread.
 */
public final class IndentedOutput implements JsonOutput {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean afterName;

    /** An output without text. */
    public IndentedOutput() {}

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        separate();
        quote(name);
        text.append(": ");
        afterName = true;
    }

    @Override
    public void text(String value) {
        separate();
        quote(value);
    }

    @Override
    public void integer(long number) {
        separate();
        text.append(number);
    }

    @Override
    public void decimal(BigDecimal number) {
        separate();
        text.append(number.toPlainString());
    }

    @Override
    public void bool(boolean value) {
        separate();
        text.append(value);
    }

    @Override
    public void close() {}

    /**
     * What has been written.
     *
     * @return the text, without a line feed at its end
     */
    @Override
    public String toString() {
        return text.toString();
    }

    private void start(char bracket) {
        separate();
        text.append(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        text.append(bracket);
        first = false;
    }

    /** Goes to where the next name or value stands. */
    private void separate() {
        if (afterName) {
            afterName = false;
            return;
        }
        if (!first) {
            text.append(',');
        }
        if (depth > 0) {
            newLine();
        }
        first = false;
    }

    private void newLine() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
