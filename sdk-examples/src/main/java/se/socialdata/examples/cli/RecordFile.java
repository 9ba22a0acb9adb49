package se.socialdata.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.ObjLongConsumer;
import picocli.CommandLine.Help.Ansi;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;

/**
 * A file of records (NDJSON), each id once.
 *
 * @param <T> the records
 */
final class RecordFile<T> {

    private static final int MARK_LENGTH = 2;

    private final RecordKind<T> kind;
    private final Path file;
    private final PrintWriter terminal;

    /**
     * A file.
     *
     * @param kind what it holds
     * @param file where it is
     * @param terminal where the progress of the reading is shown
     */
    RecordFile(RecordKind<T> kind, Path file, PrintWriter terminal) {
        this.kind = kind;
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * Reads the file to its end.
     *
     * @param consumer takes each good record with its line
     * @return the account, of one line at least
     * @throws CliException if the file cannot be read, is empty or not in UTF-8
     */
    BatchSummary read(ObjLongConsumer<T> consumer) {
        if (Files.isDirectory(file)) {
            throw problem("expected a file, got a folder");
        }
        BatchSummary summary;
        try (InputStream stream = Files.newInputStream(file);
                ProgressBar bar = new ProgressBar(terminal, Ansi.AUTO.enabled(), Files.size(file))) {
            summary = read(kind, withoutWideText(new CountedStream(stream, bar::show)), consumer);
        } catch (NoSuchFileException e) {
            throw problem("no such file");
        } catch (AccessDeniedException e) {
            throw problem("no permission to read the file");
        } catch (IOException | UncheckedIOException e) {
            throw problem("the file cannot be read");
        }
        if (summary.getRead() == 0) {
            throw problem("expected one " + kind.term() + " a line, got an empty file");
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

    /** In UTF-16 and UTF-32 every line would be rejected; one line says it better. */
    private InputStream withoutWideText(InputStream stream) throws IOException {
        PushbackInputStream start = new PushbackInputStream(stream, MARK_LENGTH);
        byte[] mark = start.readNBytes(MARK_LENGTH);
        if (mark.length == MARK_LENGTH) {
            int first = mark[0] & 0xFF;
            int second = mark[1] & 0xFF;
            if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || first == 0 || second == 0) {
                throw problem("expected text in UTF-8, got UTF-16 or UTF-32");
            }
        }
        start.unread(mark);
        return start;
    }

    private CliException problem(String message) {
        return new CliException(file + ": " + message);
    }
}
