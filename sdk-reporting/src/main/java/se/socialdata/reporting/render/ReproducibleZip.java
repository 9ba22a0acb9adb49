package se.socialdata.reporting.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook anew without the instant at which it was written.
 *
 * <p>The file is read by its central directory: its entries carry ZIP64 descriptors that {@code ZipInputStream} refuses,
 * and a {@code ZipFile} would need a file on disk, where a report must not lie about.
 */
final class ReproducibleZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?s)<dcterms:created\\b[^>]*>.*?</dcterms:created>";
    /**
     * A local time, which no time zone moves. The first instant that a zip file can hold, a month earlier, would be
     * written a second time as an instant of the time zone.
     */
    private static final LocalDateTime INSTANT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LENGTH_OF_DIRECTORY_ENTRY = 46;
    private static final int LENGTH_OF_LOCAL_HEADER = 30;

    private ReproducibleZip() {}

    static byte[] of(byte[] workbook) {
        ByteBuffer source = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream result = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream target = new ZipOutputStream(result)) {
            int end = source.limit() - LENGTH_OF_END;
            while (source.getInt(end) != END_OF_DIRECTORY) {
                end--;
            }
            int entries = Short.toUnsignedInt(source.getShort(end + 10));
            int entry = source.getInt(end + 16);
            for (int i = 0; i < entries; i++) {
                copy(source, entry, target);
                entry += LENGTH_OF_DIRECTORY_ENTRY
                        + lengthAt(source, entry + 28)
                        + lengthAt(source, entry + 30)
                        + lengthAt(source, entry + 32);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return result.toByteArray();
    }

    private static void copy(ByteBuffer source, int entry, ZipOutputStream target) throws IOException {
        String name = new String(
                bytesAt(source, entry + LENGTH_OF_DIRECTORY_ENTRY, lengthAt(source, entry + 28)),
                StandardCharsets.UTF_8);
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(INSTANT);
        target.putNextEntry(copy);
        target.write(contentOf(name, inflate(source, entry)));
        target.closeEntry();
    }

    private static byte[] inflate(ByteBuffer source, int entry) {
        int compressedSize = source.getInt(entry + 20);
        byte[] content = new byte[source.getInt(entry + 24)];
        int header = source.getInt(entry + 42);
        int start = header + LENGTH_OF_LOCAL_HEADER + lengthAt(source, header + 26) + lengthAt(source, header + 28);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytesAt(source, start, compressedSize));
            int read = inflater.inflate(content);
            if (read != content.length) {
                throw new IllegalStateException("expected an entry of " + content.length + " bytes, got " + read);
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException("expected deflated entries", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] bytesAt(ByteBuffer source, int position, int length) {
        byte[] bytes = new byte[length];
        source.get(position, bytes);
        return bytes;
    }

    private static int lengthAt(ByteBuffer source, int position) {
        return Short.toUnsignedInt(source.getShort(position));
    }

    private static byte[] contentOf(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? new String(content, StandardCharsets.UTF_8)
                        .replaceAll(CREATED, "")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
