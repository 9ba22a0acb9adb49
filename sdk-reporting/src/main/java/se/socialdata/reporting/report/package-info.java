/**
 * A finished report as a value: metadata and a sequence of blocks, in Swedish and English, without any format.
 *
 * <p>A report family builds a {@link se.socialdata.reporting.report.Report} and knows no format; a renderer turns it
 * into text, CSV, HTML, JSON or XLSX and knows no family. What can identify somebody stands in a block that is marked
 * {@linkplain se.socialdata.reporting.report.Block.Sensitive sensitive}, so that one call gives the report without it.
 */
@NullMarked
package se.socialdata.reporting.report;

import org.jspecify.annotations.NullMarked;
