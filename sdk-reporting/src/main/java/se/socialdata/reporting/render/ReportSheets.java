package se.socialdata.reporting.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import se.socialdata.reporting.render.SheetCell.Look;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.text.LocalizedText;

/** Lays out a report as sheets: first its text with a list of the tables, then a sheet for each table. */
final class ReportSheets {

    private static final LocalizedText REPORT = LocalizedText.of("Rapport", "Report");
    private static final LocalizedText TABLE = LocalizedText.of("Tabell", "Table");
    private static final LocalizedText SYMBOL = LocalizedText.of("Tecken:", "Symbol:");
    private static final int TEXT_WIDTH = 100;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final String BULLET = "• ";

    private final RenderOptions options;
    private final SheetCells cells;
    private final ImmutableList.Builder<ImmutableList<SheetCell>> overview = ImmutableList.builder();
    private final ImmutableList.Builder<Sheet> tables = ImmutableList.builder();
    private int numberOfTables;

    private ReportSheets(RenderOptions options) {
        this.options = options;
        this.cells = new SheetCells(options);
    }

    /** The sheets of a report, at least one. */
    static ImmutableList<Sheet> of(Report report, RenderOptions options) {
        ReportSheets sheets = new ReportSheets(options);
        sheets.say(options.format(report.getTitle()), Look.TITLE);
        Wording.facts(report)
                .forEach(fact ->
                        sheets.say(options.format(fact.label()) + ": " + options.format(fact.value()), Look.PLAIN));
        report.getBlocks().forEach(sheets::add);
        Sheet overview = new Sheet(options.format(REPORT), sheets.overview.build(), ImmutableList.of(TEXT_WIDTH), 0, 0);
        return ImmutableList.<Sheet>builder()
                .add(overview)
                .addAll(sheets.tables.build())
                .build();
    }

    private void say(String text, Look look) {
        overview.add(ImmutableList.of(SheetCells.text(text, look)));
    }

    private void add(Block block) {
        Block content = block.getContent();
        boolean isTable = content instanceof Block.Statistics || content instanceof Block.Records;
        if (block.isSensitive() && !isTable && !(content instanceof Block.BarChart)) {
            say(options.format(Wording.SENSITIVE), Look.WARNING);
        }
        if (content instanceof Block.Heading heading) {
            overview.add(ImmutableList.of());
            say(options.format(heading.text()), Look.HEADING);
        } else if (content instanceof Block.Paragraph paragraph) {
            say(options.format(paragraph.text()), Look.PLAIN);
        } else if (content instanceof Block.Note note) {
            say(options.format(note.text()), Look.NOTE);
        } else if (content instanceof Block.BulletList list) {
            list.items().forEach(item -> say(BULLET + options.format(item), Look.PLAIN));
        } else if (content instanceof Block.Statistics statistics) {
            add(statistics.table(), block.isSensitive());
        } else if (content instanceof Block.Records records) {
            add(records.table(), block.isSensitive());
        }
    }

    private void add(StatTable table, boolean sensitive) {
        List<ImmutableList<SheetCell>> rows = new ArrayList<>();
        rows.add(headings(table));
        for (StatTable.Row row : table.getRows()) {
            Look look = row.isTotal() ? Look.TOTAL : Look.PLAIN;
            ImmutableList.Builder<SheetCell> line = ImmutableList.builder();
            row.members()
                    .forEach(member -> line.add(
                            SheetCells.text(member.code(), look),
                            SheetCells.text(options.format(member.label()), look)));
            for (StatTable.Column column : table.getColumns()) {
                line.add(cells.of(table.getDisplayCell(row.getKey(column)), look));
            }
            rows.add(line.build());
        }
        int labels = table.getRowDimensions().size() * 2;
        add(table.getHead().getTitle(), sensitive, rows, labels, Wording.notes(table, options));
    }

    private ImmutableList<SheetCell> headings(StatTable table) {
        ImmutableList.Builder<SheetCell> headings = ImmutableList.builder();
        for (Dimension dimension : table.getRowDimensions()) {
            String label = options.format(dimension.getLabel());
            headings.add(columnHeading((label + " " + options.format(Wording.CODE)).strip()), columnHeading(label));
        }
        table.getColumns().forEach(column -> headings.add(columnHeading(options.format(column.label()))));
        return headings.build();
    }

    private void add(RecordTable table, boolean sensitive) {
        List<ImmutableList<SheetCell>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(column -> columnHeading(options.format(column.label())))
                .collect(toImmutableList()));
        table.rows().forEach(row -> rows.add(row.stream().map(cells::of).collect(toImmutableList())));
        add(table.title(), sensitive, rows, 0, ImmutableList.of());
    }

    private static SheetCell columnHeading(String text) {
        return SheetCells.text(text, Look.COLUMN_HEADING);
    }

    /** Adds the sheet of a table, whose first row holds the headings, and names it in the overview. */
    private void add(
            LocalizedText title,
            boolean sensitive,
            List<ImmutableList<SheetCell>> table,
            int fixedColumns,
            ImmutableList<String> notes) {
        numberOfTables++;
        String name = options.format(TABLE) + " " + numberOfTables;
        overview.add(ImmutableList.of(new SheetCell.Link(name + ". " + options.format(title), name)));
        ImmutableList.Builder<ImmutableList<SheetCell>> rows = ImmutableList.builder();
        rows.add(ImmutableList.of(SheetCells.text(options.format(title), Look.TITLE)));
        int above = 1;
        if (sensitive) {
            rows.add(ImmutableList.of(SheetCells.text(options.format(Wording.SENSITIVE), Look.WARNING)));
            above++;
        }
        rows.addAll(table);
        if (!notes.isEmpty()) {
            rows.add(ImmutableList.of());
            notes.forEach(note -> rows.add(ImmutableList.of(SheetCells.text(explained(note), Look.NOTE))));
        }
        tables.add(new Sheet(name, rows.build(), widthsOf(table), above + 1, fixedColumns));
    }

    /** A note that begins with a symbol, such as "- = none observed", is no formula if a word stands before it. */
    private String explained(String note) {
        return CsvRenderer.text(note).equals(note) ? note : options.format(SYMBOL) + " " + note;
    }

    /** Each column as wide as its widest cell, within bounds. */
    private static ImmutableList<Integer> widthsOf(List<ImmutableList<SheetCell>> table) {
        ImmutableList.Builder<Integer> widths = ImmutableList.builder();
        for (int column = 0; column < table.get(0).size(); column++) {
            int width = NARROWEST;
            for (ImmutableList<SheetCell> row : table) {
                width = Math.max(width, SheetCells.width(row.get(column)) + 2);
            }
            widths.add(Math.min(width, WIDEST));
        }
        return widths.build();
    }
}
