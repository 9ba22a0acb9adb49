/**
 * The command on costs: an analysis of what municipalities have paid.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.cost;

import org.jspecify.annotations.NullMarked;
