package se.socialdata.examples.cli.input;

import java.nio.file.Path;
import java.util.function.Function;
import se.socialdata.core.term.ReferenceTable;

/** Files with a table of reference data: its source in the first line, a header, semicolons between the cells. */
public final class TableFile {

    private static final int MAX_MEGABYTES = 50;

    private TableFile() {}

    /**
     * Reads what a table says.
     *
     * @param file where the table is, in UTF-8
     * @param reader makes the value of the table; what it refuses is told with the name of the file
     * @param <T> the value
     * @return the value
     * @throws CliException if the file cannot be read or is no such table
     */
    public static <T> T read(Path file, Function<ReferenceTable, T> reader) {
        String text = TextFile.read(file, MAX_MEGABYTES);
        try {
            return reader.apply(ReferenceTable.parse(text));
        } catch (IllegalArgumentException e) {
            throw CliException.of(file, String.valueOf(e.getMessage()));
        }
    }
}
