/**
 * The commands on homes: the checks of a register and of the queue to the special youth homes, the search for a home, and
 * the division of siblings between homes.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.home;

import org.jspecify.annotations.NullMarked;
