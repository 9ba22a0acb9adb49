package se.socialdata.reporting.render;

import se.socialdata.reporting.report.Report;

/** Turns a report into one text format. */
public interface ReportRenderer {

    /**
     * Renders a report.
     *
     * @param report the report
     * @return the text, with line feeds as line ends unless the format says otherwise, to be encoded as UTF-8
     */
    String render(Report report);

    /**
     * The ending of a file with this format.
     *
     * @return for example {@code html}, without a dot
     */
    String getFileExtension();
}
