package se.socialdata.delegation.internal;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads reference data that lies as a CSV file beside a class: UTF-8, semicolons, {@code #} comments, then a header line.
 *
 * <p>Cells are not quoted, because no cell of our own reference data holds a semicolon or a line break. A file that does
 * not keep the form is a mistake in the jar and no input of a caller, hence {@link IllegalStateException}.
 */
public final class CsvResource {

    private static final Splitter CELLS = Splitter.on(';');

    private CsvResource() {}

    /**
     * Reads all lines of a resource.
     *
     * @param neighbour the class whose package holds the resource
     * @param name the name of the resource
     * @return one map for each line, from column name to cell, in file order
     * @throws IllegalStateException if a line does not have as many cells as the header
     */
    public static ImmutableList<ImmutableMap<String, String>> read(Class<?> neighbour, String name) {
        List<String> lines = lines(neighbour, name).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
        List<String> header = CELLS.splitToList(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(line -> record(name, header, CELLS.splitToList(line)))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> lines(Class<?> neighbour, String name) {
        try {
            return Resources.readLines(Resources.getResource(neighbour, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("expected the resource " + name + " in the jar", e);
        }
    }

    private static ImmutableMap<String, String> record(String name, List<String> header, List<String> cells) {
        checkState(cells.size() == header.size(), "%s: expected %s cells, got %s", name, header.size(), cells.size());
        ImmutableMap.Builder<String, String> record = ImmutableMap.builder();
        for (int i = 0; i < cells.size(); i++) {
            record.put(header.get(i), cells.get(i));
        }
        return record.buildOrThrow();
    }

    /**
     * The cell of a column that the file is known to have.
     *
     * @param record a line
     * @param column the column name
     * @return the cell, possibly empty
     * @throws IllegalStateException if the file has no such column
     */
    public static String cell(ImmutableMap<String, String> record, String column) {
        String cell = record.get(column);
        if (cell == null) {
            throw new IllegalStateException("expected a column " + column);
        }
        return cell;
    }

    /**
     * Whether a cell says yes.
     *
     * @param record a line
     * @param column the column name
     * @return true for {@code yes}, false for {@code no}
     * @throws IllegalStateException if the cell says neither, or the file has no such column
     */
    public static boolean yes(ImmutableMap<String, String> record, String column) {
        String cell = cell(record, column);
        checkState(cell.equals("yes") || cell.equals("no"), "%s: expected yes or no", column);
        return cell.equals("yes");
    }

    /**
     * The members of a cell that is a list.
     *
     * @param record a line
     * @param column the column name
     * @param separator what stands between the members
     * @return the members in order, empty for an empty cell
     * @throws IllegalStateException if the file has no such column
     */
    public static ImmutableList<String> list(ImmutableMap<String, String> record, String column, char separator) {
        return ImmutableList.copyOf(Splitter.on(separator).omitEmptyStrings().split(cell(record, column)));
    }
}
