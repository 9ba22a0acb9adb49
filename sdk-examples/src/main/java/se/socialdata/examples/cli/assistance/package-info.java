/**
 * The commands on economic assistance: the statistics of a year, and the check of a file of monthly records.
 *
 * <p>{@link se.socialdata.examples.cli.assistance.AssistanceFile} reads monthly records from CSV or NDJSON; deliveries are
 * made from it too.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.assistance;

import org.jspecify.annotations.NullMarked;
