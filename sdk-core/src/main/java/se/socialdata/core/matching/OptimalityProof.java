package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;

/**
 * The proof that no division of the siblings is better than the best (optimalitetsbevis).
 *
 * <p>It holds, for each home in order and each set of children, a bound: the children cannot be placed in that home and those
 * after it for less. {@link #isValidFor} checks every bound against every choice that the home has, with no trust in how they
 * were found; so the bound of all children and all homes, {@link #getLowerBound()}, holds for every division there is. A
 * division of exactly that value is best.
 */
public final class OptimalityProof {

    private final DivisionValue lowerBound;
    private final long explored;
    private final long pruned;
    private final long[][] bounds;

    OptimalityProof(DivisionValue lowerBound, long explored, long pruned, long[][] bounds) {
        this.lowerBound = lowerBound;
        this.explored = explored;
        this.pruned = pruned;
        this.bounds = bounds;
    }

    /**
     * What every division costs at least.
     *
     * @return the bound; the value of the best division equals it
     */
    public DivisionValue getLowerBound() {
        return lowerBound;
    }

    /**
     * How many partial divisions the search looked into.
     *
     * @return the number
     */
    public long getExplored() {
        return explored;
    }

    /**
     * How many branches the search cut, because their bound was no better than what it had found.
     *
     * @return the number
     */
    public long getPruned() {
        return pruned;
    }

    /**
     * How many bounds the proof holds: one for each home and set of children, and one for each set that is left over.
     *
     * @return the number
     */
    public long getBoundCount() {
        return (long) bounds.length * bounds[0].length;
    }

    /**
     * Checks the proof: that every bound holds, and that the division keeps the rules and costs what the bound says.
     *
     * @param problem the question
     * @param division the division that is said to be best
     * @return true if the division is possible and no other costs less
     */
    public boolean isValidFor(SiblingProblem problem, SiblingDivision division) {
        SiblingSplits splits = new SiblingSplits(problem);
        ImmutableList<SiblingHome> homes = problem.getHomes();
        if (bounds.length != homes.size() + 1 || bounds[0].length != splits.all() + 1) {
            return false;
        }
        for (int rest = 0; rest <= splits.all(); rest++) {
            if (bounds[homes.size()][rest] > splits.unplaced(rest)) {
                return false;
            }
        }
        for (int home = 0; home < homes.size(); home++) {
            if (!holdsAt(home, problem.costs(homes.get(home)), splits)) {
                return false;
            }
        }
        return SiblingDivision.find(problem, division.homes())
                .filter(division::equals)
                .filter(checked -> checked.value().pack() == bounds[0][splits.all()])
                .isPresent();
    }

    private boolean holdsAt(int home, long[] costs, SiblingSplits splits) {
        for (int rest = 0; rest <= splits.all(); rest++) {
            for (int set = rest; set >= 0; set = set == 0 ? -1 : set - 1 & rest) {
                int others = rest & ~set;
                if (costs[set] >= 0
                        && bounds[home][rest] > costs[set] + splits.between(set, others) + bounds[home + 1][others]) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The bound and the counts.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "OptimalityProof{lowerBound=" + lowerBound + ", explored=" + explored + ", pruned=" + pruned + "}";
    }
}
