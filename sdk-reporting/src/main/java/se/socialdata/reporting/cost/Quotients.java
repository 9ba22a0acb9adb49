package se.socialdata.reporting.cost;

import java.util.Optional;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.MeanValue;
import se.socialdata.reporting.table.Rational;

/** Cells that are one amount divided by another. */
final class Quotients {

    private static final Rational HUNDRED = Rational.of(100);
    private static final CellValue NOT_AVAILABLE = new CellValue.Absent(Absence.NOT_AVAILABLE);
    private static final CellValue NOT_APPLICABLE = new CellValue.Absent(Absence.NOT_APPLICABLE);

    private Quotients() {}

    /** The part in per cent of the whole; also an index, with the base as the whole. */
    static CellValue percent(Optional<Rational> part, Optional<Rational> whole, int decimals) {
        return part.isEmpty() || whole.isEmpty()
                ? NOT_AVAILABLE
                : quotient(part.get().multipliedBy(HUNDRED), whole.get(), decimals);
    }

    /** The change in per cent of what it was. */
    static CellValue change(Optional<Rational> before, Optional<Rational> after, int decimals) {
        return before.isEmpty() || after.isEmpty()
                ? NOT_AVAILABLE
                : quotient(after.get().minus(before.get()).multipliedBy(HUNDRED), before.get(), decimals);
    }

    /** A change of what was nothing, or less, says nothing. */
    private static CellValue quotient(Rational dividend, Rational divisor, int decimals) {
        return divisor.signum() <= 0 ? NOT_APPLICABLE : new MeanValue(dividend, divisor, 1, decimals);
    }
}
