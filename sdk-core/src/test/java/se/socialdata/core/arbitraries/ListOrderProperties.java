package se.socialdata.core.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.socialdata.core.assistance.AssistanceCase;
import se.socialdata.core.assistance.AssistanceRules;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.BarnahusRules;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.cost.CostRules;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.grant.FundRules;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantRules;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.HomeRules;
import se.socialdata.core.home.SisPlaceRequest;
import se.socialdata.core.home.SpecialYouthHome;
import se.socialdata.core.matching.MatchDocument;
import se.socialdata.core.matching.MatchRules;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementRules;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;

/** Nothing that a record is asked depends on the order of a list that may be in any order. */
class ListOrderProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_favourable_decisions(
            @ForAll FavourableDecision one, @ForAll FavourableDecision other, @ForAll Random random) {
        prove(
                ListOrder.of(FavourableDecision.class).keepingWithinDay("statedDelays"),
                one,
                other,
                DecisionRules.all(),
                random);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void of_child_cases(@ForAll ChildCase one, @ForAll ChildCase other, @ForAll Random random) {
        prove(
                ListOrder.of(ChildCase.class).following("getPlacementTimeline"),
                one,
                other,
                PlacementRules.all(),
                random);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void of_family_homes(@ForAll FamilyHome one, @ForAll FamilyHome other, @ForAll Random random) {
        prove(ListOrder.of(FamilyHome.class).following("findPlaced"), one, other, HomeRules.all(), random);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void of_care_homes(@ForAll CareHome one, @ForAll CareHome other, @ForAll Random random) {
        prove(ListOrder.of(CareHome.class).following("findPlaced"), one, other, HomeRules.all(), random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_special_youth_homes(@ForAll SpecialYouthHome one, @ForAll SpecialYouthHome other, @ForAll Random random) {
        prove(ListOrder.of(SpecialYouthHome.class).following("findPlaced"), one, other, HomeRules.all(), random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_requests_for_places(@ForAll SisPlaceRequest one, @ForAll SisPlaceRequest other, @ForAll Random random) {
        prove(
                ListOrder.of(SisPlaceRequest.class),
                one,
                other,
                HomeRules.inForceForSisPlaces()
                        .plus(HomeRules.guidanceForSisPlaces())
                        .plus(HomeRules.proposedForSisPlaces()),
                random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_match_documents(@ForAll MatchDocument one, @ForAll MatchDocument other, @ForAll Random random) {
        prove(ListOrder.of(MatchDocument.class).keeping("checks"), one, other, MatchRules.all(), random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_assistance_cases(@ForAll AssistanceCase one, @ForAll AssistanceCase other, @ForAll Random random) {
        prove(
                ListOrder.of(AssistanceCase.class),
                one,
                other,
                AssistanceRules.inForce().plus(AssistanceRules.guidance()),
                random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_assisted_months(@ForAll AssistedMonth one, @ForAll AssistedMonth other, @ForAll Random random) {
        prove(ListOrder.of(AssistedMonth.class), one, other, AssistanceRules.inForceForMonths(), random);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void of_barnahus_logs(@ForAll BarnahusLog one, @ForAll BarnahusLog other, @ForAll Random random) {
        prove(
                ListOrder.of(BarnahusLog.class).keeping("adults").keepingWithinDay("events"),
                one,
                other,
                BarnahusRules.all(),
                random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_fund_years(@ForAll FundYear one, @ForAll FundYear other, @ForAll Random random) {
        prove(ListOrder.of(FundYear.class), one, other, FundRules.local(), random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_grant_cases(@ForAll GrantCase one, @ForAll GrantCase other, @ForAll Random random) {
        prove(ListOrder.of(GrantCase.class), one, other, GrantRules.inForce(), random);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void of_cost_records(@ForAll CostRecord one, @ForAll CostRecord other, @ForAll Random random) {
        prove(ListOrder.of(CostRecord.class), one, other, CostRules.guidance(), random);
    }

    private static <T> void prove(ListOrder<T> order, T one, T other, RuleSet<? super T> rules, Random random) {
        T crowded = order.crowd(one, other, random);
        LocalDate day = order.pickDay(crowded, DAY, random);
        T shuffled = order.shuffle(crowded, random);

        assertThat(order.findDifferences(crowded, shuffled, rules, RuleContext.of(day)))
                .isEmpty();
    }
}
