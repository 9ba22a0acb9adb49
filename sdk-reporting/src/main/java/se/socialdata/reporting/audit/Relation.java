package se.socialdata.reporting.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A relation that a table is said to fulfil (samband), between rows in some columns or between columns in some rows.
 *
 * @param line the line of the structure file; the number of the relation, from 1, where the structure is JSON
 * @param text the relation as it is written there
 * @param kind what is claimed
 * @param target what should be the result; for nested thresholds the widest
 * @param operands from what: the parts of a sum; what is taken from and what is taken away; base and compared; part and
 *     whole; the thresholds, widest first
 * @param places the names of the columns or rows in which it should hold
 * @param isEverywhere whether the places are all there are, because none were named
 */
public record Relation(
        int line,
        String text,
        RelationKind kind,
        Operand target,
        ImmutableList<Operand> operands,
        ImmutableList<String> places,
        boolean isEverywhere) {

    /**
     * A row or column as it stands in a relation.
     *
     * @param name its name
     * @param at the column or row in which it is taken, if not in the place that is looked at
     */
    public record Operand(String name, Optional<String> at) {

        @Override
        public String toString() {
            return at.map(place -> name + " at " + place).orElse(name);
        }
    }
}
