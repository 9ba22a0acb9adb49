package se.socialdata.examples.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.socialdata.core.assistance.AssistanceCsvWriter;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.json.JsonEngine;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;

/**
 * Writes a sample to a file: {@code java ... WriteSample FILE} the decisions, {@code java ... WriteSample FILE assistance} the
 * monthly records of economic assistance, as CSV if the name of the file ends so, otherwise as NDJSON.
 */
public final class WriteSample {

    private WriteSample() {}

    /**
     * Generates a sample with its committed seed and writes it.
     *
     * @param args the file, and which sample if not the decisions
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        JsonEngine engine = JsonSettings.strict().engine();
        if (args.length == 1) {
            JsonWriter.of(DecisionJson.FAVOURABLE_DECISION, engine)
                    .writeLines(SampleDecisions.generate(SampleDecisions.SEED), file);
        } else if (args[0].endsWith(".csv")) {
            try (OutputStream stream = Files.newOutputStream(file)) {
                AssistanceCsvWriter.standard().write(SampleAssistance.generate(SampleAssistance.SEED), stream);
            }
        } else {
            JsonWriter.of(AssistanceJson.ASSISTED_MONTH, engine)
                    .writeLines(SampleAssistance.generate(SampleAssistance.SEED), file);
        }
    }
}
