package se.socialdata.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import se.socialdata.reporting.render.WorkbookReading.Cell;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.PrintedTables;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.Suppression;
import se.socialdata.reporting.table.TableHead;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.text.LocalizedText;

class XlsxRendererTest {

    private static final RenderOptions SWEDISH = RenderOptions.of(Language.SWEDISH);

    private static WorkbookReading read(Block... blocks) {
        Report report = Report.builder()
                .title(LocalizedText.of("Titel", "Title"))
                .addBlocks(blocks)
                .build();
        return WorkbookReading.of(XlsxRenderer.of(SWEDISH).render(report));
    }

    private static Block records(RecordCell first, RecordCell second, RecordCell third) {
        return new Block.Records(Samples.records(List.of(ImmutableList.of(first, second, third))));
    }

    @Test
    void the_first_sheet_holds_the_text_and_each_table_has_a_sheet_of_its_own() {
        WorkbookReading workbook = WorkbookReading.of(XlsxRenderer.of(SWEDISH).render(Samples.report()));
        assertThat(workbook.sheetNames()).containsExactly("Rapport", "Tabell 1", "Tabell 2", "Tabell 3");
        assertThat(workbook.cells(1).values().stream().map(Cell::value))
                .containsExactly(
                        "Ej verkställda gynnande beslut enligt LSS",
                        "Kommun: Luleå kommun",
                        "Period: 2025-10-01 – 2025-12-31",
                        "Rättslig grund: LSS 28 h §",
                        "Sammanfattning",
                        "36 beslut rapporteras.",
                        "Tabell 1. Ej verkställda beslut efter insats och kön",
                        "Tabell 2. " + PrintedTables.sol().getHead().getTitle().sv(),
                        "Individer",
                        "• en punkt",
                        "Tabell 3. Förteckning",
                        "En anmärkning.");
        assertThat(workbook.sheet(1)).contains("location=\"&apos;Tabell 1&apos;!A1\"");
        assertThat(WorkbookReading.of(XlsxRenderer.of(RenderOptions.of(Language.ENGLISH))
                                .render(Samples.report()))
                        .sheetNames())
                .containsExactly("Report", "Table 1", "Table 2", "Table 3");
    }

    @Test
    void the_printed_lss_table_has_typed_numbers_and_dashes() {
        Map<String, Cell> cells =
                read(new Block.Statistics(PrintedTables.lss())).cells(2);
        assertThat(cells.get("A1").value()).isEqualTo("Ej verkställda beslut efter insats och kön");
        assertThat(cells.get("C2")).isEqualTo(new Cell(true, "Män", ""));
        assertThat(cells.get("C3")).isEqualTo(new Cell(true, "-", ""));
        assertThat(cells.get("E6")).isEqualTo(new Cell(false, "13", "#,##0"));
        assertThat(cells.get("E13")).isEqualTo(new Cell(false, "36", "#,##0"));
        assertThat(cells.get("A15").value()).isEqualTo("Tecken: - = inget finns att redovisa");
    }

    @Test
    void headings_stay_in_view_and_are_printed_on_every_page() {
        WorkbookReading workbook = read(
                new Block.Statistics(PrintedTables.lss()),
                new Block.Sensitive(records(RecordCell.of(1), RecordCell.of("a"), RecordCell.empty())));
        assertThat(workbook.sheet(2))
                .contains("xSplit=\"2\"", "ySplit=\"2\"", "state=\"frozen\"", "orientation=\"landscape\"")
                .contains("fitToWidth=\"1\"")
                .contains("<col ");
        assertThat(workbook.sheet(3)).contains("ySplit=\"3\"");
        assertThat(workbook.cells(3).get("A2").value()).isEqualTo("Innehåller personuppgifter");
        assertThat(workbook.parts().get("xl/workbook.xml"))
                .contains("_xlnm.Print_Titles", "'Tabell 1'!$1:$2", "'Tabell 2'!$1:$3");
    }

    @Test
    void numbers_stay_numbers_also_negative_ones_and_days_are_days() {
        Map<String, Cell> cells = read(records(
                        RecordCell.of(-1234),
                        RecordCell.of(LocalDate.of(2026, 1, 30)),
                        new RecordCell.OfNumber(new BigDecimal("2.345"), 2)))
                .cells(2);
        assertThat(cells.get("A3")).isEqualTo(new Cell(false, "-1234", "#,##0"));
        // 1 January 2026 is day 46 023 of spreadsheets.
        assertThat(cells.get("B3")).isEqualTo(new Cell(false, String.valueOf(46_023 + 29), "yyyy-mm-dd"));
        assertThat(cells.get("C3")).isEqualTo(new Cell(false, "2.35", "#,##0.00"));
    }

    @Test
    void what_a_spreadsheet_cannot_hold_exactly_is_written_as_text() {
        Map<String, Cell> cells = read(records(
                        RecordCell.of(1_234_567_890_123_456L),
                        RecordCell.of(LocalDate.of(1900, 2, 28)),
                        RecordCell.of(LocalDate.of(1900, 3, 1))))
                .cells(2);
        assertThat(cells.get("A3")).isEqualTo(new Cell(true, "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456", ""));
        assertThat(cells.get("B3")).isEqualTo(new Cell(true, "1900-02-28", ""));
        assertThat(cells.get("C3")).isEqualTo(new Cell(false, "61", "yyyy-mm-dd"));
        assertThat(read(records(
                                RecordCell.of(999_999_999_999_999L),
                                RecordCell.of(-10_000_000_000_000_000L),
                                RecordCell.of("")))
                        .cells(2)
                        .values())
                .contains(new Cell(false, "999999999999999", "#,##0"), new Cell(false, "-10000000000000000", "#,##0"));
    }

    @Test
    void texts_that_would_be_formulas_are_neutralised_and_nothing_is_a_formula() {
        WorkbookReading workbook = read(
                new Block.Paragraph(LocalizedText.ofBoth("=HYPERLINK(\"x\")")),
                records(RecordCell.of("\t=1+1"), RecordCell.of(" \r\n@SUM(A1)"), RecordCell.of("-2+3")));
        assertThat(workbook.cells(1).get("A2").value()).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(workbook.cells(2).get("A2").value()).isEqualTo("'+ antal");
        assertThat(workbook.cells(2).get("A3").value()).isEqualTo("' =1+1");
        assertThat(workbook.cells(2).get("B3").value()).isEqualTo("'   @SUM(A1)");
        assertThat(workbook.cells(2).get("C3").value()).isEqualTo("'-2+3");
        assertThat(workbook.parts().values()).noneMatch(part -> part.contains("<f>"));
    }

    @Test
    void a_withheld_cell_holds_its_symbol_and_its_number_is_nowhere_in_the_file() {
        Dimension rows = Dimension.builder("r", LocalizedText.EMPTY)
                .member("a", LocalizedText.ofBoth("a"))
                .build();
        Dimension columns = Dimension.builder("c", LocalizedText.EMPTY)
                .member("n", LocalizedText.ofBoth("antal"))
                .member("s", LocalizedText.ofBoth("andel"))
                .build();
        StatTable table = StatTable.builder(
                        TableHead.builder()
                                .id("t")
                                .title(LocalizedText.ofBoth("t"))
                                .build(),
                        rows,
                        columns)
                .measure("s", Measure.SHARE)
                .count("a", "n", 918_273)
                .cell(CellKey.of("a", "s"), new CellValue.Share(1, 3))
                .basis(CellKey.of("a", "n"), LocalizedText.ofBoth("918273 of them"))
                .build()
                .withSuppressed(ImmutableMap.of(CellKey.of("a", "n"), Suppression.PRIMARY));
        WorkbookReading workbook = read(new Block.Statistics(table));
        assertThat(workbook.cells(2).get("C3")).isEqualTo(new Cell(true, "x", ""));
        assertThat(workbook.cells(2).get("D3")).isEqualTo(new Cell(false, "33.3", "#,##0.0"));
        assertThat(workbook.parts().values()).noneMatch(part -> part.contains("918273"));
        RenderOptions other = RenderOptions.builder()
                .language(Language.SWEDISH)
                .symbols(ImmutableMap.of(Absence.SUPPRESSED, "--"))
                .build();
        byte[] bytes = XlsxRenderer.of(other)
                .render(Report.builder()
                        .title(LocalizedText.EMPTY)
                        .addBlocks(new Block.Statistics(table))
                        .build());
        assertThat(WorkbookReading.of(bytes).cells(2).get("C3").value()).isEqualTo("'--");
    }

    @Test
    void the_same_report_gives_the_same_bytes_in_every_time_zone_and_the_file_tells_no_instant() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = XlsxRenderer.of(SWEDISH).render(Samples.report());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Arrays.equals(XlsxRenderer.of(SWEDISH).render(Samples.report()), first))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(WorkbookReading.of(first).parts().get("docProps/core.xml")).doesNotContain("created", "modified");
    }

    @Test
    void a_text_longer_than_a_cell_is_refused() {
        assertThat(read(new Block.Paragraph(LocalizedText.ofBoth("a".repeat(32_767))))
                        .cells(1))
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(new Block.Paragraph(LocalizedText.ofBoth("a".repeat(32_768)))))
                .withMessage("Spreadsheet: expected texts of at most 32767 characters, got 32768");
    }

    @Test
    void a_sensitive_text_is_marked_in_words() {
        assertThat(read(new Block.Sensitive(new Block.Paragraph(LocalizedText.ofBoth("p")))).cells(1).values().stream()
                        .map(Cell::value))
                .containsExactly("Titel", "Innehåller personuppgifter", "p");
    }
}
