package se.socialdata.core.json.jackson3;

import java.io.OutputStream;
import se.socialdata.core.json.JsonEngine;
import se.socialdata.core.json.JsonInput;
import se.socialdata.core.json.JsonLimits;
import se.socialdata.core.json.JsonOutput;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The Jackson 3 engine. */
public final class Jackson3 implements JsonEngine {

    private final JsonLimits limits;
    private final JsonFactory factory;

    private Jackson3(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxNesting())
                        .maxStringLength(limits.maxTextLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .maxNameLength(limits.maxNameLength())
                        .build())
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .rootValueSeparator("\n")
                .build();
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
        return new Jackson3(limits);
    }

    @Override
    public JsonLimits getLimits() {
        return limits;
    }

    @Override
    public JsonInput open(byte[] bytes, int offset, int length, boolean lenient) {
        return new Jackson3Input(factory.createParser(ObjectReadContext.empty(), bytes, offset, length), lenient);
    }

    @Override
    public JsonOutput open(OutputStream stream) {
        return new Jackson3Output(factory.createGenerator(ObjectWriteContext.empty(), stream));
    }

    /** Holds the engine until it is first asked for. */
    private static final class Default {
        static final Jackson3 ENGINE = new Jackson3(JsonLimits.DEFAULT);
    }
}
