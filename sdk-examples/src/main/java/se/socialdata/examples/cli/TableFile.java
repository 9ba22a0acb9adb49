package se.socialdata.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import se.socialdata.core.term.ReferenceTable;

/** A file with a table of reference data: its source in the first line, a header, semicolons between the cells. */
final class TableFile {

    private static final long MAX_BYTES = 50_000_000;

    private final Path file;

    private TableFile(Path file) {
        this.file = file;
    }

    /**
     * Reads what a table says.
     *
     * @param file where the table is, in UTF-8
     * @param reader makes the value of the table; what it refuses is told with the name of the file
     * @param <T> the value
     * @return the value
     * @throws CliException if the file cannot be read or is no such table
     */
    static <T> T read(Path file, Function<ReferenceTable, T> reader) {
        TableFile table = new TableFile(file);
        try {
            return reader.apply(ReferenceTable.parse(table.text()));
        } catch (IllegalArgumentException e) {
            throw table.problem(String.valueOf(e.getMessage()));
        }
    }

    private String text() {
        if (Files.isDirectory(file)) {
            throw problem("expected a file, got a folder");
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw problem("expected a table of at most 50 MB");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw problem("no such file");
        } catch (AccessDeniedException e) {
            throw problem("no permission to read the file");
        } catch (CharacterCodingException e) {
            throw problem("expected text in UTF-8");
        } catch (IOException e) {
            throw problem("the file cannot be read");
        }
    }

    private CliException problem(String message) {
        return new CliException(file + ": " + message);
    }
}
