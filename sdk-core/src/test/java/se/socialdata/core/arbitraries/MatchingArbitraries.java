package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.Position;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.matching.CheckOutcome;
import se.socialdata.core.matching.Compromise;
import se.socialdata.core.matching.ExpectedLength;
import se.socialdata.core.matching.FactorWeight;
import se.socialdata.core.matching.KeptContact;
import se.socialdata.core.matching.KeptPlace;
import se.socialdata.core.matching.Match;
import se.socialdata.core.matching.MatchDocument;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchingFactor;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.matching.PolicyFactor;
import se.socialdata.core.matching.SiblingAnswer;
import se.socialdata.core.matching.SiblingDivision;
import se.socialdata.core.matching.SiblingFit;
import se.socialdata.core.matching.SiblingGroup;
import se.socialdata.core.matching.SiblingHome;
import se.socialdata.core.matching.SiblingLimits;
import se.socialdata.core.matching.SiblingPair;
import se.socialdata.core.matching.SiblingProblem;
import se.socialdata.core.matching.SiblingSolution;
import se.socialdata.core.matching.WorsenedCheck;
import se.socialdata.core.placement.PlacementForm;

/**
 * What matching works on, for property tests: needs, policies, matches and documents, and questions of siblings small enough to try everything (up to five siblings and
 * six homes), with homes that are full, that take nobody, and equal ones.
 */
public final class MatchingArbitraries extends ProvidedByType {

    private static final List<String> CHILDREN = List.of("c1", "c2", "c3", "c4", "c5");

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            SiblingProblem.class, MatchingArbitraries::siblingProblems,
            SiblingHome.class, () -> siblingHomes("h").map(home -> home),
            SiblingFit.class, MatchingArbitraries::siblingFits,
            PlacementNeed.class, MatchingArbitraries::needs,
            MatchPolicy.class, MatchingArbitraries::policies,
            SiblingGroup.class, MatchingArbitraries::siblingGroups,
            SiblingAnswer.class, MatchingArbitraries::siblingAnswers,
            Match.class, MatchingArbitraries::matches,
            MatchDocument.class, MatchingArbitraries::documents);

    /** Made by jqwik. */
    public MatchingArbitraries() {
        super(PROVIDED);
    }

    /** Fits that are often equal: up to two unmet factors, a few distances, and narrow limits. */
    public static Arbitrary<SiblingFit> siblingFits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(0, 1_000, 2_000, SiblingFit.UNKNOWN_DISTANCE),
                        Arbitraries.of(0, 1, 2, SiblingFit.NO_LIMIT),
                        Arbitraries.of(false, false, false, true))
                .as(SiblingFit::new);
    }

    /** A home that takes up to four of up to five siblings. */
    public static Arbitrary<SiblingHome> siblingHomes(String key) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4), Arbitraries.maps(Arbitraries.of(CHILDREN), siblingFits()))
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
        return SiblingProblem.of(children, homes, lists.get(0), lists.get(1), lists.get(2))
                .with(siblingLimits(children, random));
    }

    /** What some siblings require of each other: for each in turn nothing, little or much. */
    private static SiblingLimits siblingLimits(List<String> children, Random random) {
        List<ImmutableSetMultimap.Builder<String, String>> relations =
                List.of(ImmutableSetMultimap.builder(), ImmutableSetMultimap.builder(), ImmutableSetMultimap.builder());
        for (String child : children) {
            for (String other : children) {
                int drawn = random.nextInt(9);
                if (!child.equals(other) && drawn < relations.size()) {
                    relations.get(drawn).put(child, other);
                }
            }
        }
        FactorWeight[] weights = FactorWeight.values();
        return new SiblingLimits(
                weights[random.nextInt(weights.length)],
                relations.get(0).build(),
                weights[random.nextInt(weights.length)],
                relations.get(1).build(),
                relations.get(2).build());
    }

    /** Needs from a night call, of which little is known, to a full care plan. */
    public static Arbitrary<PlacementNeed> needs() {
        Arbitrary<Set<CareNeed>> known = Arbitraries.of(CareNeed.class).set().ofMaxSize(3);
        Arbitrary<Set<CareNeed>> absent = Arbitraries.of(CareNeed.class).set().ofMaxSize(20);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(0, PlacementNeed.MAX_AGE).optional(0.9),
                        Arbitraries.of(Sex.class).optional(0.9),
                        known,
                        absent,
                        Arbitraries.of(Animal.class).set().ofMaxSize(2),
                        HomeArbitraries.positions().optional(0.7),
                        Arbitraries.randoms())
                .as(MatchingArbitraries::need);
    }

    private static PlacementNeed need(
            int number,
            Optional<Integer> age,
            Optional<Sex> sex,
            Set<CareNeed> known,
            Set<CareNeed> absent,
            Set<Animal> allergies,
            Optional<Position> origin,
            Random random) {
        PlacementNeed.Builder need = PlacementNeed.builder()
                .id("need-" + number)
                .sex(sex)
                .sexMatters(random.nextInt(4) == 0)
                .needs(known)
                .allergies(allergies)
                .statedAllergiesAsked(Optional.of(true).filter(asked -> random.nextBoolean()))
                .acute(random.nextBoolean())
                .origin(origin)
                .cultureWished(random.nextInt(4) == 0);
        age.ifPresent(need::age);
        absent.stream().filter(careNeed -> !known.contains(careNeed)).forEach(need::addNeedsExcluded);
        origin.filter(position -> random.nextBoolean()).ifPresent(position -> {
            need.maxKilometres(random.nextInt(900));
            need.addKeptPlaces(KeptPlace.builder()
                    .contact(KeptContact.values()[random.nextInt(3)])
                    .position(position)
                    .maxKilometres(random.nextInt(300))
                    .build());
        });
        if (random.nextInt(3) == 0) {
            need.maxOtherChildren(random.nextInt(4)).minAgeOfOthers(random.nextInt(12));
            need.addApartFromNeeds(CareNeed.CRIME);
        }
        if (random.nextInt(3) == 0) {
            need.addSiblingsTogether("sibling-1", "sibling-2");
        }
        if (random.nextInt(3) == 0) {
            need.expectedLength(ExpectedLength.values()[random.nextInt(2)]);
            need.addLanguages(LanguageCode.parse("ar"), LanguageCode.parse("so"));
            need.addForms(PlacementForm.FAMILY_HOME, PlacementForm.EMERGENCY_HOME);
            need.careNeeded(random.nextBoolean());
            need.closeSupervisionNeeded(random.nextBoolean());
        }
        return need.build();
    }

    /** The standard policy, and policies that require, weigh and tell any factors in any order. */
    public static Arbitrary<MatchPolicy> policies() {
        Arbitrary<MatchPolicy> drawn = Combinators.combine(
                        Arbitraries.shuffle(MatchingFactor.values()),
                        Arbitraries.of(FactorWeight.class).list().ofSize(MatchingFactor.values().length))
                .as((factors, weights) -> {
                    MatchPolicy.Builder policy = MatchPolicy.builder().name("drawn");
                    for (int i = 0; i < factors.size(); i++) {
                        MatchingFactor factor = factors.get(i);
                        boolean allowed = weights.get(i) == FactorWeight.REQUIRED
                                ? !factor.isForTheBoard()
                                : !factor.isStatutory();
                        if (allowed) {
                            policy.addFactors(PolicyFactor.of(factor, weights.get(i)));
                        }
                    }
                    return policy.build();
                });
        return Arbitraries.oneOf(Arbitraries.just(MatchPolicy.standard()), drawn);
    }

    /** Groups of two to four siblings. */
    public static Arbitrary<SiblingGroup> siblingGroups() {
        return Combinators.combine(needs().list().ofMinSize(2).ofMaxSize(4), Arbitraries.randoms())
                .as((drawn, random) -> {
                    SiblingGroup.Builder group = SiblingGroup.builder().id("group-" + random.nextInt(1000));
                    for (int i = 0; i < drawn.size(); i++) {
                        group.addNeeds(PlacementNeed.builder()
                                .from(drawn.get(i))
                                .id("child-" + i)
                                .build());
                    }
                    group.addMustTogether(SiblingPair.of("child-0", "child-1"));
                    return group.allTogetherWished(random.nextBoolean()).build();
                });
    }

    /** Answers to the questions of siblings, with up to three divisions after the best. */
    public static Arbitrary<SiblingAnswer> siblingAnswers() {
        return Combinators.combine(
                        siblingProblems(), Arbitraries.integers().between(0, 3), HomeArbitraries.days(), matches())
                .as((problem, runnersUp, day, match) -> {
                    SiblingSolution solution = problem.solve(runnersUp);
                    return SiblingAnswer.builder()
                            .groupId("group-" + problem.getHomes().size())
                            .date(day)
                            .policyName("drawn")
                            .possibleHomes(problem.getHomes().size())
                            .best(solution.best())
                            .proved(solution.proof().isValidFor(problem, solution.best()))
                            .runnersUp(solution.runnersUp())
                            .worsened(worsened(solution.best(), match))
                            .build();
                });
    }

    /** What of a match can come out worse for each child who lives with siblings. */
    private static List<WorsenedCheck> worsened(SiblingDivision division, Match match) {
        return division.groups().values().stream()
                .filter(together -> together.size() > 1)
                .flatMap(Set::stream)
                .flatMap(child -> Stream.of(CheckOutcome.UNMET, CheckOutcome.UNKNOWN)
                        .flatMap(outcome -> match.findChecks(outcome).stream())
                        .filter(check -> check.getWeight() != FactorWeight.REQUIRED)
                        .map(check -> new WorsenedCheck(1, child, check)))
                .toList();
    }

    /** Matches of any need with any home. */
    public static Arbitrary<Match> matches() {
        return Combinators.combine(needs(), HomeArbitraries.homes(), HomeArbitraries.days(), policies())
                .as(Match::of);
    }

    /** Documents, complete and not. */
    public static Arbitrary<MatchDocument> documents() {
        return Combinators.combine(
                        matches().optional(0.8),
                        HomeArbitraries.days(),
                        Arbitraries.of(MatchingFactor.class).set().ofMaxSize(6),
                        Arbitraries.randoms())
                .as((match, day, judged, random) -> {
                    MatchDocument.Builder document = MatchDocument.builder()
                            .id("document-" + random.nextInt(1000))
                            .needId(match.map(Match::getNeedId).orElse("need-0"))
                            .date(day)
                            .match(match)
                            .judgedFactors(judged);
                    if (random.nextBoolean()) {
                        document.suitabilityAssessedDate(day).investigationReference("inv-1");
                        document.compromise(Compromise.builder()
                                .addFactors(MatchingFactor.SCHOOLING)
                                .reviewDueDate(day.plusMonths(1))
                                .build());
                    }
                    return document.build();
                });
    }
}
