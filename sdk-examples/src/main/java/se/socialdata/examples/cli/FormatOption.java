package se.socialdata.examples.cli;

import java.util.Set;
import picocli.CommandLine.Option;

/** The option that says in which formats a report is written. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = Values.OfFormat.class,
            description = "Only these formats, with commas between them: text, csv, html, json, xlsx, json-stat"
                    + " (JSON-stat 2.0), px (PC-Axis, a file for each table).")
    private Set<ReportFormat> formats = ReportFormat.STANDARD;

    /** The chosen formats. */
    Set<ReportFormat> get() {
        return formats;
    }
}
