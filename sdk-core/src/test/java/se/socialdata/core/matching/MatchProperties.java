package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.socialdata.core.arbitraries.HomeArbitraries;
import se.socialdata.core.home.AvailabilityPeriod;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeCompetence;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.TargetGroup;
import se.socialdata.core.identity.Sex;

/** What holds for every need, home and policy. */
class MatchProperties {

    private static final AccessPurpose PURPOSE = AccessPurpose.of("property test");

    @Provide
    Arbitrary<LocalDate> days() {
        return HomeArbitraries.days();
    }

    /** Homes with different keys. */
    @Provide
    Arbitrary<List<Home>> registers() {
        return HomeArbitraries.homes().list().ofMaxSize(12).map(drawn -> {
            Map<String, Home> homes = new LinkedHashMap<>();
            drawn.forEach(home -> homes.put(home.getKey(), home));
            return new ArrayList<>(homes.values());
        });
    }

    private static FamilyHome changed(FamilyHome home, UnaryOperator<FamilyHome.Builder> change) {
        return change.apply(FamilyHome.builder().from(home)).build();
    }

    /** Something more that the home can do; each of these on its own. */
    @Provide
    Arbitrary<UnaryOperator<FamilyHome>> capabilities() {
        return Arbitraries.<UnaryOperator<FamilyHome>>of(
                home -> changed(home, builder -> builder.addCompetences(HomeCompetence.values())),
                home -> changed(home, builder -> builder.addLanguages(LanguageCode.parse("ar"))),
                home -> changed(home, builder -> builder.runawaySearch(true)),
                home -> changed(home, builder -> builder.longTerm(true)),
                home -> changed(
                        home, builder -> builder.animals(ImmutableSet.of()).animalsInHome(false)),
                home -> changed(home, builder -> builder.placedChildren(ImmutableList.of())),
                home -> changed(home, builder -> builder.capacity(99)),
                home -> changed(
                        home,
                        builder -> builder.addAvailability(AvailabilityPeriod.builder()
                                .startDate(LocalDate.of(2000, 1, 1))
                                .available(true)
                                .freePlaces(99)
                                .build())),
                home -> changed(home, builder -> builder.targetGroup(widened(home))));
    }

    private static TargetGroup widened(FamilyHome home) {
        ImmutableSet<CareNeed> refused =
                home.getTargetGroup().map(TargetGroup::getExcludedNeeds).orElse(ImmutableSet.of());
        TargetGroup.Builder group = TargetGroup.builder()
                .minAge(0)
                .maxAge(21)
                .sexes(Sets.immutableEnumSet(Arrays.asList(Sex.values())))
                .excludedNeeds(refused);
        Arrays.stream(CareNeed.values()).filter(need -> !refused.contains(need)).forEach(group::addNeeds);
        return group.build();
    }

    @Property(tries = 2000)
    void a_capability_more_never_worsens_a_match(
            @ForAll PlacementNeed need,
            @ForAll FamilyHome home,
            @ForAll("capabilities") UnaryOperator<FamilyHome> more,
            @ForAll("days") LocalDate day,
            @ForAll MatchPolicy policy) {
        Match before = Match.of(need, home, day, policy);
        Match after = Match.of(need, more.apply(home), day, policy);

        assertThat(after.getStatus().ordinal())
                .isLessThanOrEqualTo(before.getStatus().ordinal());
        for (int i = 0; i < before.getChecks().size(); i++) {
            assertThat(after.getChecks().get(i).getOutcome().getRank())
                    .as(before.getChecks().get(i).getFactor().getCode())
                    .isLessThanOrEqualTo(before.getChecks().get(i).getOutcome().getRank());
        }
    }

    @Property
    void a_required_unmet_factor_always_excludes_and_nothing_else_does(@ForAll Match match) {
        assertThat(match.getStatus() == MatchStatus.EXCLUDED)
                .isEqualTo(match.getChecks().stream()
                        .anyMatch(check -> check.getWeight() == FactorWeight.REQUIRED
                                && check.getOutcome() == CheckOutcome.UNMET));
        assertThat(match.getStatus() == MatchStatus.EXCLUDED)
                .isNotEqualTo(match.getExcludingChecks().isEmpty());
    }

    @Property
    void what_is_not_known_never_counts_as_met(@ForAll Match match) {
        boolean unknown = match.getChecks().stream()
                .anyMatch(check ->
                        check.getWeight() == FactorWeight.REQUIRED && check.getOutcome() == CheckOutcome.UNKNOWN);

        assertThat(unknown && match.getStatus() == MatchStatus.FITS).isFalse();
    }

    @Property
    void the_statutory_factors_are_required_whatever_the_policy(@ForAll Match match) {
        assertThat(match.getChecks()).hasSize(MatchingFactor.values().length).allSatisfy(check -> assertThat(
                        !check.getFactor().isStatutory() || check.getWeight() == FactorWeight.REQUIRED)
                .isTrue());
    }

    private static List<String> lines(List<RankedHome> homes) {
        return homes.stream()
                .map(home -> home + " " + home.getDistanceKilometres())
                .toList();
    }

    @Property(tries = 500)
    void the_index_gives_what_looking_at_each_home_gives(
            @ForAll("registers") List<Home> homes,
            @ForAll PlacementNeed need,
            @ForAll MatchPolicy policy,
            @ForAll("days") LocalDate day) {
        HomeRegister register = HomeRegister.of(homes, day);

        MatchResult indexed = register.search(need, policy, PURPOSE, event -> {});
        MatchResult oneByOne = register.searchOneByOne(need, policy, PURPOSE, event -> {});

        assertThat(lines(indexed.getFitting())).isEqualTo(lines(oneByOne.getFitting()));
        assertThat(lines(indexed.getToBeAsked())).isEqualTo(lines(oneByOne.getToBeAsked()));
        assertThat(indexed.countExcluded()).isEqualTo(oneByOne.countExcluded());
        for (Home home : homes) {
            Match direct = Match.of(need, home, day, policy);
            assertThat(indexed.explain(home.getKey())).contains(direct);
            assertThat(indexed.getFitting().stream()
                            .anyMatch(ranked -> ranked.getHomeKey().equals(home.getKey())))
                    .isEqualTo(direct.getStatus() == MatchStatus.FITS);
        }
    }

    @Property
    void the_order_of_homes_makes_no_difference(
            @ForAll("registers") List<Home> homes,
            @ForAll PlacementNeed need,
            @ForAll MatchPolicy policy,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Home> shuffled = new ArrayList<>(homes);
        Collections.shuffle(shuffled, random);

        MatchResult one = HomeRegister.of(homes, day).search(need, policy, PURPOSE, event -> {});
        MatchResult other = HomeRegister.of(shuffled, day).search(need, policy, PURPOSE, event -> {});

        assertThat(lines(other.getFitting())).isEqualTo(lines(one.getFitting()));
        assertThat(lines(other.getToBeAsked())).isEqualTo(lines(one.getToBeAsked()));
    }

    @Property
    void homes_are_ordered_by_the_factors_of_the_policy_one_after_the_other(
            @ForAll("registers") @Size(max = 12) List<Home> homes,
            @ForAll PlacementNeed need,
            @ForAll MatchPolicy policy,
            @ForAll("days") LocalDate day) {
        MatchResult result = HomeRegister.of(homes, day).search(need, policy, PURPOSE, event -> {});

        for (List<RankedHome> list : List.of(result.getFitting(), result.getToBeAsked())) {
            for (int i = 1; i < list.size(); i++) {
                assertThat(ranks(list.get(i - 1).explain()))
                        .isLessThanOrEqualTo(ranks(list.get(i).explain()));
            }
        }
    }

    /** The ranks of the factors that order, as text, so that texts compare as the lists of ranks do. */
    private static String ranks(Match match) {
        StringBuilder ranks = new StringBuilder();
        match.getChecks().stream()
                .filter(check -> check.getWeight() != FactorWeight.INFORMATIVE)
                .forEach(check -> ranks.append(check.getOutcome().getRank()));
        return ranks.toString();
    }

    @Property
    void entries_that_come_one_by_one_give_the_register_of_all(
            @ForAll("registers") List<Home> homes,
            @ForAll FamilyHome changed,
            @ForAll PlacementNeed need,
            @ForAll("days") LocalDate day) {
        HomeRegister oneByOne = HomeRegister.of(List.of(), day);
        Map<String, Home> all = new LinkedHashMap<>();
        for (Home home : homes) {
            oneByOne = oneByOne.with(home);
            all.put(home.getKey(), home);
        }
        if (!homes.isEmpty()) {
            FamilyHome exchanged = FamilyHome.builder()
                    .from(changed)
                    .key(homes.get(0).getKey())
                    .build();
            oneByOne = oneByOne.with(exchanged);
            all.put(exchanged.getKey(), exchanged);
        }

        MatchResult one = oneByOne.search(need, MatchPolicy.standard(), PURPOSE, event -> {});
        MatchResult other =
                HomeRegister.of(all.values(), day).search(need, MatchPolicy.standard(), PURPOSE, event -> {});

        assertThat(oneByOne.size()).isEqualTo(all.size());
        assertThat(lines(one.getFitting())).isEqualTo(lines(other.getFitting()));
        assertThat(lines(one.getToBeAsked())).isEqualTo(lines(other.getToBeAsked()));
    }

    @Property(tries = 100)
    void siblings_are_only_given_homes_that_fit(
            @ForAll("registers") List<Home> homes, @ForAll SiblingGroup group, @ForAll("days") LocalDate day) {
        SiblingResult result =
                HomeRegister.of(homes, day).divide(group, MatchPolicy.standard(), 1, PURPOSE, event -> {});

        assertThat(result.isProved()).isTrue();
        result.getSolution().best().homes().forEach((child, home) -> assertThat(
                        result.explain(child, home).orElseThrow().getStatus())
                .isEqualTo(MatchStatus.FITS));
    }
}
