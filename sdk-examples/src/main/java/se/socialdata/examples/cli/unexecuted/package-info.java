/**
 * The command on favourable decisions not executed in time, and the reports that the program makes from its sample.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.unexecuted;

import org.jspecify.annotations.NullMarked;
