package se.socialdata.examples.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Small files of text that are read as a whole. */
public final class TextFile {

    private static final int MEGABYTE = 1_000_000;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param maxMegabytes how long it may be
     * @return its text, without a byte order mark
     * @throws CliException if the file cannot be read, is too long or not in UTF-8
     */
    public static String read(Path file, int maxMegabytes) {
        if (Files.isDirectory(file)) {
            throw CliException.of(file, "expected a file, got a folder");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(maxMegabytes * MEGABYTE + 1);
            if (bytes.length > maxMegabytes * MEGABYTE) {
                throw CliException.of(file, "expected at most " + maxMegabytes + " MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw CliException.of(file, "no such file");
        } catch (AccessDeniedException e) {
            throw CliException.of(file, "no permission to read the file");
        } catch (CharacterCodingException e) {
            throw CliException.of(file, "expected text in UTF-8");
        } catch (IOException e) {
            throw CliException.of(file, "the file cannot be read");
        }
    }
}
