package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalLong;

/**
 * The values that a reader can compute for a withheld cell (möjligt intervall), both ends inclusive.
 *
 * @param minimum the least possible value
 * @param maximum the greatest possible value, empty if nothing limits it
 */
public record CellRange(long minimum, OptionalLong maximum) {

    /**
     * A range.
     *
     * @param minimum the least possible value
     * @param maximum the greatest possible value, empty if nothing limits it
     * @throws IllegalArgumentException if the maximum is below the minimum
     */
    public CellRange {
        checkArgument(
                maximum.isEmpty() || maximum.getAsLong() >= minimum, "expected a maximum of at least the minimum");
    }

    /**
     * Whether only one value is possible.
     *
     * @return true if the value is given away
     */
    public boolean isDetermined() {
        return !isWiderThan(0);
    }

    /**
     * Whether the range is at least so wide, counted as greatest less least value.
     *
     * @param width the width
     * @return true if it is; an unlimited range always is
     */
    public boolean isAtLeast(long width) {
        return isWiderThan(width - 1);
    }

    /** The range as people write it, for example {@code 1..4} or {@code 1..} without a maximum. */
    @Override
    public String toString() {
        return minimum + ".." + (maximum.isPresent() ? maximum.getAsLong() : "");
    }

    private boolean isWiderThan(long width) {
        return maximum.isEmpty() || maximum.getAsLong() - minimum > width;
    }
}
