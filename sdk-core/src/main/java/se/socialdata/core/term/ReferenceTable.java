package se.socialdata.core.term;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reference data as a table of text (referensdata): what is longer than a screen, or what only the caller has.
 *
 * <p>The text has one row a line and semicolons between the cells. Lines at the beginning that start with {@code #} say
 * where the data come from; then stands the header, with the name of each column. A cell holds no semicolon and no line
 * break; spaces around a cell do not count. Immutable and thread-safe.
 */
public final class ReferenceTable {

    private static final Splitter CELLS = Splitter.on(';').trimResults();
    private static final String COMMENT = "#";

    private final String source;
    private final ImmutableList<String> columns;
    private final ImmutableList<Row> rows;

    private ReferenceTable(String source, ImmutableList<String> columns, List<NumberedLine> lines) {
        this.source = source;
        this.columns = columns;
        this.rows = lines.stream()
                .map(line -> new Row(line.number(), CELLS.splitToList(line.text())))
                .collect(toImmutableList());
    }

    private record NumberedLine(int number, String text) {}

    /**
     * Reads a table from text.
     *
     * @param text the lines; a byte order mark at the beginning and empty lines are passed over
     * @return the table
     * @throws IllegalArgumentException if no line says the source, there is no header, a column has no name or stands
     *     twice, or a row has more or fewer cells than the header; the message names the line and not the cells
     */
    public static ReferenceTable parse(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        ImmutableList<String> all = unmarked.lines().collect(toImmutableList());
        StringBuilder source = new StringBuilder();
        ImmutableList.Builder<NumberedLine> data = ImmutableList.builder();
        Optional<ImmutableList<String>> header = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (header.isEmpty() && line.startsWith(COMMENT)) {
                source.append(source.isEmpty() ? "" : " ")
                        .append(line.substring(1).strip());
            } else if (header.isEmpty()) {
                header = Optional.of(ImmutableList.copyOf(CELLS.split(line)));
            } else {
                data.add(new NumberedLine(i + 1, line));
            }
        }
        checkArgument(!source.isEmpty(), "expected a first line that begins with # and names the source");
        ImmutableList<String> columns =
                header.orElseThrow(() -> new IllegalArgumentException("expected a header line with column names"));
        checkArgument(columns.stream().noneMatch(String::isEmpty), "expected a name of each column in the header line");
        checkArgument(new HashSet<>(columns).size() == columns.size(), "expected each column once in the header line");
        return new ReferenceTable(source.toString(), columns, withCells(data.build(), columns.size()));
    }

    private static List<NumberedLine> withCells(List<NumberedLine> lines, int expected) {
        for (NumberedLine line : lines) {
            int cells = CELLS.splitToList(line.text()).size();
            checkArgument(
                    cells == expected,
                    "line %s: expected %s cells parted by ;, got %s",
                    line.number(),
                    expected,
                    cells);
        }
        return lines;
    }

    /**
     * Reads a table that is shipped beside a class.
     *
     * @param owner the class in whose package the resource lies
     * @param name the name of the resource, which is in UTF-8
     * @return the table
     * @throws IllegalArgumentException if the text is no such table
     * @throws NullPointerException if there is no such resource
     */
    public static ReferenceTable load(Class<?> owner, String name) {
        try (InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the data come from.
     *
     * @return the text of the lines before the header, without the number signs
     */
    public String getSource() {
        return source;
    }

    /**
     * The names of the columns.
     *
     * @return the names in order, each once
     */
    public ImmutableList<String> getColumns() {
        return columns;
    }

    /**
     * The rows.
     *
     * @return the rows in order
     */
    public ImmutableList<Row> getRows() {
        return rows;
    }

    /**
     * Makes sure that the table has some columns.
     *
     * @param names the names
     * @return this table
     * @throws IllegalArgumentException if one is missing; the message names it
     */
    public ReferenceTable withColumns(String... names) {
        for (String name : names) {
            checkArgument(columns.contains(name), "expected the column %s in the header line", name);
        }
        return this;
    }

    /** The source and the number of rows. */
    @Override
    public String toString() {
        return "ReferenceTable[" + source + ", " + rows.size() + " rows]";
    }

    /** What a cell is read as. */
    @FunctionalInterface
    public interface CellReader<T> {

        /**
         * Reads a cell.
         *
         * @param text the text of the cell
         * @return the value
         * @throws IllegalArgumentException if the text has no such meaning; the message begins with "expected"
         */
        T read(String text);
    }

    /** One row of a table. */
    public final class Row {

        private final int line;
        private final ImmutableList<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = ImmutableList.copyOf(cells);
        }

        /**
         * The line on which the row stands, counted from 1.
         *
         * @return the number
         */
        public int getLine() {
            return line;
        }

        /**
         * The text of a cell.
         *
         * @param column the name of the column
         * @return the text, without spaces around it; empty for an empty cell
         * @throws IllegalArgumentException if the table has no such column
         */
        public String get(String column) {
            withColumns(column);
            return cells.get(columns.indexOf(column));
        }

        /**
         * The value of a cell.
         *
         * @param column the name of the column
         * @param reader reads the text
         * @param <T> the value
         * @return the value
         * @throws IllegalArgumentException if the cell has no such meaning; the message names the line and the column
         */
        public <T> T get(String column, CellReader<T> reader) {
            try {
                return reader.read(get(column));
            } catch (NumberFormatException e) {
                // Java's own message quotes the cell.
                throw new IllegalArgumentException("line " + line + ", " + column + ": expected a number", e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + line + ", " + column + ": " + e.getMessage(), e);
            }
        }
    }
}
