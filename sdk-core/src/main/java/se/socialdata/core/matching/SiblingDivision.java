package se.socialdata.core.matching;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A way to place a group of siblings (fördelning av syskon): which child in which home.
 *
 * @param homes the key of the home for each child who has one, by the key of the need, in the order of the keys
 * @param unplaced the children for whom no home was found
 * @param value what the division costs
 * @param keptApart which requirements of the siblings on each other keep them apart in it, in the order of the keys
 */
public record SiblingDivision(
        ImmutableMap<String, String> homes,
        ImmutableSet<String> unplaced,
        DivisionValue value,
        ImmutableList<KeptApart> keptApart) {

    /**
     * Who lives together: the children by home, in the order of the keys.
     *
     * @return the groups
     */
    public ImmutableMap<String, ImmutableSet<String>> groups() {
        Map<String, ImmutableSet.Builder<String>> groups = new TreeMap<>();
        homes.forEach((child, home) ->
                groups.computeIfAbsent(home, key -> ImmutableSet.builder()).add(child));
        return groups.entrySet().stream().collect(toImmutableMap(Map.Entry::getKey, entry -> entry.getValue()
                .build()));
    }

    /**
     * Whether two siblings live together in it.
     *
     * @param pair the siblings
     * @return true if both have the same home
     */
    public boolean isTogether(SiblingPair pair) {
        String home = homes.get(pair.first());
        return home != null && home.equals(homes.get(pair.second()));
    }

    /**
     * The division of a question that gives these children these homes, with its value.
     *
     * @param problem the question
     * @param homes the key of the home for each child who has one, by the key of the need
     * @return the division, or empty if it names another child or home, fills a home above its places, gives a child a home
     *     that it does not fit, puts a pair together who must not be, or breaks what a child requires of its siblings
     */
    public static Optional<SiblingDivision> find(SiblingProblem problem, Map<String, String> homes) {
        Map<String, SiblingHome> known = new HashMap<>();
        problem.getHomes().forEach(home -> known.put(home.key(), home));
        Map<String, Map<String, SiblingFit>> together = new HashMap<>();
        int unmet = 0;
        int metres = 0;
        for (Map.Entry<String, String> entry : homes.entrySet()) {
            SiblingHome home = known.get(entry.getValue());
            SiblingFit fit = home == null ? null : home.fits().get(entry.getKey());
            if (home == null || fit == null) {
                return Optional.empty();
            }
            together.computeIfAbsent(home.key(), key -> new HashMap<>()).put(entry.getKey(), fit);
            if (together.get(home.key()).size() > home.places()) {
                return Optional.empty();
            }
            unmet += fit.unmet();
            metres += fit.metres();
        }
        for (Map<String, SiblingFit> inOneHome : together.values()) {
            int broken = problem.getLimits().countBroken(inOneHome);
            if (broken < 0) {
                return Optional.empty();
            }
            unmet += broken;
        }
        SiblingDivision unvalued = new SiblingDivision(
                ImmutableSortedMap.copyOf(homes),
                problem.getChildren().stream()
                        .filter(child -> !homes.containsKey(child))
                        .collect(toImmutableSet()),
                new DivisionValue(0, 0, 0, unmet, metres),
                ImmutableList.of());
        if (!problem.getChildren().containsAll(homes.keySet())
                || problem.getMustNotTogether().stream().anyMatch(unvalued::isTogether)) {
            return Optional.empty();
        }
        return Optional.of(new SiblingDivision(
                unvalued.homes,
                unvalued.unplaced,
                new DivisionValue(
                        unvalued.unplaced.size(),
                        unvalued.countSplit(problem.getMustTogether()),
                        unvalued.countSplit(problem.getWishTogether()),
                        unmet,
                        metres),
                KeptApartSearch.find(problem, unvalued)));
    }

    /** The division in which each home takes a set of children, given as bits. */
    static SiblingDivision of(SiblingProblem problem, int[] sets, long cost) {
        ImmutableSortedMap.Builder<String, String> homes = ImmutableSortedMap.naturalOrder();
        ImmutableSet.Builder<String> unplaced = ImmutableSet.builder();
        for (int child = 0; child < problem.getChildren().size(); child++) {
            String key = problem.getChildren().get(child);
            int home = 0;
            while (home < sets.length && (sets[home] & 1 << child) == 0) {
                home++;
            }
            if (home < sets.length) {
                homes.put(key, problem.getHomes().get(home).key());
            } else {
                unplaced.add(key);
            }
        }
        SiblingDivision unexplained =
                new SiblingDivision(homes.build(), unplaced.build(), DivisionValue.ofPacked(cost), ImmutableList.of());
        return new SiblingDivision(
                unexplained.homes, unexplained.unplaced, unexplained.value, KeptApartSearch.find(problem, unexplained));
    }

    private int countSplit(Set<SiblingPair> pairs) {
        return (int) pairs.stream().filter(pair -> !isTogether(pair)).count();
    }
}
