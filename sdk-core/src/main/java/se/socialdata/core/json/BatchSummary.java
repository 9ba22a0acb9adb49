package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;

/**
 * The account of a batch: every line is either blank, or read and then accepted or rejected.
 *
 * @param accepted how many lines gave a record that was accepted
 * @param rejected how many lines were refused
 * @param blank how many lines held nothing but blanks; they are no records and not counted as read
 * @param ignoredProperties how many unknown properties were passed over by a lenient reader, rejected lines included
 * @param rejects the refused lines in the order of the file, up to {@link #MAX_REJECTS}
 */
public record BatchSummary(
        long accepted, long rejected, long blank, long ignoredProperties, ImmutableList<Reject> rejects) {

    /** How many rejects are kept; those that follow are counted only. */
    public static final int MAX_REJECTS = 1_000;

    /** The account of no lines. */
    public static final BatchSummary EMPTY = new BatchSummary(0, 0, 0, 0, ImmutableList.of());

    /**
     * Checks the account.
     *
     * @param accepted how many lines gave a record that was accepted
     * @param rejected how many lines were refused
     * @param blank how many lines held nothing but blanks
     * @param ignoredProperties how many unknown properties were passed over
     * @param rejects the refused lines that are kept
     * @throws IllegalArgumentException if the kept rejects are not as many as were counted, up to the bound
     */
    public BatchSummary {
        checkArgument(
                rejects.size() == Math.min(rejected, MAX_REJECTS),
                "expected %s rejects, got %s",
                Math.min(rejected, MAX_REJECTS),
                rejects.size());
    }

    /**
     * How many lines were read: the accepted and the rejected.
     *
     * @return the number of lines that are not blank
     */
    public long getRead() {
        return accepted + rejected;
    }

    /**
     * How many lines there were, blank ones included.
     *
     * @return the number of lines
     */
    public long getLines() {
        return accepted + rejected + blank;
    }

    /**
     * How many rejects were counted but not kept.
     *
     * @return zero unless there were more than {@link #MAX_REJECTS}
     */
    public long getRejectsNotKept() {
        return rejected - rejects.size();
    }

    /**
     * The account of this part of a file and the part that follows it. The lines of the second part are numbered on
     * from those of this one.
     *
     * @param following the account of the following part, its lines counted from 1
     * @return the account of both
     */
    public BatchSummary plus(BatchSummary following) {
        return new BatchSummary(
                accepted + following.accepted,
                rejected + following.rejected,
                blank + following.blank,
                ignoredProperties + following.ignoredProperties,
                Streams.concat(rejects.stream(), following.rejects.stream().map(reject -> reject.plusLines(getLines())))
                        .limit(MAX_REJECTS)
                        .collect(ImmutableList.toImmutableList()));
    }
}
