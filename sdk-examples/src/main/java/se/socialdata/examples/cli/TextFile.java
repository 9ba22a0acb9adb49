package se.socialdata.examples.cli;

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
final class TextFile {

    /** A printed table or its structure is far smaller. */
    private static final int MAX_BYTES = 20_000_000;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text, without a byte order mark
     * @throws CliException if the file cannot be read, is too long, empty or not in UTF-8
     */
    static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw problem(file, "expected a file, got a folder");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw problem(file, "expected at most " + MAX_BYTES + " bytes");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (content.isBlank()) {
                throw problem(file, "expected text, got an empty file");
            }
            return content;
        } catch (NoSuchFileException e) {
            throw problem(file, "no such file");
        } catch (AccessDeniedException e) {
            throw problem(file, "no permission to read the file");
        } catch (CharacterCodingException e) {
            throw problem(file, "expected text in UTF-8");
        } catch (IOException e) {
            throw problem(file, "the file cannot be read");
        }
    }

    private static CliException problem(Path file, String message) {
        return new CliException(file + ": " + message);
    }
}
