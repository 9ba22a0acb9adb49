package se.socialdata.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * Reads records from NDJSON, one a line, in constant memory. A bad line is rejected and the batch goes on.
 *
 * <p>The text is UTF-8; a byte order mark at its beginning, CRLF line ends and a missing last line end are accepted.
 * A line of nothing but blanks is no record: it is counted apart. Every other line is either accepted or rejected, so
 * read = accepted + rejected, always. A record reaches the consumer when its whole line has been found good.
 *
 * <p>A consumer can refuse a record, for example one that contradicts an earlier one, by throwing a
 * {@link JsonProblem}: the line is then rejected with that problem. Any other exception ends the reading.
 *
 * <p>This class is immutable and thread-safe; ranges of one file can be read side by side and their accounts added with
 * {@link BatchSummary#plus}.
 *
 * @param <T> the record
 */
public final class NdjsonReader<T> {

    private final JsonType<T> type;
    private final JsonSettings settings;

    private NdjsonReader(JsonType<T> type, JsonSettings settings) {
        this.type = type;
        this.settings = settings;
    }

    /**
     * A reader of records.
     *
     * @param type the type of the records
     * @param settings the engine with its limits, and how strict to be
     * @param <T> the record
     * @return the reader
     */
    public static <T> NdjsonReader<T> of(JsonType<T> type, JsonSettings settings) {
        return new NdjsonReader<>(type, settings);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream, which stays open
     * @param consumer takes each record, in order
     * @return the account
     * @throws UncheckedIOException if the stream cannot be read
     */
    public BatchSummary read(InputStream stream, Consumer<? super T> consumer) {
        return readNumbered(stream, (value, line) -> consumer.accept(value));
    }

    /**
     * Reads a stream to its end, for a consumer that speaks of lines.
     *
     * @param stream the stream, which stays open
     * @param consumer takes each record with the number of its line, counted from 1, in order
     * @return the account
     * @throws UncheckedIOException if the stream cannot be read
     */
    public BatchSummary readNumbered(InputStream stream, ObjLongConsumer<? super T> consumer) {
        LineBlock block = source(stream, Long.MAX_VALUE);
        block.skipByteOrderMark();
        return new NdjsonRun<T>(type, settings, block, consumer).run();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param consumer takes each record, in order
     * @return the account
     * @throws IOException if the file cannot be opened
     * @throws UncheckedIOException if the file cannot be read
     */
    public BatchSummary read(Path file, Consumer<? super T> consumer) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(Channels.newInputStream(channel), consumer);
        }
    }

    /**
     * Reads the lines that begin in a part of a file; the lines of the account are counted from 1 in that part.
     *
     * @param file the file
     * @param range the part
     * @param consumer takes each record, in order
     * @return the account
     * @throws IOException if the file cannot be opened
     * @throws UncheckedIOException if the file cannot be read
     */
    public BatchSummary read(Path file, FileRange range, Consumer<? super T> consumer) throws IOException {
        return readNumbered(file, range, (value, line) -> consumer.accept(value));
    }

    /**
     * Reads the lines that begin in a part of a file, for a consumer that speaks of lines, such as one that keeps {@link
     * UniqueIds}. Lines are counted from 1 in that part.
     *
     * @param file the file
     * @param range the part
     * @param consumer takes each record with the number of its line in that part, in order
     * @return the account
     * @throws IOException if the file cannot be opened
     * @throws UncheckedIOException if the file cannot be read
     */
    public BatchSummary readNumbered(Path file, FileRange range, ObjLongConsumer<? super T> consumer)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            // From the byte before: if it ends a line, the first line of the range begins on its first byte.
            channel.position(Math.max(0, range.from() - 1));
            LineBlock block = source(
                    Channels.newInputStream(channel), range.from() == 0 ? range.to() : range.to() - range.from() + 1);
            if (range.from() == 0) {
                block.skipByteOrderMark();
            } else {
                block.skipLine();
            }
            return new NdjsonRun<T>(type, settings, block, consumer).run();
        }
    }

    private LineBlock source(InputStream stream, long length) {
        return new LineBlock(stream, settings.engine().getLimits().maxDocumentLength(), length);
    }
}
