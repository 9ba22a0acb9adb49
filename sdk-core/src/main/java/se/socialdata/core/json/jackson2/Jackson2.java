package se.socialdata.core.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import se.socialdata.core.json.JsonEngine;
import se.socialdata.core.json.JsonInput;
import se.socialdata.core.json.JsonLimits;
import se.socialdata.core.json.JsonOutput;

/** The Jackson 2 engine. */
public final class Jackson2 implements JsonEngine {

    private static final SerializedString LINE_FEED = new SerializedString("\n");

    private final JsonLimits limits;
    private final JsonFactory factory;

    private Jackson2(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxNesting())
                        .maxStringLength(limits.maxTextLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .maxNameLength(limits.maxNameLength())
                        .build())
                .enable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                // As Jackson 3 does by itself: characters beyond 16 bits as UTF-8 and not as two escapes.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /**
     * The engine with the default limits.
     *
     * @return the engine
     */
    public static JsonEngine engine() {
        return Default.ENGINE;
    }

    /**
     * An engine with limits of one's own.
     *
     * @param limits the limits
     * @return the engine
     */
    public static JsonEngine engine(JsonLimits limits) {
        return new Jackson2(limits);
    }

    @Override
    public JsonLimits getLimits() {
        return limits;
    }

    @Override
    public JsonInput open(byte[] bytes, int offset, int length, boolean lenient) {
        try {
            return new Jackson2Input(factory.createParser(bytes, offset, length), lenient);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonOutput open(OutputStream stream) {
        try {
            JsonGenerator generator = factory.createGenerator(stream);
            generator.setRootValueSeparator(LINE_FEED);
            return new Jackson2Output(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the engine until it is first asked for. */
    private static final class Default {
        static final Jackson2 ENGINE = new Jackson2(JsonLimits.DEFAULT);
    }
}
