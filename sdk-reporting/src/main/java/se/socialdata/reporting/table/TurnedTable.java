package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import se.socialdata.reporting.text.LocalizedText;

/** Turns a table (pivotering): each cell moves with its members to where their dimensions go. */
final class TurnedTable {

    private TurnedTable() {}

    static StatTable of(
            StatTable table,
            TableShape shape,
            ImmutableMap<CellKey, LocalizedText> bases,
            List<String> rows,
            List<String> columns) {
        ImmutableList<String> order =
                ImmutableList.<String>builder().addAll(rows).addAll(columns).build();
        List<String> codes = shape.dimensions().stream().map(Dimension::getCode).toList();
        if (rows.isEmpty()
                || columns.isEmpty()
                || order.size() != codes.size()
                || !ImmutableSet.copyOf(order).equals(ImmutableSet.copyOf(codes))) {
            throw new IllegalArgumentException("Table " + table.getHead().getId() + ": expected each of the dimensions "
                    + codes + " once, in rows and columns");
        }
        TableShape turned = shape.pivot(order, columns.size());
        ImmutableMap.Builder<CellKey, CellValue> moved = ImmutableMap.builder();
        for (List<Member> place : TableShape.combinations(turned.dimensions())) {
            CellKey key = CellKey.of(place.stream().map(Member::code).toList());
            moved.put(key, table.getCell(reorder(key, order, codes)));
        }
        ImmutableMap.Builder<CellKey, LocalizedText> kept = ImmutableMap.builder();
        bases.forEach((key, basis) -> kept.put(reorder(key, codes, order), basis));
        return new StatTable(table.getHead(), turned, moved.buildOrThrow(), kept.buildOrThrow());
    }

    private static CellKey reorder(CellKey key, List<String> from, List<String> to) {
        return CellKey.of(
                to.stream().map(code -> key.getCode(from.indexOf(code))).toList());
    }
}
