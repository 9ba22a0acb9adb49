package se.socialdata.reporting.cost;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The cost analysis as a report (kostnadsanalys): what it rests on, the tables of the country, and those by group.
 */
public final class CostReport {

    private static final int LAST_DAY_OF_DECEMBER = 31;

    private CostReport() {}

    /**
     * Writes the report.
     *
     * @param statistics the statistics
     * @return the report
     */
    public static Report of(CostStatistics statistics) {
        CostSettings settings = statistics.getSettings();
        String years = settings.getFirstYear() + "–" + settings.getLastYear();
        return Report.builder()
                .title(LocalizedText.of(
                        "Kostnader för individ- och familjeomsorgen " + years,
                        "Costs of individual and family care " + years))
                .period(DateInterval.of(
                        LocalDate.of(settings.getFirstYear(), Month.JANUARY, 1),
                        LocalDate.of(settings.getLastYear(), Month.DECEMBER, LAST_DAY_OF_DECEMBER)))
                .addAllBlocks(blocks(statistics))
                .build();
    }

    private static ImmutableList<Block> blocks(CostStatistics statistics) {
        CostTables tables = CostTables.of(statistics);
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(heading("Underlag", "What the analysis rests on"))
                .add(new Block.BulletList(describe(statistics.getCoverage())))
                .add(heading("Hela landet", "The whole country"));
        add(
                blocks,
                ImmutableList.of(
                        tables.getRelations(),
                        tables.getSummary(),
                        tables.getFixed(),
                        tables.getCurrent(),
                        tables.getAnnualChanges(),
                        tables.getCurrentAnnualChanges(),
                        tables.getIndex()));
        statistics.getSettings().getGrouping().ifPresent(grouping -> {
            blocks.add(heading("Kommungrupper", "Groups of municipalities"));
            add(blocks, GroupTables.of(statistics).getAll());
        });
        return blocks.build();
    }

    private static void add(ImmutableList.Builder<Block> blocks, ImmutableList<StatTable> tables) {
        tables.forEach(table -> blocks.add(new Block.Statistics(table)));
    }

    private static Block heading(String sv, String en) {
        return new Block.Heading(1, LocalizedText.of(sv, en));
    }

    /** What was added, and whatever was left out or looks wrong. */
    private static ImmutableList<LocalizedText> describe(CostCoverage coverage) {
        ImmutableList.Builder<LocalizedText> lines = ImmutableList.builder();
        lines.add(LocalizedText.of(
                coverage.records() + " poster; kommuner per år: " + coverage.describeMunicipalities(),
                coverage.records() + " records; municipalities by year: " + coverage.describeMunicipalities()));
        addIfAny(
                lines,
                coverage.partial(),
                "kommuner saknar uppgift för något av åren",
                "municipalities lack one of the years");
        addIfAny(lines, coverage.otherYears(), "poster avser andra år", "records are of other years");
        addIfAny(
                lines,
                coverage.repeated(),
                "poster avser en kommun och ett år som redan fanns; beloppen är adderade",
                "records are of a municipality and year that was there already; their amounts are added");
        addIfAny(
                lines,
                coverage.unknownLines(),
                "rader har poster som inte finns i uppdelningen; de räknas inte",
                "lines have items that the tree does not have; they are not counted");
        addIfAny(
                lines,
                coverage.contradicted(),
                "rader anger ett annat belopp än summan av sina delar; delarna räknas",
                "lines state another amount than their parts add up to; the parts are counted");
        return lines.build();
    }

    private static void addIfAny(ImmutableList.Builder<LocalizedText> lines, long number, String sv, String en) {
        if (number > 0) {
            lines.add(LocalizedText.of(number + " " + sv, number + " " + en));
        }
    }
}
