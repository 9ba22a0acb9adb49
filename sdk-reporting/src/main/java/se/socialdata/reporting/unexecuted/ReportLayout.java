package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.immutables.value.Value;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.table.ZeroDisplay;

/**
 * Which rows a report always shows, in which order, and how (uppställning).
 *
 * <p>Municipalities differ, and the same municipality's two reports do: one puts men before women, one women before men.
 * An intervention that occurs in the decisions but not in the layout gets a row of its own, so that nothing is lost.
 */
@Value.Immutable
@SdkStyle
public interface ReportLayout {

    /**
     * One row that is shown even when it is empty.
     *
     * @param area the service area
     * @param intervention the type of intervention
     */
    record Row(ServiceArea area, InterventionType intervention) {}

    /**
     * The rows of the tables of one quarter, in order.
     *
     * @return the rows
     */
    ImmutableList<Row> getQuarterRows();

    /**
     * The rows of the comparison of three quarters, in order.
     *
     * @return the rows
     */
    ImmutableList<Row> getComparisonRows();

    /**
     * Whether each service area has a subtotal.
     *
     * @return true for subtotals
     */
    boolean isSubtotalPerArea();

    /**
     * The sexes in the order of the columns.
     *
     * @return the order
     */
    ImmutableList<Sex> getColumns();

    /**
     * How nothing is shown in the tables of one quarter.
     *
     * @return dash or zero
     */
    ZeroDisplay getQuarterZeros();

    /**
     * How nothing is shown in the comparison.
     *
     * @return dash or zero
     */
    ZeroDisplay getComparisonZeros();

    /**
     * The layout of the report under LSS as Luleå printed it for the fourth quarter of 2025: the ten interventions, men
     * before women, a dash where nothing is.
     *
     * @return the layout
     */
    static ReportLayout ofLss() {
        ImmutableList<Row> rows = Arrays.stream(InterventionType.values())
                .filter(type -> type.getLaw() == Law.LSS)
                .map(type -> new Row(ServiceArea.DISABILITY_CARE, type))
                .collect(toImmutableList());
        return builder()
                .quarterRows(rows)
                .comparisonRows(rows)
                .subtotalPerArea(false)
                .columns(ImmutableList.of(Sex.MAN, Sex.WOMAN))
                .quarterZeros(ZeroDisplay.DASH_IN_EMPTY_ROWS)
                .comparisonZeros(ZeroDisplay.DASH_IN_EMPTY_ROWS)
                .build();
    }

    /**
     * The layout of the report under SoL as Luleå printed it for the fourth quarter of 2025: service areas with
     * subtotals, women before men, a dash in empty rows of the quarter and a zero in the comparison.
     *
     * @return the layout
     */
    static ReportLayout ofSol() {
        return builder()
                .quarterRows(SolRows.OF_QUARTER)
                .comparisonRows(SolRows.OF_COMPARISON)
                .subtotalPerArea(true)
                .columns(ImmutableList.of(Sex.WOMAN, Sex.MAN))
                .quarterZeros(ZeroDisplay.DASH_IN_EMPTY_ROWS)
                .comparisonZeros(ZeroDisplay.ZERO)
                .build();
    }

    /**
     * The usual layout for a law.
     *
     * @param law the law
     * @return {@link #ofLss()} or {@link #ofSol()}
     */
    static ReportLayout of(Law law) {
        return law == Law.LSS ? ofLss() : ofSol();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds layouts. */
    final class Builder extends ImmutableReportLayout.Builder {
        Builder() {}
    }
}
