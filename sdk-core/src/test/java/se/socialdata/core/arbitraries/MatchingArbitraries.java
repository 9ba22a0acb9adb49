package se.socialdata.core.arbitraries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.matching.SiblingFit;
import se.socialdata.core.matching.SiblingHome;
import se.socialdata.core.matching.SiblingPair;
import se.socialdata.core.matching.SiblingProblem;

/**
 * What matching works on, for property tests: questions of siblings small enough to try everything (up to five siblings and
 * six homes), with homes that are full, that take nobody, and equal ones.
 */
public final class MatchingArbitraries implements ArbitraryProvider {

    private static final List<String> CHILDREN = List.of("c1", "c2", "c3", "c4", "c5");

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            SiblingProblem.class, MatchingArbitraries::siblingProblems,
            SiblingHome.class, () -> siblingHomes("h").map(home -> home),
            SiblingFit.class, MatchingArbitraries::siblingFits);

    /** Made by jqwik. */
    public MatchingArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return PROVIDED.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(PROVIDED.get(targetType.getRawType()).get());
    }

    /** Fits that are often equal: up to two unmet factors, and a few distances. */
    public static Arbitrary<SiblingFit> siblingFits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(0, 1_000, 2_000, SiblingFit.UNKNOWN_DISTANCE))
                .as(SiblingFit::of);
    }

    /** A home that takes up to four of up to five siblings. */
    public static Arbitrary<SiblingHome> siblingHomes(String key) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.maps(Arbitraries.of(CHILDREN), siblingFits()))
                .as((places, fits) -> SiblingHome.of(key, places, fits));
    }

    /** Questions of one to five siblings and none to six homes. */
    public static Arbitrary<SiblingProblem> siblingProblems() {
        Arbitrary<List<SiblingHome>> homes = siblingHomes("h").list().ofMaxSize(6);
        return Combinators.combine(Arbitraries.integers().between(1, 5), homes, Arbitraries.randoms())
                .as(MatchingArbitraries::problem);
    }

    private static SiblingProblem problem(int size, List<SiblingHome> drawn, Random random) {
        List<String> children = CHILDREN.subList(0, size);
        List<SiblingHome> homes = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Map<String, SiblingFit> fits = new HashMap<>(drawn.get(i).fits());
            fits.keySet().retainAll(children);
            homes.add(SiblingHome.of("h" + i, drawn.get(i).places(), fits));
        }
        List<Set<SiblingPair>> lists = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                lists.get(random.nextInt(lists.size())).add(SiblingPair.of(children.get(i), children.get(j)));
            }
        }
        return SiblingProblem.of(children, homes, lists.get(0), lists.get(1), lists.get(2));
    }
}
