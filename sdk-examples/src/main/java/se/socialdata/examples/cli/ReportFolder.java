package se.socialdata.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.socialdata.reporting.render.CsvRenderer;
import se.socialdata.reporting.render.HtmlRenderer;
import se.socialdata.reporting.render.JsonRenderer;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.ReportRenderer;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.report.Report;

/** A folder into which reports are written, each in several formats; files of the same name are replaced. */
final class ReportFolder {

    private final Path folder;
    private final RenderOptions options;
    private final PrintWriter log;

    /**
     * A folder.
     *
     * @param folder where it is, made if missing
     * @param options how the reports are written
     * @param log takes the name of each written file
     */
    ReportFolder(Path folder, RenderOptions options, PrintWriter log) {
        this.folder = folder;
        this.options = options;
        this.log = log;
    }

    /** Writes text, CSV, HTML and JSON. */
    void writeDocument(Report report, String name) {
        List.of(TextRenderer.of(options), CsvRenderer.of(options), HtmlRenderer.of(options), JsonRenderer.of())
                .forEach(renderer -> write(report, name, renderer));
    }

    /** Writes CSV and JSON. */
    void writeData(Report report, String name) {
        List.of(CsvRenderer.of(options), JsonRenderer.of()).forEach(renderer -> write(report, name, renderer));
    }

    private void write(Report report, String name, ReportRenderer renderer) {
        Path file = folder.resolve(name + "." + renderer.getFileExtension());
        try {
            Files.createDirectories(folder);
            Files.writeString(file, renderer.render(report));
        } catch (IOException e) {
            throw new CliException(file + ": the file cannot be written");
        }
        log.println("wrote " + file);
    }
}
