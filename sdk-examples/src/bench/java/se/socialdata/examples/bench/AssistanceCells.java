package se.socialdata.examples.bench;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.socialdata.core.geography.Municipality;
import se.socialdata.reporting.assistance.AssistanceSettings;
import se.socialdata.reporting.assistance.AssistanceStatistics;
import se.socialdata.reporting.table.Rational;
import se.socialdata.reporting.table.StatTable;

/** The cells of the statistics as exact numbers by table, row and column, so that two ways of counting can be held equal. */
final class AssistanceCells {

    /** What both ways of counting are about: every table, with inhabitants that are made up. */
    static final AssistanceSettings SETTINGS = AssistanceSettings.builder()
            .year(2025)
            .monthsWithout(3)
            .population(Municipality.all().stream()
                    .collect(ImmutableMap.toImmutableMap(place -> place, AssistanceCells::inhabitantsOf)))
            .build();

    private final Map<String, Rational> cells = new TreeMap<>();

    static long inhabitantsOf(Municipality municipality) {
        return 10_000L + 7L * Integer.parseInt(municipality.getCode());
    }

    static AssistanceCells of(AssistanceStatistics statistics) {
        AssistanceCells cells = new AssistanceCells();
        for (StatTable table : statistics.tables()) {
            table.getCells().forEach((key, value) -> value.toExact()
                    .ifPresent(number -> cells.put(table.getHead().getId(), key.getCode(0), key.getCode(1), number)));
        }
        return cells;
    }

    /** A cell of zero is the same as none: a table shows what a group by does not give. */
    void put(String table, String row, String column, Rational number) {
        if (number.signum() != 0) {
            cells.put(table + ' ' + row + ' ' + column, number);
        }
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                cells.entrySet().stream()
                        .map(cell -> cell.getKey() + " = " + cell.getValue())
                        .toList());
    }

    static int count(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    /** The lines in which two files differ. */
    static List<String> differences(Path one, Path other) throws IOException {
        List<String> differences = new ArrayList<>(Files.readAllLines(one));
        List<String> others = new ArrayList<>(Files.readAllLines(other));
        List<String> common = new ArrayList<>(differences);
        common.retainAll(others);
        differences.removeAll(common);
        others.removeAll(common);
        differences.addAll(others);
        return differences;
    }
}
