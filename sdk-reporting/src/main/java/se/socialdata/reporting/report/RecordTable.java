package se.socialdata.reporting.report;

import com.google.common.collect.ImmutableList;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A plain table (förteckning) with one row for each record, such as a list of individual reports.
 *
 * @param id the stable id, as {@link se.socialdata.reporting.table.TableHead#getId()}
 * @param title the title
 * @param columns the columns, at least one
 * @param rows the rows, each with one cell for every column
 */
public record RecordTable(
        String id, LocalizedText title, ImmutableList<Column> columns, ImmutableList<ImmutableList<RecordCell>> rows) {

    /**
     * Creates a table.
     *
     * @param id lower-case letters a-z, digits and hyphens, beginning with a letter
     * @param title the title
     * @param columns the columns
     * @param rows the rows
     * @throws IllegalArgumentException if the id has other characters, if there are no columns, if two columns have the
     *     same code, or if a row has more or fewer cells than there are columns
     */
    public RecordTable {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "Table id: expected lower-case letters a-z, digits and hyphens, beginning with a letter");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Table " + id + ": expected at least one column");
        }
        if (columns.stream().map(Column::code).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("Table " + id + ": expected column codes to be unique");
        }
        for (ImmutableList<RecordCell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Table " + id + ": expected " + columns.size() + " cells in each row, got " + row.size());
            }
        }
    }

    /**
     * One column of the table.
     *
     * @param code the stable code, as in JSON
     * @param label the heading
     */
    public record Column(String code, LocalizedText label) {}

    /** Shows the id and the size only, since the cells may identify somebody. */
    @Override
    public String toString() {
        return "RecordTable " + id + " of " + rows.size() + " rows";
    }
}
