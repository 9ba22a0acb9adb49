package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A file of a delivery as its receipt names it (levererad fil): without its contents, so that it holds no personal data.
 *
 * @param layout the name of the record whose rows the file holds
 * @param name the name of the file, without a directory
 * @param rows how many rows it has
 * @param length how many bytes it has
 * @param sha256 its checksum, SHA-256 in 64 hexadecimal digits in lower case
 */
public record ReceiptFile(String layout, String name, long rows, int length, String sha256) {

    /**
     * Creates an entry.
     *
     * @param layout the name of the record
     * @param name the name of the file
     * @param rows how many rows it has
     * @param length how many bytes it has
     * @param sha256 its checksum
     * @throws IllegalArgumentException if a number is negative, or if the checksum is not one
     */
    public ReceiptFile {
        checkArgument(rows >= 0 && length >= 0, "expected rows and a length of zero or more");
        checkArgument(sha256.matches("[0-9a-f]{64}"), "expected a checksum of 64 hexadecimal digits in lower case");
    }

    /**
     * The entry of a file.
     *
     * @param file the file
     * @return its entry
     */
    public static ReceiptFile of(DeliveryFile file) {
        return new ReceiptFile(file.getRecord(), file.getName(), file.getRows(), file.getLength(), file.getSha256());
    }
}
