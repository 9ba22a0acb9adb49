package se.socialdata.examples.cli.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

/**
 * A folder into which reports are written, each in several formats; files of the same name are replaced. A command opens it before it
 * reads its input: that nothing can be written is told at once, and not after the reading.
 */
public final class ReportFolder {

    private final Path folder;
    private final RenderOptions options;
    private final PrintWriter log;
    private final ImmutableSet<ReportFormat> formats;

    /**
     * A folder for the standard formats.
     *
     * @param folder where it is, made with the first file if missing
     * @param options how the reports are written
     * @param log takes the name of each written file
     * @throws CliException if no file can be written into the folder
     */
    public ReportFolder(Path folder, RenderOptions options, PrintWriter log) {
        this(folder, options, log, ReportFormat.STANDARD);
    }

    /**
     * A folder for some formats.
     *
     * @param folder where it is, made with the first file if missing
     * @param options how the reports are written
     * @param log takes the name of each written file
     * @param formats in which formats reports are written
     * @throws CliException if no file can be written into the folder
     */
    public ReportFolder(Path folder, RenderOptions options, PrintWriter log, Set<ReportFormat> formats) {
        this.folder = WritableFolder.require(folder);
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
        // All formats are made before the first is written: a report that cannot be made leaves no file.
        ImmutableList<ReportFormat.Content> contents = formats.stream()
                .flatMap(format -> format.render(report, options).stream())
                .collect(toImmutableList());
        contents.forEach(content -> write(name + "." + content.extension(), content.bytes()));
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
        write(name + "." + renderer.getFileExtension(), renderer.render(report).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes records that hold identities, as CSV and NDJSON which only their owner may read where the file system has POSIX
     * permissions.
     *
     * @param report the report whose tables hold the records, for CSV
     * @param type how they stand in JSON
     * @param records the same records
     * @param name the name of the files without ending
     * @param <T> the records
     * @throws CliException if a file cannot be written
     */
    public <T> void writeRecords(Report report, JsonType<T> type, List<T> records, String name) {
        byte[] csv = CsvRenderer.of(options).render(report).getBytes(StandardCharsets.UTF_8);
        writePrivate(name + ".csv", stream -> {
            stream.write(csv);
            return records.size();
        });
        writePrivate(name + ".ndjson", stream -> {
            JsonWriter.of(type, JsonEngine.detect()).writeLines(records, stream);
            return records.size();
        });
    }

    private void write(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        WholeFile.write(file, stream -> {
            stream.write(bytes);
            return bytes.length;
        });
        log.println("wrote " + file);
    }

    private void writePrivate(String name, WholeFile.Content<Integer> content) {
        Path file = folder.resolve(name);
        WholeFile.writePrivate(file, content);
        log.println("wrote " + file);
    }
}
