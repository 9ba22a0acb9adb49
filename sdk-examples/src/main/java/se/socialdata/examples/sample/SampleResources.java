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
    private static final String PLACEMENTS = "placements.ndjson";
    private static final String LOST_REFERRAL = "lost-referral.ndjson";

    private static final String ASSISTANCE = "assistance-lulea-2024-2025";

    static final String HOMES = "homes-vasternorrland.ndjson";
    static final String NEEDS = "placement-needs.ndjson";
    static final String SIBLINGS = "eight-siblings.ndjson";

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
     * The sample of monthly records of economic assistance as NDJSON: one household's month a line.
     *
     * @return where it is
     */
    public static URL getAssistance() {
        return Resources.getResource(SampleResources.class, ASSISTANCE + ".ndjson");
    }

    /**
     * The same monthly records as CSV: one person a line.
     *
     * @return where it is
     */
    public static URL getAssistanceCsv() {
        return Resources.getResource(SampleResources.class, ASSISTANCE + ".csv");
    }

    /**
     * The sample register of 300 homes: one JSON record a line.
     *
     * @return where it is
     */
    public static URL getHomes() {
        return Resources.getResource(SampleResources.class, HOMES);
    }

    /**
     * What forty children need of a home: one JSON record a line.
     *
     * @return where it is
     */
    public static URL getNeeds() {
        return Resources.getResource(SampleResources.class, NEEDS);
    }

    /**
     * The eight siblings who are to be placed in one afternoon: one JSON record.
     *
     * @return where it is
     */
    public static URL getSiblings() {
        return Resources.getResource(SampleResources.class, SIBLINGS);
    }

    /**
     * The sample of placed children: forty cases as recorded on 2026-01-30, lawful and unlawful, one JSON record a line.
     *
     * @return where it is
     */
    public static URL getPlacements() {
        return Resources.getResource(SampleResources.class, PLACEMENTS);
    }

    /**
     * The case of a boy whose referral was lost when he was moved from home to home (Ds 2026:5, avsnitt 4.5), with made-up
     * dates.
     *
     * @return where it is
     */
    public static URL getLostReferral() {
        return Resources.getResource(SampleResources.class, LOST_REFERRAL);
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
