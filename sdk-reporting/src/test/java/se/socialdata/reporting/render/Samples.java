package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import se.socialdata.core.time.DateInterval;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.PrintedTables;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.LocalizedText;

/** Reports and tables for the tests of the renderers. */
final class Samples {

    private Samples() {}

    static Report report() {
        StatTable table = PrintedTables.lss();
        return Report.builder()
                .title(LocalizedText.of("Ej verkställda gynnande beslut enligt LSS", "Unexecuted decisions"))
                .municipality(LocalizedText.of("Luleå kommun", "Luleå"))
                .period(DateInterval.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)))
                .legalBasis(LocalizedText.of("LSS 28 h §", "LSS section 28 h"))
                .addBlocks(
                        new Block.Heading(1, LocalizedText.of("Sammanfattning", "Summary")),
                        new Block.Paragraph(LocalizedText.of("36 beslut rapporteras.", "36 decisions are reported.")),
                        new Block.Statistics(table),
                        new Block.BarChart(table, LocalizedText.of("Beslut efter insats och kön", "By sex")),
                        new Block.Statistics(PrintedTables.sol()),
                        new Block.Heading(2, LocalizedText.of("Individer", "Individuals")),
                        new Block.BulletList(ImmutableList.of(LocalizedText.of("en punkt", "a point"))),
                        new Block.Sensitive(new Block.Records(records(List.of(
                                ImmutableList.of(RecordCell.of(1), RecordCell.of("dag"), RecordCell.of("b")))))),
                        new Block.Note(LocalizedText.of("En anmärkning.", "A note.")))
                .build();
    }

    static RecordTable records(List<ImmutableList<RecordCell>> rows) {
        return new RecordTable(
                "records",
                LocalizedText.of("Förteckning", "Records"),
                ImmutableList.of(
                        new RecordTable.Column("n", LocalizedText.of("+ antal", "number")),
                        new RecordTable.Column("d", LocalizedText.of("dag", "day")),
                        new RecordTable.Column("t", LocalizedText.of("text", "text"))),
                ImmutableList.copyOf(rows));
    }

    static StatTable wide(int columns) {
        Dimension.Builder wide = Dimension.builder("c", LocalizedText.EMPTY);
        for (int i = 0; i < columns; i++) {
            wide.member("c" + i, LocalizedText.ofBoth("kolumn " + i));
        }
        Dimension rows = Dimension.builder("r", LocalizedText.EMPTY)
                .member("r", LocalizedText.ofBoth("rad ett"))
                .build();
        TableHead head = TableHead.builder()
                .id("wide")
                .title(LocalizedText.ofBoth("bred"))
                .build();
        return StatTable.builder(head, rows, wide.build()).count("r", "c0", 1).build();
    }
}
