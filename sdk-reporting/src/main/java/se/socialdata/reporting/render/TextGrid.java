package se.socialdata.reporting.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lays out rows of texts in aligned columns within a width, wrapping what does not fit.
 *
 * @param columns the columns
 * @param rows the cells of each row, as many as there are columns
 */
record TextGrid(ImmutableList<Column> columns, ImmutableList<ImmutableList<String>> rows) {

    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param heading its heading
     * @param alignRight whether its cells are numbers, which are never wrapped
     * @param least the width below which texts are not wrapped further, or up to which a number's heading is kept whole
     */
    record Column(String heading, boolean alignRight, int least) {}

    /** Writes the grid line by line, or returns false without writing anything if it cannot be made to fit. */
    boolean writeWithin(int limit, Consumer<String> lines) {
        Optional<int[]> fitted = fit(limit);
        fitted.ifPresent(widths -> {
            ImmutableList<String> headings =
                    columns.stream().map(Column::heading).collect(ImmutableList.toImmutableList());
            writeRow(headings, widths, lines);
            int total = GAP.length() * (widths.length - 1);
            for (int width : widths) {
                total += width;
            }
            lines.accept("-".repeat(total));
            rows.forEach(row -> writeRow(row, widths, lines));
        });
        return fitted.isPresent();
    }

    private Optional<int[]> fit(int limit) {
        int[] widths = new int[columns.size()];
        int[] least = new int[columns.size()];
        int total = GAP.length() * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            int widest = widestCell(i);
            Column column = columns.get(i);
            if (column.alignRight()) {
                widths[i] = Math.max(widest, Math.min(TextWrap.longestWord(column.heading()), column.least()));
                least[i] = widths[i];
            } else {
                widths[i] = Math.max(widest, TextWrap.width(column.heading()));
                least[i] = Math.min(widths[i], column.least());
            }
            widths[i] = Math.max(1, widths[i]);
            total += widths[i];
        }
        while (total > limit) {
            int widestShrinkable = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widestShrinkable < 0 || widths[i] > widths[widestShrinkable])) {
                    widestShrinkable = i;
                }
            }
            if (widestShrinkable < 0) {
                return Optional.empty();
            }
            widths[widestShrinkable]--;
            total--;
        }
        return Optional.of(widths);
    }

    private int widestCell(int column) {
        return rows.stream()
                .mapToInt(row -> TextWrap.width(row.get(column)))
                .max()
                .orElse(0);
    }

    /** Numbers stand on the last line of a wrapped label, as in printed tables read from the left. */
    private void writeRow(List<String> cells, int[] widths, Consumer<String> lines) {
        List<ImmutableList<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            ImmutableList<String> cell = TextWrap.wrap(cells.get(i), widths[i]);
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                ImmutableList<String> cell = wrapped.get(i);
                boolean right = columns.get(i).alignRight();
                int index = right ? line - (height - cell.size()) : line;
                String part = index >= 0 && index < cell.size() ? cell.get(index) : "";
                text.append(i == 0 ? "" : GAP).append(TextWrap.pad(part, widths[i], right));
            }
            lines.accept(text.toString().stripTrailing());
        }
    }
}
