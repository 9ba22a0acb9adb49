package se.socialdata.reporting.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.reporting.audit.CheckedRelation.CheckedNumber;
import se.socialdata.reporting.table.Rational;

/** Computes what follows from the operands of a relation. */
final class RelationArithmetic {

    private static final Interval HUNDRED = Interval.of(Rational.of(100));

    private RelationArithmetic() {}

    /**
     * What can follow.
     *
     * @param kind the relation
     * @param operands its operands
     * @param reading what is taken for each of them, present for all
     * @return the interval, or empty if something is divided that may be zero
     */
    static Optional<Interval> compute(
            RelationKind kind,
            ImmutableList<CheckedNumber> operands,
            Function<CheckedNumber, Optional<Interval>> reading) {
        Interval first = reading.apply(operands.get(0)).orElseThrow();
        return switch (kind) {
            case SUM ->
                Optional.of(operands.stream()
                        .map(operand -> reading.apply(operand).orElseThrow())
                        .reduce(Interval.of(Rational.ZERO), Interval::plus));
            case DIFFERENCE ->
                Optional.of(first.minus(reading.apply(operands.get(1)).orElseThrow()));
            case CHANGE, YEARLY ->
                percent(operands.get(1), operands.get(0), reading).map(ratio -> ratio.minus(HUNDRED));
            case INDEX -> percent(operands.get(1), operands.get(0), reading);
            case PERCENT -> percent(operands.get(0), operands.get(1), reading);
            case NESTED -> Optional.of(first);
        };
    }

    /** A cell in per cent of itself is 100, whatever it was rounded from. */
    private static Optional<Interval> percent(
            CheckedNumber part, CheckedNumber whole, Function<CheckedNumber, Optional<Interval>> reading) {
        Interval divisor = reading.apply(whole).orElseThrow();
        Optional<Interval> ratio = reading.apply(part).orElseThrow().toPercentOf(divisor);
        return ratio.map(possible -> part.equals(whole) ? HUNDRED : possible);
    }
}
