package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The statistical report to the council (statistikrapport till fullmäktige), LSS 28 h §, SoL 34 kap.
 *
 * <p>It holds counts only. The law asks for the number of decisions, the types of intervention and how long time has
 * passed since each decision; the municipalities add the sexes, what has become of the decisions, and a comparison.
 */
public final class CouncilReport {

    private CouncilReport() {}

    /**
     * Writes the report.
     *
     * @param statistics the statistics, after disclosure control where it is to be published
     * @return the report
     */
    public static Report of(CouncilStatistics statistics) {
        UnexecutedSettings settings = statistics.settings();
        return Report.builder()
                .title(title(settings))
                .municipality(settings.getMunicipality().map(CouncilReport::nameOf))
                .period(settings.getQuarter().toInterval())
                .reportingDate(settings.getReportingDate())
                .legalBasis(LocalizedText.ofBoth(settings.getCitation().toString()))
                .addAllBlocks(blocks(statistics))
                .build();
    }

    static LocalizedText nameOf(Municipality municipality) {
        return LocalizedText.of(municipality.getName() + " kommun", "Municipality of " + municipality.getName());
    }

    static LocalizedText title(UnexecutedSettings settings) {
        return LocalizedText.of(
                "Statistikrapport: ej verkställda gynnande beslut enligt "
                        + settings.getLaw().getAbbreviation() + ", " + settings.getQuarter(),
                "Statistical report: favourable decisions not executed under "
                        + settings.getLaw().getAbbreviation() + ", " + settings.getQuarter());
    }

    private static ImmutableList<Block> blocks(CouncilStatistics statistics) {
        return ImmutableList.<Block>builder()
                .add(new Block.Paragraph(summary(statistics)))
                .add(heading("Insats och kön", "Intervention and sex"))
                .add(new Block.Statistics(statistics.bySex()))
                .addAll(sexShares(statistics.bySex()))
                .add(heading("Utfall vid rapporteringstillfället", "Outcome at the reporting date"))
                .addAll(OutcomeLists.of(statistics.byOutcome()))
                .add(new Block.Statistics(statistics.byOutcome()))
                .add(heading("Förfluten tid från beslutet", "Time elapsed since the decision"))
                .add(new Block.Statistics(statistics.byElapsedTime()))
                .add(heading("Vad den enskilde väntar på", "What the person waits for"))
                .add(new Block.Statistics(statistics.byKind()))
                .add(heading("Jämförelse med föregående kvartal", "Comparison with the preceding quarters"))
                .add(new Block.Statistics(statistics.comparison()))
                .add(new Block.BarChart(
                        statistics.comparison(),
                        LocalizedText.of(
                                "Ej verkställda beslut vid tre kvartals slut",
                                "Decisions not executed at the ends of three quarters")))
                .build();
    }

    private static Block heading(String sv, String en) {
        return new Block.Heading(1, LocalizedText.of(sv, en));
    }

    static LocalizedText summary(CouncilStatistics statistics) {
        CodedTerm basis = statistics.settings().getCountingBasis();
        Optional<Long> total = count(statistics.bySex(), CouncilTables.TOTAL, CouncilTables.TOTAL);
        String number = total.map(String::valueOf).orElse("x");
        return LocalizedText.of(
                number
                        + " gynnande beslut hade inte verkställts inom tre månader, eller inte verkställts på nytt inom tre"
                        + " månader från ett avbrott. Räknesätt: " + basis.getTermSv() + ".",
                number + " favourable decisions had not been executed within three months, or not executed again within"
                        + " three months of an interruption. Counted: " + basis.getTermEn() + ".");
    }

    /** The share of each sex among all, if the numbers behind it are shown. */
    private static ImmutableList<Block> sexShares(StatTable table) {
        Optional<Long> total = count(table, CouncilTables.TOTAL, CouncilTables.TOTAL);
        ImmutableList.Builder<LocalizedText> shares = ImmutableList.builder();
        for (StatTable.Column column : table.getColumns()) {
            Optional<Long> part = count(table, CouncilTables.TOTAL, column.code());
            if (column.isTotal() || part.isEmpty() || total.isEmpty() || total.get() == 0) {
                continue;
            }
            shares.add(column.label().plus(": ").plus(SharePercent.of(part.get(), total.get())));
        }
        ImmutableList<LocalizedText> items = shares.build();
        return items.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Block.BulletList(items));
    }

    static Optional<Long> count(StatTable table, String row, String column) {
        return table.getCell(CellKey.of(row, column)) instanceof CellValue.Count count
                ? Optional.of(count.number())
                : Optional.empty();
    }
}
