package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeQuestion;
import se.socialdata.core.home.HomeRules;
import se.socialdata.core.home.PlacedChild;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.FactorCheck;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchResult;
import se.socialdata.core.matching.RankedHome;
import se.socialdata.core.matching.SearchEvent;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Finding;
import se.socialdata.examples.sample.SampleHomes;
import se.socialdata.examples.sample.SampleNeeds;

/** The examples of the README on homes and the search for one, as they stand there; {@link ReadmeTest} holds the two equal. */
class HomeExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    @Test
    void a_home_is_checked() {
        FamilyHome home = FamilyHome.builder()
                .key("home-1")
                .form(PlacementForm.FAMILY_HOME)
                .municipality(Municipality.of("2281"))
                .capacity(1)
                .addPlacedChildren(PlacedChild.builder()
                        .startDate(LocalDate.of(2025, 10, 1))
                        .build())
                .build();
        for (Finding finding :
                HomeRules.inForce().check(home, LocalDate.of(2026, 1, 30)).getFindings()) {
            log(finding.getRuleId() + ": " + finding.getMessageSv());
        }
        // HOM-001: Ett familjehem där barn är placerade är godkänt av en nämnd när placeringen börjar
        // HOM-021: Uppgifter ur belastnings- och misstankeregistret är inhämtade innan ett barn placeras
        List<HomeQuestion> toAsk = HomeQuestion.findUnanswered(home); // APPROVED, ADULTS, OWN_CHILDREN ...
        assertThat(logged)
                .containsExactly(
                        "HOM-001: Ett familjehem där barn är placerade är godkänt av en nämnd när placeringen börjar",
                        "HOM-021: Uppgifter ur belastnings- och misstankeregistret är inhämtade innan ett barn placeras");
        assertThat(toAsk).startsWith(HomeQuestion.APPROVED, HomeQuestion.ADULTS, HomeQuestion.OWN_CHILDREN);
    }

    @Test
    void homes_are_searched_for_a_child() {
        List<SearchEvent> searches = new ArrayList<>();
        HomeRegister register =
                HomeRegister.of(SampleHomes.generate(SampleHomes.SEED, 300), LocalDate.of(2026, 11, 25));
        MatchResult result = register.search(
                SampleNeeds.findGirl(), MatchPolicy.standard(), AccessPurpose.of("acute placement"), searches::add);
        RankedHome best = result.getFitting().get(0);
        log(best.getHomeKey() + ", " + best.getDistanceKilometres().orElseThrow() + " km"); // home-00074, 12 km
        for (FactorCheck check : result.explain("home-00007").orElseThrow().getExcludingChecks()) {
            log(check.getFactor().getTermSv() + ": " + check.getReasonSv());
        }
        // allergier mot djur: Hemmet har ett djur som barnet är allergiskt mot.
        // hemmets läge: Hemmet ligger längre bort än längsta avstånd. (101 km)
        assertThat(logged)
                .containsExactly(
                        "home-00074, 12 km",
                        "allergier mot djur: Hemmet har ett djur som barnet är allergiskt mot.",
                        "hemmets läge: Hemmet ligger längre bort än längsta avstånd. (101 km)");
        assertThat(searches).extracting(SearchEvent::purpose).containsExactly(AccessPurpose.of("acute placement"));
    }
}
