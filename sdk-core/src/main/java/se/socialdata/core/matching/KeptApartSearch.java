package se.socialdata.core.matching;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which requirements of the siblings on each other keep them apart in a division.
 *
 * <p>A requirement that the policy weighs never leaves a child without a home, so that it is told only between children who
 * have one.
 */
final class KeptApartSearch {

    private final SiblingProblem problem;
    private final SiblingLimits limits;
    private final ImmutableMap<String, String> homes;
    private final ImmutableMap<String, ImmutableSet<String>> groups;
    private final ImmutableMap<String, SiblingHome> known;
    private final ImmutableList.Builder<KeptApart> found = ImmutableList.builder();

    private KeptApartSearch(SiblingProblem problem, SiblingDivision division) {
        this.problem = problem;
        this.limits = problem.getLimits();
        this.homes = division.homes();
        this.groups = division.groups();
        this.known = Maps.uniqueIndex(problem.getHomes(), SiblingHome::key);
    }

    static ImmutableList<KeptApart> find(SiblingProblem problem, SiblingDivision division) {
        KeptApartSearch search = new KeptApartSearch(problem, division);
        for (String child : problem.getChildren()) {
            search.addNumber(child);
            search.addWhich(child);
        }
        return search.found.build();
    }

    /**
     * Those who cannot come to the child's home because they would be one too many, and those in homes where they would be. A
     * child whose limit is broken where it lives, which only a weighed one can be, is kept from nobody by it.
     */
    private void addNumber(String child) {
        Set<String> from = new TreeSet<>();
        String own = homes.get(child);
        if (own != null) {
            int most = limitIn(own, child);
            int counted = limits.count(child, siblingsIn(own));
            if (most == SiblingFit.NO_LIMIT || counted > most) {
                return;
            }
            if (counted == most) {
                problem.getChildren().stream()
                        .filter(home(own).fits()::containsKey)
                        .forEach(from::add);
            }
        }
        groups.forEach((home, siblings) -> {
            if (!home.equals(own)
                    && home(home).fits().containsKey(child)
                    && limits.count(child, siblings) > limitIn(home, child)) {
                from.addAll(siblings);
            }
        });
        from.removeAll(limits.notCounted().get(child));
        add(child, MatchingFactor.NUMBER_OF_CHILDREN, limits.number(), CheckOutcome.UNMET, from);
    }

    private void addWhich(String child) {
        String own = homes.get(child);
        if (limits.which() == FactorWeight.REQUIRED) {
            add(
                    child,
                    MatchingFactor.WHICH_CHILDREN,
                    limits.which(),
                    CheckOutcome.UNKNOWN,
                    limits.undetermined().get(child));
        } else if (own == null
                || home(own).fit(child).othersUnmet()
                || limits.check(child, siblingsIn(own)) == CheckOutcome.UNMET) {
            return;
        }
        add(
                child,
                MatchingFactor.WHICH_CHILDREN,
                limits.which(),
                CheckOutcome.UNMET,
                limits.apart().get(child));
    }

    private void add(
            String child, MatchingFactor factor, FactorWeight weight, CheckOutcome outcome, Collection<String> others) {
        ImmutableSet<String> from = others.stream()
                .filter(other -> areApart(weight, homes.get(child), homes.get(other)))
                .sorted()
                .collect(toImmutableSet());
        if (weight != FactorWeight.INFORMATIVE && !from.isEmpty()) {
            found.add(new KeptApart(child, factor, weight, outcome, from));
        }
    }

    private static boolean areApart(FactorWeight weight, @Nullable String own, @Nullable String other) {
        if (own == null || other == null) {
            return weight == FactorWeight.REQUIRED && (own != null || other != null);
        }
        return !own.equals(other);
    }

    private ImmutableSet<String> siblingsIn(String home) {
        return groups.getOrDefault(home, ImmutableSet.of());
    }

    private SiblingHome home(String key) {
        return Objects.requireNonNull(known.get(key));
    }

    private int limitIn(String home, String child) {
        return home(home).fit(child).mostSiblings();
    }
}
