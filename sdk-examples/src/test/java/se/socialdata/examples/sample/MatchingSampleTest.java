package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeJson;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.DivisionValue;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.Match;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchResult;
import se.socialdata.core.matching.MatchStatus;
import se.socialdata.core.matching.MatchingJson;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.matching.RankedHome;
import se.socialdata.core.matching.SearchEvent;
import se.socialdata.core.matching.SiblingDivision;
import se.socialdata.core.matching.SiblingResult;
import se.socialdata.core.placement.PlacementForm;

/** The fictional register, the question at night and the afternoon of the eight siblings, with their answers. */
class MatchingSampleTest {

    private static <T> void assertHolds(URL resource, JsonType<T> type, List<? extends T> records) throws IOException {
        JsonWriter<T> writer = JsonWriter.of(type, JsonSettings.strict().engine());
        assertThat(Resources.readLines(resource, StandardCharsets.UTF_8))
                .isEqualTo(records.stream().map(writer::write).collect(Collectors.toList()));
    }

    @Test
    void the_committed_files_are_what_the_seeds_give() throws IOException {
        List<Home> homes = SampleHomes.generate(SampleHomes.SEED, SampleHomes.COUNT);
        List<PlacementNeed> needs = SampleNeeds.generate(SampleNeeds.SEED);
        assertThat(homes).hasSize(300);
        assertThat(needs).hasSize(40);
        assertHolds(SampleResources.getHomes(), HomeJson.HOME, homes);
        assertHolds(SampleResources.getNeeds(), MatchingJson.PLACEMENT_NEED, needs);
        assertHolds(
                SampleResources.getSiblings(), MatchingJson.SIBLING_GROUP, List.of(SampleNeeds.findEightSiblings()));
    }

    @Test
    void the_register_holds_all_sorts_of_homes_and_another_seed_gives_other_ones() {
        List<Home> homes = SampleHomes.generate(SampleHomes.SEED, SampleHomes.COUNT);
        assertThat(homes)
                .extracting(Home::getForm)
                .contains(
                        PlacementForm.FAMILY_HOME,
                        PlacementForm.EMERGENCY_HOME,
                        PlacementForm.CONSULTANT_SUPPORTED_FAMILY_HOME,
                        PlacementForm.ENHANCED_FAMILY_HOME,
                        PlacementForm.RESIDENTIAL_CARE_HOME,
                        PlacementForm.SUPPORTED_ACCOMMODATION,
                        PlacementForm.SPECIAL_YOUTH_HOME);
        assertThat(SampleHomes.generate(1, 10)).isNotEqualTo(homes.subList(0, 10));
        assertThat(SiblingAfternoon.findHomes()).isEqualTo(homes.subList(0, SiblingAfternoon.HOMES));
    }

    @Test
    void who_can_take_a_girl_of_thirteen_with_npf_and_a_dog_allergy_within_a_hundred_kilometres_tonight() {
        List<Home> homes = SampleHomes.generate(SampleHomes.SEED, SampleHomes.COUNT);
        List<SearchEvent> log = new ArrayList<>();
        AccessPurpose purpose = AccessPurpose.of("emergency service, acute placement");

        MatchResult result = HomeRegister.of(homes, SampleHomes.DAY)
                .search(SampleNeeds.findGirl(), MatchPolicy.standard(), purpose, log::add);

        assertThat(log).containsExactly(new SearchEvent(purpose, "girl-13", SampleHomes.DAY, 300));
        assertThat(result.getFitting()).hasSize(45);
        assertThat(result.getToBeAsked()).hasSize(30);
        assertThat(result.countExcluded()).isEqualTo(225);
        assertThat(result.getFitting().stream().limit(5).map(RankedHome::getHomeKey))
                .containsExactly("home-00074", "home-00030", "home-00264", "home-00097", "home-00193");
        for (Home home : homes) {
            Match match = result.explain(home.getKey()).orElseThrow();
            assertThat(match.getStatus() == MatchStatus.EXCLUDED)
                    .isNotEqualTo(match.getExcludingChecks().isEmpty());
            if (match.getStatus() == MatchStatus.FITS) {
                assertThat(match.getDistanceKilometres().orElseThrow()).isLessThanOrEqualTo(100);
                assertThat(home.getAnimals()).doesNotContain(Animal.DOG);
            }
        }
    }

    @Test
    void eight_siblings_are_divided_between_two_hundred_homes_with_proof_and_runners_up() {
        List<SearchEvent> log = new ArrayList<>();

        SiblingResult result = SiblingAfternoon.divide(2, log::add);

        SiblingDivision best = result.getSolution().best();
        assertThat(best.groups())
                .isEqualTo(ImmutableMap.of(
                        "home-00071", ImmutableSet.of("sibling-3", "sibling-4", "sibling-8"),
                        "home-00113", ImmutableSet.of("sibling-1", "sibling-2", "sibling-7"),
                        "home-00158", ImmutableSet.of("sibling-5", "sibling-6")));
        assertThat(best.value()).isEqualTo(new DivisionValue(0, 0, 20, 0, 77_000));
        assertThat(result.isProved()).isTrue();
        assertThat(result.getSolution().proof().getLowerBound()).isEqualTo(best.value());
        assertThat(result.getSolution().runnersUp())
                .extracting(SiblingDivision::value)
                .containsExactly(best.value(), best.value());
        assertThat(result.getSolution().runnersUp()).doesNotContain(best).doesNotHaveDuplicates();
        assertThat(log)
                .hasSize(1)
                .first()
                .extracting(SearchEvent::searchedHomes)
                .isEqualTo(200);
    }

    @Test
    void each_of_the_forty_children_gets_an_answer() {
        HomeRegister register =
                HomeRegister.of(SampleHomes.generate(SampleHomes.SEED, SampleHomes.COUNT), SampleHomes.DAY);
        for (PlacementNeed need : SampleNeeds.generate(SampleNeeds.SEED)) {
            MatchResult result = register.search(need, MatchPolicy.standard(), AccessPurpose.of("test"), event -> {});
            assertThat(result.getFitting().size() + result.getToBeAsked().size())
                    .as(need.getId())
                    .isPositive();
        }
    }
}
