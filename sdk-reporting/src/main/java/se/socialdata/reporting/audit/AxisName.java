package se.socialdata.reporting.audit;

/**
 * A row or column of a printed table by the name that relations use (rad- eller kolumnnamn).
 *
 * @param name the name
 * @param axis whether it is a row or a column
 * @param label what is printed: the label of the row, or the first heading of the column
 * @param occurrence which of several rows or columns with this label is meant, from 1
 * @param number which number of a cell is meant: 1, or 2 for the one in parentheses
 * @param exact whether its numbers are counts that were not rounded
 * @param line the line of the structure file that declares it; zero where the structure is JSON
 */
public record AxisName(String name, Axis axis, String label, int occurrence, int number, boolean exact, int line) {

    /** Rows or columns. */
    public enum Axis {
        /** A row. */
        ROW,
        /** A column. */
        COLUMN
    }
}
