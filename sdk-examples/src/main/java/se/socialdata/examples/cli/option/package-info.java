/**
 * Options that several commands have, and how the values of options are read.
 *
 * <p>A converter of {@link se.socialdata.examples.cli.option.Values} reads one value; what only one family of commands reads
 * stands in that family. {@link se.socialdata.examples.cli.option.RuleChoice}, {@link se.socialdata.examples.cli.option.ReportOptions} and
 * {@link se.socialdata.examples.cli.option.SuppressOption} are groups of options that a command mixes in; an option that at least two
 * commands have stands here, so that it reads and does the same everywhere.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input} and {@link se.socialdata.examples.cli.output}.
 */
@NullMarked
package se.socialdata.examples.cli.option;

import org.jspecify.annotations.NullMarked;
