package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * What became of the rows of a record (avstämning): in = out + rejected, always.
 *
 * @param layout the name of the record
 * @param in how many rows came in
 * @param out how many are in the file, or were accepted
 * @param rejected how many were rejected, each with at least one finding
 * @param sums the sums of the fields that are reconciled
 */
public record RecordAccount(String layout, long in, long out, long rejected, ImmutableList<ControlSum> sums) {

    /**
     * Creates an account.
     *
     * @param layout the name of the record
     * @param in all rows
     * @param out those in the file
     * @param rejected those rejected
     * @param sums the sums
     * @throws IllegalArgumentException if a number is negative, or if the numbers do not reconcile
     */
    public RecordAccount {
        checkArgument(in >= 0 && out >= 0 && rejected >= 0, "expected numbers of zero or more");
        checkArgument(in == out + rejected, "expected numbers that reconcile: in = out + rejected");
    }
}
