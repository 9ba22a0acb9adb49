package se.socialdata.reporting.render;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.StatTable;

/**
 * Renders a report as plain text for a display of fixed character width, never wider than 100 columns.
 *
 * <p>Long row labels are wrapped; a table with too many columns is continued below itself, and a record table that
 * cannot be narrowed enough is written one record after the other.
 */
public final class TextRenderer implements ReportRenderer {

    /** No line is wider than this. */
    public static final int WIDTH = 100;

    private static final int LEAST_LABEL = 24;
    private static final int LEAST_TEXT = 8;
    private static final int NUMBER_HEADING = 18;

    private final RenderOptions options;

    private TextRenderer(RenderOptions options) {
        this.options = options;
    }

    /**
     * A renderer with some options.
     *
     * @param options the options
     * @return the renderer
     */
    public static TextRenderer of(RenderOptions options) {
        return new TextRenderer(options);
    }

    @Override
    public String getFileExtension() {
        return "txt";
    }

    @Override
    public String render(Report report) {
        Page page = new Page();
        page.underlined(options.format(report.getTitle()), '=');
        Wording.facts(report)
                .forEach(fact -> page.hanging(options.format(fact.label()) + ": ", options.format(fact.value())));
        report.getBlocks().forEach(block -> render(block, page));
        return page.toString();
    }

    /**
     * Renders one table by itself.
     *
     * @param table the table
     * @return its title, rows and notes
     */
    public String render(StatTable table) {
        Page page = new Page();
        render(table, page);
        return page.toString();
    }

    private void render(Block block, Page page) {
        if (block instanceof Block.Sensitive sensitive) {
            page.space();
            page.line("[" + options.format(Wording.SENSITIVE) + "]");
            render(sensitive.content(), page);
        } else if (block instanceof Block.Heading heading) {
            page.space();
            page.underlined(options.format(heading.text()), heading.level() == 1 ? '-' : '.');
        } else if (block instanceof Block.Paragraph paragraph) {
            page.space();
            page.hanging("", options.format(paragraph.text()));
        } else if (block instanceof Block.Note note) {
            page.space();
            page.hanging("* ", options.format(note.text()));
        } else if (block instanceof Block.BulletList list) {
            page.space();
            list.items().forEach(item -> page.hanging("- ", options.format(item)));
        } else if (block instanceof Block.Statistics statistics) {
            page.space();
            render(statistics.table(), page);
        } else if (block instanceof Block.Records records) {
            page.space();
            render(records.table(), page);
        } else if (block instanceof Block.BarChart chart) {
            page.space();
            page.hanging(
                    "[" + options.format(Wording.CHART) + "] ",
                    options.format(chart.title()) + ". " + options.format(Wording.SHOWN_IN_TABLE) + ": "
                            + options.format(chart.table().getHead().getTitle()));
        }
    }

    private void render(StatTable table, Page page) {
        page.hanging("", options.format(table.getHead().getTitle()));
        page.space();
        List<StatTable.Column> columns = table.getColumns();
        int from = 0;
        while (from < columns.size()) {
            int to = columns.size();
            while (!grid(table, columns.subList(from, to)).writeWithin(WIDTH, page::line)) {
                to--;
            }
            from = to;
            page.space();
        }
        Wording.notes(table, options).forEach(note -> page.hanging("", note));
    }

    private TextGrid grid(StatTable table, List<StatTable.Column> columns) {
        String corner = table.getRowDimensions().stream()
                .map(dimension -> options.format(dimension.getLabel()))
                .collect(joining(" / "));
        ImmutableList.Builder<TextGrid.Column> headings = ImmutableList.builder();
        headings.add(new TextGrid.Column(corner, false, LEAST_LABEL));
        columns.forEach(column ->
                headings.add(new TextGrid.Column(Wording.markedLabel(column, table, options), true, NUMBER_HEADING)));
        ImmutableList<ImmutableList<String>> rows = table.getRows().stream()
                .map(row -> {
                    ImmutableList.Builder<String> cells = ImmutableList.builder();
                    cells.add(String.join(" / ", Wording.markedLabels(row, table, options)));
                    columns.forEach(column -> cells.add(Wording.markedCell(row.getKey(column), table, options)));
                    return cells.build();
                })
                .collect(toImmutableList());
        return new TextGrid(headings.build(), rows);
    }

    private void render(RecordTable table, Page page) {
        page.hanging("", options.format(table.title()));
        page.space();
        ImmutableList.Builder<TextGrid.Column> headings = ImmutableList.builder();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            boolean numbers = table.rows().stream().allMatch(row -> row.get(column) instanceof RecordCell.OfNumber)
                    && !table.rows().isEmpty();
            headings.add(new TextGrid.Column(
                    options.format(table.columns().get(i).label()), numbers, numbers ? NUMBER_HEADING : LEAST_TEXT));
        }
        ImmutableList<ImmutableList<String>> rows = table.rows().stream()
                .map(row ->
                        row.stream().map(cell -> Wording.write(cell, options)).collect(toImmutableList()))
                .collect(toImmutableList());
        if (!new TextGrid(headings.build(), rows).writeWithin(WIDTH, page::line)) {
            for (ImmutableList<String> row : rows) {
                page.space();
                for (int i = 0; i < row.size(); i++) {
                    page.hanging(options.format(table.columns().get(i).label()) + ": ", row.get(i));
                }
            }
        }
    }

    /** The lines written so far. */
    private static final class Page {

        private static final int DEEPEST_INDENT = 30;

        private final StringBuilder text = new StringBuilder();

        void line(String line) {
            text.append(line).append('\n');
        }

        /** One empty line, unless there is one already. */
        void space() {
            if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
                text.append('\n');
            }
        }

        void underlined(String title, char rule) {
            int widest = 1;
            for (String line : TextWrap.wrap(title, WIDTH)) {
                line(line);
                widest = Math.max(widest, TextWrap.width(line));
            }
            line(String.valueOf(rule).repeat(widest));
        }

        /** A text whose further lines stand below its beginning, behind the mark. */
        void hanging(String mark, String body) {
            int indent = TextWrap.width(mark);
            if (indent > DEEPEST_INDENT) {
                TextWrap.wrap(mark + body, WIDTH).forEach(this::line);
                return;
            }
            String lead = mark;
            for (String line : TextWrap.wrap(body, WIDTH - indent)) {
                line((lead + line).stripTrailing());
                lead = " ".repeat(indent);
            }
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
