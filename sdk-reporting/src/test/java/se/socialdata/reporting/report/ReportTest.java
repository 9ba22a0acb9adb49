package se.socialdata.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.PrintedTables;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.Suppression;
import se.socialdata.reporting.text.LocalizedText;

class ReportTest {

    private static final LocalizedText TEXT = LocalizedText.ofBoth("hemlig");

    @Test
    void sensitive_blocks_can_be_left_out_and_do_not_show_in_to_string() {
        Report report = Report.builder()
                .title(LocalizedText.ofBoth("titel"))
                .addBlocks(new Block.Heading(1, LocalizedText.EMPTY), new Block.Sensitive(new Block.Paragraph(TEXT)))
                .build();
        assertThat(report.isSensitive()).isTrue();
        assertThat(report.toString()).doesNotContain("hemlig");
        assertThat(report.withoutSensitiveBlocks().isSensitive()).isFalse();
        assertThat(report.withoutSensitiveBlocks().getBlocks()).hasSize(1);
    }

    @Test
    void a_personal_report_is_sensitive_as_a_whole_and_nothing_of_it_is_for_publication() {
        Report report = Report.builder()
                .title(LocalizedText.ofBoth("hemlig titel"))
                .personal(true)
                .addBlocks(new Block.Paragraph(LocalizedText.ofBoth("hemlig text")))
                .build();
        assertThat(report.isSensitive()).isTrue();
        assertThat(report.toString()).doesNotContain("hemlig");
        assertThatIllegalStateException()
                .isThrownBy(report::withoutSensitiveBlocks)
                .withMessage("Report: expected one for publication, got one about a person");
    }

    @Test
    void headings_descend_one_level_at_a_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(new Block.Heading(1, TEXT), new Block.Heading(3, TEXT)))
                .withMessage("Report: expected a heading of at most level 2, got level 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Heading(5, TEXT))
                .withMessage("Heading: expected a level from 1 to 4, got 5");
    }

    @Test
    void a_chart_shows_a_table_of_the_report_and_never_one_before_suppression() {
        StatTable table = PrintedTables.lss();
        StatTable published = table.withSuppressed(ImmutableMap.of(CellKey.of("9.2", "women"), Suppression.PRIMARY));
        assertThat(report(new Block.Statistics(table), new Block.BarChart(table, TEXT))
                        .getBlocks())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(new Block.Statistics(published), new Block.BarChart(table, TEXT)))
                .withMessageContaining("expected the table of a chart to stand in the report");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> report(new Block.Sensitive(new Block.Statistics(table)), new Block.BarChart(table, TEXT)))
                .withMessageContaining("as sensitive as the chart");
    }

    @Test
    void what_has_no_meaning_is_refused() {
        Block.Statistics table = new Block.Statistics(PrintedTables.lss());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(table, table))
                .withMessage("Report: expected table ids to be unique, got twice lss-sex");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.BulletList(ImmutableList.of()))
                .withMessage("Bullet list: expected at least one item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Sensitive(new Block.Sensitive(table)))
                .withMessageContaining("neither a heading nor marked already");
        ImmutableList<RecordTable.Column> columns = ImmutableList.of(new RecordTable.Column("a", TEXT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordTable("t", TEXT, columns, ImmutableList.of(ImmutableList.of())))
                .withMessage("Table t: expected 1 cells in each row, got 0");
    }

    private static Report report(Block... blocks) {
        return Report.builder().title(TEXT).addBlocks(blocks).build();
    }
}
