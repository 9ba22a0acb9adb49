package se.socialdata.examples.spark;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.json.JsonReader;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.reporting.assistance.AssistanceBuilder;
import se.socialdata.reporting.assistance.AssistanceSettings;

/**
 * Statistics of economic assistance with Apache Spark: each partition of the file is read and counted where it lies, and the builders
 * travel to be merged. The records themselves never leave their partition.
 */
final class AssistanceOnSpark {

    private AssistanceOnSpark() {}

    /**
     * Counts a file.
     *
     * @param spark the engine
     * @param file the monthly records as NDJSON
     * @param partitions how many parts the file is cut into, at least
     * @param settings what the statistics are about
     * @return the builder of the whole file
     */
    static AssistanceBuilder count(JavaSparkContext spark, String file, int partitions, AssistanceSettings settings) {
        JavaRDD<AssistedMonth> months = spark.textFile(file, partitions).mapPartitions(AssistanceOnSpark::read);
        return months.aggregate(
                AssistanceBuilder.of(settings),
                (builder, month) -> {
                    builder.add(month);
                    return builder;
                },
                AssistanceBuilder::merge);
    }

    private static Iterator<AssistedMonth> read(Iterator<String> lines) {
        JsonReader<AssistedMonth> reader = JsonReader.of(AssistanceJson.ASSISTED_MONTH, JsonSettings.strict());
        return Iterators.transform(lines, reader::read);
    }
}
