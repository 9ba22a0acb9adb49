package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Two siblings (syskonpar), by the keys of their needs, in no particular order.
 *
 * @param first the smaller key
 * @param second the greater key
 */
public record SiblingPair(String first, String second) implements Comparable<SiblingPair> {

    /**
     * Orders the keys, so that a pair equals the same pair written the other way round.
     *
     * @param first a key
     * @param second the other key
     * @throws IllegalArgumentException if the keys are the same
     */
    public SiblingPair {
        checkArgument(!first.equals(second), "expected two different siblings in a pair");
        if (first.compareTo(second) > 0) {
            String smaller = second;
            second = first;
            first = smaller;
        }
    }

    /**
     * A pair.
     *
     * @param first the key of a sibling's need
     * @param second the key of another's
     * @return the pair
     * @throws IllegalArgumentException if the keys are the same
     */
    public static SiblingPair of(String first, String second) {
        return new SiblingPair(first, second);
    }

    @Override
    public int compareTo(SiblingPair other) {
        int order = first.compareTo(other.first);
        return order == 0 ? second.compareTo(other.second) : order;
    }
}
