package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.socialdata.reporting.table.Absence;
import se.socialdata.reporting.table.AmountValue;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.MeanValue;
import se.socialdata.reporting.table.Measure;
import se.socialdata.reporting.table.Member;
import se.socialdata.reporting.table.RateValue;
import se.socialdata.reporting.table.StatTable;
import se.socialdata.reporting.table.Suppression;

/**
 * Disclosure control of one {@link StatTable}, or of several that share numbers.
 *
 * <p>Cells that are one and the same number, in one table or in two, get one id; so what is withheld in one table cannot
 * be read in another.
 *
 * <p>Counts come first. A reader may know the denominator of a share or a rate, so that it gives its numerator away, and
 * the numerators add up as counts do: they are a second table. So are the upper limits of ranges, and the observations
 * behind amounts and means, whose sums a reader can take from each other. A table does not say of which of its counts
 * another figure is made; it is therefore withheld with any count of its row, with a total that may be its whole, and also
 * if few observations lie behind it. A derived cell is withheld with either of the cells it is computed from.
 *
 * <p>A figure made of none, such as a share of nobody, that is withheld for its row tells nothing but a zero. Where zeros are
 * published it need not be protected: a reader may find the zero, as with the zero behind a derived share.
 */
final class TableProtection {

    private static final ImmutableList<Measure> BY_OBSERVATIONS =
            ImmutableList.of(Measure.SHARE, Measure.RATE, Measure.RANGE);

    private final ImmutableList<StatTable> tables;
    private final DisclosurePolicy policy;
    private final Map<TablePlace, Integer> ids = new LinkedHashMap<>();
    private final Map<TablePlace, Suppression> suppressions = new HashMap<>();
    private final Set<TablePlace> rowsWithheld = new HashSet<>();
    private final ListMultimap<Long, TablePlace> countsWithheld = ArrayListMultimap.create();

    TableProtection(ImmutableList<StatTable> tables, Iterable<ImmutableSet<TablePlace>> same, DisclosurePolicy policy) {
        this.tables = tables;
        this.policy = policy;
        Map<TablePlace, TablePlace> representatives = new HashMap<>();
        same.forEach(places -> join(places, representatives));
        for (int i = 0; i < tables.size(); i++) {
            for (CellKey key : tables.get(i).getCells().keySet()) {
                TablePlace place = new TablePlace(i, key);
                TablePlace first = findFirst(place, representatives);
                requireProtectable(place, first);
                int next = ids.size();
                int id = ids.getOrDefault(first, next);
                ids.put(first, id);
                ids.put(place, id);
            }
        }
    }

    /** Sets that share a place hold one number, so they get one representative. */
    private void join(ImmutableSet<TablePlace> places, Map<TablePlace, TablePlace> representatives) {
        for (TablePlace place : places) {
            requireInTables(place);
            TablePlace first = findFirst(places.asList().get(0), representatives);
            TablePlace other = findFirst(place, representatives);
            if (!other.equals(first)) {
                representatives.put(other, first);
            }
        }
    }

    /** A place that is not there would leave the numbers unlinked, and what is withheld in one table readable in another. */
    private void requireInTables(TablePlace place) {
        checkArgument(
                place.table() >= 0
                        && place.table() < tables.size()
                        && tables.get(place.table()).getCells().containsKey(place.key()),
                "expected a place in one of the %s tables, got %s in table %s",
                tables.size(),
                place.key(),
                place.table());
    }

    private static TablePlace findFirst(TablePlace place, Map<TablePlace, TablePlace> representatives) {
        TablePlace found = place;
        TablePlace next = representatives.get(found);
        while (next != null) {
            found = next;
            next = representatives.get(found);
        }
        return found;
    }

    private void requireProtectable(TablePlace place, TablePlace first) {
        StatTable table = tables.get(place.table());
        checkArgument(
                !(table.getCell(place.key()) instanceof CellValue.Suppressed),
                "Table %s: expected a table without suppressed cells",
                table.getHead().getId());
        checkArgument(
                isSame(table.getCell(place.key()), tables.get(first.table()).getCell(first.key())),
                "Table %s: expected the number of %s in table %s at %s",
                table.getHead().getId(),
                first.key(),
                tables.get(first.table()).getHead().getId(),
                place.key());
    }

    private static boolean isSame(CellValue one, CellValue other) {
        return one.toNumber().equals(other.toNumber()) && one.getObservations() == other.getObservations();
    }

    ProtectedTables protect() {
        DisclosureAudit counts = protect(Measure.COUNT);
        suppressions.keySet().forEach(place -> {
            rowsWithheld.add(rowOf(place));
            countsWithheld.put(valueOf(place).getObservations(), place);
        });
        DisclosureAudit audit = counts;
        for (Measure measure : BY_OBSERVATIONS) {
            audit = audit.plus(protect(measure));
        }
        audit = audit.plus(protectSums());
        ids.keySet().stream()
                .filter(place -> valueOf(place) instanceof CellValue.Median median
                        && (rowsWithheld.contains(rowOf(place)) || isSmall(median.getObservations())))
                .forEach(place -> suppressions.put(place, Suppression.PRIMARY));
        ImmutableList.Builder<StatTable> finished = ImmutableList.builder();
        for (int i = 0; i < tables.size(); i++) {
            ImmutableMap.Builder<CellKey, Suppression> ofTable = ImmutableMap.builder();
            for (Map.Entry<TablePlace, Suppression> entry : suppressions.entrySet()) {
                if (entry.getKey().table() == i) {
                    ofTable.put(entry.getKey().key(), entry.getValue());
                }
            }
            finished.add(tables.get(i).withSuppressed(ofTable.buildOrThrow()));
        }
        return new ProtectedTables(finished.build(), audit, ImmutableMap.copyOf(ids));
    }

    /** An amount is a mean times a count, so that amounts and means are withheld together, row by row. */
    private DisclosureAudit protectSums() {
        DisclosureAudit audit;
        int rows;
        do {
            rows = rowsWithheld.size();
            audit = protect(Measure.AMOUNT).plus(protect(Measure.MEAN));
            suppressions.keySet().stream()
                    .filter(place -> valueOf(place) instanceof AmountValue || valueOf(place) instanceof MeanValue)
                    .forEach(place -> rowsWithheld.add(rowOf(place)));
        } while (rowsWithheld.size() > rows);
        return audit;
    }

    private DisclosureAudit protect(Measure measure) {
        Set<Integer> hidden = withTheirRows(measure);
        ProtectedCounts result = DisclosureControl.protect(toCounts(measure, hidden), policy);
        if (!result.getAudit().isSafe() && policy.getZeroHandling() == ZeroHandling.PUBLISH) {
            Set<Integer> positive = ids.entrySet().stream()
                    .filter(entry -> numberOf(valueOf(entry.getKey())) > 0)
                    .map(Map.Entry::getValue)
                    .filter(hidden::contains)
                    .collect(toImmutableSet());
            result = DisclosureControl.protect(toCounts(measure, positive), policy);
        }
        checkArgument(
                result.getAudit().isSafe(),
                "Table %s: expected a policy under which every withheld cell can be protected, got %s exposed cells",
                tables.stream().map(table -> table.getHead().getId()).collect(joining(", ")),
                result.getAudit().getExposures().size());
        Set<Integer> withheld = ImmutableSet.copyOf(result.getWithheld());
        for (Map.Entry<TablePlace, Integer> entry : ids.entrySet()) {
            int id = entry.getValue();
            if (isKnown(entry.getKey(), measure) && (withheld.contains(id) || hidden.contains(id))) {
                boolean primary = hidden.contains(id) || result.getStatus(id) == CellStatus.PRIMARY;
                suppressions.put(entry.getKey(), primary ? Suppression.PRIMARY : Suppression.SECONDARY);
            }
        }
        return result.getAudit();
    }

    /** The figures that are withheld because of a count that they are or may be made of, wherever they stand. */
    private Set<Integer> withTheirRows(Measure measure) {
        return ids.entrySet().stream()
                .filter(entry -> isKnown(entry.getKey(), measure) && isWithheldWithCounts(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(toImmutableSet());
    }

    private boolean isWithheldWithCounts(TablePlace place) {
        CellValue value = valueOf(place);
        if (value instanceof CellValue.Count || value instanceof CellValue.Absent) {
            return false;
        }
        if (rowsWithheld.contains(rowOf(place))) {
            checkArgument(
                    value instanceof CellValue.Share || value.getObservations() > 0 || isNothing(value),
                    "Table %s: expected the observations behind %s, where a count of the row is withheld",
                    tables.get(place.table()).getHead().getId(),
                    place.key());
            return true;
        }
        if (value instanceof CellValue.Share share) {
            return isSmall(share.denominator())
                    || isSmall(share.denominator() - share.numerator())
                    || isWholeWithheld(place, share.denominator());
        }
        return value instanceof RateValue rate && isWholeWithheld(place, rate.denominator());
    }

    /** Whether a withheld count of this size stands where the whole would: a total in some dimensions, otherwise the same. */
    private boolean isWholeWithheld(TablePlace place, long whole) {
        StatTable table = tables.get(place.table());
        int measure = table.getDimensions().indexOf(table.getMeasureDimension());
        return countsWithheld.get(whole).stream()
                .filter(count -> count.table() == place.table())
                .anyMatch(count -> IntStream.range(0, table.getDimensions().size())
                        .filter(i -> i != measure)
                        .allMatch(i -> count.key().getCode(i).equals(place.key().getCode(i))
                                || table.getDimensions()
                                        .get(i)
                                        .getMember(count.key().getCode(i))
                                        .isTotal()));
    }

    private CountTable toCounts(Measure measure, Set<Integer> hidden) {
        CountTable.Builder builder = CountTable.builder();
        Set<Integer> entered = new HashSet<>();
        ids.forEach((place, id) -> {
            if (isKnown(place, measure) && entered.add(id)) {
                addCell(builder, place, id, hidden.contains(id));
            }
        });
        for (TablePlace place : ids.keySet()) {
            StatTable table = tables.get(place.table());
            for (int i = 0; i < table.getDimensions().size(); i++) {
                Member member =
                        table.getDimensions().get(i).getMember(place.key().getCode(i));
                if (member.isTotal()) {
                    addEquation(builder, measure, place, i, member);
                }
            }
        }
        return builder.build();
    }

    private void addCell(CountTable.Builder builder, TablePlace place, int id, boolean hidden) {
        CellValue value = valueOf(place);
        boolean structural = value.equals(new CellValue.Absent(Absence.NOT_APPLICABLE));
        CellTreatment treatment = structural ? CellTreatment.PUBLISH : CellTreatment.BY_POLICY;
        builder.cell(id, numberOf(value), hidden ? CellTreatment.WITHHOLD : treatment);
    }

    /** What adds up as counts do. */
    private static long numberOf(CellValue value) {
        return value instanceof CellValue.Share share ? share.numerator() : value.getObservations();
    }

    /** An equation over a cell that is not available says nothing: the total is not available either. */
    private void addEquation(
            CountTable.Builder builder, Measure measure, TablePlace total, int dimension, Member member) {
        ImmutableList<TablePlace> parts = member.parts().stream()
                .map(part -> new TablePlace(total.table(), total.key().withCode(dimension, part)))
                .collect(ImmutableList.toImmutableList());
        if (isKnown(total, measure) && parts.stream().allMatch(part -> isKnown(part, measure))) {
            StatTable table = tables.get(total.table());
            builder.equation(
                    table.getHead().getId() + ": " + total.key() + " along "
                            + table.getDimensions().get(dimension).getCode(),
                    ids.getOrDefault(total, -1),
                    parts.stream().map(part -> ids.getOrDefault(part, -1)).toList());
        }
    }

    private CellValue valueOf(TablePlace place) {
        return tables.get(place.table()).getCell(place.key());
    }

    private boolean isKnown(TablePlace place, Measure measure) {
        return tables.get(place.table()).getMeasure(place.key()) == measure
                && !valueOf(place).equals(new CellValue.Absent(Absence.NOT_AVAILABLE))
                && !isOfUnknownMany(place);
    }

    /** An amount without observations is of no persons, as the accounts of a municipality are. */
    private boolean isOfUnknownMany(TablePlace place) {
        return valueOf(place) instanceof AmountValue amount
                && amount.observations().isEmpty()
                && !rowsWithheld.contains(rowOf(place));
    }

    private boolean isSmall(long observations) {
        return observations > 0 && observations <= policy.getMaxN();
    }

    /** A figure made of nobody, which is as public as a zero. */
    private static boolean isNothing(CellValue value) {
        return !(value instanceof AmountValue amount) || amount.observations().isPresent();
    }

    /** What all measures of one thing have in common: its place without the measure. */
    private TablePlace rowOf(TablePlace place) {
        StatTable table = tables.get(place.table());
        int measure = table.getDimensions().indexOf(table.getMeasureDimension());
        List<String> codes = new ArrayList<>(place.key().codes());
        codes.remove(measure);
        return new TablePlace(place.table(), CellKey.of(codes));
    }
}
