package se.socialdata.core.json.jackson3;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import se.socialdata.core.json.JsonOutput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A Jackson 3 generator as the SDK sees it. */
final class Jackson3Output implements JsonOutput {

    private final JsonGenerator generator;

    Jackson3Output(JsonGenerator generator) {
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
        run(() -> generator.writeName(name));
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

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(Objects.requireNonNull(e.getCause()));
        }
    }
}
