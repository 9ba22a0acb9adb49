package se.socialdata.examples.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Option;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.examples.cli.output.ReportFormat;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.text.Language;

/** The options that say in which language and formats a report is written. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class ReportOptions {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "sv",
            converter = Values.OfLanguage.class,
            description = "The language of the report, sv or en (default: ${DEFAULT-VALUE}). JSON holds both.")
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = Values.OfFormat.class,
            description = "Only these formats, with commas between them: text, csv, html, json, xlsx, json-stat"
                    + " (JSON-stat 2.0), px (PC-Axis, a file for each table).")
    private Set<ReportFormat> formats = ReportFormat.STANDARD;

    /** Made by picocli. */
    ReportOptions() {}

    /**
     * A folder into which reports are written so.
     *
     * @param folder where it is, made if missing
     * @param log takes the name of each written file
     * @return the folder
     */
    public ReportFolder toFolder(Path folder, PrintWriter log) {
        return new ReportFolder(folder, RenderOptions.of(language), log, formats);
    }
}
