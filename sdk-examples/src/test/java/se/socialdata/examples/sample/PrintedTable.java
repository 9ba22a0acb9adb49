package se.socialdata.examples.sample;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as it was printed: a line for each row, without heading. */
public final class PrintedTable {

    private PrintedTable() {}

    public static List<List<String>> rows(String name) {
        try {
            return Resources.readLines(
                            Resources.getResource("se/socialdata/examples/golden/" + name + ".csv"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Splitter.on(';')::splitToList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells right of the label. */
    public static List<List<String>> cells(String name) {
        return rows(name).stream().map(row -> row.subList(1, row.size())).toList();
    }
}
