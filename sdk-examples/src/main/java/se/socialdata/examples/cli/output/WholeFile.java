package se.socialdata.examples.cli.output;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import se.socialdata.examples.cli.input.CliException;

/**
 * Writes files that are there whole or not at all: what is written goes into a hidden file beside the one asked for, and takes its
 * place when it is complete. Whatever goes wrong before, the file of that name is as it was.
 */
public final class WholeFile {

    private static final ImmutableSet<OpenOption> NEW =
            ImmutableSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final ImmutableSet<PosixFilePermission> OWNER_ONLY =
            Sets.immutableEnumSet(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

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
        return write(file, content, false);
    }

    /**
     * Writes a file that holds identities, as {@link #write} does: where the file system has POSIX permissions, only its owner may
     * read and write it, from its first byte and whatever a file of the same name allowed.
     *
     * @param file the file
     * @param content what is written; the stream is closed afterwards
     * @param <R> what the writing gives
     * @return what the writing gives
     * @throws CliException if the file cannot be written
     */
    public static <R> R writePrivate(Path file, Content<R> content) {
        return write(file, content, true);
    }

    private static <R> R write(Path file, Content<R> content, boolean ownerOnly) {
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
            return replace(target, content, ownerOnly);
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

    private static <R> R replace(Path target, Content<R> content, boolean ownerOnly) throws IOException {
        Path folder = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(folder);
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Files.deleteIfExists(part);
        if (part.getFileSystem() == FileSystems.getDefault()) {
            part.toFile().deleteOnExit();
        }
        try {
            R result;
            try (OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(
                    Files.newByteChannel(part, NEW, ownerOnly ? ownerOnlyIn(folder) : new FileAttribute<?>[0])))) {
                result = content.writeTo(stream);
            }
            move(part, target);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<?>[] ownerOnlyIn(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
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
