package se.socialdata.examples.cli.input;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.ObjLongConsumer;
import se.socialdata.core.json.BatchSummary;

/**
 * A file of records (NDJSON), each id once.
 *
 * @param <T> the records
 */
public final class RecordFile<T> {

    private final RecordKind<T> kind;
    private final InputFile file;

    /**
     * A file.
     *
     * @param kind what it holds
     * @param file where it is
     * @param terminal where the progress of the reading is shown
     */
    public RecordFile(RecordKind<T> kind, Path file, PrintWriter terminal) {
        this.kind = kind;
        this.file = new InputFile(file, terminal);
    }

    /**
     * Reads the file to its end.
     *
     * @param consumer takes each good record with its line
     * @return the account, of one line at least
     * @throws CliException if the file cannot be read, is empty or not in UTF-8
     */
    public BatchSummary read(ObjLongConsumer<T> consumer) {
        BatchSummary summary = file.read(stream -> kind.read(stream, consumer));
        if (summary.getRead() == 0) {
            throw file.problem("expected one " + kind.term() + " a line, got an empty file");
        }
        return summary;
    }
}
