package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementJson;

/** Writes the sample of placed children and the case of the lost referral: {@code java ... WritePlacementSample FOLDER}. */
public final class WritePlacementSample {

    private WritePlacementSample() {}

    /**
     * Generates the cases with their committed seed and writes them.
     *
     * @param args the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        write(SamplePlacements.generate(SamplePlacements.SEED), folder.resolve("placements.ndjson"));
        write(ImmutableList.of(LostReferral.tell()), folder.resolve("lost-referral.ndjson"));
    }

    private static void write(List<ChildCase> cases, Path file) throws IOException {
        JsonWriter.of(PlacementJson.CHILD_CASE, JsonSettings.strict().engine()).writeLines(cases, file);
    }
}
