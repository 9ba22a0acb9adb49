package se.socialdata.examples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.socialdata.core.assistance.AssistanceCsvReader;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.FileRange;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.reporting.assistance.AssistanceBuilder;

/** {@code AssistanceRun FILE CELLS}: monthly records to the tables with the SDK, two threads that each read half of the file. */
public final class AssistanceRun {

    private static final int THREADS = 2;

    private AssistanceRun() {}

    /**
     * Runs once and prints the footprint of the process.
     *
     * @param args the file of records, and the file for the cells
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if the run is interrupted
     * @throws ExecutionException if a part of the file cannot be read
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path file = Path.of(args[0]);
        long start = System.nanoTime();
        AssistanceBuilder builder = read(file, THREADS);
        AssistanceCells cells = AssistanceCells.of(builder.build());
        Footprint footprint = Footprint.since(start);
        cells.write(Path.of(args[1]));
        System.out.println(footprint);
    }

    static AssistanceBuilder read(Path file, int threads) throws IOException, InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<AssistanceBuilder>> parts = new ArrayList<>();
            for (FileRange range : split(file, threads)) {
                parts.add(executor.submit(() -> readPart(file, range)));
            }
            AssistanceBuilder whole = parts.get(0).get();
            for (Future<AssistanceBuilder> part : parts.subList(1, threads)) {
                whole.merge(part.get());
            }
            return whole;
        } finally {
            executor.shutdown();
        }
    }

    private static boolean isCsv(Path file) {
        return file.toString().endsWith(".csv");
    }

    private static List<FileRange> split(Path file, int threads) throws IOException {
        return isCsv(file) ? AssistanceCsvReader.standard().split(file, threads) : FileRange.split(file, threads);
    }

    private static AssistanceBuilder readPart(Path file, FileRange range) throws IOException {
        AssistanceBuilder builder = AssistanceBuilder.of(AssistanceCells.SETTINGS);
        BatchSummary lines = isCsv(file)
                ? AssistanceCsvReader.standard().read(file, range, builder::add).lines()
                : NdjsonReader.of(AssistanceJson.ASSISTED_MONTH, JsonSettings.strict(Jackson2.engine()))
                        .read(file, range, builder::add);
        if (lines.rejected() > 0) {
            throw new IllegalStateException(
                    "expected good lines only, got " + lines.rejects().get(0));
        }
        return builder;
    }
}
