package se.socialdata.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/** A file of text in UTF-8 that is read once; what goes wrong is told in one line. */
public final class InputFile {

    private static final int MARK_LENGTH = 2;

    private final Path file;
    private final PrintWriter terminal;

    /**
     * A file.
     *
     * @param file where it is
     * @param terminal where the progress of the reading is shown
     */
    public InputFile(Path file, PrintWriter terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * Reads the file to its end.
     *
     * @param reading what reads the stream
     * @param <R> what the reading gives
     * @return what the reading gives
     * @throws CliException if the file cannot be read or is not in UTF-8
     */
    public <R> R read(Function<InputStream, R> reading) {
        if (Files.isDirectory(file)) {
            throw problem("expected a file, got a folder");
        }
        try (InputStream stream = Files.newInputStream(file);
                ProgressBar bar = new ProgressBar(terminal, Ansi.AUTO.enabled(), Files.size(file))) {
            return reading.apply(withoutWideText(new CountedStream(stream, bar::show)));
        } catch (NoSuchFileException e) {
            throw problem("no such file");
        } catch (AccessDeniedException e) {
            throw problem("no permission to read the file");
        } catch (IOException | UncheckedIOException e) {
            throw problem("the file cannot be read");
        }
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

    /**
     * What is wrong with this file.
     *
     * @param message what is wrong; it holds nothing from the records
     * @return the error
     */
    public CliException problem(String message) {
        return CliException.of(file, message);
    }
}
