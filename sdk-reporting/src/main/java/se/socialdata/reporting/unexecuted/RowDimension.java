package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.socialdata.core.decision.Law;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The rows of the tables: those of the layout, and below them in each service area those that occur without standing in
 * it.
 */
final class RowDimension {

    private final UnexecutedSettings settings;
    private final ImmutableSet<RowKey> observed;
    private final ImmutableListMultimap<RowKey, RowKey> unitsOf;

    RowDimension(UnexecutedSettings settings, Set<RowKey> observed) {
        this.settings = settings;
        this.observed = ImmutableSet.copyOf(observed);
        this.unitsOf = unitsByRow(observed);
    }

    /** The rows that are divided: those of which at least one decision names a unit. */
    private static ImmutableListMultimap<RowKey, RowKey> unitsByRow(Set<RowKey> observed) {
        ImmutableListMultimap.Builder<RowKey, RowKey> units = ImmutableListMultimap.builder();
        for (RowKey key : observed) {
            boolean divided = observed.stream()
                    .anyMatch(other ->
                            other.unit().isPresent() && other.withoutUnit().equals(key.withoutUnit()));
            if (divided) {
                units.put(key.withoutUnit(), key);
            }
        }
        return units.build();
    }

    Dimension ofQuarter() {
        return build(settings.getLayout().getQuarterRows(), false);
    }

    Dimension ofComparison() {
        return build(settings.getLayout().getComparisonRows(), true);
    }

    /** The code under which the count of a row or unit is entered in the comparison. */
    String leafCode(RowKey key) {
        return unitsOf.containsEntry(key, key) ? key.toCode() + "/" : key.toCode();
    }

    private Dimension build(ImmutableList<ReportLayout.Row> layoutRows, boolean withUnits) {
        Dimension.Builder dimension = Dimension.builder(
                "intervention",
                settings.getLaw() == Law.LSS
                        ? LocalizedText.of("Typ av insats enligt 9 § LSS", "Intervention under LSS 9 §")
                        : LocalizedText.of("Verksamhet", "Activity"));
        SetMultimap<ServiceArea, RowKey> rows = LinkedHashMultimap.create();
        Set<ServiceArea> areas = new LinkedHashSet<>();
        layoutRows.forEach(row -> {
            areas.add(row.area());
            rows.put(row.area(), RowKey.of(row.area(), row.intervention()));
        });
        observed.forEach(key -> {
            areas.add(key.area());
            rows.put(key.area(), key.withoutUnit());
        });
        for (ServiceArea area : areas) {
            List<String> codes = new ArrayList<>();
            for (RowKey row : rows.get(area)) {
                addRow(dimension, row, withUnits);
                codes.add(row.toCode());
            }
            if (settings.getLayout().isSubtotalPerArea()) {
                dimension.subtotal(
                        area.getCode(),
                        LocalizedText.of("Total " + area.getCode(), "Total " + area.getTermEn()),
                        codes);
            }
        }
        dimension.total(CouncilTables.TOTAL, totalLabel());
        return dimension.build();
    }

    private void addRow(Dimension.Builder dimension, RowKey row, boolean withUnits) {
        if (!withUnits || !unitsOf.containsKey(row)) {
            dimension.member(row.toCode(), row.toLabel());
            return;
        }
        List<String> parts = new ArrayList<>();
        for (RowKey unit : unitsOf.get(row)) {
            LocalizedText label = unit.unit().isPresent()
                    ? unit.toLabel()
                    : unit.toLabel().plus(LocalizedText.of(" / utan enhet", " / no unit"));
            dimension.member(leafCode(unit), label);
            parts.add(leafCode(unit));
        }
        dimension.subtotal(row.toCode(), row.toLabel(), parts);
    }

    private LocalizedText totalLabel() {
        return settings.getLayout().isSubtotalPerArea()
                ? LocalizedText.of("Totalt samtliga verksamheter", "Total, all activities")
                : LocalizedText.of("Summa total", "Grand total");
    }
}
