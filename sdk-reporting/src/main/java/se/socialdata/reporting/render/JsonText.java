package se.socialdata.reporting.render;

import java.math.BigDecimal;
import java.util.Locale;
import se.socialdata.core.json.JsonOutput;

/** Writes JSON as text, so that a report needs no JSON library: two spaces a level, one property a line. */
final class JsonText implements JsonOutput {

    private static final String INDENT = "  ";

    private final StringBuilder json = new StringBuilder();
    private int depth;
    private boolean afterName;
    private boolean first = true;

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void close() {
        // Nothing to release: the text is taken from memory.
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
        json.append(": ");
        afterName = true;
    }

    @Override
    public void text(String text) {
        separate();
        quote(text);
    }

    @Override
    public void integer(long number) {
        separate();
        json.append(number);
    }

    @Override
    public void decimal(BigDecimal number) {
        separate();
        json.append(number.toPlainString());
    }

    @Override
    public void bool(boolean value) {
        separate();
        json.append(value);
    }

    private void start(char bracket) {
        separate();
        json.append(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        json.append(bracket);
        first = false;
    }

    /** What stands between this token and the one before it. */
    private void separate() {
        if (afterName) {
            afterName = false;
        } else {
            if (!first) {
                json.append(',');
            }
            if (depth > 0) {
                newLine();
            }
        }
        first = false;
    }

    private void newLine() {
        json.append('\n').append(INDENT.repeat(depth));
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    @Override
    public String toString() {
        return json.append('\n').toString();
    }
}
