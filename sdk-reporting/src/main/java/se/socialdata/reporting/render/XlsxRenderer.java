package se.socialdata.reporting.render;

import se.socialdata.reporting.report.Report;

/**
 * Renders a report as a workbook in Office Open XML (XLSX): a sheet with the text of the report and a list of its
 * tables, then a sheet for each table, with the columns of {@link CsvRenderer}.
 *
 * <p>Needs the optional dependency {@code org.dhatim:fastexcel}.
 *
 * <p>Numbers and days are typed as such, so that they sort and add up in every language of a spreadsheet; negative
 * numbers stay numbers. Each number is rounded once, to the decimals it is shown with. What a spreadsheet cannot hold
 * exactly, a number of more than 15 digits or a day before March 1900, is written as text. A text that would be a
 * formula is neutralised as in CSV. A withheld cell holds its symbol, and nothing in the file holds its number: there are
 * no hidden rows or sheets, no formulas and no charts.
 *
 * <p>The same report and options give the same bytes: no clock is read.
 */
public final class XlsxRenderer {

    private final RenderOptions options;

    private XlsxRenderer(RenderOptions options) {
        this.options = options;
    }

    /**
     * A renderer with some options.
     *
     * @param options the options; the number style serves only numbers that are written as text
     * @return the renderer
     */
    public static XlsxRenderer of(RenderOptions options) {
        return new XlsxRenderer(options);
    }

    /**
     * The ending of a file with this format.
     *
     * @return {@code xlsx}
     */
    public String getFileExtension() {
        return "xlsx";
    }

    /**
     * Renders a report.
     *
     * @param report the report
     * @return the content of the file
     * @throws IllegalArgumentException if a text is longer than the 32 767 characters that a cell holds, or a table has
     *     more rows or columns than a sheet (1 048 576 and 16 384)
     */
    public byte[] render(Report report) {
        return ReproducibleZip.of(FastexcelWorkbook.write(ReportSheets.of(report, options)));
    }
}
