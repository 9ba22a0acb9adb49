package se.socialdata.core.matching;

import static se.socialdata.core.matching.CheckOutcome.MET;
import static se.socialdata.core.matching.CheckOutcome.UNKNOWN;
import static se.socialdata.core.matching.CheckOutcome.UNMET;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What the siblings of a group require of each other as other children in the home (krav på hur många och vilka andra barn):
 * whom each of them counts, whom it must be kept from, and what the policy makes of it.
 *
 * <p>The two factors are those that hold a child against the children who already live in a home, and they weigh the same: what
 * the policy requires no division breaks, nor leaves open; what it weighs costs the division one unmet factor for each child
 * for whom it is broken; what it only tells changes nothing.
 *
 * <p>Ds 2026:5, avsnitt 3.1, names how many and which other children live in the home as factors to weigh, and is silent on
 * siblings who are placed together. What protects the child more is chosen: a sibling is another child in the home. Only for
 * the number are those not counted with whom the child should live: the greatest number is stated with them apart, see {@link
 * PlacementNeed#getMaxOtherChildren}.
 *
 * @param number what the policy makes of how many other children there are
 * @param notCounted for each child the siblings who are not counted among the other children
 * @param which what the policy makes of which other children there are
 * @param apart for each child the siblings with whom its requirement is unmet
 * @param undetermined for each child the siblings of whom it is not known whether its requirement is met
 */
public record SiblingLimits(
        FactorWeight number,
        ImmutableSetMultimap<String, String> notCounted,
        FactorWeight which,
        ImmutableSetMultimap<String, String> apart,
        ImmutableSetMultimap<String, String> undetermined) {

    private static final SiblingLimits NONE = new SiblingLimits(
            FactorWeight.INFORMATIVE,
            ImmutableSetMultimap.of(),
            FactorWeight.INFORMATIVE,
            ImmutableSetMultimap.of(),
            ImmutableSetMultimap.of());

    /**
     * No requirement of the siblings on each other.
     *
     * @return limits that change nothing
     */
    public static SiblingLimits empty() {
        return NONE;
    }

    /**
     * What the needs of a group say of each other.
     *
     * <p>Not counted are the siblings who, by the group, should live with the child, and those whom its need names as such. A
     * wish to keep siblings together does not exempt them.
     *
     * @param group the siblings
     * @param policy what the two factors do
     * @return the limits
     */
    public static SiblingLimits of(SiblingGroup group, MatchPolicy policy) {
        ImmutableSetMultimap.Builder<String, String> notCounted = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<String, String> apart = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<String, String> undetermined = ImmutableSetMultimap.builder();
        for (PlacementNeed need : group.getNeeds()) {
            for (PlacementNeed sibling : group.getNeeds()) {
                String child = need.getId();
                String other = sibling.getId();
                if (child.equals(other)) {
                    continue;
                }
                if (need.getSiblingsTogether().contains(other)
                        || group.getMustTogether().contains(SiblingPair.of(child, other))) {
                    notCounted.put(child, other);
                }
                CheckOutcome outcome = SiblingCompany.tolerates(need, sibling);
                if (outcome == UNMET) {
                    apart.put(child, other);
                } else if (outcome == UNKNOWN) {
                    undetermined.put(child, other);
                }
            }
        }
        return new SiblingLimits(
                policy.getWeight(MatchingFactor.NUMBER_OF_CHILDREN),
                notCounted.build(),
                policy.getWeight(MatchingFactor.WHICH_CHILDREN),
                apart.build(),
                undetermined.build());
    }

    /** How many of some siblings a child counts among the other children. */
    int count(String child, Collection<String> siblings) {
        return (int) siblings.stream()
                .filter(sibling -> !sibling.equals(child) && !notCounted.containsEntry(child, sibling))
                .count();
    }

    /** How the requirement on which other children comes out with some siblings. */
    CheckOutcome check(String child, Collection<String> siblings) {
        if (!Collections.disjoint(apart.get(child), siblings)) {
            return UNMET;
        }
        return Collections.disjoint(undetermined.get(child), siblings) ? MET : UNKNOWN;
    }

    /** What a child meets in the home where it lives with some siblings. */
    SiblingCompany companyOf(String child, Collection<String> siblings) {
        return new SiblingCompany(count(child, siblings), check(child, siblings));
    }

    /**
     * How many weighed factors become unmet because these children live together, or -1 where something required is unmet or
     * not known.
     *
     * @param together the children in one home, with how each fits it
     */
    int countBroken(Map<String, SiblingFit> together) {
        int broken = 0;
        for (Map.Entry<String, SiblingFit> entry : together.entrySet()) {
            String child = entry.getKey();
            SiblingFit fit = entry.getValue();
            boolean tooMany = count(child, together.keySet()) > fit.mostSiblings();
            CheckOutcome tolerated = check(child, together.keySet());
            if ((number == FactorWeight.REQUIRED && tooMany) || (which == FactorWeight.REQUIRED && tolerated != MET)) {
                return -1;
            }
            broken += number == FactorWeight.WEIGHED && tooMany ? 1 : 0;
            broken += which == FactorWeight.WEIGHED && tolerated == UNMET && !fit.othersUnmet() ? 1 : 0;
        }
        return broken;
    }

    /** The same for every set of children, as bits, in one home: for the table of the solver. */
    int[] countBroken(SiblingProblem problem, SiblingHome home) {
        int size = problem.getChildren().size();
        int[] counted = new int[size];
        int[] kept = new int[size];
        int[] most = new int[size];
        Map<String, Integer> bits = new HashMap<>();
        problem.getChildren().forEach(child -> bits.put(child, 1 << bits.size()));
        for (int i = 0; i < size; i++) {
            String child = problem.getChildren().get(i);
            SiblingFit fit = home.fits().getOrDefault(child, SiblingFit.of(0, 0));
            most[i] = number == FactorWeight.INFORMATIVE ? SiblingFit.NO_LIMIT : fit.mostSiblings();
            counted[i] = ~(1 << i | union(bits, notCounted.get(child)));
            kept[i] = switch (which) {
                case REQUIRED -> union(bits, apart.get(child)) | union(bits, undetermined.get(child));
                case WEIGHED -> fit.othersUnmet() ? 0 : union(bits, apart.get(child));
                case INFORMATIVE -> 0;
            };
        }
        int[] broken = new int[1 << size];
        for (int set = 1; set < broken.length; set++) {
            int weighed = 0;
            boolean possible = true;
            for (int rest = set; rest != 0 && possible; rest &= rest - 1) {
                int child = Integer.numberOfTrailingZeros(rest);
                boolean tooMany = Integer.bitCount(set & counted[child]) > most[child];
                boolean notTolerated = (set & kept[child]) != 0;
                weighed += (tooMany ? 1 : 0) + (notTolerated ? 1 : 0);
                possible = !(tooMany && number == FactorWeight.REQUIRED)
                        && !(notTolerated && which == FactorWeight.REQUIRED);
            }
            broken[set] = possible ? weighed : -1;
        }
        return broken;
    }

    private static int union(Map<String, Integer> bits, Collection<String> children) {
        return children.stream()
                .mapToInt(child -> bits.getOrDefault(child, 0))
                .reduce(0, (first, second) -> first | second);
    }
}
