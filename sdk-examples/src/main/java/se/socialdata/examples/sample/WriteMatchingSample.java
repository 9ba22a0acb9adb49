package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import se.socialdata.core.home.HomeJson;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.matching.MatchingJson;

/**
 * Writes the homes, the needs and the sibling group of the sample to a folder: {@code java ... WriteMatchingSample FOLDER}.
 */
public final class WriteMatchingSample {

    private WriteMatchingSample() {}

    /**
     * Generates the sample with its committed seeds and writes it.
     *
     * @param args the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        JsonWriter.of(HomeJson.HOME, JsonSettings.strict().engine())
                .writeLines(
                        SampleHomes.generate(SampleHomes.SEED, SampleHomes.COUNT),
                        folder.resolve(SampleResources.HOMES));
        JsonWriter.of(MatchingJson.PLACEMENT_NEED, JsonSettings.strict().engine())
                .writeLines(SampleNeeds.generate(SampleNeeds.SEED), folder.resolve(SampleResources.NEEDS));
        JsonWriter.of(MatchingJson.SIBLING_GROUP, JsonSettings.strict().engine())
                .writeLines(
                        ImmutableList.of(SampleNeeds.findEightSiblings()), folder.resolve(SampleResources.SIBLINGS));
    }
}
