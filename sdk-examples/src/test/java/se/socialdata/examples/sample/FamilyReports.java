package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.cost.AgeBand;
import se.socialdata.core.cost.CostItem;
import se.socialdata.core.cost.MunicipalityGrouping;
import se.socialdata.core.cost.Population;
import se.socialdata.core.decision.Law;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.grant.AllocationList;
import se.socialdata.core.term.ReferenceTable;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.report.FollowUpStatistics;
import se.socialdata.reporting.assistance.AssistanceBuilder;
import se.socialdata.reporting.assistance.AssistanceReport;
import se.socialdata.reporting.assistance.AssistanceSettings;
import se.socialdata.reporting.audit.AuditReport;
import se.socialdata.reporting.audit.AuditSample;
import se.socialdata.reporting.barnahus.BarnahusReport;
import se.socialdata.reporting.barnahus.LogStatisticsBuilder;
import se.socialdata.reporting.cost.CostBuilder;
import se.socialdata.reporting.cost.CostReport;
import se.socialdata.reporting.cost.CostSettings;
import se.socialdata.reporting.grant.AllocationAudit;
import se.socialdata.reporting.grant.AllocationReport;
import se.socialdata.reporting.grant.AllocationSettings;
import se.socialdata.reporting.grant.FundAudit;
import se.socialdata.reporting.grant.FundReport;
import se.socialdata.reporting.grant.GrantBuilder;
import se.socialdata.reporting.grant.GrantUseReport;
import se.socialdata.reporting.placements.PlacementBuilder;
import se.socialdata.reporting.placements.PlacementReport;
import se.socialdata.reporting.placements.PlacementSettings;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.unexecuted.CouncilReport;
import se.socialdata.reporting.unexecuted.UnexecutedBuilder;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** A report of each family from its sample. */
final class FamilyReports {

    private FamilyReports() {}

    /** The reports by family. */
    static Stream<Map.Entry<String, Report>> all() {
        return Stream.of(
                        Map.of("unexecuted", unexecuted()),
                        Map.of("assistance", assistance()),
                        Map.of("placements", placements()),
                        Map.of("barnahus", barnahus()),
                        Map.of("cost", costs()),
                        Map.of("grant, municipalities", allocation("elder-care-2026")),
                        Map.of("grant, regions", allocation("close-care-2026-regions")),
                        Map.of("grant, compared", comparison()),
                        Map.of("grant, fund", FundReport.of(FundAudit.of(SampleGrants.fundYears()))),
                        Map.of("grant, use", grantUse()),
                        Map.of(
                                "audit",
                                AuditReport.of(AuditSample.find("ifo-2025-16").toAudit())),
                        Map.of("delegation", delegation()))
                .flatMap(one -> one.entrySet().stream());
    }

    static Report unexecuted() {
        UnexecutedSettings settings =
                UnexecutedSettings.of(Law.LSS, Quarter.of(2025, 4), SampleDecisions.REPORTING_DATE);
        return CouncilReport.of(SampleDecisions.generate(SampleDecisions.SEED).stream()
                .collect(UnexecutedBuilder.collector(settings))
                .buildStatistics());
    }

    static Report assistance() {
        AssistanceBuilder builder = AssistanceBuilder.of(AssistanceSettings.builder()
                .year(2025)
                .population(ImmutableMap.of(SampleAssistance.MUNICIPALITY, 80_000L))
                .monthsWithout(6)
                .build());
        SampleAssistance.generate(SampleAssistance.SEED).forEach(builder::add);
        return AssistanceReport.of(builder.build());
    }

    static Report placements() {
        return PlacementReport.of(SamplePlacements.generate(SamplePlacements.SEED).stream()
                .collect(PlacementBuilder.collector(PlacementSettings.of(2025)))
                .buildStatistics());
    }

    static Report barnahus() {
        return BarnahusReport.of(ExampleLogs.load().stream()
                .collect(LogStatisticsBuilder.collector())
                .build());
    }

    static Report costs() {
        StringBuilder people = new StringBuilder("# made up\nmunicipality;year;ages;inhabitants\n");
        for (Municipality municipality : Municipality.all()) {
            SampleCosts.settings()
                    .getYears()
                    .forEach(year -> people.append(municipality.getCode() + ";" + year + ";0+;30000\n"));
        }
        Population population = Population.from(ReferenceTable.parse(people.toString()));
        CostSettings settings = CostSettings.builder()
                .from(SampleCosts.settings())
                .population(population)
                .grouping(MunicipalityGrouping.ofSize(population, 2023))
                .itemsPerInhabitant(ImmutableMap.of(CostItem.FINANCIAL_ASSISTANCE, AgeBand.ALL))
                .build();
        return CostReport.of(SampleCosts.generate().stream()
                .collect(CostBuilder.collector(settings))
                .buildStatistics());
    }

    private static Report allocation(String list) {
        return AllocationReport.of(AllocationAudit.of(AllocationSettings.of(AllocationList.of(list))));
    }

    private static Report comparison() {
        AllocationList list = AllocationList.of("elder-care-2026");
        return AllocationReport.of(AllocationAudit.of(AllocationSettings.builder()
                .list(list)
                .previous(list)
                .own(Municipality.of("2580"))
                .build()));
    }

    private static Report grantUse() {
        GrantBuilder builder = GrantBuilder.empty();
        SampleGrants.cases().forEach(builder::add);
        return GrantUseReport.of(builder.buildStatistics());
    }

    private static Report delegation() {
        DateInterval year = DateInterval.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return SampleDelegations.decisions().stream()
                .collect(FollowUpStatistics.collector(year, Guides.norrbotten2026()))
                .toReport(LocalDate.of(2027, 1, 15));
    }
}
