package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How zeros and dashes are shown, which may depend on the rest of the row; see {@link ZeroDisplay}. */
final class ShownCells {

    private ShownCells() {}

    static CellValue of(StatTable table, CellKey key) {
        CellValue value = table.getCell(key);
        if (table.getMeasure(key) != Measure.COUNT || !isNone(value)) {
            return value;
        }
        return switch (table.getHead().getZeroDisplay()) {
            case AS_RECORDED -> value;
            case ZERO -> new CellValue.Count(0);
            case DASH_IN_EMPTY_ROWS ->
                isRowEmpty(table, key) ? new CellValue.Absent(Absence.NONE_OBSERVED) : new CellValue.Count(0);
        };
    }

    private static boolean isRowEmpty(StatTable table, CellKey key) {
        List<String> row = key.codes().subList(0, table.getRowDimensions().size());
        return table.getColumns().stream().allMatch(column -> {
            CellValue value = table.getCell(new CellKey(ImmutableList.<String>builder()
                    .addAll(row)
                    .addAll(column.members().stream().map(Member::code).toList())
                    .build()));
            return isNone(value) || value instanceof CellValue.Absent;
        });
    }

    private static boolean isNone(CellValue value) {
        return value instanceof CellValue.Count count
                ? count.number() == 0
                : value.equals(new CellValue.Absent(Absence.NONE_OBSERVED));
    }
}
