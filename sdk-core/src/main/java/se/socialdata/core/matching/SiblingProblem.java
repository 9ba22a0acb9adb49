package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The question of how to divide a group of siblings between homes, in numbers only (fördelning av syskon).
 *
 * <p>A division gives each child one home or none. A home takes at most as many children as it has places, only children who
 * fit it, never both of a pair who must not live together, and never children who break what one of them {@linkplain
 * SiblingLimits requires} of the others. Among those, {@link DivisionValue} says which is best. The question holds keys and
 * numbers; nothing of a child or a home.
 *
 * <p>Children and homes are sorted by key, so that their order in the input makes no difference.
 */
public final class SiblingProblem {

    /** The greatest number of siblings: with one more, the table of the solver would no longer fit small machines. */
    public static final int MAX_CHILDREN = 12;

    private final ImmutableList<String> children;
    private final ImmutableList<SiblingHome> homes;
    private final ImmutableSet<SiblingPair> mustTogether;
    private final ImmutableSet<SiblingPair> wishTogether;
    private final ImmutableSet<SiblingPair> mustNotTogether;
    private final SiblingLimits limits;

    private SiblingProblem(
            ImmutableList<String> children,
            ImmutableList<SiblingHome> homes,
            ImmutableSet<SiblingPair> mustTogether,
            ImmutableSet<SiblingPair> wishTogether,
            ImmutableSet<SiblingPair> mustNotTogether,
            SiblingLimits limits) {
        this.children = children;
        this.homes = homes;
        this.mustTogether = mustTogether;
        this.wishTogether = wishTogether;
        this.mustNotTogether = mustNotTogether;
        this.limits = limits;
    }

    /**
     * A question of siblings who require nothing of each other.
     *
     * @param children the keys of the siblings' needs, one to twelve
     * @param homes the homes
     * @param mustTogether pairs who should live together
     * @param wishTogether pairs whom it is wished to keep together
     * @param mustNotTogether pairs who must not live together
     * @return the question
     * @throws IllegalArgumentException if there are too few or too many children, a key occurs twice, a pair names another
     *     child, or a pair stands in two of the lists
     */
    public static SiblingProblem of(
            Collection<String> children,
            Collection<SiblingHome> homes,
            Set<SiblingPair> mustTogether,
            Set<SiblingPair> wishTogether,
            Set<SiblingPair> mustNotTogether) {
        ImmutableSortedSet<String> keys = ImmutableSortedSet.copyOf(children);
        checkArgument(
                !keys.isEmpty() && keys.size() <= MAX_CHILDREN,
                "expected 1 to %s siblings, got %s",
                MAX_CHILDREN,
                keys.size());
        checkArgument(keys.size() == children.size(), "expected each sibling once");
        checkArgument(
                homes.stream().map(SiblingHome::key).distinct().count() == homes.size(), "expected each home once");
        for (Set<SiblingPair> pairs : List.of(mustTogether, wishTogether, mustNotTogether)) {
            checkArgument(
                    pairs.stream().allMatch(pair -> keys.contains(pair.first()) && keys.contains(pair.second())),
                    "expected pairs of the siblings in the group");
        }
        checkArgument(
                Collections.disjoint(mustTogether, wishTogether)
                        && Collections.disjoint(mustTogether, mustNotTogether)
                        && Collections.disjoint(wishTogether, mustNotTogether),
                "expected each pair of siblings in one list only");
        return new SiblingProblem(
                keys.asList(),
                homes.stream().sorted(Comparator.comparing(SiblingHome::key)).collect(toImmutableList()),
                ImmutableSortedSet.copyOf(mustTogether),
                ImmutableSortedSet.copyOf(wishTogether),
                ImmutableSortedSet.copyOf(mustNotTogether),
                SiblingLimits.empty());
    }

    /**
     * The same question of siblings who require something of each other.
     *
     * @param newLimits what they require
     * @return the changed copy
     */
    public SiblingProblem with(SiblingLimits newLimits) {
        return new SiblingProblem(children, homes, mustTogether, wishTogether, mustNotTogether, newLimits);
    }

    /**
     * Finds the best division, proves it best, and gives the next best.
     *
     * @param runnersUp how many divisions after the best are wanted, 0-100
     * @return the solution
     * @throws IllegalArgumentException if the number of runners-up lies outside its range
     */
    public SiblingSolution solve(int runnersUp) {
        checkArgument(runnersUp >= 0 && runnersUp <= 100, "expected 0 to 100 runners-up, got %s", runnersUp);
        return new SiblingSearch(this).run(runnersUp + 1);
    }

    /**
     * The keys of the siblings' needs.
     *
     * @return the keys, sorted
     */
    public ImmutableList<String> getChildren() {
        return children;
    }

    /**
     * The homes.
     *
     * @return the homes, sorted by key
     */
    public ImmutableList<SiblingHome> getHomes() {
        return homes;
    }

    /**
     * The pairs who should live together. Where no division can do that, the fewest of them are split.
     *
     * @return the pairs, sorted
     */
    public ImmutableSet<SiblingPair> getMustTogether() {
        return mustTogether;
    }

    /**
     * The pairs whom it is wished to keep together.
     *
     * @return the pairs, sorted
     */
    public ImmutableSet<SiblingPair> getWishTogether() {
        return wishTogether;
    }

    /**
     * The pairs who must not live together. No division puts them in one home.
     *
     * @return the pairs, sorted
     */
    public ImmutableSet<SiblingPair> getMustNotTogether() {
        return mustNotTogether;
    }

    /**
     * What the siblings require of each other. No division breaks what is required.
     *
     * @return the limits
     */
    public SiblingLimits getLimits() {
        return limits;
    }

    /** For each child, as bits, the others with whom it forms a pair of a list. */
    int[] neighbours(ImmutableSet<SiblingPair> pairs) {
        int[] neighbours = new int[children.size()];
        for (SiblingPair pair : pairs) {
            int first = Collections.binarySearch(children, pair.first());
            int second = Collections.binarySearch(children, pair.second());
            neighbours[first] |= 1 << second;
            neighbours[second] |= 1 << first;
        }
        return neighbours;
    }

    /**
     * What it costs a home to take each set of children, pairs apart.
     *
     * @return the packed costs by set of children as bits; -1 where the home cannot take the set
     */
    long[] costs(SiblingHome home) {
        int[] apart = neighbours(mustNotTogether);
        long[] costs = new long[1 << children.size()];
        Arrays.fill(costs, -1);
        costs[0] = 0;
        for (int set = 1; set < costs.length; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            int others = set & set - 1;
            SiblingFit fit = home.fits().get(children.get(lowest));
            if (fit != null
                    && costs[others] >= 0
                    && Integer.bitCount(set) <= home.places()
                    && (apart[lowest] & others) == 0) {
                costs[set] = costs[others] + DivisionValue.packed(0, 0, 0, fit.unmet(), fit.metres());
            }
        }
        // What the siblings add to each other is no sum over them, so that it comes last.
        int[] broken = limits.countBroken(this, home);
        for (int set = 1; set < costs.length; set++) {
            if (broken[set] < 0) {
                costs[set] = -1;
            } else if (costs[set] >= 0) {
                costs[set] += DivisionValue.packed(0, 0, 0, broken[set], 0);
            }
        }
        return costs;
    }
}
