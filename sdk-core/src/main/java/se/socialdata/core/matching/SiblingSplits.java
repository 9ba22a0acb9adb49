package se.socialdata.core.matching;

/** Counts the pairs that a division splits, in packed costs. */
final class SiblingSplits {

    private final long[] within;
    private final int all;

    SiblingSplits(SiblingProblem problem) {
        int[] must = problem.neighbours(problem.getMustTogether());
        int[] wish = problem.neighbours(problem.getWishTogether());
        within = new long[1 << problem.getChildren().size()];
        all = within.length - 1;
        for (int set = 1; set <= all; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            int others = set & set - 1;
            within[set] = within[others]
                    + DivisionValue.packed(
                            0, Integer.bitCount(must[lowest] & others), Integer.bitCount(wish[lowest] & others), 0, 0);
        }
    }

    /** The pairs with one child in each of two sets that have none in common. */
    long between(int first, int second) {
        return within[first | second] - within[first] - within[second];
    }

    /** What it costs that a set of children has no home: the children, and every pair among them. */
    long unplaced(int set) {
        return DivisionValue.packed(Integer.bitCount(set), 0, 0, 0, 0) + within[set];
    }

    /** The set of all children. */
    int all() {
        return all;
    }
}
