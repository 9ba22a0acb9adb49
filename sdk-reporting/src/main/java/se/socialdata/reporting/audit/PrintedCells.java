package se.socialdata.reporting.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.socialdata.reporting.audit.AxisName.Axis;
import se.socialdata.reporting.audit.CheckedRelation.CheckedNumber;

/** The cells of a printed table by the names of its structure. */
final class PrintedCells {

    /** What stands for no number: none, not applicable, not available, withheld. */
    private static final ImmutableSet<String> SYMBOLS =
            ImmutableSet.of("", "-", "\u2013", ".", "..", "\u2026", "x", "X");

    private static final Pattern WITH_PARENTHESES = Pattern.compile("([^()]*)\\(([^()]*)\\)");

    private final TableStructure structure;
    private final ImmutableMap<String, PrintedTable.Line> rows;
    private final ImmutableMap<String, Integer> columns;

    PrintedCells(PrintedTable table, TableStructure structure) {
        this.structure = structure;
        if (table.lines().size() <= structure.getHeadings()) {
            throw new IllegalArgumentException(
                    "expected " + structure.getHeadings() + " lines of headings and at least one row, got "
                            + table.lines().size() + " lines");
        }
        PrintedTable.Line headings = table.lines().get(0);
        List<PrintedTable.Line> body =
                table.lines().subList(structure.getHeadings(), table.lines().size());
        ImmutableMap.Builder<String, PrintedTable.Line> foundRows = ImmutableMap.builder();
        ImmutableMap.Builder<String, Integer> foundColumns = ImmutableMap.builder();
        for (AxisName name : structure.getNames().values()) {
            if (name.axis() == Axis.ROW) {
                foundRows.put(
                        name.name(),
                        body.stream()
                                .filter(line -> line.getLabel().equals(name.label()))
                                .skip(name.occurrence() - 1L)
                                .findFirst()
                                .orElseThrow(() -> notThere(name)));
            } else {
                foundColumns.put(
                        name.name(),
                        IntStream.range(1, headings.cells().size())
                                .filter(i -> headings.getCell(i).equals(name.label()))
                                .skip(name.occurrence() - 1L)
                                .boxed()
                                .findFirst()
                                .orElseThrow(() -> notThere(name)));
            }
        }
        rows = foundRows.buildOrThrow();
        columns = foundColumns.buildOrThrow();
    }

    private static IllegalArgumentException notThere(AxisName name) {
        String what = name.axis() == Axis.ROW ? "row" : "column";
        String where = name.line() > 0 ? "structure line " + name.line() : "structure, " + what + " " + name.name();
        return new IllegalArgumentException(where + ": expected a " + what + " of the table with this label"
                + (name.occurrence() == 1 ? "" : ", occurrence " + name.occurrence()));
    }

    /** The cell of an operand in a place, which is a row if the operand is a column, and the other way round. */
    CheckedNumber get(String name, String place) {
        boolean isRow = nameOf(name).axis() == Axis.ROW;
        AxisName row = nameOf(isRow ? name : place);
        AxisName column = nameOf(isRow ? place : name);
        PrintedTable.Line line = rowOf(row);
        int position = columnOf(column);
        if (position >= line.cells().size()) {
            throw new IllegalArgumentException("line " + line.number() + ", cell " + (position + 1)
                    + ": expected a cell, got a line of " + line.cells().size());
        }
        String text = line.getCell(position);
        Optional<PrintedNumber> number = find(text, Math.max(row.number(), column.number()), line.number(), position);
        boolean exact = row.exact() || column.exact();
        return new CheckedNumber(
                row.name(),
                column.name(),
                line.number(),
                text,
                number,
                number.map(printed -> printed.toInterval(exact)));
    }

    private Optional<PrintedNumber> find(String text, int which, long line, int position) {
        Matcher parts = WITH_PARENTHESES.matcher(text);
        boolean parted = parts.matches();
        if (!parted && which > 1) {
            if (SYMBOLS.contains(text)) {
                return Optional.empty();
            }
            throw refused(line, position, "two numbers as in 0,2 (0,3 %)");
        }
        String part = (parted ? parts.group(which) : text).strip();
        if (SYMBOLS.contains(part)) {
            return Optional.empty();
        }
        try {
            Optional<PrintedNumber> number = PrintedNumber.find(part, structure.getNotation());
            if (number.isPresent()) {
                return number;
            }
        } catch (IllegalArgumentException e) {
            throw refused(line, position, "a range with its lower limit first");
        }
        throw refused(line, position, "a number, a range as 6-10 or one of the symbols - . .. x");
    }

    private static IllegalArgumentException refused(long line, int position, String expectation) {
        return new IllegalArgumentException("line " + line + ", cell " + (position + 1) + ": expected " + expectation);
    }

    /** What is printed as the label of a row or column. */
    String labelOf(String name) {
        return nameOf(name).label();
    }

    AxisName nameOf(String name) {
        AxisName found = structure.getNames().get(name);
        if (found == null) {
            throw new IllegalStateException("Relations use declared names only");
        }
        return found;
    }

    private PrintedTable.Line rowOf(AxisName row) {
        PrintedTable.Line line = rows.get(row.name());
        if (line == null) {
            throw new IllegalStateException("Every declared row is found or refused");
        }
        return line;
    }

    private int columnOf(AxisName column) {
        Integer position = columns.get(column.name());
        if (position == null) {
            throw new IllegalStateException("Every declared column is found or refused");
        }
        return position;
    }
}
