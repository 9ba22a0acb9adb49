package se.socialdata.examples.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a process has used: time on the wall since a start, CPU time and the peak of its memory since it began. */
record Footprint(double wallSeconds, double cpuSeconds, double peakMegabytes) {

    /** What this process has used; the peak is VmHWM of Linux, the resident set, in and outside the heap. */
    static Footprint since(long startNanos) throws IOException {
        double wall = (System.nanoTime() - startNanos) / 1e9;
        long cpu = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        double peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1e3)
                .findFirst()
                .orElse(Double.NaN);
        return new Footprint(wall, cpu / 1e9, peak);
    }

    static Footprint parse(String line) {
        String[] parts = line.split(" ");
        return new Footprint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f %.2f %.0f", wallSeconds, cpuSeconds, peakMegabytes);
    }
}
