package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A figure that is computed from counts, such as a share with its numerator and denominator (härledd uppgift).
 *
 * <p>It is withheld as soon as one of its operands is: a share and its denominator give the numerator away. If all its
 * operands are published it tells nothing new.
 *
 * @param id the number of the derived cell, distinct from that of each count
 * @param operands the ids of the counts, at least one
 */
public record DerivedCell(int id, ImmutableSortedSet<Integer> operands) {

    /**
     * A derived cell.
     *
     * @param id the number of the derived cell, distinct from that of each count
     * @param operands the ids of the counts, at least one
     * @throws IllegalArgumentException if there is no operand
     */
    public DerivedCell {
        checkArgument(!operands.isEmpty(), "expected at least one operand of derived cell %s", id);
    }
}
