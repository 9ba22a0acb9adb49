/**
 * The commands on state grants and funds: the check of an allocation list, what became of grants, and the years of a fund.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}.
 */
@NullMarked
package se.socialdata.examples.cli.grant;

import org.jspecify.annotations.NullMarked;
