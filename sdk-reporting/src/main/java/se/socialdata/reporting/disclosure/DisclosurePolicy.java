package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * The rules by which cells are withheld (regler för röjandekontroll, "prickning").
 *
 * <p>Swedish authorities have not published one threshold for all statistics; it is a parameter here, with the default
 * of the R package sdcTable 0.34.0 (frequency rule, {@code maxN = 3}, zeros published).
 */
@Value.Immutable
@SdkStyle
public interface DisclosurePolicy {

    /** The greatest threshold that is accepted, a guard against a mistyped figure. */
    int GREATEST_MAX_N = 1_000;

    /**
     * The greatest count that is small: counts of 1 to this number, both inclusive, are withheld.
     *
     * @return the threshold, 0 to {@link #GREATEST_MAX_N}; default 3
     */
    @Value.Default
    default int getMaxN() {
        return 3;
    }

    /**
     * What happens to zeros.
     *
     * @return the handling; default {@link ZeroHandling#PUBLISH}
     */
    @Value.Default
    default ZeroHandling getZeroHandling() {
        return ZeroHandling.PUBLISH;
    }

    /**
     * Whether totals may be withheld to protect other cells. They are always the last choice, the grand total the very
     * last. A total that is small itself is withheld in any case.
     *
     * @return true if totals may be withheld; default true. If false, some tables cannot be protected
     */
    @Value.Default
    default boolean isTotalsMayBeWithheld() {
        return true;
    }

    /**
     * How wide the range that a reader can compute for a withheld cell must be: greatest less least value.
     *
     * @return the least width, 1 or more; by default as wide as the range of small counts, so that the equations tell
     *     no more than the symbol for a small count does
     */
    default int getMinimumWidth() {
        return getChosenMinimumWidth()
                .orElseGet(() -> Math.max(1, getZeroHandling() == ZeroHandling.PUBLISH ? getMaxN() - 1 : getMaxN()));
    }

    /**
     * A least width instead of the one that follows from the small counts.
     *
     * @return the choice, or empty for the usual one; a copy with other settings then follows them
     */
    OptionalInt getChosenMinimumWidth();

    /**
     * Refuses figures that have no meaning.
     *
     * @throws IllegalArgumentException if the threshold or the least width is out of its bounds
     */
    @Value.Check
    default void check() {
        checkArgument(
                getMaxN() >= 0 && getMaxN() <= GREATEST_MAX_N,
                "expected a threshold of 0 to %s, got %s",
                GREATEST_MAX_N,
                getMaxN());
        checkArgument(
                getMinimumWidth() >= 1 && getMinimumWidth() <= GREATEST_MAX_N,
                "expected a least width of 1 to %s, got %s",
                GREATEST_MAX_N,
                getMinimumWidth());
    }

    /**
     * Whether a cell must be withheld for its own value.
     *
     * @param cell the cell
     * @return true if it is withheld by treatment, or small and not always published
     */
    default boolean isPrimary(CountCell cell) {
        return switch (cell.treatment()) {
            case PUBLISH -> false;
            case WITHHOLD -> true;
            case BY_POLICY ->
                cell.value() == 0 ? getZeroHandling() == ZeroHandling.WITHHOLD : cell.value() <= getMaxN();
        };
    }

    /**
     * Whether a cell may be withheld to protect others.
     *
     * @param cell the cell
     * @param level its level in the table, 0 for an ordinary cell
     * @return false for cells that are always published, for zeros that are published, and for totals if the policy
     *     keeps them
     */
    default boolean isSecondaryAllowed(CountCell cell, int level) {
        return cell.treatment() == CellTreatment.BY_POLICY
                && (level == 0 || isTotalsMayBeWithheld())
                && (cell.value() > 0 || getZeroHandling() == ZeroHandling.WITHHOLD);
    }

    /**
     * The least value that a reader must reckon with if a cell is withheld.
     *
     * @param cell the cell
     * @return 1 if zeros are published and this is none, otherwise 0
     */
    default long floor(CountCell cell) {
        return getZeroHandling() == ZeroHandling.PUBLISH && cell.value() > 0 ? 1 : 0;
    }

    /**
     * The policy with the defaults: counts of 1 to 3 withheld, zeros published, totals withheld in the last resort.
     *
     * @return the policy
     */
    static DisclosurePolicy standard() {
        return builder().build();
    }

    /**
     * A builder with the defaults.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosurePolicy}. */
    final class Builder extends ImmutableDisclosurePolicy.Builder {
        Builder() {}
    }
}
