/**
 * The commands on placed children: the report of a year, and the check of a file of cases.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.placement;

import org.jspecify.annotations.NullMarked;
