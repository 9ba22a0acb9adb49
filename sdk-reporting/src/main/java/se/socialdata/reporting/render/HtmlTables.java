package se.socialdata.reporting.render;

import static java.util.stream.Collectors.joining;

import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/** Writes tables as HTML with captions and with headings that assistive technology can follow. */
final class HtmlTables {

    private final RenderOptions options;

    HtmlTables(RenderOptions options) {
        this.options = options;
    }

    void write(StatTable table, HtmlWriter html) {
        open(table.getHead().getId(), table.getHead().getTitle(), html);
        writeHeadings(table, html);
        html.open("tbody").line();
        for (StatTable.Row row : table.getRows()) {
            if (row.isTotal()) {
                html.open("tr", "class", "total");
            } else {
                html.open("tr");
            }
            Wording.markedLabels(row, table, options).forEach(label -> html.element("th", label, "scope", "row"));
            for (StatTable.Column column : table.getColumns()) {
                html.open("td");
                write(table.getDisplayCell(row.getKey(column)), html);
                html.text(Wording.marks(table.getFootnotes(row.getKey(column))));
                html.close();
            }
            html.close().line();
        }
        html.close();
        close(html);
        Wording.notes(table, options)
                .forEach(note -> html.element("p", note, "class", "note").line());
    }

    /** Two levels of headings where the columns have a name of their own, otherwise one. */
    private void writeHeadings(StatTable table, HtmlWriter html) {
        int columns = table.getColumns().size();
        String columnsLabel = table.getColumnDimensions().stream()
                .map(dimension -> options.format(dimension.getLabel()))
                .filter(label -> !label.isEmpty())
                .collect(joining(", "));
        boolean twoLevels = !columnsLabel.isEmpty();
        html.empty("colgroup", "span", String.valueOf(table.getRowDimensions().size()));
        html.empty("colgroup", "span", String.valueOf(columns)).line();
        html.open("thead").open("tr");
        for (Dimension dimension : table.getRowDimensions()) {
            String label = options.format(dimension.getLabel());
            html.element("th", label, "scope", "col", "rowspan", twoLevels ? "2" : "1");
        }
        if (twoLevels) {
            html.element("th", columnsLabel, "scope", "colgroup", "colspan", String.valueOf(columns), "class", "n");
            html.close().line().open("tr");
        }
        table.getColumns()
                .forEach(column ->
                        html.element("th", Wording.markedLabel(column, table, options), "scope", "col", "class", "n"));
        html.close().close().line();
    }

    /** A symbol is read aloud as what it means. */
    private void write(CellValue value, HtmlWriter html) {
        value.getAbsence()
                .ifPresentOrElse(
                        absence -> html.element("span", options.getSymbol(absence), "aria-hidden", "true")
                                .element("span", options.format(LocalizedText.of(absence)), "class", "unseen"),
                        () -> html.text(options.format(value)));
    }

    void write(RecordTable table, HtmlWriter html) {
        open(table.id(), table.title(), html);
        html.open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", options.format(column.label()), "scope", "col"));
        html.close().close().line().open("tbody").line();
        table.rows().forEach(row -> {
            html.open("tr");
            row.forEach(cell -> {
                String written = Wording.write(cell, options);
                if (cell instanceof RecordCell.OfNumber) {
                    html.element("td", written);
                } else {
                    html.element("td", written, "class", "t");
                }
            });
            html.close().line();
        });
        html.close();
        close(html);
    }

    /** A wide table scrolls by itself and can be reached by keyboard. */
    private void open(String id, LocalizedText title, HtmlWriter html) {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id + "-caption");
        html.line().open("table", "id", id).line();
        html.element("caption", options.format(title), "id", id + "-caption").line();
    }

    private static void close(HtmlWriter html) {
        html.close().line().close().line();
    }
}
