package se.socialdata.examples.cli.output;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import se.socialdata.core.json.JsonEngine;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.reporting.render.CsvRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.ReportRenderer;
import se.socialdata.reporting.report.Report;

/** A folder into which reports are written, each in several formats; files of the same name are replaced. */
public final class ReportFolder {

    private final Path folder;
    private final RenderOptions options;
    private final PrintWriter log;
    private final ImmutableSet<ReportFormat> formats;

    /**
     * A folder for the standard formats.
     *
     * @param folder where it is, made if missing
     * @param options how the reports are written
     * @param log takes the name of each written file
     */
    public ReportFolder(Path folder, RenderOptions options, PrintWriter log) {
        this(folder, options, log, ReportFormat.STANDARD);
    }

    /**
     * A folder for some formats.
     *
     * @param folder where it is, made if missing
     * @param options how the reports are written
     * @param log takes the name of each written file
     * @param formats in which formats reports are written
     */
    public ReportFolder(Path folder, RenderOptions options, PrintWriter log, Set<ReportFormat> formats) {
        this.folder = folder;
        this.options = options;
        this.log = log;
        this.formats = Sets.immutableEnumSet(formats);
    }

    /**
     * Writes a report in each of the formats.
     *
     * @param report the report
     * @param name the name of the files without ending
     * @throws CliException if a file cannot be written
     */
    public void writeDocument(Report report, String name) {
        for (ReportFormat format : formats) {
            for (ReportFormat.Content content : format.render(report, options)) {
                write(name + "." + content.extension(), file -> Files.write(file, content.bytes()));
            }
        }
    }

    /**
     * Writes a report in one format.
     *
     * @param report the report
     * @param renderer writes it, and knows the ending of its file
     * @param name the name of the file without ending
     * @throws CliException if the file cannot be written
     */
    public void write(Report report, ReportRenderer renderer, String name) {
        write(name + "." + renderer.getFileExtension(), file -> Files.writeString(file, renderer.render(report)));
    }

    /**
     * Writes records as CSV and NDJSON.
     *
     * @param report the report whose tables hold the records, for CSV
     * @param type how they stand in JSON
     * @param records the same records
     * @param name the name of the files without ending
     * @param <T> the records
     * @throws CliException if a file cannot be written
     */
    public <T> void writeRecords(Report report, JsonType<T> type, List<T> records, String name) {
        write(
                name + ".csv",
                file -> Files.writeString(file, CsvRenderer.of(options).render(report)));
        write(name + ".ndjson", file -> JsonWriter.of(type, JsonEngine.detect()).writeLines(records, file));
    }

    private void write(String name, Content content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            content.writeTo(file);
        } catch (IOException e) {
            throw CliException.of(file, "the file cannot be written");
        }
        log.println("wrote " + file);
    }

    /** What is written into a file. */
    private interface Content {
        void writeTo(Path file) throws IOException;
    }
}
