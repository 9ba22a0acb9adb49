package se.socialdata.reporting.delivery;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * One file of a delivery. It holds personal data; its name and {@code toString()} do not.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DeliveryFile {

    private final String layout;
    private final String name;
    private final byte[] bytes;
    private final long rows;

    DeliveryFile(String layout, String name, byte[] bytes, long rows) {
        this.layout = layout;
        this.name = name;
        this.bytes = bytes;
        this.rows = rows;
    }

    /**
     * The record whose rows the file holds.
     *
     * @return the name of the record
     */
    public String getRecord() {
        return layout;
    }

    /**
     * The name of the file.
     *
     * @return the name, without a directory
     */
    public String getName() {
        return name;
    }

    /**
     * How many rows the file has.
     *
     * @return the number
     */
    public long getRows() {
        return rows;
    }

    /**
     * How long the file is.
     *
     * @return the number of bytes
     */
    public int getLength() {
        return bytes.length;
    }

    /**
     * The checksum of the file, by which two sendings can be known as the same.
     *
     * @return SHA-256 in 64 hexadecimal digits
     */
    public String getSha256() {
        return Hashing.sha256().hashBytes(bytes).toString();
    }

    /**
     * The contents.
     *
     * @return a copy of the bytes
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /**
     * Writes the contents.
     *
     * @param stream the stream, which stays open
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryFile that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "DeliveryFile " + name + " of " + rows + " rows";
    }
}
