package se.socialdata.examples.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Two ways to do the same, run in turn: the CPU time of the thread, so that what else the machine does counts little, and the
 * ratio within each pair of runs.
 */
final class PairedRuns {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> first = new ArrayList<>();
    private final List<Double> second = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    private PairedRuns() {}

    /**
     * Runs both in turn, after as many rounds that do not count. Each run repeats the work, so that a run takes far
     * longer than the clock's step.
     *
     * @param rounds how many pairs count
     * @param repeats how often a run does the work
     * @param one the one way; returns something that depends on the work
     * @param other the other way; must return the same
     */
    static PairedRuns of(int rounds, int repeats, LongSupplier one, LongSupplier other) {
        PairedRuns runs = new PairedRuns();
        for (int round = -rounds; round < rounds; round++) {
            double ofOne = micros(repeats, one);
            double ofOther = micros(repeats, other);
            if (one.getAsLong() != other.getAsLong()) {
                throw new IllegalStateException("the two do not come to the same");
            }
            if (round >= 0) {
                runs.first.add(ofOne);
                runs.second.add(ofOther);
                runs.ratios.add(ofOne / ofOther);
            }
        }
        return runs;
    }

    private static double micros(int repeats, LongSupplier work) {
        long sum = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            sum += work.getAsLong();
        }
        long end = THREADS.getCurrentThreadCpuTime();
        if (sum == Long.MIN_VALUE) {
            throw new IllegalStateException("unlikely, but the sum must be used");
        }
        return (end - start) / 1e3 / repeats;
    }

    /** Prints the best and the median time of each, the ratio of the best times and the median of the ratios. */
    void print(String oneName, String otherName) {
        System.out.printf(
                Locale.ROOT,
                "%s: best %.1f us, median %.1f us%n%s: best %.1f us, median %.1f us%nratio: of the best %.2f, median %.2f%n",
                oneName,
                Collections.min(first),
                median(first),
                otherName,
                Collections.min(second),
                median(second),
                Collections.min(first) / Collections.min(second),
                median(ratios));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
