package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;

/**
 * The sum of a field over the rows of a record (kontrollsumma): in = out + rejected, always.
 *
 * @param field the name of the field
 * @param in the sum over all rows whose value is a number
 * @param out the sum over the rows in the file
 * @param rejected the sum over the rejected rows whose value is a number
 * @param unreadable how many rejected rows have a value that is no whole number, which is in no sum
 */
public record ControlSum(String field, long in, long out, long rejected, long unreadable) {

    /**
     * Creates a sum.
     *
     * @param field the field
     * @param in the sum of all
     * @param out the sum of those in the file
     * @param rejected the sum of those rejected
     * @param unreadable how many could not be summed
     * @throws IllegalArgumentException if the sums do not reconcile
     */
    public ControlSum {
        // A sum beyond what a long holds is neither: it ends on the bound here and on the other side of zero there.
        checkArgument(
                in == LongMath.saturatedAdd(out, rejected) && in == out + rejected,
                "expected sums that reconcile: in = out + rejected");
    }
}
