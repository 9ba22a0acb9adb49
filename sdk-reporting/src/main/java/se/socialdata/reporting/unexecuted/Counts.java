package se.socialdata.reporting.unexecuted;

import java.util.Arrays;

/** Counts by small numbers from 0, with room for those that have occurred. */
final class Counts {

    private int[] counts = new int[0];

    void add(int number, int count) {
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length + counts.length / 2));
        }
        counts[number] += count;
    }

    void add(Counts other) {
        for (int number = 0; number < other.counts.length; number++) {
            add(number, other.counts[number]);
        }
    }

    /** How often a number has occurred. */
    int get(int number) {
        return number < counts.length ? counts[number] : 0;
    }

    /** A number that is greater than all that have occurred. */
    int size() {
        return counts.length;
    }
}
