package se.socialdata.reporting.assistance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/** The statistics of economic assistance as a report (rapport över ekonomiskt bistånd). */
public final class AssistanceReport {

    private AssistanceReport() {}

    /**
     * Writes the report.
     *
     * @param statistics the statistics, after disclosure control where it is to be published
     * @return the report
     */
    public static Report of(AssistanceStatistics statistics) {
        AssistanceSettings settings = statistics.settings();
        return Report.builder()
                .title(LocalizedText.of(
                        "Ekonomiskt bistånd " + settings.getYear(), "Economic assistance " + settings.getYear()))
                .municipality(settings.getMunicipality()
                        .map(municipality -> LocalizedText.of(
                                municipality.getName() + " kommun", "Municipality of " + municipality.getName())))
                .period(settings.toInterval())
                .legalBasis(LocalizedText.of(
                        "Förordning (1981:1370) 2 § 1; HSLF-FS 2015:30",
                        "Ordinance (1981:1370) 2 § 1; HSLF-FS 2015:30"))
                .addAllBlocks(blocks(statistics))
                .build();
    }

    private static ImmutableList<Block> blocks(AssistanceStatistics statistics) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Block.Paragraph(summary(statistics)));
        blocks.add(new Block.Note(account(statistics.selection())));
        for (StatTable table : statistics.tables()) {
            blocks.add(new Block.Heading(1, table.getHead().getTitle()));
            blocks.add(new Block.Statistics(table));
        }
        return blocks.build();
    }

    private static LocalizedText summary(AssistanceStatistics statistics) {
        String households = count(statistics.getTable(AssistanceStatistics.HOUSEHOLDS), AssistanceTableHeads.TOTAL);
        StatTable persons = statistics.getTable(AssistanceStatistics.PERSONS);
        String all = count(persons, AssistanceTableHeads.TOTAL);
        String children = count(persons, PersonTables.CHILDREN);
        return LocalizedText.of(
                households + " hushåll fick ekonomiskt bistånd någon gång under året. I dem levde " + all
                        + " personer, varav " + children + " barn.",
                households + " households had economic assistance at some time in the year. They held " + all
                        + " persons, of whom " + children + " were children.");
    }

    private static String count(StatTable table, String row) {
        return Optional.of(table.getCell(CellKey.of(row, AssistanceTableHeads.TOTAL)))
                .filter(CellValue.Count.class::isInstance)
                .map(value -> String.valueOf(((CellValue.Count) value).number()))
                .orElse("x");
    }

    private static LocalizedText account(AssistanceSelection selection) {
        return LocalizedText.of(
                "Månadsposter: " + selection.added() + " lästa, " + selection.counted() + " räknade, "
                        + selection.earlier() + " från tidigare år, " + selection.outside() + " från andra år, "
                        + selection.otherMunicipality() + " från andra kommuner.",
                "Monthly records: " + selection.added() + " read, " + selection.counted() + " counted, "
                        + selection.earlier() + " of earlier years, " + selection.outside() + " of other years, "
                        + selection.otherMunicipality() + " of other municipalities.");
    }
}
