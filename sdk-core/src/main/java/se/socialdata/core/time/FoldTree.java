package se.socialdata.core.time;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row of places, each with a value or without, that knows the combination of all its values from left to right.
 *
 * <p>A segment tree: each inner node holds the combination of its two halves, so a change costs at most as many
 * combinations as the tree is high, however many values there are. Nodes are brought up to date when the fold is asked
 * for, so several changes in between share the upper part of their way. The combiner must be associative and need not
 * be commutative.
 */
final class FoldTree<T> {

    private final BinaryOperator<T> combiner;
    private final int size;
    // The root is node 1, the children of node i are 2i and 2i + 1, and the places begin at node `size`.
    private final @Nullable Object[] nodes;
    private final boolean[] stale;

    FoldTree(int places, BinaryOperator<T> combiner) {
        this.combiner = combiner;
        this.size = places <= 1 ? 1 : Integer.highestOneBit(places - 1) << 1;
        this.nodes = new @Nullable Object[2 * size];
        this.stale = new boolean[size];
    }

    void put(int place, T value) {
        set(place, value);
    }

    void remove(int place) {
        set(place, null);
    }

    /** The values combined from left to right, or empty if no place has one. */
    Optional<T> fold() {
        return Optional.ofNullable(upToDate(1));
    }

    private void set(int place, @Nullable T value) {
        nodes[size + place] = value;
        // Above a stale node all are stale already.
        for (int node = (size + place) >> 1; node > 0 && !stale[node]; node >>= 1) {
            stale[node] = true;
        }
    }

    @SuppressWarnings("unchecked") // only values and combinations of values are stored
    private @Nullable T upToDate(int node) {
        if (node < size && stale[node]) {
            nodes[node] = combine(upToDate(2 * node), upToDate(2 * node + 1));
            stale[node] = false;
        }
        return (T) nodes[node];
    }

    private @Nullable T combine(@Nullable T left, @Nullable T right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return combiner.apply(left, right);
    }
}
