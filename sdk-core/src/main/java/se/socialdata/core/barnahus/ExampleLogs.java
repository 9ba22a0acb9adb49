package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;

/**
 * The two logs that the study prints as examples (exempel 1 och 2), rebuilt in other words with the same structure: the same
 * persons, rows, days and slips, and nothing sensitive beyond what the structure needs.
 *
 * <p>The study prints no year; here it is 2025. The inquiry is taken to begin on the day of the report, which is not printed
 * either. Source: Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3.
 */
public final class ExampleLogs {

    private static final String RESOURCE = "example-logs.ndjson";

    private ExampleLogs() {}

    /**
     * Reads both logs; one of the optional JSON libraries must be there.
     *
     * @return the log of Moa, with seven rows, and that of Andrej, with ten
     */
    public static ImmutableList<BarnahusLog> load() {
        JsonReader<BarnahusLog> reader = JsonReader.of(BarnahusJson.BARNAHUS_LOG, JsonSettings.strict());
        return lines().stream().map(reader::read).collect(ImmutableList.toImmutableList());
    }

    /** The lines of the resource, one log each. */
    static ImmutableList<String> lines() {
        try (InputStream stream = Objects.requireNonNull(ExampleLogs.class.getResourceAsStream(RESOURCE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
