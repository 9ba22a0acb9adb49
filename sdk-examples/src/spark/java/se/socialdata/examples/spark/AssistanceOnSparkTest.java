package se.socialdata.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.examples.sample.SampleAssistance;
import se.socialdata.reporting.assistance.AssistanceBuilder;
import se.socialdata.reporting.assistance.AssistanceSettings;

class AssistanceOnSparkTest {

    private static final AssistanceSettings SETTINGS =
            AssistanceSettings.builder().year(2025).monthsWithout(3).build();

    @Test
    void a_distributed_engine_gives_the_same_statistics(@TempDir Path folder) throws IOException {
        List<AssistedMonth> months = SampleAssistance.generate(SampleAssistance.SEED);
        Path file = folder.resolve("months.ndjson");
        JsonWriter.of(AssistanceJson.ASSISTED_MONTH, JsonSettings.strict().engine())
                .writeLines(months, file);
        SparkConf engine = new SparkConf()
                .setMaster("local[2]")
                .setAppName("assistance")
                .set("spark.log.level", "ERROR")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1");
        AssistanceBuilder counted;
        try (JavaSparkContext spark = new JavaSparkContext(engine)) {
            counted = AssistanceOnSpark.count(spark, file.toUri().toString(), 5, SETTINGS);
        }

        assertThat(counted.build())
                .isEqualTo(months.stream()
                        .collect(AssistanceBuilder.collector(SETTINGS))
                        .build());
        assertThat(counted.build().selection().added()).isEqualTo(months.size());
    }
}
