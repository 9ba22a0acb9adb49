package se.socialdata.reporting.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTable;

/**
 * Renders the tables of a report as CSV (RFC 4180 with semicolons, lines end with CR LF), as Swedish spreadsheets open
 * it.
 *
 * <p>A statistical table has two columns for each row dimension, the member's code and its label, followed by one for
 * each column. Numbers are written as the options say: Swedish, or {@link
 * se.socialdata.reporting.text.NumberStyle#MACHINE} for programs. Notes and footnotes are left out, so that each cell holds
 * a number or a symbol alone.
 *
 * <p>A text that a spreadsheet would take for a formula, because its first character after blanks is one of
 * {@code = + - @} or their full-width forms, is neutralised with an apostrophe before it. A single character cannot be a
 * formula, so the symbol {@code -} stays as it is; numbers stay numbers, also negative ones.
 */
public final class CsvRenderer implements ReportRenderer {

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RenderOptions options;
    private final boolean byteOrderMark;

    private CsvRenderer(RenderOptions options, boolean byteOrderMark) {
        this.options = options;
        this.byteOrderMark = byteOrderMark;
    }

    /**
     * A renderer with some options and without a byte order mark.
     *
     * @param options the options
     * @return the renderer
     */
    public static CsvRenderer of(RenderOptions options) {
        return new CsvRenderer(options, false);
    }

    /**
     * This renderer with a byte order mark first, by which older spreadsheets know UTF-8.
     *
     * @return the renderer
     */
    public CsvRenderer withByteOrderMark() {
        return new CsvRenderer(options, true);
    }

    @Override
    public String getFileExtension() {
        return "csv";
    }

    /**
     * Renders all tables of a report one after the other, each below a line with its title and parted by an empty line.
     *
     * @param report the report
     * @return the tables; a file for each is made with {@link #render(StatTable)} and {@link #render(RecordTable)}
     */
    @Override
    public String render(Report report) {
        StringBuilder text = start();
        String parting = "";
        for (Block block : report.getBlocks()) {
            Block content = block.getContent();
            if (content instanceof Block.Statistics statistics) {
                text.append(parting);
                StatTable table = statistics.table();
                write(
                        ImmutableList.of(ImmutableList.of(
                                text(options.format(table.getHead().getTitle())))),
                        text);
                write(lines(table), text);
                parting = "\r\n";
            } else if (content instanceof Block.Records records) {
                text.append(parting);
                write(
                        ImmutableList.of(ImmutableList.of(
                                text(options.format(records.table().title())))),
                        text);
                write(lines(records.table()), text);
                parting = "\r\n";
            }
        }
        return text.toString();
    }

    /**
     * Renders one statistical table: a line of headings and a line for each row.
     *
     * @param table the table
     * @return the CSV
     */
    public String render(StatTable table) {
        StringBuilder text = start();
        write(lines(table), text);
        return text.toString();
    }

    /**
     * Renders one record table: a line of headings and a line for each record.
     *
     * @param table the table
     * @return the CSV
     */
    public String render(RecordTable table) {
        StringBuilder text = start();
        write(lines(table), text);
        return text.toString();
    }

    private StringBuilder start() {
        StringBuilder text = new StringBuilder();
        return byteOrderMark ? text.append(BYTE_ORDER_MARK) : text;
    }

    private static void write(List<ImmutableList<String>> lines, StringBuilder target) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        target.append(text.getBuffer());
    }

    private ImmutableList<ImmutableList<String>> lines(StatTable table) {
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        ImmutableList.Builder<String> headings = ImmutableList.builder();
        for (Dimension dimension : table.getRowDimensions()) {
            String label = options.format(dimension.getLabel());
            headings.add(text((label + " " + options.format(Wording.CODE)).strip()), text(label));
        }
        table.getColumns().forEach(column -> headings.add(text(options.format(column.label()))));
        lines.add(headings.build());
        for (StatTable.Row row : table.getRows()) {
            ImmutableList.Builder<String> cells = ImmutableList.builder();
            row.members().forEach(member -> cells.add(text(member.code()), text(options.format(member.label()))));
            table.getColumns().stream()
                    .map(column -> table.getDisplayCell(row.getKey(column)))
                    .forEach(value -> cells.add(
                            value.getAbsence().isEmpty() ? options.format(value) : text(options.format(value))));
            lines.add(cells.build());
        }
        return lines.build();
    }

    private ImmutableList<ImmutableList<String>> lines(RecordTable table) {
        ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
        lines.add(table.columns().stream()
                .map(column -> text(options.format(column.label())))
                .collect(toImmutableList()));
        table.rows()
                .forEach(row -> lines.add(row.stream()
                        .map(cell -> {
                            String written = Wording.write(cell, options);
                            return cell instanceof RecordCell.OfText ? text(written) : written;
                        })
                        .collect(toImmutableList())));
        return lines.build();
    }

    /** Control characters need no care here: no text of a report holds any. */
    static String text(String text) {
        String trimmed = text.strip();
        boolean formula = trimmed.length() > 1 && FORMULA_SIGNS.indexOf(trimmed.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
