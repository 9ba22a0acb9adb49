package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.Reject;
import se.socialdata.core.money.Money;

/**
 * The account of a file of monthly records: what became of its lines, and control sums of its amounts (kontrollsummor). Read =
 * accepted + rejected, of lines and of kronor.
 *
 * @param lines the lines, without the heading
 * @param headingLines how many lines stand before those that were read and are counted in their numbers: 1 for a file with its
 *     heading, 0 for a later part of it
 * @param households how many months of households were accepted
 * @param persons how many persons stand in them
 * @param livelihoodSupport the sums of livelihood support
 * @param otherNeeds the sums of what was granted for other needs of life
 * @param unreadableAmounts how many amounts could not be read and are in no sum; their lines were rejected
 */
public record AssistanceCsvAccount(
        BatchSummary lines,
        long headingLines,
        long households,
        long persons,
        Sum livelihoodSupport,
        Sum otherNeeds,
        long unreadableAmounts) {

    /**
     * The control sum of a column.
     *
     * @param accepted the sum over the accepted lines
     * @param rejected the sum over the rejected lines, as far as they can be read
     */
    public record Sum(Money accepted, Money rejected) {

        /**
         * The sum over the column.
         *
         * @return accepted and rejected together
         */
        public Money getRead() {
            return accepted.plus(rejected);
        }

        private Sum plus(Sum following) {
            return new Sum(accepted.plus(following.accepted), rejected.plus(following.rejected));
        }
    }

    /**
     * The account of this part of a file and the part that follows it. The lines of the second part are numbered on from those
     * of this one.
     *
     * @param following the account of the following part, its lines counted from 1
     * @return the account of both
     */
    public AssistanceCsvAccount plus(AssistanceCsvAccount following) {
        long before = headingLines + lines.getLines();
        ImmutableList<Reject> rejects = Streams.concat(
                        lines.rejects().stream(),
                        following.lines.rejects().stream()
                                .map(reject -> new Reject(reject.line() + before, reject.pointer(), reject.message())))
                .limit(BatchSummary.MAX_REJECTS)
                .collect(ImmutableList.toImmutableList());
        return new AssistanceCsvAccount(
                new BatchSummary(
                        lines.accepted() + following.lines.accepted(),
                        lines.rejected() + following.lines.rejected(),
                        lines.blank() + following.lines.blank(),
                        0,
                        rejects),
                headingLines + following.headingLines,
                households + following.households,
                persons + following.persons,
                livelihoodSupport.plus(following.livelihoodSupport),
                otherNeeds.plus(following.otherNeeds),
                unreadableAmounts + following.unreadableAmounts);
    }
}
