package se.socialdata.examples.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import se.socialdata.examples.cli.input.CliException;

/**
 * Writes files that are there whole or not at all: what is written goes into a hidden file beside the one asked for, and takes its
 * place when it is complete. Whatever goes wrong before, the file of that name is as it was.
 */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, and makes its folder if missing. A file of the same name is replaced; where it is no ordinary file, such as a
     * terminal, it is written into.
     *
     * @param file the file
     * @param content what is written; the stream is closed afterwards
     * @param <R> what the writing gives
     * @return what the writing gives
     * @throws CliException if the file cannot be written
     */
    public static <R> R write(Path file, Content<R> content) {
        if (Files.isDirectory(file)) {
            throw CliException.of(file, "expected a file, got a folder");
        }
        try {
            Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                try (OutputStream stream = Files.newOutputStream(target)) {
                    return content.writeTo(stream);
                }
            }
            return replace(target, content);
        } catch (AccessDeniedException e) {
            throw CliException.of(file, "no permission to write the file");
        } catch (IOException e) {
            throw CliException.of(
                    file,
                    WritableFolder.liesInFile(file.toAbsolutePath())
                            ? "the file cannot be written, since its folder is a file"
                            : "the file cannot be written");
        }
    }

    private static <R> R replace(Path target, Content<R> content) throws IOException {
        Path folder = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(folder);
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Files.deleteIfExists(part);
        part.toFile().deleteOnExit();
        try {
            R result;
            try (OutputStream stream = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                result = content.writeTo(stream);
            }
            move(part, target);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * What is written into a file.
     *
     * @param <R> what the writing gives
     */
    public interface Content<R> {

        /**
         * Writes it.
         *
         * @param stream takes it
         * @return what the writing gives
         * @throws IOException if it cannot be written
         */
        R writeTo(OutputStream stream) throws IOException;
    }
}
