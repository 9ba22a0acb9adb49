package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The outcomes in words, one list for each intervention that has decisions, as the reports print them. They say no more
 * than the table: a number withheld there is withheld here.
 */
final class OutcomeLists {

    private OutcomeLists() {}

    static ImmutableList<Block> of(StatTable byOutcome) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (StatTable.Row row : byOutcome.getRows()) {
            String code = row.members().get(0).code();
            Optional<Long> total = CouncilReport.count(byOutcome, code, CouncilTables.TOTAL);
            if (row.isTotal() || total.isEmpty() || total.get() == 0) {
                continue;
            }
            blocks.add(new Block.Paragraph(intro(row.members().get(0).label(), total.get())));
            ImmutableList<LocalizedText> outcomes = outcomes(byOutcome, code);
            if (!outcomes.isEmpty()) {
                blocks.add(new Block.BulletList(outcomes));
            }
        }
        return blocks.build();
    }

    private static LocalizedText intro(LocalizedText intervention, long total) {
        return intervention.plus(
                total == 1
                        ? LocalizedText.of(
                                ": 1 ej verkställt beslut. Detta är vid rapporteringstillfället:",
                                ": 1 decision not executed. It is, at the reporting date:")
                        : LocalizedText.of(
                                ": " + total + " ej verkställda beslut. Av dessa är vid rapporteringstillfället:",
                                ": " + total + " decisions not executed. Of these, at the reporting date:"));
    }

    private static ImmutableList<LocalizedText> outcomes(StatTable table, String row) {
        ImmutableList.Builder<LocalizedText> outcomes = ImmutableList.builder();
        for (StatTable.Column column : table.getColumns()) {
            Optional<Long> number = CouncilReport.count(table, row, column.code());
            if (!column.isTotal() && number.isPresent() && number.get() > 0) {
                outcomes.add(LocalizedText.ofBoth(number.get() + " ").plus(column.label()));
            }
        }
        return outcomes.build();
    }
}
