package se.socialdata.examples.sample;

import java.io.IOException;
import java.nio.file.Path;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;

/** Writes the sample to a file: {@code java ... WriteSample FILE}. */
public final class WriteSample {

    private WriteSample() {}

    /**
     * Generates the sample with its committed seed and writes it.
     *
     * @param args the file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        JsonWriter.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict().engine())
                .writeLines(SampleDecisions.generate(SampleDecisions.SEED), Path.of(args[0]));
    }
}
