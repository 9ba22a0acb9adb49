package se.socialdata.reporting.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number computed from two other cells (härledd uppgift): a difference, a change, an index, a share or a ratio.
 *
 * @param derivation what is computed, and with how many decimals it is shown
 * @param base the cell that is compared with
 * @param member the cell that is compared
 */
public record DerivedValue(Derivation derivation, CellValue base, CellValue member) implements CellValue {

    private static final Rational HUNDRED = Rational.of(100);

    /**
     * Creates a derived number.
     *
     * @param derivation what is computed
     * @param base the cell that is compared with
     * @param member the cell that is compared
     * @throws IllegalArgumentException if the cells are amounts of different units or price levels and are compared
     */
    public DerivedValue {
        if (derivation.kind() != Derivation.Kind.RATIO
                && base instanceof AmountValue a
                && member instanceof AmountValue b
                && !(a.unit() == b.unit() && a.priceYear().equals(b.priceYear()))) {
            throw new IllegalArgumentException("Derived cell: expected amounts of one unit and price level");
        }
    }

    @Override
    public Optional<Rational> toExact() {
        Optional<Rational> divisor = operand(base, member);
        Optional<Rational> dividend = operand(member, base);
        if (divisor.isEmpty() || dividend.isEmpty()) {
            return Optional.empty();
        }
        Rational from = divisor.orElseThrow();
        Rational to = dividend.orElseThrow();
        if (derivation.kind() == Derivation.Kind.DIFFERENCE) {
            return Optional.of(to.minus(from));
        }
        if (from.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (derivation.kind()) {
                    case CHANGE_PERCENT -> to.minus(from).dividedBy(from).multipliedBy(HUNDRED);
                    case INDEX, SHARE -> to.dividedBy(from).multipliedBy(HUNDRED);
                    case RATIO -> to.multipliedBy(Rational.of(derivation.per())).dividedBy(from);
                    case DIFFERENCE -> throw new IllegalStateException("handled above");
                });
    }

    /** Of two counts or amounts, one that was not observed is zero. A ratio takes amounts in kronor. */
    private Optional<Rational> operand(CellValue value, CellValue other) {
        if (value.equals(new Absent(Absence.NONE_OBSERVED))
                && (other instanceof Count || other instanceof AmountValue)) {
            return Optional.of(Rational.ZERO);
        }
        return derivation.kind() == Derivation.Kind.RATIO && value instanceof AmountValue amount
                ? Optional.of(amount.kronor())
                : value.toExact();
    }

    @Override
    public Optional<BigDecimal> toNumber() {
        return toExact().map(Rational::toBigDecimal);
    }

    @Override
    public int getDecimals() {
        return derivation.decimals();
    }

    /** {@return the fewer of the two cells' observations} */
    @Override
    public long getObservations() {
        return Math.min(base.getObservations(), member.getObservations());
    }

    /**
     * Why there is no number: what the cells lack, the gravest first, and otherwise that nothing can be divided by zero.
     */
    @Override
    public Optional<Absence> getAbsence() {
        if (toExact().isPresent()) {
            return Optional.empty();
        }
        return Stream.of(Absence.SUPPRESSED, Absence.NOT_AVAILABLE, Absence.NONE_OBSERVED)
                .filter(reason -> Stream.of(base, member)
                        .anyMatch(
                                cell -> cell.getAbsence().filter(reason::equals).isPresent()))
                .findFirst()
                .or(() -> Optional.of(Absence.NOT_APPLICABLE));
    }
}
