package se.socialdata.reporting.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.reporting.table.Rational;

/**
 * A relation in one place, with what came out of the check (prövat samband).
 *
 * @param relation the relation
 * @param place the name of the column or row it was checked in
 * @param target what is printed as the result
 * @param operands what it should follow from
 * @param possible everything that can follow from numbers that are printed as the operands; empty if it cannot be checked
 * @param recomputed what follows from the printed operands as they stand; empty if it cannot be checked or a range is printed
 * @param verdict what is known of it
 */
public record CheckedRelation(
        Relation relation,
        String place,
        CheckedNumber target,
        ImmutableList<CheckedNumber> operands,
        Optional<Interval> possible,
        Optional<Rational> recomputed,
        Verdict verdict) {

    /**
     * A cell that takes part in a relation.
     *
     * @param row the name of its row
     * @param column the name of its column
     * @param line the line of the table, from 1
     * @param text what is printed in the cell
     * @param number the number that is meant, or empty where the cell has none
     * @param interval all numbers that are printed so, or empty where the cell has none
     */
    public record CheckedNumber(
            String row,
            String column,
            long line,
            String text,
            Optional<PrintedNumber> number,
            Optional<Interval> interval) {}

    /**
     * By how much the printed numbers miss each other at least.
     *
     * @return the distance between what is printed and what is possible; zero if the relation is feasible or cannot be checked
     */
    public Rational getGap() {
        return target.interval()
                .flatMap(printed -> possible.map(printed::distanceTo))
                .orElse(Rational.ZERO);
    }

    /**
     * What is printed less what follows from the printed operands.
     *
     * @return the difference, or empty where there is none
     */
    public Optional<Rational> getResidual() {
        return target.number()
                .filter(PrintedNumber::isSingle)
                .map(number -> Rational.of(number.least()))
                .flatMap(printed -> recomputed.map(printed::minus));
    }
}
