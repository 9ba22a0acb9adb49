package se.socialdata.reporting.placements;

import com.google.common.collect.ImmutableList;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/** The report on placed children and young people of a year (rapport om placerade barn och unga). It holds counts only. */
public final class PlacementReport {

    private PlacementReport() {}

    /**
     * Writes the report.
     *
     * @param statistics the statistics, after disclosure control where it is to be published
     * @return the report
     */
    public static Report of(PlacementStatistics statistics) {
        PlacementSettings settings = statistics.settings();
        Report.Builder report = Report.builder()
                .title(LocalizedText.of(
                        "Placerade barn och unga " + settings.getYear(),
                        "Placed children and young people " + settings.getYear()))
                .municipality(settings.getMunicipality()
                        .map(municipality -> LocalizedText.of(
                                municipality.getName() + " kommun", "Municipality of " + municipality.getName())))
                .period(settings.getPeriod())
                .addBlocks(new Block.Paragraph(summary(statistics)));
        for (StatTable table : statistics.tables()) {
            report.addBlocks(new Block.Heading(1, table.getHead().getTitle()));
            report.addBlocks(new Block.Statistics(table));
        }
        return report.build();
    }

    private static LocalizedText summary(PlacementStatistics statistics) {
        String year = number(statistics, Occasion.YEAR);
        String day = number(statistics, Occasion.DAY);
        int of = statistics.settings().getYear();
        return LocalizedText.of(
                "Personer placerade utanför det egna hemmet någon gång under " + of + ": " + year + ", varav den "
                        + statistics.settings().getMeasuringDay() + ": " + day + ". En person räknas en gång.",
                "Persons placed outside the own home at some time during " + of + ": " + year + ", of whom on "
                        + statistics.settings().getMeasuringDay() + ": " + day + ". A person counts once.");
    }

    /** The number as the table shows it, which may be withheld. */
    private static String number(PlacementStatistics statistics, String occasion) {
        CellKey key = new CellKey(ImmutableList.of(PersonCells.TOTAL, occasion, PersonCells.TOTAL));
        CellValue value = statistics.getTable("placed-by-age").getCell(key);
        return value instanceof CellValue.Suppressed ? "x" : String.valueOf(value.getObservations());
    }
}
