package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.socialdata.reporting.render.WorkbookReading.Cell;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.Language;

class XlsxRendererProperties {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);

    @Property(tries = 25)
    void a_table_read_back_holds_the_same_cells(@ForAll Report report) {
        Map<String, Cell> cells =
                WorkbookReading.of(XlsxRenderer.of(SWEDISH).render(report)).cells(2);
        StatTable table = report.getBlocks().stream()
                .filter(Block.Statistics.class::isInstance)
                .map(block -> ((Block.Statistics) block).table())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < table.getRows().size(); i++) {
            for (int j = 0; j < table.getColumns().size(); j++) {
                CellValue value = table.getDisplayCell(
                        table.getRows().get(i).getKey(table.getColumns().get(j)));
                Cell cell = cells.get(String.valueOf((char) ('C' + j)) + (i + 3));
                Optional<BigDecimal> number = value.toNumber();
                assertThat(cell.isText()).isEqualTo(number.isEmpty());
                assertThat(cell.value())
                        .isEqualTo(number.map(exact -> exact.setScale(value.getDecimals(), RoundingMode.HALF_UP)
                                        .toPlainString())
                                .orElseGet(() -> SWEDISH.format(value)));
            }
        }
    }

    @Property(tries = 25)
    void no_text_begins_a_formula_no_cell_is_one_and_every_part_is_well_formed(@ForAll Report report) {
        WorkbookReading workbook = WorkbookReading.of(XlsxRenderer.of(SWEDISH).render(report));
        for (int i = 1; i <= workbook.sheetNames().size(); i++) {
            assertThat(workbook.sheet(i)).doesNotContain("<f>", "hidden");
            assertThat(workbook.cells(i).values())
                    .noneMatch(cell -> cell.isText() && cell.value().strip().matches("(?s)[=+@].+|-[^0-9].*"));
        }
    }

    @Property(tries = 10)
    void the_same_report_gives_the_same_bytes(@ForAll Report report) {
        assertThat(XlsxRenderer.of(SWEDISH).render(report))
                .isEqualTo(XlsxRenderer.of(SWEDISH).render(report));
    }
}
