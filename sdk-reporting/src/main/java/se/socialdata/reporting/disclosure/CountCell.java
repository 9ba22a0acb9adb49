package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * One count of a table (cell).
 *
 * @param id the number by which equations refer to the cell
 * @param value the true count, zero or more
 * @param treatment what is already decided about the cell
 */
public record CountCell(int id, long value, CellTreatment treatment) {

    /**
     * A cell.
     *
     * @param id the number by which equations refer to the cell
     * @param value the true count, zero or more
     * @param treatment what is already decided about the cell
     * @throws IllegalArgumentException if the value is negative
     */
    public CountCell {
        checkArgument(value >= 0, "expected a count of zero or more in cell %s, got %s", id, value);
        Objects.requireNonNull(treatment);
    }
}
