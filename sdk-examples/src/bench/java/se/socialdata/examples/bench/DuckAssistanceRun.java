package se.socialdata.examples.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.socialdata.core.assistance.SupportObstacle;
import se.socialdata.core.geography.Municipality;
import se.socialdata.reporting.table.Rational;

/** {@code DuckAssistanceRun FILE CELLS}: the same tables from the same file with DuckDB, two threads. */
public final class DuckAssistanceRun {

    private DuckAssistanceRun() {}

    /**
     * Runs once and prints the footprint of the process.
     *
     * @param args the file of records, and the file for the cells
     * @throws IOException if a file cannot be written
     * @throws SQLException if DuckDB refuses
     */
    public static void main(String[] args) throws IOException, SQLException {
        long start = System.nanoTime();
        AssistanceCells cells = new AssistanceCells();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(AssistanceSql.personMonths(Path.of(args[0]), codes(), inhabitants()));
            for (String sql : AssistanceSql.STEPS) {
                statement.execute(sql);
            }
            AssistanceSql.TABLES.forEach((table, sql) -> read(statement, table, sql, cells));
        }
        Footprint footprint = Footprint.since(start);
        cells.write(Path.of(args[1]));
        System.out.println(footprint);
    }

    private static String codes() {
        return Arrays.stream(SupportObstacle.values())
                .map(code -> "('" + code.getCode() + "', '" + code.getGroup().getCode() + "')")
                .collect(Collectors.joining(", "));
    }

    private static String inhabitants() {
        return Municipality.all().stream()
                .map(place -> "('" + place.getCode() + "', " + AssistanceCells.inhabitantsOf(place) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Each line of a result is a row, a column, and a number over another. */
    private static void read(Statement statement, String table, String sql, AssistanceCells cells) {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                BigDecimal numerator = rows.getBigDecimal(3);
                Rational number = Rational.of(numerator).dividedBy(Rational.of(rows.getBigDecimal(4)));
                cells.put(table, rows.getString(1), rows.getString(2), number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table + ": " + e.getMessage(), e);
        }
    }
}
