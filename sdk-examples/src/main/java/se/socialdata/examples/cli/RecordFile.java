package se.socialdata.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.ObjLongConsumer;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;

/**
 * A file of records (NDJSON), each id once.
 *
 * @param <T> the records
 */
final class RecordFile<T> {

    private final RecordKind<T> kind;
    private final InputFile file;

    /**
     * A file.
     *
     * @param kind what it holds
     * @param file where it is
     * @param terminal where the progress of the reading is shown
     */
    RecordFile(RecordKind<T> kind, Path file, PrintWriter terminal) {
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
    BatchSummary read(ObjLongConsumer<T> consumer) {
        BatchSummary summary = file.read(stream -> read(kind, stream, consumer));
        if (summary.getRead() == 0) {
            throw file.problem("expected one " + kind.term() + " a line, got an empty file");
        }
        return summary;
    }

    /**
     * Reads a stream to its end.
     *
     * @param kind what it holds
     * @param stream the stream
     * @param consumer takes each good record with its line
     * @param <T> the records
     * @return the account
     */
    static <T> BatchSummary read(RecordKind<T> kind, InputStream stream, ObjLongConsumer<T> consumer) {
        UniqueIds ids = new UniqueIds(kind.idTerm(), kind.idProperty());
        return NdjsonReader.of(kind.type(), JsonSettings.strict()).readNumbered(stream, (value, line) -> {
            ids.add(kind.id().apply(value), value.hashCode(), line);
            consumer.accept(value, line);
        });
    }
}
