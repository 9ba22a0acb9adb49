package se.socialdata.examples.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Monthly records of economic assistance to every table of the statistics, against DuckDB with the equivalent SQL on the same file.
 *
 * <p>{@code AssistanceComparison RECORDS ROUNDS [FOLDER]}: writes the records as NDJSON and as CSV ({@link AssistanceFiles}), then runs the
 * SDK and DuckDB in turn, each in a process of its own with two threads, and holds their results equal cell by cell. Prints the median
 * of wall time, CPU time and peak memory (VmHWM, Linux) of each, and the ratios. The times begin when the process reads the file and end
 * with the last table; the start of the virtual machine is in the CPU time of both.
 */
public final class AssistanceComparison {

    /** The heap of the SDK's process; DuckDB keeps its data outside the heap of its own. */
    private static final List<String> OPTIONS = List.of("-Xmx384m", "-XX:+UseParallelGC", "-XX:-UsePerfData");

    private AssistanceComparison() {}

    /**
     * Runs the measurement.
     *
     * @param args the number of records, the number of rounds, and the folder for the files
     * @throws IOException if a file cannot be written or read
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int records = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Path folder = Path.of(args.length > 2 ? args[2] : System.getProperty("java.io.tmpdir"));
        AssistanceFiles.write(folder, records);
        compare(AssistanceFiles.ndjson(folder, records), rounds);
        compare(AssistanceFiles.csv(folder, records), rounds);
    }

    private static void compare(Path file, int rounds) throws IOException, InterruptedException {
        List<Footprint> ours = new ArrayList<>();
        List<Footprint> theirs = new ArrayList<>();
        Path ourCells = Path.of(file + ".sdk.cells");
        Path theirCells = Path.of(file + ".duckdb.cells");
        for (int round = 0; round < rounds; round++) {
            ours.add(run(AssistanceRun.class, file, ourCells));
            theirs.add(run(DuckAssistanceRun.class, file, theirCells));
            List<String> differences = AssistanceCells.differences(ourCells, theirCells);
            if (!differences.isEmpty()) {
                throw new IllegalStateException(differences.size() + " cells differ, first " + differences.get(0));
            }
        }
        Footprint our = median(ours);
        Footprint their = median(theirs);
        System.out.printf(
                Locale.ROOT,
                "%s, %d cells equal%n  wall s, CPU s, peak MB: SDK %s, DuckDB %s%n  ratios: wall %.2f, CPU %.2f, peak %.2f%n",
                file.getFileName(),
                AssistanceCells.count(ourCells),
                our,
                their,
                our.wallSeconds() / their.wallSeconds(),
                our.cpuSeconds() / their.cpuSeconds(),
                our.peakMegabytes() / their.peakMegabytes());
    }

    private static Footprint median(List<Footprint> runs) {
        List<Footprint> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparing(Footprint::wallSeconds));
        return sorted.get(sorted.size() / 2);
    }

    private static Footprint run(Class<?> main, Path file, Path cells) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), main.getName(), file.toString(), cells.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = Objects.requireNonNullElse(output.readLine(), "");
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main.getSimpleName() + " has failed");
            }
            return Footprint.parse(line);
        }
    }
}
