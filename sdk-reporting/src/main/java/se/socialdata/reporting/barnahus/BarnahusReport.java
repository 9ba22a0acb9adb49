package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableList;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/** The report on Barnahus logs, per Barnahus and year (statistikrapport för barnahus). */
public final class BarnahusReport {

    private BarnahusReport() {}

    /**
     * Writes the report.
     *
     * @param statistics the statistics, after disclosure control where it is to be published
     * @return the report
     */
    public static Report of(LogStatistics statistics) {
        return Report.builder()
                .title(LocalizedText.of("Barnahusloggar: statistik", "Barnahus logs: statistics"))
                .addAllBlocks(ImmutableList.<Block>builder()
                        .addAll(section("Barn och händelser", "Children and events", statistics.overview()))
                        .addAll(section(
                                "Från anmälan till förhör", "From report to interview", statistics.interviews()))
                        .addAll(section("Skydd", "Protection", statistics.protection()))
                        .addAll(section("Behandling", "Treatment", statistics.treatment()))
                        .addAll(section("Beslut", "Decisions", statistics.decisions()))
                        .addAll(section(
                                "Vad barnet har fått veta", "What the child was told", statistics.information()))
                        .addAll(section("Mallens händelser", "Events of the template", statistics.template()))
                        .addAll(section("Det som saknas", "What is missing", statistics.gaps()))
                        .build())
                .build();
    }

    private static ImmutableList<Block> section(String sv, String en, StatTable table) {
        return ImmutableList.of(new Block.Heading(1, LocalizedText.of(sv, en)), new Block.Statistics(table));
    }
}
