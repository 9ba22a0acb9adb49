package se.socialdata.reporting.arbitraries;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.socialdata.reporting.audit.PrintedTable;
import se.socialdata.reporting.audit.TableAudit;
import se.socialdata.reporting.audit.TableStructure;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.text.NumberStyle;

/**
 * A table computed from whole thousandths and printed with fewer decimals, each number rounded by itself from the unrounded
 * one: rows with a total and its yearly change, two years with their sum, difference, change, index and share.
 *
 * @param decimals with how many decimals amounts are printed, 0 to 3; three is exact
 * @param cells the texts of the rows, the total and the yearly change last
 */
public record RoundedTable(int decimals, ImmutableList<ImmutableList<String>> cells) {

    /** The decimals with which thousandths are printed as they are. */
    static final int EXACT = 3;

    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("2022", "2023", "both", "difference", "change", "index", "share");

    /** Prints the table of some rows, each with its thousandths in two years. */
    static RoundedTable of(int decimals, List<List<Long>> rows) {
        List<List<Long>> all = new ArrayList<>(rows);
        all.add(List.of(
                rows.stream().mapToLong(row -> row.get(0)).sum(),
                rows.stream().mapToLong(row -> row.get(1)).sum()));
        List<Long> total = all.get(rows.size());
        ImmutableList.Builder<ImmutableList<String>> cells = ImmutableList.builder();
        all.forEach(row -> cells.add(print(decimals, row.get(0), row.get(1), total.get(1))));
        cells.add(ImmutableList.of("", change(total.get(0), total.get(1)), "", "", "", "", ""));
        return new RoundedTable(decimals, cells.build());
    }

    private static ImmutableList<String> print(int decimals, long first, long second, long whole) {
        return ImmutableList.of(
                amount(first, decimals),
                amount(second, decimals),
                amount(first + second, decimals),
                amount(second - first, decimals),
                change(first, second),
                percent(second, first),
                percent(second, whole));
    }

    private static String amount(long thousandths, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(thousandths, EXACT).setScale(decimals, RoundingMode.HALF_UP);
        return NumberStyle.SWEDISH.format(rounded, decimals);
    }

    private static String change(long from, long to) {
        return percent(to - from, from);
    }

    /** With one decimal; nothing can be said in per cent of nothing. */
    private static String percent(long part, long whole) {
        return whole == 0
                ? ".."
                : NumberStyle.SWEDISH.format(
                        Rational.of(part, whole).multipliedBy(Rational.of(100)).round(1), 1);
    }

    /** How many rows there are without the total and the yearly change. */
    public int parts() {
        return cells.size() - 2;
    }

    /** The width of all numbers that are printed as the same amount. */
    public BigDecimal roundingWidth() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** The table with an amount printed otherwise by so much. */
    public RoundedTable withChanged(int row, int column, BigDecimal by) {
        BigDecimal changed = number(row, column).add(by).setScale(decimals);
        ImmutableList<ImmutableList<String>> all = IntStream.range(0, cells.size())
                .mapToObj(i -> IntStream.range(0, COLUMNS.size())
                        .mapToObj(j -> i == row && j == column
                                ? NumberStyle.SWEDISH.format(changed, decimals)
                                : cells.get(i).get(j))
                        .collect(toImmutableList()))
                .collect(toImmutableList());
        return new RoundedTable(decimals, all);
    }

    private BigDecimal number(int row, int column) {
        return new BigDecimal(cells.get(row).get(column).replace("\u00a0", "").replace(',', '.'));
    }

    /** The CSV. */
    public String toCsv() {
        StringBuilder csv =
                new StringBuilder(";").append(String.join(";", COLUMNS)).append('\n');
        for (int i = 0; i < cells.size(); i++) {
            csv.append(name(i))
                    .append(';')
                    .append(String.join(";", cells.get(i)))
                    .append('\n');
        }
        return csv.toString();
    }

    private String name(int row) {
        return row < parts() ? "r" + row : row == parts() ? "total" : "growth";
    }

    /** The structure file; every amount is declared exact where asked for. */
    public String toStructure(boolean exact) {
        String counts = exact ? " exact" : "";
        StringBuilder text = new StringBuilder();
        COLUMNS.forEach(column -> text.append("column ")
                .append(column)
                .append(COLUMNS.indexOf(column) < 4 ? counts : "")
                .append('\n'));
        for (int i = 0; i < cells.size(); i++) {
            text.append("row ").append(name(i)).append('\n');
        }
        String sum = IntStream.range(0, parts()).mapToObj(this::name).collect(joining(" + "));
        return text.append(parts() > 1 ? "sum total = " + sum + " in 2022..both\n" : "")
                .append("sum both = 2022 + 2023\n")
                .append("difference difference = 2023 - 2022\n")
                .append("change change = 2022 to 2023\n")
                .append("index index = 2022 to 2023\n")
                .append("percent share = 2023 of 2023 at total\n")
                .append("nested both >= 2022\n")
                .append("yearly growth = total in 2022..2023\n")
                .toString();
    }

    /** The check of the table. */
    public TableAudit toAudit(boolean exact) {
        return TableAudit.of(PrintedTable.parse(toCsv(), ';'), TableStructure.parse(toStructure(exact)));
    }
}
