package se.socialdata.reporting.audit;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as it is printed (tryckt tabell): texts in lines and columns, nothing interpreted.
 *
 * <p>The text is CSV. The first column holds the labels of the rows, the first lines the headings. Empty lines and lines
 * that begin with {@code #} are left out.
 *
 * @param lines the lines of the table, headings and rows
 */
public record PrintedTable(ImmutableList<Line> lines) {

    private static final int MAX_CELLS = 1_000_000;

    /**
     * A line of the table.
     *
     * @param number the number of the line in the text, from 1
     * @param cells the cells, the label first
     */
    public record Line(long number, ImmutableList<String> cells) {

        /**
         * The label of the line.
         *
         * @return the first cell, without blanks around it
         */
        public String getLabel() {
            return cells.get(0).strip();
        }

        /**
         * A cell.
         *
         * @param column the position, from zero
         * @return the text without blanks around it; empty where the line is shorter
         */
        public String getCell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /**
     * Reads a table.
     *
     * @param csv the text, with or without a byte order mark
     * @param separator what stands between the cells
     * @return the table
     * @throws IllegalArgumentException if the text is no CSV, or has more than a million cells
     */
    public static PrintedTable parse(String csv, char separator) {
        List<Line> lines = new ArrayList<>();
        long cells = 0;
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                cells += line.getFieldCount();
                if (cells > MAX_CELLS) {
                    throw new IllegalArgumentException(
                            "line " + line.getStartingLineNumber() + ": expected at most " + MAX_CELLS + " cells");
                }
                if (!line.getField(0).startsWith("#")) {
                    lines.add(new Line(line.getStartingLineNumber(), ImmutableList.copyOf(line.getFields())));
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new IllegalArgumentException("expected CSV with cells parted by " + separator, e);
        }
        return new PrintedTable(ImmutableList.copyOf(lines));
    }
}
