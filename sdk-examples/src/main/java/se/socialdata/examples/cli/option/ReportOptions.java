package se.socialdata.examples.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.examples.cli.output.ReportFormat;
import se.socialdata.reporting.render.RenderOptions;

/** The options that say in which language and formats a report is written. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class ReportOptions {

    @Mixin
    private LanguageOption language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = Values.OfFormat.class,
            description = "Only these formats, with commas between them: text, csv, html, json, xlsx, json-stat"
                    + " (JSON-stat 2.0), px (PC-Axis, a file for each table). Default: all but the last two.")
    private Set<ReportFormat> formats = ReportFormat.STANDARD;

    /** Made by picocli. */
    ReportOptions() {}

    /**
     * Opens a folder into which reports are written so, which a command does before it reads its input.
     *
     * @param folder where it is, made with the first file if missing
     * @param log takes the name of each written file
     * @return the folder
     * @throws CliException if no file can be written into the folder
     */
    public ReportFolder toFolder(Path folder, PrintWriter log) {
        return new ReportFolder(folder, RenderOptions.of(language.get()), log, formats);
    }
}
