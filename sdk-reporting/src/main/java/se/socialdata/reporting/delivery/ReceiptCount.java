package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How often something occurs in a delivery (antal): a kind of finding, or a local code without a national one.
 *
 * @param name the code of the kind, or the code list with the local code
 * @param number how often, one or more
 */
public record ReceiptCount(String name, long number) {

    /**
     * Creates a count.
     *
     * @param name what is counted
     * @param number how often it occurs
     * @throws IllegalArgumentException if the number is below one
     */
    public ReceiptCount {
        checkArgument(number >= 1, "expected a number of one or more");
    }
}
