package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.Suppression;

/**
 * Disclosure control of one {@link StatTable}.
 *
 * <p>Counts come first. A reader may know the denominator of a share, so that the share gives its numerator away, and
 * the numerators add up as counts do: they are a second table. A table does not say of which of its counts a share is
 * made; a share or median is therefore withheld with any count of its row, and also if few observations lie behind it.
 */
final class TableProtection {

    private final StatTable table;
    private final DisclosurePolicy policy;
    private final ImmutableList<CellKey> places;
    private final Map<CellKey, Integer> ids = new HashMap<>();
    private final Map<CellKey, Suppression> suppressions = new HashMap<>();
    private final Set<CellKey> rowsWithheld = new HashSet<>();

    TableProtection(StatTable table, DisclosurePolicy policy) {
        this.table = table;
        this.policy = policy;
        this.places = table.getCells().keySet().asList();
        places.forEach(key -> ids.put(key, ids.size()));
        for (CellValue value : table.getCells().values()) {
            checkArgument(
                    !(value instanceof CellValue.Suppressed),
                    "Table %s: expected a table without suppressed cells",
                    table.getHead().getId());
        }
    }

    ProtectedTable protect() {
        DisclosureAudit counts = protect(Measure.COUNT);
        suppressions.keySet().forEach(key -> rowsWithheld.add(rowOf(key)));
        DisclosureAudit shares = protect(Measure.SHARE);
        places.stream()
                .filter(key -> table.getCell(key) instanceof CellValue.Median median
                        && (rowsWithheld.contains(rowOf(key)) || isSmall(median.getObservations())))
                .forEach(key -> suppressions.put(key, Suppression.PRIMARY));
        return new ProtectedTable(table.withSuppressed(ImmutableMap.copyOf(suppressions)), counts.plus(shares), places);
    }

    private DisclosureAudit protect(Measure measure) {
        ProtectedCounts result = DisclosureControl.protect(toCounts(measure), policy);
        checkArgument(
                result.getAudit().isSafe(),
                "Table %s: expected a policy under which every withheld cell can be protected, got %s exposed cells",
                table.getHead().getId(),
                result.getAudit().getExposures().size());
        for (int id : result.getWithheld()) {
            boolean primary = result.getStatus(id) == CellStatus.PRIMARY;
            suppressions.put(places.get(id), primary ? Suppression.PRIMARY : Suppression.SECONDARY);
        }
        return result.getAudit();
    }

    private CountTable toCounts(Measure measure) {
        CountTable.Builder builder = CountTable.builder();
        places.stream().filter(key -> isKnown(key, measure)).forEach(key -> addCell(builder, key));
        for (CellKey key : places) {
            for (int i = 0; i < table.getDimensions().size(); i++) {
                Member member = table.getDimensions().get(i).getMember(key.getCode(i));
                if (member.isTotal()) {
                    addEquation(builder, measure, key, i, member);
                }
            }
        }
        return builder.build();
    }

    private void addCell(CountTable.Builder builder, CellKey key) {
        CellValue value = table.getCell(key);
        int id = ids.getOrDefault(key, -1);
        if (value instanceof CellValue.Count count) {
            builder.cell(id, count.number());
        } else if (value instanceof CellValue.Share share) {
            boolean withhold = rowsWithheld.contains(rowOf(key))
                    || isSmall(share.denominator())
                    || isSmall(share.denominator() - share.numerator());
            builder.cell(id, share.numerator(), withhold ? CellTreatment.WITHHOLD : CellTreatment.BY_POLICY);
        } else {
            boolean structural = value.equals(new CellValue.Absent(Absence.NOT_APPLICABLE));
            builder.cell(id, 0, structural ? CellTreatment.PUBLISH : CellTreatment.BY_POLICY);
        }
    }

    /** An equation over a cell that is not available says nothing: the total is not available either. */
    private void addEquation(CountTable.Builder builder, Measure measure, CellKey total, int dimension, Member member) {
        ImmutableList<CellKey> parts = member.parts().stream()
                .map(part -> total.withCode(dimension, part))
                .collect(ImmutableList.toImmutableList());
        if (isKnown(total, measure) && parts.stream().allMatch(part -> isKnown(part, measure))) {
            builder.equation(
                    total + " along " + table.getDimensions().get(dimension).getCode(),
                    ids.getOrDefault(total, -1),
                    parts.stream().map(part -> ids.getOrDefault(part, -1)).toList());
        }
    }

    private boolean isKnown(CellKey key, Measure measure) {
        return table.getMeasure(key) == measure
                && !table.getCell(key).equals(new CellValue.Absent(Absence.NOT_AVAILABLE));
    }

    private boolean isSmall(long observations) {
        return observations > 0 && observations <= policy.getMaxN();
    }

    private CellKey rowOf(CellKey key) {
        return new CellKey(key.codes().subList(0, key.codes().size() - 1));
    }
}
