package se.socialdata.core.time;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row of places, each with a value or without, that knows the combination of all its values from left to right.
 *
 * <p>A segment tree: each inner node holds the combination of its two halves, so a change costs as many combinations
 * as the tree is high, however many values there are. The combiner must be associative and need not be commutative.
 */
final class FoldTree<T> {

    private final BinaryOperator<T> combiner;
    private final int size;
    // The root is node 1, the children of node i are 2i and 2i + 1, and the places begin at node `size`.
    private final @Nullable Object[] nodes;

    FoldTree(int places, BinaryOperator<T> combiner) {
        this.combiner = combiner;
        this.size = places <= 1 ? 1 : Integer.highestOneBit(places - 1) << 1;
        this.nodes = new @Nullable Object[2 * size];
    }

    void put(int place, T value) {
        set(place, value);
    }

    void remove(int place) {
        set(place, null);
    }

    /** The values combined from left to right, or empty if no place has one. */
    Optional<T> fold() {
        return Optional.ofNullable(node(1));
    }

    private void set(int place, @Nullable T value) {
        int node = size + place;
        nodes[node] = value;
        while (node > 1) {
            node /= 2;
            nodes[node] = combine(node(2 * node), node(2 * node + 1));
        }
    }

    private @Nullable T combine(@Nullable T left, @Nullable T right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return combiner.apply(left, right);
    }

    @SuppressWarnings("unchecked") // set() is the only writer
    private @Nullable T node(int index) {
        return (T) nodes[index];
    }
}
