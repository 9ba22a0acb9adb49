package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * Published tables with their structure, to try the checker on (exempel): tables of the board's status reports on
 * individual and family care of 2019 and 2025.
 *
 * @param name the name
 * @param table the table as it is printed
 * @param structure what its cells should have to do with each other
 */
public record AuditSample(String name, String table, String structure) {

    private static final ImmutableList<String> NAMES = ImmutableList.copyOf(Splitter.on(' ')
            .split("ifo-2019-3 ifo-2025-1 ifo-2025-3 ifo-2025-7 ifo-2025-13 ifo-2025-14 ifo-2025-15 ifo-2025-16"));

    /**
     * All samples, ordered by name: the year of the report and the number of the table.
     *
     * @return the samples
     */
    public static ImmutableList<AuditSample> all() {
        return NAMES.stream().map(AuditSample::load).collect(toImmutableList());
    }

    /**
     * One sample.
     *
     * @param name its name, such as {@code ifo-2025-16}
     * @return the sample
     * @throws IllegalArgumentException if there is no such sample
     */
    public static AuditSample find(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("expected one of " + String.join(", ", NAMES));
        }
        return load(name);
    }

    private static AuditSample load(String name) {
        return new AuditSample(name, text(name + ".csv"), text(name + ".structure"));
    }

    private static String text(String file) {
        URL resource = Resources.getResource(AuditSample.class, "sample/" + file);
        try {
            return Resources.toString(resource, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + file + " cannot be read", e);
        }
    }

    /**
     * Checks the sample.
     *
     * @return the check
     */
    public TableAudit toAudit() {
        TableStructure parsed = TableStructure.parse(structure);
        return TableAudit.of(PrintedTable.parse(table, parsed.getSeparator()), parsed);
    }
}
