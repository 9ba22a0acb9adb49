package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.core.matching.Needs.DAY;
import static se.socialdata.core.matching.Needs.girl;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.PlacedChild;

/**
 * Groups and homes drawn with limits on other children, divided by the register and by trying everything: here each division
 * is judged from the records themselves, child by child, by what the Javadoc of the need says.
 */
class SiblingLimitsProperties {

    /** A drawn group, its homes and a policy. */
    private static final class Afternoon {
        private final List<PlacementNeed> needs = new ArrayList<>();
        private final Map<String, FamilyHome> homes = new HashMap<>();
        private final Map<String, Match> alone = new HashMap<>();
        private final SiblingGroup group;
        private final MatchPolicy policy;

        Afternoon(Random random) {
            int size = 2 + random.nextInt(3);
            for (int i = 0; i < size; i++) {
                needs.add(need("c" + i, random));
            }
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                homes.put("h" + i, home("h" + i, random));
            }
            SiblingGroup.Builder drawn =
                    SiblingGroup.builder().id("group").needs(needs).allTogetherWished(random.nextBoolean());
            if (random.nextInt(3) == 0) {
                drawn.addMustTogether(SiblingPair.of("c0", "c1"));
            }
            if (size > 2 && random.nextInt(4) == 0) {
                drawn.addMustNotTogether(SiblingPair.of("c0", "c2"));
            }
            group = drawn.build();
            FactorWeight[] weights = FactorWeight.values();
            policy = Siblings.policy(weights[random.nextInt(weights.length)], weights[random.nextInt(weights.length)]);
        }

        private static PlacementNeed need(String id, Random random) {
            Set<CareNeed> excluded = new HashSet<>(girl().build().getNeedsExcluded());
            PlacementNeed.Builder need = girl().id(id).age(10 + random.nextInt(8));
            for (CareNeed drawn : List.of(CareNeed.CRIME, CareNeed.ACTING_OUT)) {
                int fate = random.nextInt(3);
                if (fate == 0) {
                    need.addNeeds(drawn);
                }
                if (fate < 2) {
                    excluded.remove(drawn);
                }
                if (random.nextInt(4) == 0) {
                    need.addApartFromNeeds(drawn);
                }
            }
            if (random.nextInt(2) == 0) {
                need.maxOtherChildren(random.nextInt(3));
            }
            if (random.nextInt(4) == 0) {
                need.minAgeOfOthers(10 + random.nextInt(6));
            }
            if (random.nextInt(4) == 0) {
                need.addSiblingsTogether(id.equals("c0") ? "c1" : "c0");
            }
            return need.needsExcluded(excluded).build();
        }

        private static FamilyHome home(String key, Random random) {
            FamilyHome.Builder home = Needs.home(key).capacity(1 + random.nextInt(5));
            int own = random.nextInt(4);
            home.ownChildrenAtHome(own == 3 ? OptionalInt.empty() : OptionalInt.of(own / 2));
            if (random.nextInt(3) == 0) {
                home.addPlacedChildren(PlacedChild.builder()
                        .startDate(DAY.minusYears(1))
                        .birthYear(DAY.getYear() - 9 - random.nextInt(6))
                        .addNeeds(random.nextBoolean() ? CareNeed.CRIME : CareNeed.NEGLECT)
                        .build());
            }
            return home.build();
        }

        private SiblingResult divide(int runnersUp) {
            return HomeRegister.of(homes.values(), DAY)
                    .divide(group, policy, runnersUp, AccessPurpose.of("test"), event -> {});
        }

        private List<DivisionValue> tryEverything() {
            List<DivisionValue> values = new ArrayList<>();
            place(0, new HashMap<>(), values);
            values.sort(Comparator.naturalOrder());
            return values;
        }

        private void place(int child, Map<String, String> division, List<DivisionValue> values) {
            if (child == needs.size()) {
                judge(division).ifPresent(values::add);
                return;
            }
            place(child + 1, division, values);
            for (String home : homes.keySet()) {
                division.put(needs.get(child).getId(), home);
                place(child + 1, division, values);
                division.remove(needs.get(child).getId());
            }
        }

        private boolean together(Map<String, String> division, SiblingPair pair) {
            String home = division.get(pair.first());
            return home != null && home.equals(division.get(pair.second()));
        }

        private Match matchAlone(PlacementNeed need, FamilyHome home) {
            return Match.of(
                    PlacementNeed.builder()
                            .from(need)
                            .siblingsTogether(ImmutableSet.of())
                            .build(),
                    home,
                    DAY,
                    policy);
        }

        private Optional<DivisionValue> judge(Map<String, String> division) {
            int unmet = 0;
            int metres = 0;
            for (PlacementNeed need : needs) {
                String key = division.get(need.getId());
                if (key == null) {
                    continue;
                }
                List<PlacementNeed> siblings = needs.stream()
                        .filter(other -> other != need && key.equals(division.get(other.getId())))
                        .toList();
                FamilyHome home = homes.get(key);
                if (siblings.size() >= home.findFreePlaces(DAY).orElseThrow()) {
                    return Optional.empty();
                }
                Match match = alone.computeIfAbsent(need.getId() + " in " + key, added -> matchAlone(need, home));
                metres += 1_000 * match.getDistanceKilometres().orElseThrow();
                for (FactorCheck check : match.getChecks()) {
                    CheckOutcome outcome =
                            switch (check.getFactor()) {
                                case NUMBER_OF_CHILDREN -> number(need, home, siblings);
                                case WHICH_CHILDREN -> which(check.getOutcome(), need, siblings);
                                default -> check.getOutcome();
                            };
                    if (check.getWeight() == FactorWeight.REQUIRED
                            && (outcome == CheckOutcome.UNMET || outcome == CheckOutcome.UNKNOWN)) {
                        return Optional.empty();
                    }
                    if (check.getWeight() == FactorWeight.WEIGHED && outcome == CheckOutcome.UNMET) {
                        unmet++;
                    }
                }
            }
            if (group.getMustNotTogether().stream().anyMatch(pair -> together(division, pair))) {
                return Optional.empty();
            }
            return Optional.of(new DivisionValue(
                    needs.size() - division.size(),
                    (int) group.getMustTogether().stream()
                            .filter(pair -> !together(division, pair))
                            .count(),
                    (int) group.findWishes().stream()
                            .filter(pair -> !together(division, pair))
                            .count(),
                    unmet,
                    metres));
        }

        /** The children of the home, those placed there, and each sibling who is not one that the child should live with. */
        private CheckOutcome number(PlacementNeed need, FamilyHome home, List<PlacementNeed> siblings) {
            if (need.getMaxOtherChildren().isEmpty()) {
                return CheckOutcome.NOT_RELEVANT;
            }
            int others =
                    home.countOwnChildren().orElse(0) + home.findPlaced(DAY).size();
            for (PlacementNeed sibling : siblings) {
                boolean exempt = need.getSiblingsTogether().contains(sibling.getId())
                        || group.getMustTogether().contains(SiblingPair.of(need.getId(), sibling.getId()));
                others += exempt ? 0 : 1;
            }
            if (others > need.getMaxOtherChildren().getAsInt()) {
                return CheckOutcome.UNMET;
            }
            return home.countOwnChildren().isPresent() ? CheckOutcome.MET : CheckOutcome.UNKNOWN;
        }

        private static CheckOutcome which(CheckOutcome inHome, PlacementNeed need, List<PlacementNeed> siblings) {
            boolean unknown = inHome == CheckOutcome.UNKNOWN;
            for (PlacementNeed sibling : siblings) {
                if (sibling.getAge().orElseThrow() < need.getMinAgeOfOthers().orElse(0)) {
                    return CheckOutcome.UNMET;
                }
                for (CareNeed apart : need.getApartFromNeeds()) {
                    if (sibling.getNeeds().contains(apart)) {
                        return CheckOutcome.UNMET;
                    }
                    unknown |= !sibling.getNeedsExcluded().contains(apart);
                }
            }
            return inHome == CheckOutcome.UNMET || !unknown ? inHome : CheckOutcome.UNKNOWN;
        }
    }

    @Property(tries = 400)
    void the_register_divides_as_trying_everything_does(@ForAll Random random) {
        Afternoon afternoon = new Afternoon(random);

        SiblingResult result = afternoon.divide(5);

        List<DivisionValue> values =
                new ArrayList<>(List.of(result.getSolution().best().value()));
        result.getSolution().runnersUp().forEach(division -> values.add(division.value()));
        assertThat(values).isEqualTo(afternoon.tryEverything().stream().limit(6).toList());
        assertThat(result.isProved()).isTrue();
    }

    @Property(tries = 200)
    void every_child_fits_its_home_together_with_the_siblings_there_and_the_unmet_factors_are_those_of_its_match(
            @ForAll Random random) {
        SiblingResult result = new Afternoon(random).divide(3);

        List<SiblingDivision> divisions =
                new ArrayList<>(List.of(result.getSolution().best()));
        divisions.addAll(result.getSolution().runnersUp());
        for (SiblingDivision division : divisions) {
            int unmet = 0;
            for (String child : division.homes().keySet()) {
                Match match = result.explain(child, division).orElseThrow();
                assertThat(match.getStatus()).isEqualTo(MatchStatus.FITS);
                unmet += (int) match.findChecks(CheckOutcome.UNMET).stream()
                        .filter(check -> check.getWeight() == FactorWeight.WEIGHED)
                        .count();
            }
            assertThat(division.value().unmet()).isEqualTo(unmet);
        }
    }

    @Property(tries = 200)
    void an_answer_tells_every_factor_that_siblings_in_the_home_worsen_and_no_other(@ForAll Random random) {
        SiblingResult result = new Afternoon(random).divide(3);

        List<SiblingDivision> divisions =
                new ArrayList<>(List.of(result.getSolution().best()));
        divisions.addAll(result.getSolution().runnersUp());
        List<WorsenedCheck> expected = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            SiblingDivision division = divisions.get(i);
            for (Map.Entry<String, String> place : division.homes().entrySet()) {
                Match alone = result.explain(place.getKey(), place.getValue()).orElseThrow();
                for (FactorCheck check :
                        result.explain(place.getKey(), division).orElseThrow().getChecks()) {
                    if (check.getOutcome()
                            != Needs.check(alone, check.getFactor()).getOutcome()) {
                        expected.add(new WorsenedCheck(i + 1, place.getKey(), check));
                    }
                }
            }
        }
        assertThat(result.toAnswer().getWorsened()).isEqualTo(expected);
    }

    /** Whoever is said to be kept apart is apart, and the requirement is one of the need that is named. */
    @Property(tries = 200)
    void whoever_is_kept_apart_is_apart_by_a_requirement_that_would_not_be_met_together(@ForAll Random random) {
        Afternoon afternoon = new Afternoon(random);
        SiblingResult result = afternoon.divide(0);
        SiblingDivision best = result.getSolution().best();

        for (KeptApart kept : best.keptApart()) {
            assertThat(kept.from()).isNotEmpty().doesNotContain(kept.needId());
            assertThat(kept.weight()).isEqualTo(afternoon.policy.getWeight(kept.factor()));
            for (String other : kept.from()) {
                assertThat(best.isTogether(SiblingPair.of(kept.needId(), other)))
                        .isFalse();
                assertThat(wouldCome(result, best, kept, other))
                        .anyMatch(outcome -> outcome.getRank() >= kept.outcome().getRank());
            }
        }
    }

    /** How the factor comes out if the other comes to the child, or the child to the other. */
    private static List<CheckOutcome> wouldCome(
            SiblingResult result, SiblingDivision division, KeptApart kept, String other) {
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (String moving : List.of(kept.needId(), other)) {
            String home = division.homes().get(moving.equals(other) ? kept.needId() : other);
            if (home != null) {
                Map<String, String> moved = new HashMap<>(division.homes());
                moved.put(moving, home);
                SiblingDivision together = new SiblingDivision(
                        ImmutableSortedMap.copyOf(moved), ImmutableSet.of(), division.value(), division.keptApart());
                outcomes.add(Needs.check(result.explain(kept.needId(), together).orElseThrow(), kept.factor())
                        .getOutcome());
            }
        }
        return outcomes;
    }

    @Property(tries = 200)
    void required_apartness_between_two_of_whom_one_has_a_home_is_always_told(@ForAll Random random) {
        Afternoon afternoon = new Afternoon(random);
        SiblingResult result = afternoon.divide(0);
        SiblingDivision best = result.getSolution().best();
        SiblingLimits limits = result.getProblem().getLimits();
        if (limits.which() != FactorWeight.REQUIRED) {
            return;
        }
        limits.apart().forEach((child, other) -> {
            boolean told = best.keptApart().stream()
                    .filter(kept ->
                            kept.factor() == MatchingFactor.WHICH_CHILDREN && kept.outcome() == CheckOutcome.UNMET)
                    .anyMatch(kept -> kept.needId().equals(child) && kept.from().contains(other));
            assertThat(told)
                    .isEqualTo(best.homes().containsKey(child) || best.homes().containsKey(other));
        });
    }
}
