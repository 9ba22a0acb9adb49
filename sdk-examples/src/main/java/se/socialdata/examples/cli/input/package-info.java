/**
 * How the program reads: files of records, of tables and of text, and the account of what became of their lines.
 *
 * <p>Every file goes through one of {@link se.socialdata.examples.cli.input.RecordFile}, {@link
 * se.socialdata.examples.cli.input.TableFile} and {@link se.socialdata.examples.cli.input.TextFile}, or is read as a stream
 * by {@link se.socialdata.examples.cli.input.InputFile}. What goes wrong with a file is a {@link
 * se.socialdata.examples.cli.input.CliException} of one line; what goes wrong with a line of it is in the {@link
 * se.socialdata.examples.cli.input.Account}. What a file of records holds is a {@link
 * se.socialdata.examples.cli.input.RecordKind}, which each family of commands has for its own records.
 *
 * <p>This room imports no other room of the program.
 */
@NullMarked
package se.socialdata.examples.cli.input;

import org.jspecify.annotations.NullMarked;
