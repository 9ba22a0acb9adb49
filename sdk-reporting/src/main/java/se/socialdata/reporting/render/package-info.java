/**
 * Renderers: one report in, text, CSV, HTML, JSON or a workbook (XLSX) out.
 *
 * <p>A {@link se.socialdata.reporting.render.ReportRenderer} knows the blocks of a report and nothing of any report
 * family. All renderers share {@link se.socialdata.reporting.render.RenderOptions}: the language, how numbers are
 * written, and which symbol stands for an absent number. The output depends on the report and the options only, never on
 * the locale, time zone or clock of the machine; the one exception is the text positions in a chart, which follow the
 * fonts that are installed.
 *
 * <p>Each renderer makes foreign text harmless in its own format: HTML and JSON escape by construction, and CSV
 * and workbooks neutralise texts that a spreadsheet would take for formulas.
 */
@NullMarked
package se.socialdata.reporting.render;

import org.jspecify.annotations.NullMarked;
