package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Solves the question exactly: branch and bound over the homes in order, with a bound that is exact.
 *
 * <p>First, from the last home back to the first, the least cost at which each set of children can be placed in the homes
 * that remain: {@code bounds[home][children]}. Each step chooses which children the home takes, so that the table is a
 * shortest path over {@code homes x sets of children}; it is also the {@linkplain OptimalityProof proof}. Then divisions are
 * explored from the first home on, and a branch whose cost so far plus bound is no better than what is already found is cut.
 * As the bound is exact, no branch is followed in vain.
 */
final class SiblingSearch {

    private final SiblingProblem problem;
    private final ImmutableList<SiblingHome> homes;
    private final SiblingSplits splits;
    private final int[][] sets;
    private final long[][] costs;
    private final long[][] bounds;

    private final List<Found> found = new ArrayList<>();
    private final int[] taken;
    private int wanted;
    private long explored;
    private long pruned;

    SiblingSearch(SiblingProblem problem) {
        this.problem = problem;
        this.homes = problem.getHomes();
        this.splits = new SiblingSplits(problem);
        this.sets = new int[homes.size()][];
        this.costs = new long[homes.size()][];
        this.bounds = new long[homes.size() + 1][];
        this.taken = new int[homes.size()];
        fillBounds();
    }

    private void fillBounds() {
        int all = splits.all();
        long[] next = new long[all + 1];
        for (int rest = 0; rest <= all; rest++) {
            next[rest] = splits.unplaced(rest);
        }
        bounds[homes.size()] = next;
        for (int home = homes.size() - 1; home >= 0; home--) {
            listSets(home);
            long[] current = next.clone();
            int[] ofHome = sets[home];
            for (int i = 0; i < ofHome.length; i++) {
                improve(current, next, ofHome[i], costs[home][i]);
            }
            bounds[home] = current;
            next = current;
        }
    }

    /** Lets the home take one set of children, whichever others remain to be placed. */
    private void improve(long[] current, long[] next, int set, long cost) {
        int outside = splits.all() & ~set;
        int others = outside;
        while (true) {
            long value = cost + splits.between(set, others) + next[others];
            if (value < current[set | others]) {
                current[set | others] = value;
            }
            if (others == 0) {
                return;
            }
            others = others - 1 & outside;
        }
    }

    private void listSets(int home) {
        long[] byset = problem.costs(homes.get(home));
        int count = 0;
        for (int set = 1; set < byset.length; set++) {
            if (byset[set] >= 0) {
                count++;
            }
        }
        sets[home] = new int[count];
        costs[home] = new long[count];
        int next = 0;
        for (int set = 1; set < byset.length; set++) {
            if (byset[set] >= 0) {
                sets[home][next] = set;
                costs[home][next] = byset[set];
                next++;
            }
        }
    }

    SiblingSolution run(int count) {
        wanted = count;
        explore(0, splits.all(), 0);
        OptimalityProof proof =
                new OptimalityProof(DivisionValue.ofPacked(bounds[0][splits.all()]), explored, pruned, bounds);
        ImmutableList<SiblingDivision> divisions =
                found.stream().map(Found::toDivision).collect(ImmutableList.toImmutableList());
        return new SiblingSolution(divisions.get(0), divisions.subList(1, divisions.size()), proof);
    }

    /** What a division must stay below to be among the wanted ones. */
    private long limit() {
        return found.size() < wanted ? Long.MAX_VALUE : found.get(wanted - 1).cost;
    }

    private void explore(int home, int rest, long cost) {
        explored++;
        if (rest == 0 || home == homes.size()) {
            offer(cost + splits.unplaced(rest));
            return;
        }
        // The branch on which the bound lies comes first, so that what is found first is best.
        long bound = bounds[home][rest];
        int first = -1;
        for (int i = 0; i < sets[home].length && first < 0; i++) {
            if ((sets[home][i] & ~rest) == 0 && valueOf(home, rest, i) == bound) {
                first = i;
            }
        }
        branch(home, rest, cost, first);
        for (int i = -1; i < sets[home].length; i++) {
            if (i != first) {
                branch(home, rest, cost, i);
            }
        }
    }

    private long valueOf(int home, int rest, int choice) {
        int set = sets[home][choice];
        return costs[home][choice] + splits.between(set, rest & ~set) + bounds[home + 1][rest & ~set];
    }

    /** Lets the home take a set of children, or none where the choice is -1. */
    private void branch(int home, int rest, long cost, int choice) {
        if (choice < 0) {
            if (cost + bounds[home + 1][rest] >= limit()) {
                pruned++;
            } else {
                explore(home + 1, rest, cost);
            }
            return;
        }
        int set = sets[home][choice];
        if ((set & ~rest) != 0) {
            return;
        }
        if (cost + valueOf(home, rest, choice) >= limit()) {
            pruned++;
            return;
        }
        int others = rest & ~set;
        taken[home] = set;
        explore(home + 1, others, cost + costs[home][choice] + splits.between(set, others));
        taken[home] = 0;
    }

    private void offer(long cost) {
        int place = found.size();
        while (place > 0 && found.get(place - 1).cost > cost) {
            place--;
        }
        found.add(place, new Found(cost, taken.clone()));
        if (found.size() > wanted) {
            found.remove(wanted);
        }
    }

    /** A division that was found: the children that each home takes, as bits. */
    private final class Found {

        private final long cost;
        private final int[] sets;

        private Found(long cost, int[] sets) {
            this.cost = cost;
            this.sets = sets;
        }

        private SiblingDivision toDivision() {
            return SiblingDivision.of(problem, sets, cost);
        }
    }
}
