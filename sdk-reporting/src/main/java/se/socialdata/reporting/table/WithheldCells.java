package se.socialdata.reporting.table;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.socialdata.reporting.text.LocalizedText;

/** The cells of a table that are withheld, those included that are derived from them, and the table without them. */
final class WithheldCells {

    private final StatTable table;
    private final Map<CellKey, Suppression> all;

    private WithheldCells(StatTable table, Map<CellKey, Suppression> all) {
        this.table = table;
        this.all = all;
    }

    static WithheldCells of(Map<CellKey, Suppression> suppressions, StatTable table) {
        Map<CellKey, Suppression> all = new LinkedHashMap<>(suppressions);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (CellKey key : table.getCells().keySet()) {
                if (!all.containsKey(key) && table.getOperands(key).stream().anyMatch(all::containsKey)) {
                    all.put(key, Suppression.SECONDARY);
                    grown = true;
                }
            }
        }
        return new WithheldCells(table, all);
    }

    StatTable applied(TableHead head, TableShape shape, ImmutableMap<CellKey, LocalizedText> bases) {
        Map<CellKey, CellValue> changed = new LinkedHashMap<>(table.getCells());
        Map<CellKey, LocalizedText> kept = new LinkedHashMap<>(bases);
        all.forEach((key, kind) -> {
            table.getCell(key);
            changed.put(key, new CellValue.Suppressed(kind));
            kept.remove(key);
        });
        TableHead open = TableHead.builder()
                .from(head)
                .footnotes(head.getFootnotes().stream()
                        .filter(footnote ->
                                all.keySet().stream().noneMatch(key -> footnote.isOnly(key, shape.dimensions())))
                        .toList())
                .build();
        return new StatTable(open, shape, ImmutableMap.copyOf(changed), ImmutableMap.copyOf(kept));
    }
}
