/**
 * The commands on delegation of health-care tasks: the review of decisions, who may do what in a unit, and what falls due.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.delegation;

import org.jspecify.annotations.NullMarked;
