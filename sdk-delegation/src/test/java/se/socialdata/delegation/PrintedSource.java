package se.socialdata.delegation;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the printed source as transcribed, by other code than the one under test. */
public final class PrintedSource {

    private PrintedSource() {}

    /** The lines of a transcript as cells, without comment and header. */
    public static List<String[]> lines(Class<?> neighbour, String name) {
        try {
            return Resources.readLines(Resources.getResource(neighbour, name), StandardCharsets.UTF_8).stream()
                    .skip(2)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
