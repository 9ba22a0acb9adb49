/**
 * The commands on Barnahus logs: one log for one reader, the check of a file of logs, and the statistics of a year.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.barnahus;

import org.jspecify.annotations.NullMarked;
