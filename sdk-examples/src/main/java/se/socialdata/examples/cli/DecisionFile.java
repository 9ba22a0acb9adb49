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
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.NdjsonReader;

/** A file of decisions (NDJSON), each id once. */
final class DecisionFile {

    private static final int MARK_LENGTH = 2;

    private final Path file;
    private final PrintWriter terminal;

    /**
     * A file.
     *
     * @param file where it is
     * @param terminal where the progress of the reading is shown
     */
    DecisionFile(Path file, PrintWriter terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * Reads the file to its end.
     *
     * @param consumer takes each good decision with its line
     * @return the account, of one line at least
     * @throws CliException if the file cannot be read, is empty or not in UTF-8
     */
    BatchSummary read(ObjLongConsumer<FavourableDecision> consumer) {
        if (Files.isDirectory(file)) {
            throw problem("expected a file, got a folder");
        }
        BatchSummary summary;
        try (InputStream stream = Files.newInputStream(file);
                ProgressBar bar = new ProgressBar(terminal, Ansi.AUTO.enabled(), Files.size(file))) {
            summary = read(withoutWideText(new CountedStream(stream, bar::show)), consumer);
        } catch (NoSuchFileException e) {
            throw problem("no such file");
        } catch (AccessDeniedException e) {
            throw problem("no permission to read the file");
        } catch (IOException | UncheckedIOException e) {
            throw problem("the file cannot be read");
        }
        if (summary.getRead() == 0) {
            throw problem("expected one decision a line, got an empty file");
        }
        return summary;
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream
     * @param consumer takes each good decision with its line
     * @return the account
     */
    static BatchSummary read(InputStream stream, ObjLongConsumer<FavourableDecision> consumer) {
        UniqueIds ids = new UniqueIds();
        return NdjsonReader.of(DecisionJson.FAVOURABLE_DECISION, JsonSettings.strict())
                .readNumbered(stream, (decision, line) -> {
                    ids.add(decision.getId(), decision.hashCode(), line);
                    consumer.accept(decision, line);
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
