package se.socialdata.examples.sample;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.socialdata.core.barnahus.ExampleLogs;

/** The resources of the sample. */
public final class SampleResources {

    private static final String BARNAHUS_LOGS = "example-logs.ndjson";
    private static final String DECISIONS = "decisions-lulea-2025q4.ndjson";

    private SampleResources() {}

    /**
     * The sample of favourable decisions: one JSON record a line.
     *
     * @return where it is
     */
    public static URL getDecisions() {
        return Resources.getResource(SampleResources.class, DECISIONS);
    }

    /**
     * The sample of Barnahus logs, the two that the study prints as examples: one JSON record a line.
     *
     * @return where it is
     */
    public static URL getBarnahusLogs() {
        return Resources.getResource(ExampleLogs.class, BARNAHUS_LOGS);
    }

    /** The lines of a resource, without comments. */
    static List<String> lines(String name) {
        try {
            return Resources.readLines(Resources.getResource(SampleResources.class, name), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
