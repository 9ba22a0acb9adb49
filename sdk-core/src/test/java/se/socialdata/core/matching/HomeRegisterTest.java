package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.core.matching.Needs.CENTRE;
import static se.socialdata.core.matching.Needs.DAY;
import static se.socialdata.core.matching.Needs.girl;
import static se.socialdata.core.matching.Needs.group;
import static se.socialdata.core.matching.Needs.home;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.Position;

class HomeRegisterTest {

    private static final AccessPurpose TONIGHT = AccessPurpose.of("acute placement");

    private static FamilyHome at(String key, int kilometres) {
        return home(key)
                .position(Position.of(CENTRE.getNorthing() + 1_000 * kilometres, CENTRE.getEasting()))
                .build();
    }

    private static List<String> keys(List<RankedHome> homes) {
        return homes.stream().map(RankedHome::getHomeKey).toList();
    }

    private static MatchResult search(HomeRegister register, PlacementNeed.Builder need) {
        return register.search(need.build(), MatchPolicy.standard(), TONIGHT, event -> {});
    }

    @Test
    void who_can_take_a_girl_of_thirteen_with_npf_and_a_dog_allergy_within_a_hundred_kilometres() {
        FamilyHome dog =
                home("with-dog").animalsInHome(true).addAnimals(Animal.DOG).build();
        FamilyHome silent = home("silent").availability(ImmutableList.of()).build();
        HomeRegister register =
                HomeRegister.of(List.of(at("far", 101), at("near", 99), at("nearer", 5), dog, silent), DAY);

        MatchResult result = search(register, girl().acute(true));

        assertThat(keys(result.getFitting())).containsExactly("nearer", "near");
        assertThat(keys(result.getToBeAsked())).containsExactly("silent");
        assertThat(result.countExcluded()).isEqualTo(2);
        assertThat(result.explain("with-dog").orElseThrow().getExcludingChecks())
                .extracting(FactorCheck::getReasonEn)
                .containsExactly("The child is allergic to an animal there.");
        assertThat(result.explain("far").orElseThrow().getExcludingChecks())
                .extracting(FactorCheck::getReasonSv)
                .containsExactly("Hemmet ligger längre bort än längsta avstånd. (101 km)");
        assertThat(result.explain("no such home")).isEmpty();
    }

    @Test
    void factors_come_before_distance_and_distance_before_the_key() {
        FamilyHome speaking = FamilyHome.builder()
                .from(at("speaking", 50))
                .addLanguages(LanguageCode.parse("ar"))
                .build();
        FamilyHome other = FamilyHome.builder()
                .from(at("other", 1))
                .addLanguages(LanguageCode.parse("sv"))
                .build();
        HomeRegister register = HomeRegister.of(List.of(at("b", 2), at("a", 2), at("c", 1), other, speaking), DAY);

        MatchResult result = search(register, girl().addLanguages(LanguageCode.parse("ar")));

        assertThat(keys(result.getFitting())).containsExactly("speaking", "c", "a", "b", "other");
    }

    @Test
    void the_callers_order_decides_which_factor_comes_first() {
        FamilyHome near = home("keeps-school")
                .position(CENTRE)
                .targetGroup(group().needs(List.of()).build())
                .build();
        FamilyHome able = at("knows-npf", 50);
        PlacementNeed need = girl().addKeptPlaces(KeptPlace.builder()
                        .contact(KeptContact.SCHOOL)
                        .position(CENTRE)
                        .maxKilometres(10)
                        .build())
                .build();
        HomeRegister register = HomeRegister.of(List.of(near, able), DAY);
        MatchPolicy schoolFirst = MatchPolicy.builder()
                .name("school first")
                .addFactors(
                        PolicyFactor.of(MatchingFactor.SCHOOLING, FactorWeight.WEIGHED),
                        PolicyFactor.of(MatchingFactor.NEUROPSYCHIATRIC, FactorWeight.WEIGHED))
                .build();
        MatchPolicy npfFirst = MatchPolicy.builder()
                .name("NPF first")
                .addFactors(
                        PolicyFactor.of(MatchingFactor.NEUROPSYCHIATRIC, FactorWeight.WEIGHED),
                        PolicyFactor.of(MatchingFactor.SCHOOLING, FactorWeight.WEIGHED))
                .build();

        assertThat(keys(register.search(need, schoolFirst, TONIGHT, event -> {}).getFitting()))
                .containsExactly("keeps-school", "knows-npf");
        assertThat(keys(register.search(need, npfFirst, TONIGHT, event -> {}).getFitting()))
                .containsExactly("knows-npf", "keeps-school");
    }

    @Test
    void a_search_is_recorded_before_it_is_made() {
        HomeRegister register = HomeRegister.of(List.of(at("near", 1)), DAY);
        List<SearchEvent> log = new ArrayList<>();

        register.search(girl().build(), MatchPolicy.standard(), TONIGHT, log::add);

        assertThat(log).containsExactly(new SearchEvent(TONIGHT, "need-1", DAY, 1));
        assertThatThrownBy(() -> register.search(girl().build(), MatchPolicy.standard(), TONIGHT, event -> {
                    throw new IllegalStateException("the log is full");
                }))
                .hasMessage("the log is full");
        assertThatThrownBy(() -> AccessPurpose.of(" ")).hasMessage("expected the purpose of the search");
    }

    @Test
    void a_register_stays_as_it_is_when_an_entry_changes() {
        HomeRegister before = HomeRegister.of(List.of(at("one", 1), at("two", 2)), DAY);
        HomeRegister after = before.with(FamilyHome.builder()
                        .from(at("one", 1))
                        .closedDate(DAY.minusDays(1))
                        .build())
                .with(at("three", 3));

        assertThat(keys(search(before, girl()).getFitting())).containsExactly("one", "two");
        assertThat(keys(search(after, girl()).getFitting())).containsExactly("two", "three");
        assertThat(keys(search(after.without("two"), girl()).getFitting())).containsExactly("three");
        assertThat(keys(search(before.on(DAY.minusDays(1)), girl()).getFitting()))
                .isEmpty();
        assertThat(before).hasToString("HomeRegister{date=2026-11-25, homes=2}");
        assertThatThrownBy(() -> before.without("four")).hasMessage("expected the key of a home in the register");
        assertThatThrownBy(() -> HomeRegister.of(List.of(at("one", 1), at("one", 2)), DAY))
                .hasMessage("expected each home once, got the key one twice");
    }

    @Test
    void a_result_holds_keys_and_no_more() {
        MatchResult result = search(HomeRegister.of(List.of(at("near", 1)), DAY), girl());

        assertThat(result).hasToString("MatchResult{need=need-1, date=2026-11-25}");
        assertThat(result.getFitting()).hasToString("[near FITS]");
        assertThat(result.getFitting().get(0).explain().toString()).doesNotContain("6920000", "6921000");
    }

    @Test
    void siblings_are_divided_between_the_homes_that_fit_each_of_them() {
        PlacementNeed first =
                girl().id("a").addSiblingsTogether("b", "c", "d", "e").build();
        PlacementNeed second = girl().id("b").age(16).build();
        PlacementNeed small = girl().id("c").age(4).build();
        HomeRegister register = HomeRegister.of(
                List.of(
                        at("near", 1),
                        home("for-small")
                                .position(CENTRE)
                                .capacity(1)
                                .targetGroup(group().minAge(0).maxAge(6).build())
                                .build()),
                DAY);
        SiblingGroup siblings = SiblingGroup.builder()
                .id("group")
                .addNeeds(second, small, first)
                .allTogetherWished(true)
                .addMustTogether(SiblingPair.of("a", "b"))
                .build();

        SiblingResult result = register.divide(siblings, MatchPolicy.standard(), 2, TONIGHT, event -> {});

        assertThat(result.getSolution().best().homes().toString()).isEqualTo("{a=near, b=near, c=for-small}");
        assertThat(result.getSolution().best().value()).isEqualTo(new DivisionValue(0, 0, 2, 0, 2_000));
        assertThat(result.isProved()).isTrue();
        assertThat(result.explain("c", "near").orElseThrow().getStatus()).isEqualTo(MatchStatus.EXCLUDED);
        assertThat(result.getSolution().runnersUp()).hasSize(2);
    }

    @Test
    void a_group_of_siblings_without_meaning_is_refused() {
        SiblingGroup.Builder alone = SiblingGroup.builder().id("group").addNeeds(girl().build());

        assertThatThrownBy(alone::build).hasMessage("expected 2 to 12 siblings, got 1");
        assertThatThrownBy(() -> alone.addNeeds(girl().build()).build()).hasMessage("expected each sibling once");
        assertThatThrownBy(() -> SiblingGroup.builder()
                        .id("group")
                        .addNeeds(girl().id("a").build(), girl().id("b").build())
                        .addMustTogether(SiblingPair.of("a", "c"))
                        .build())
                .hasMessage("expected pairs of the siblings in the group");
        assertThatThrownBy(() -> SiblingGroup.builder()
                        .id("group")
                        .addNeeds(girl().id("a").build(), girl().id("b").build())
                        .addMustTogether(SiblingPair.of("a", "b"))
                        .addMustNotTogether(SiblingPair.of("b", "a"))
                        .build())
                .hasMessage("expected each pair of siblings in one list only");
    }
}
