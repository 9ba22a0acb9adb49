package se.socialdata.core.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import se.socialdata.core.json.JsonOutput;

/** A Jackson 2 generator as the SDK sees it. */
final class Jackson2Output implements JsonOutput {

    private final JsonGenerator generator;

    Jackson2Output(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void text(String text) {
        run(() -> generator.writeString(text));
    }

    @Override
    public void integer(long number) {
        run(() -> generator.writeNumber(number));
    }

    @Override
    public void decimal(BigDecimal number) {
        run(() -> generator.writeNumber(number.toPlainString()));
    }

    @Override
    public void bool(boolean value) {
        run(() -> generator.writeBoolean(value));
    }

    @Override
    public void close() {
        run(generator::close);
    }

    private static void run(Action action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something the generator does. */
    @FunctionalInterface
    private interface Action {
        void run() throws IOException;
    }
}
