package se.socialdata.examples.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.Law;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.FileRange;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.time.Quarter;
import se.socialdata.examples.sample.SampleDecisions;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/**
 * From a large file of decisions to the report, against the time that Jackson's streaming parser alone takes to read the
 * same file.
 *
 * <p>{@code DecisionFileRun RECORDS ROUNDS}: writes a temporary file of that many decisions (those of the sample over and
 * over, each with an id of its own), then measures in turn the parser alone, the report on one thread, and the report on
 * two threads that share the parts of the file. Prints medians and the medians of the ratios within each round. Run it with
 * {@code -Xmx192m}: the memory does not grow with the file.
 */
public final class DecisionFileRun {

    private static final UnexecutedSettings SETTINGS =
            UnexecutedSettings.of(Law.SOL, Quarter.of(2025, 4), LocalDate.of(2026, 1, 30));

    /** More than threads, so that none waits long for one that other work has held up. */
    private static final int PARTS = 8;

    private DecisionFileRun() {}

    /**
     * Runs the measurement.
     *
     * @param args the number of records and of rounds
     * @throws IOException if the file cannot be written or read
     * @throws InterruptedException if the run is interrupted
     * @throws ExecutionException if a part of the file cannot be read
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        int records = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Path file = Files.createTempFile("decisions", ".ndjson");
        try {
            write(file, records);
            System.out.printf(Locale.ROOT, "%d decisions, %.1f MB%n", records, Files.size(file) / 1e6);
            measure(file, records, rounds);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, int records) throws IOException {
        List<FavourableDecision> sample = SampleDecisions.generate(SampleDecisions.SEED);
        JsonWriter<FavourableDecision> writer = JsonWriter.of(DecisionJson.FAVOURABLE_DECISION, Jackson2.engine());
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            Iterable<FavourableDecision> decisions = () -> IntStream.range(0, records)
                    .mapToObj(i -> FavourableDecision.builder()
                            .from(sample.get(i % sample.size()))
                            .id("D-" + i)
                            .build())
                    .iterator();
            writer.writeLines(decisions, stream);
        }
    }

    private static void measure(Path file, int records, int rounds)
            throws IOException, InterruptedException, ExecutionException {
        List<Double> parser = new ArrayList<>();
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        List<Double> gain = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double alone = seconds(() -> parseOnly(file));
            double report = seconds(() -> requireAll(report(file), records));
            double halves = seconds(() -> requireAll(reportOnTwoThreads(file), records));
            if (round > 0) {
                parser.add(alone);
                one.add(report);
                two.add(halves);
                ratio.add(report / alone);
                gain.add(report / halves);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "parser alone %.2f s, report %.2f s (%.2f x), on two threads %.2f s (%.2f x faster)%n",
                median(parser),
                median(one),
                median(ratio),
                median(two),
                median(gain));
        System.out.printf(
                Locale.ROOT, "heap limit %.0f MB%n", Runtime.getRuntime().maxMemory() / 1e6);
    }

    private static long parseOnly(Path file) throws IOException {
        long tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(Files.newInputStream(file))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static long report(Path file) throws IOException {
        UnexecutedBuilder builder = UnexecutedBuilder.of(SETTINGS);
        BatchSummary summary = reader().read(file, builder::add);
        builder.buildStatistics();
        return summary.accepted();
    }

    private static long reportOnTwoThreads(Path file) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<UnexecutedBuilder>> parts = new ArrayList<>();
            for (FileRange range : FileRange.split(file, PARTS)) {
                parts.add(threads.submit(() -> {
                    UnexecutedBuilder part = UnexecutedBuilder.of(SETTINGS);
                    reader().read(file, range, part::add);
                    return part;
                }));
            }
            UnexecutedBuilder whole = UnexecutedBuilder.of(SETTINGS);
            for (Future<UnexecutedBuilder> part : parts) {
                whole.merge(part.get());
            }
            whole.buildStatistics();
            return whole.getSelection().added();
        } finally {
            threads.shutdown();
        }
    }

    private static NdjsonReader<FavourableDecision> reader() {
        return NdjsonReader.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict(Jackson2.engine()));
    }

    private static long requireAll(long read, int records) {
        if (read != records) {
            throw new IllegalStateException("expected " + records + " decisions, got " + read);
        }
        return read;
    }

    private static double seconds(Task task) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private interface Task {
        long run() throws IOException, InterruptedException, ExecutionException;
    }
}
