package se.socialdata.examples.cli.output;

import java.nio.file.Files;
import java.nio.file.Path;
import se.socialdata.examples.cli.input.CliException;

/** Folders that files are to be written into: asked about before the input is read, which can take long. */
public final class WritableFolder {

    private WritableFolder() {}

    /**
     * Refuses a folder that no file can be written into. A missing one is not made before there is a file for it: a command that fails
     * leaves nothing behind.
     *
     * @param folder the folder, which may be missing
     * @return the same folder
     * @throws CliException if it is a file, would lie in one, or may not be written into
     */
    public static Path require(Path folder) {
        Path found = nearest(folder.toAbsolutePath().normalize());
        if (!Files.isDirectory(found)) {
            throw CliException.of(
                    folder,
                    Files.exists(folder)
                            ? "expected a folder, got a file"
                            : "the folder cannot be made, since one above it is a file");
        }
        if (!Files.isWritable(found)) {
            throw CliException.of(
                    folder,
                    Files.exists(folder)
                            ? "no permission to write into the folder"
                            : "no permission to make the folder");
        }
        return folder;
    }

    /** Whether a file of this path would lie in a file. */
    static boolean liesInFile(Path file) {
        Path folder = file.getParent();
        return folder != null && !Files.isDirectory(nearest(folder));
    }

    /** The path, or the nearest above it that exists. */
    private static Path nearest(Path path) {
        Path parent = path.getParent();
        return parent == null || Files.exists(path) ? path : nearest(parent);
    }
}
