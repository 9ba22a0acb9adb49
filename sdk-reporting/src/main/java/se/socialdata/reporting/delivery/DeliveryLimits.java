package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much a reading takes, and how many findings a result keeps.
 *
 * @param lineLength the longest line in bytes, its end not counted
 * @param lines the most lines of one file
 * @param findings how many findings are kept one by one; all are counted by kind
 */
public record DeliveryLimits(int lineLength, long lines, int findings) {

    /**
     * Creates limits.
     *
     * @param lineLength the longest line
     * @param lines the most lines
     * @param findings the most findings
     * @throws IllegalArgumentException if one is below one
     */
    public DeliveryLimits {
        checkArgument(lineLength >= 1 && lines >= 1 && findings >= 1, "expected limits of one or more");
    }

    /**
     * The usual limits: lines of 10 000 bytes, ten million lines, 10 000 findings.
     *
     * @return the limits
     */
    public static DeliveryLimits standard() {
        return new DeliveryLimits(10_000, 10_000_000, 10_000);
    }
}
