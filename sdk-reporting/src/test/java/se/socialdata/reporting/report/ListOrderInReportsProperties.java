package se.socialdata.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import se.socialdata.core.arbitraries.DecisionArbitraries;
import se.socialdata.core.arbitraries.ListOrder;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.grant.FundYear;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.time.Quarter;
import se.socialdata.reporting.arbitraries.PlacementReportArbitraries;
import se.socialdata.reporting.assistance.AssistanceBuilder;
import se.socialdata.reporting.assistance.AssistanceSettings;
import se.socialdata.reporting.barnahus.LogStatisticsBuilder;
import se.socialdata.reporting.cost.CostBuilder;
import se.socialdata.reporting.cost.CostSettings;
import se.socialdata.reporting.grant.FundAudit;
import se.socialdata.reporting.grant.GrantBuilder;
import se.socialdata.reporting.placements.ChildrenDelivery;
import se.socialdata.reporting.placements.PlacementBuilder;
import se.socialdata.reporting.placements.PlacementSettings;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** No report depends on the order of a list in a record that may be in any order. */
class ListOrderInReportsProperties {

    private static final ListOrder<FavourableDecision> DECISIONS =
            ListOrder.of(FavourableDecision.class).keepingWithinDay("statedDelays");
    private static final ListOrder<ChildCase> CASES = ListOrder.of(ChildCase.class);
    private static final ListOrder<BarnahusLog> LOGS =
            ListOrder.of(BarnahusLog.class).keeping("adults").keepingWithinDay("events");
    private static final ListOrder<AssistedMonth> MONTHS = ListOrder.of(AssistedMonth.class);

    @Provide
    Arbitrary<FavourableDecision> decisions() {
        return DecisionArbitraries.allDecisions();
    }

    @Provide
    Arbitrary<ChildCase> cases() {
        return PlacementReportArbitraries.cases();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void on_decisions_not_executed(
            @ForAll("decisions") FavourableDecision one,
            @ForAll("decisions") FavourableDecision other,
            @ForAll Random random) {
        FavourableDecision crowded = DECISIONS.crowd(one, other, random);
        LocalDate day = DECISIONS.pickDay(crowded, DecisionArbitraries.LAST_DATE, random);
        Quarter quarter = Quarter.from(day);
        UnexecutedSettings settings = UnexecutedSettings.of(
                crowded.getIntervention().getLaw(),
                quarter,
                quarter.getLastDay().plusDays(random.nextInt(200)));

        assertThat(products(settings, DECISIONS.shuffle(crowded, random))).isEqualTo(products(settings, crowded));
    }

    private static List<Object> products(UnexecutedSettings settings, FavourableDecision decision) {
        UnexecutedBuilder builder = UnexecutedBuilder.of(settings).withIndividualReports();
        builder.add(decision);
        return ImmutableList.of(
                builder.buildStatistics(), builder.buildIndividualReports(), builder.buildExecutionNotices());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void on_placements(
            @ForAll("cases") ChildCase one,
            @ForAll("cases") ChildCase other,
            @ForAll PlacementSettings settings,
            @ForAll Random random) {
        ChildCase crowded = CASES.crowd(one, other, random);
        ChildCase shuffled = CASES.shuffle(crowded, random);
        PlacementBuilder before = PlacementBuilder.of(settings);
        before.add(crowded);
        PlacementBuilder after = PlacementBuilder.of(settings);
        after.add(shuffled);

        assertThat(after.buildStatistics()).isEqualTo(before.buildStatistics());
        Year year = Year.of(settings.getYear());
        assertThat(ChildrenDelivery.of(shuffled, year, OptionalLong.empty()))
                .isEqualTo(ChildrenDelivery.of(crowded, year, OptionalLong.empty()));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void on_barnahus_logs(@ForAll BarnahusLog one, @ForAll BarnahusLog other, @ForAll Random random) {
        BarnahusLog crowded = LOGS.crowd(one, other, random);
        LogStatisticsBuilder before = LogStatisticsBuilder.empty();
        before.add(crowded);
        LogStatisticsBuilder after = LogStatisticsBuilder.empty();
        after.add(LOGS.shuffle(crowded, random));

        assertThat(after.build()).isEqualTo(before.build());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void on_economic_assistance(@ForAll AssistedMonth one, @ForAll AssistedMonth other, @ForAll Random random) {
        AssistedMonth crowded = MONTHS.crowd(one, other, random);
        AssistanceSettings settings = AssistanceSettings.of(crowded.getMonth().getYear());
        AssistanceBuilder before = AssistanceBuilder.of(settings);
        before.add(crowded);
        AssistanceBuilder after = AssistanceBuilder.of(settings);
        after.add(MONTHS.shuffle(crowded, random));

        assertThat(after.build()).isEqualTo(before.build());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void on_costs(
            @ForAll CostRecord one, @ForAll CostRecord other, @ForAll CostSettings settings, @ForAll Random random) {
        ListOrder<CostRecord> order = ListOrder.of(CostRecord.class);
        CostRecord crowded = order.crowd(one, other, random);
        CostBuilder before = CostBuilder.of(settings);
        before.add(crowded);
        CostBuilder after = CostBuilder.of(settings);
        after.add(order.shuffle(crowded, random));

        assertThat(after.buildStatistics()).isEqualTo(before.buildStatistics());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void on_grants(@ForAll GrantCase one, @ForAll GrantCase other, @ForAll Random random) {
        ListOrder<GrantCase> order = ListOrder.of(GrantCase.class);
        GrantCase crowded = order.crowd(one, other, random);
        GrantBuilder before = GrantBuilder.empty();
        before.add(crowded);
        GrantBuilder after = GrantBuilder.empty();
        after.add(order.shuffle(crowded, random));

        assertThat(after.buildStatistics()).isEqualTo(before.buildStatistics());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void on_funds(@ForAll FundYear one, @ForAll FundYear other, @ForAll Random random) {
        ListOrder<FundYear> order = ListOrder.of(FundYear.class);
        FundYear crowded = order.crowd(one, other, random);
        FundYear shuffled = order.shuffle(crowded, random);

        assertThat(FundAudit.of(List.of(shuffled)).getFindings())
                .isEqualTo(FundAudit.of(List.of(crowded)).getFindings());
    }
}
